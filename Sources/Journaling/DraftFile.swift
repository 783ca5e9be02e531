// One draft on the disk: appended to with every input, locked while somebody types, gone once it is saved.

import Glibc
package import Records

/// An open draft; closed, and thereby free for others, when nobody holds it any more.
package final class DraftFile {
  /// As it was when the file was opened; inputs that follow are in the file alone.
  package let draft: Draft
  private let folder: DraftFolder
  private let file: OpenFile
  /// Where it is now.
  package private(set) var path: String
  /// How many bytes were written or read.
  private var size = 0
  /// What goes out before the next input.
  private var opening: [UInt8] = []
  /// Whether the names that lead to it are durable: whoever made them may have died before that.
  private var isNamed = false

  /// Without following a link, and without waiting for the other end of a pipe.
  static let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
  /// In bytes. What is saved of an interview fits into one mebibyte; so many times that may be typed and corrected
  /// before. Nothing larger is read into memory, so nothing larger is written.
  private static let limit = 16 << 20

  /// Begins a draft in a folder that is there: it is on the disk when this returns.
  init(beginning header: Draft.Header, at path: String, in folder: DraftFolder) throws(JournalError) {
    draft = Draft(header: header)
    self.path = path
    self.folder = folder
    let system = folder.system
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
  /// - Throws: for a file that is not this login's alone, or larger than an interview can be.
  init?(taking path: String, in folder: DraftFolder) throws(JournalError) {
    let system = folder.system
    let descriptor: Int32
    do { descriptor = try system.open(path, DraftFile.flags, 0) } catch {
      if error.code == ENOENT { return nil }
      throw error.code == ELOOP || error.code == EACCES
        ? JournalError(.foreignDraft, path) : JournalError(.cannotRead(error), path)
    }
    self.path = path
    self.folder = folder
    file = OpenFile(path: path, descriptor: descriptor, system: system)
    let status = try file.status()
    if status.links == 0 { return nil }
    guard status.isRegular, status.owner == folder.login, status.links == 1, !status.isOpenToOthers else {
      throw JournalError(.foreignDraft, path)
    }
    guard file.lockAtOnce(), let bytes = try file.draftBytes(path, limit: DraftFile.limit) else { return nil }
    guard let draft = Draft(bytes) else {
      // Its kiosk died before the first line was whole: before any question was shown.
      if !bytes.contains(UInt8(ascii: "\n")) { DraftFile.remove(path, system) }
      return nil
    }
    self.draft = draft
    size = bytes.count
    opening = draft.resumption(after: bytes)
    // What is shown as given must not be lost any more: whoever wrote it may have died before that.
    try? file.synchronize()
  }

  /// Keeps one more input; it survives a crash when this returns.
  package func append(input: String, seconds: Int) throws(JournalError) {
    try keep(opening + Draft.line(input: input, seconds: seconds))
    opening = []
  }

  /// Whether the next start finds this very file under its name.
  package var isInPlace: Bool {
    guard folder.isSafe, let status = try? file.status(), let named = try? file.system.status(ofEntry: path)
    else {
      return false
    }
    return status.links == 1 && named.identity == status.identity
  }

  /// Puts it away, once its interview is saved or thrown away; the folder too, if it was the last in it.
  package func remove() {
    if folder.isSafe { DraftFile.remove(path, file.system) }
  }

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
    guard size + line.count <= DraftFile.limit else {
      throw JournalError(.draftTooLarge(DraftFile.limit >> 20), path)
    }
    do {
      try file.append(line)
      size += line.count
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

extension OpenFile {
  /// All bytes of a draft; nil if it was put away meanwhile, or became shorter.
  fileprivate func draftBytes(_ path: String, limit: Int) throws(JournalError) -> [UInt8]? {
    let status = try status()
    guard status.size <= limit else { throw JournalError(.draftTooLarge(limit >> 20), path) }
    return status.links > 0 ? try? bytes(0..<status.size) : nil
  }
}
