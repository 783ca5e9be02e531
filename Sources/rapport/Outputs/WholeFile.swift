// Files that come to stand under their names whole, or not at all.

import Glibc
import Journaling

/// A regular file that is to be written, or that is not there yet.
struct WholeFile {
  /// Its folder, without a symbolic link in the place of the file itself.
  let folder: String
  let name: String
  /// The file that stands there now; nil if none does.
  let status: FileStatus?

  /// The path that leads to it.
  var path: String { (folder.hasSuffix("/") ? folder : folder + "/") + name }

  /// `O_PATH`, whose macro Swift does not import.
  private static let pathAlone: Int32 = 0o10_000_000

  /// Puts a file with this text in its place. What stands there stays as it is if anything fails; its mode and, where
  /// this login may give files away, its owner are kept.
  /// - Parameter mode: of a file that is not there yet.
  func replace(with text: String, mode: mode_t = 0o600) throws(SystemError) {
    try place(text, mode: status?.mode ?? mode) { folder, temporary throws(SystemError) in
      // Whoever puts another file there meanwhile is not overwritten: only this one was looked at.
      guard try WholeFile.status(of: name, in: folder)?.identity == status?.identity else {
        throw SystemError(call: "renameat", code: EEXIST)
      }
      guard renameat(folder, temporary, folder, name) == 0 else {
        throw SystemError(call: "renameat", code: errno)
      }
    }
  }

  /// Makes the file with this text; one that is there already stays as it is, which is an error.
  func create(with text: String, mode: mode_t) throws(SystemError) {
    try place(text, mode: mode) { folder, temporary throws(SystemError) in
      defer { unlinkat(folder, temporary, 0) }
      guard linkat(folder, temporary, folder, name, 0) == 0 else {
        throw SystemError(call: "linkat", code: errno)
      }
    }
  }

  /// What stands under a name in an open folder, a symbolic link not followed; nil if nothing does.
  private static func status(of name: String, in folder: Int32) throws(SystemError) -> FileStatus? {
    do { return try Kernel().status(of: name, in: folder) } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Writes a temporary file into the folder, and then has it named.
  /// - Parameter finish: gets the open folder and the temporary name.
  private func place(
    _ text: String, mode: mode_t, _ finish: (Int32, String) throws(SystemError) -> Void
  ) throws(SystemError) {
    let kernel = Kernel()
    // A folder that may be written need not be readable.
    let folder = try kernel.open(folder, WholeFile.pathAlone | O_DIRECTORY, 0)
    defer { kernel.close(folder) }
    let temporary = ".rapport-\(getpid())-\(UInt64.random(in: .min ... .max)).part"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, temporary, flags, status == nil ? mode : 0o600)
    guard file >= 0 else { throw SystemError(call: "openat", code: errno) }
    defer { close(file) }
    do throws(SystemError) {
      try OutputFile.write(text, to: file)
      try keepOwnerAndMode(of: file, kernel)
      try kernel.synchronize(file)
      try finish(folder, temporary)
    } catch {
      unlinkat(folder, temporary, 0)
      throw error
    }
  }

  private func keepOwnerAndMode(of file: Int32, _ kernel: Kernel) throws(SystemError) {
    guard let status else { return }
    let mine = try kernel.status(file)
    var mode = status.mode & 0o777
    if (mine.owner, mine.group) != (status.owner, status.group) {
      // Only root gives files away; another group must not get what was open to the old one.
      do { try kernel.changeOwner(file, status.owner, status.group) } catch { mode &= 0o707 }
    }
    try kernel.changeMode(file, mode)
  }
}
