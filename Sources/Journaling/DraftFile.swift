// One draft on the disk: appended to with every input, locked while somebody types, gone once it is saved.

import Glibc
package import Records

/// An open draft; closed, and thereby free for others, when nobody holds it any more.
package final class DraftFile {
  /// As it was when the file was opened; inputs that follow are in the file alone.
  package let draft: Draft
  private let file: OpenFile
  /// What goes out before the next input.
  private var opening: [UInt8] = []

  /// Begins a draft in a folder that is there: it is on the disk when this returns.
  init(beginning header: Draft.Header, at path: String, system: any FileSystem) throws(JournalError) {
    draft = Draft(header: header)
    do {
      let descriptor = try system.open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
      file = OpenFile(path: path, descriptor: descriptor, system: system)
    } catch {
      throw JournalError(.cannotCreate(error), path)
    }
    guard file.lockAtOnce() else { throw JournalError(.busy(0), path) }
    try keep(header.line)
    do { try JournalPlace(path: path, system: system).synchronizeFolder() } catch {
      throw JournalError(.cannotWrite(error), path)
    }
  }

  /// Takes a draft that nobody is typing at; nil if somebody is or if it is gone. One that was interrupted
  /// before its first line was whole holds nothing, and is put away.
  init?(taking path: String, system: any FileSystem) {
    guard let descriptor = try? system.open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0) else {
      return nil
    }
    file = OpenFile(path: path, descriptor: descriptor, system: system)
    guard file.lockAtOnce(), let size = try? file.status().size, let bytes = try? file.bytes(0..<size) else {
      return nil
    }
    guard let draft = Draft(bytes) else {
      if !bytes.contains(UInt8(ascii: "\n")) { try? system.remove(path) }
      return nil
    }
    self.draft = draft
    opening = draft.resumption(after: bytes)
  }

  /// Keeps one more input; it survives a crash when this returns.
  package func append(input: String, seconds: Int) throws(JournalError) {
    try keep(opening + Draft.line(input: input, seconds: seconds))
    opening = []
  }

  /// Puts it away, once its interview is saved or thrown away; the folder too, if it was the last in it.
  package func remove() {
    try? file.system.remove(file.path)
    try? file.system.removeFolder(JournalPlace.folder(of: file.path))
  }

  private func keep(_ line: [UInt8]) throws(JournalError) {
    do {
      try file.append(line)
      try file.synchronize()
    } catch {
      throw JournalError(.cannotWrite(error), file.path)
    }
  }
}
