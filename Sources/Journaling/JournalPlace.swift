// Where a journal lies: its folder and its modes, made when they are not there.

import Glibc

/// The path of a journal for the one who opens or creates it.
struct JournalPlace {
  let path: String
  let system: any FileSystem

  /// Of the file that a failed sync leaves beside the journal.
  static let suspectSuffix = ".suspect"

  /// Opens it for appending, without following a link.
  /// - Parameter createsFolders: whether the folders above its own are created too.
  func open(createsFolders: Bool) throws(JournalError) -> Int32 {
    try makeFolder(createsFolders: createsFolders)
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    // Twice, for the desk that creates it between the two looks.
    for _ in 0..<2 {
      do { return try system.open(path, flags, 0) } catch {
        guard error.code == ENOENT else { throw refusal(error) }
      }
      do {
        let descriptor = try system.open(path, flags | O_CREAT | O_EXCL, 0o600)
        if try isShared() { try system.changeMode(descriptor, 0o660) }
        return descriptor
      } catch {
        guard error.code == EEXIST else { throw refusal(error) }
      }
    }
    throw JournalError(.replaced, path)
  }

  /// Syncs the folder, so that the journal's entry in it is durable.
  func synchronizeFolder() throws(SystemError) {
    let descriptor = try system.open(folder, O_RDONLY | O_DIRECTORY, 0)
    defer { system.close(descriptor) }
    try system.synchronize(descriptor)
  }

  private var folder: String { JournalPlace.folder(of: path) }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether the folder is meant for several logins: set-group-id and writable by the group.
  private func isShared() throws(SystemError) -> Bool {
    let mode = try system.status(ofPath: folder).mode
    return mode & 0o2000 != 0 && mode & 0o0020 != 0
  }

  private func makeFolder(createsFolders: Bool) throws(JournalError) {
    var missing: [String] = []
    var candidate = folder
    while !isThere(candidate) {
      missing.append(candidate)
      candidate = JournalPlace.folder(of: candidate)
    }
    if missing.count > 1 && !createsFolders { throw JournalError(.noFolder, missing[1]) }
    for folder in missing.reversed() {
      do {
        try system.makeFolder(folder, 0o700)
        try JournalPlace(path: folder, system: system).synchronizeFolder()
      } catch {
        guard error.code == EEXIST else { throw JournalError(.cannotCreate(error), folder) }
      }
    }
  }

  private func isThere(_ folder: String) -> Bool {
    folder == "." || folder == "/" || (try? system.status(ofPath: folder)) != nil
  }

  private func refusal(_ error: SystemError) -> JournalError {
    JournalError(error.code == ELOOP ? .symbolicLink : .cannotCreate(error), path)
  }
}
