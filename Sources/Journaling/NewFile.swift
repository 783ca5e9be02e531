// A file that comes to stand under its name whole, or not at all.

import Glibc
import Records

/// Journal lines on their way into a new file, which then takes a name, its own or another file's.
final class NewFile {
  private let file: OpenFile
  private let target: JournalPlace
  private var pending: [UInt8] = []
  /// The last record that was written.
  private(set) var last: Chain.Link?

  /// Of the name under which it grows; what a crash left there is no use to anybody.
  private static let suffix = ".rewriting"

  /// Begins it beside its target.
  /// - Parameter like: the file whose owner and modes it takes; 0600 and this login's if nil.
  init(for target: JournalPlace, like status: FileStatus? = nil) throws(JournalError) {
    self.target = target
    let (name, system) = (target.path + NewFile.suffix, target.system)
    try? system.remove(name)
    do throws(SystemError) {
      let descriptor = try system.open(name, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
      file = OpenFile(path: name, descriptor: descriptor, system: system)
      if let status {
        do throws(SystemError) { try system.changeOwner(descriptor, status.owner, status.group) } catch {
          // Only root gives files away. Where several logins share a journal, it may belong to any of them.
          guard error.code == EPERM, target.isForSeveralLogins else { throw error }
        }
        try system.changeMode(descriptor, status.mode & 0o777)
      }
    } catch {
      throw JournalError(.cannotCreate(error), name)
    }
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(JournalError) {
    pending += bytes
    if pending.count >= OpenFile.chunk { try flush() }
  }

  /// Writes a line whose `sum` holds; its LF is added.
  func write(_ line: JournalLine, as bytes: [UInt8]) throws(JournalError) {
    try write(bytes + [UInt8(ascii: "\n")])
    last = Chain.Link(seq: line.seq ?? last?.seq, sum: line.sum, orderTime: line.orderTime ?? last?.orderTime)
  }

  /// Syncs it and gives it its name.
  /// - Parameter oldName: a name under which the file that had it before is kept; nil if that one goes.
  func finish(keepingOldAs oldName: String? = nil) throws(JournalError) {
    try flush()
    let system = target.system
    do {
      try system.synchronize(file.descriptor)
      if let oldName { try system.link(target.path, to: oldName) }
      try system.rename(file.path, to: target.path)
      try target.synchronizeFolder(of: file)
    } catch {
      throw JournalError(.cannotWrite(error), target.path)
    }
  }

  /// Gives it up, so that no half of it stays.
  func giveUp() {
    try? target.system.remove(file.path)
  }

  private func flush() throws(JournalError) {
    do { try file.append(pending) } catch { throw JournalError(.cannotWrite(error), file.path) }
    pending = []
  }
}
