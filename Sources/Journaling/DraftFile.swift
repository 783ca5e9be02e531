// One draft on the disk: appended to with every input, locked while somebody types, gone once it is saved.

import Glibc
package import Records

/// An open draft; closed, and thereby free for others, when nobody holds it any more.
package final class DraftFile {
  /// As it was when the file was opened; inputs that follow are in the file alone.
  package let draft: Draft
  private let file: OpenFile
  private var path: String
  /// What goes out before the next input.
  private var opening: [UInt8] = []
  /// Whether the names that lead to it are durable: whoever made them may have died before that.
  private var isNamed = false

  /// Begins a draft in a folder that is there: it is on the disk when this returns.
  init(beginning header: Draft.Header, at path: String, system: any FileSystem) throws(JournalError) {
    draft = Draft(header: header)
    self.path = path
    guard Draft(header.line) != nil else { throw JournalError(.unreadable, path) }
    do {
      let descriptor = try system.open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
      file = OpenFile(path: path, descriptor: descriptor, system: system)
    } catch {
      throw JournalError(.cannotCreate(error), path)
    }
    // Another kiosk that looks for drafts may hold it for a moment, and puts it away while it is empty.
    try file.lock(.exclusive)
    guard try file.status().links > 0 else {
      throw JournalError(.cannotCreate(SystemError(call: "open", code: ENOENT)), path)
    }
    try keep(header.line)
  }

  /// Takes a draft that nobody is typing at; nil if somebody is or if it is gone. One that was interrupted
  /// before its first line was whole holds nothing, and is put away.
  init?(taking path: String, system: any FileSystem) {
    guard let descriptor = try? system.open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0) else {
      return nil
    }
    self.path = path
    file = OpenFile(path: path, descriptor: descriptor, system: system)
    guard file.lockAtOnce(), let status = try? file.status(), status.links > 0,
      let bytes = try? file.bytes(0..<status.size)
    else { return nil }
    guard let draft = Draft(bytes) else {
      // Its kiosk died before the first line was whole: before any question was shown.
      if !bytes.contains(UInt8(ascii: "\n")) { DraftFile.remove(path, system) }
      return nil
    }
    self.draft = draft
    opening = draft.resumption(after: bytes)
    // What is shown as given must not be lost any more: whoever wrote it may have died before that.
    try? file.synchronize()
  }

  /// Keeps one more input; it survives a crash when this returns.
  package func append(input: String, seconds: Int) throws(JournalError) {
    try keep(opening + Draft.line(input: input, seconds: seconds))
    opening = []
  }

  /// Puts it away, once its interview is saved or thrown away; the folder too, if it was the last in it.
  package func remove() { DraftFile.remove(path, file.system) }

  /// Takes the place of an earlier file of the same interview: there is one or the other at every moment.
  func replace(_ other: String) throws(JournalError) {
    do {
      try file.system.rename(path, to: other)
      path = other
      try JournalPlace(path: other, system: file.system).synchronizeFolder(of: file)
    } catch {
      throw JournalError(.cannotWrite(error), other)
    }
  }

  private static func remove(_ path: String, _ system: any FileSystem) {
    try? system.remove(path)
    try? system.removeFolder(Path.folder(of: path))
  }

  private func keep(_ line: [UInt8]) throws(JournalError) {
    do {
      try file.append(line)
      try file.synchronize()
      if !isNamed { try synchronizeNames() }
      isNamed = true
    } catch {
      throw JournalError(.cannotWrite(error), file.path)
    }
  }

  private func synchronizeNames() throws(SystemError) {
    let folder = Path.folder(of: file.path)
    for path in [file.path, folder] {
      try JournalPlace(path: path, system: file.system).synchronizeFolder(of: file)
    }
  }
}
