// Where a journal lies: its folder and its modes, made when they are not there, and what may not be appended to.

import Glibc

/// The path of a journal for the one who opens or creates it.
struct JournalPlace {
  let path: String
  let system: any FileSystem

  /// Of the file that a failed sync leaves beside the journal.
  private static let suspectSuffix = ".suspect"
  /// Without following a link, and without waiting for the other end of a pipe.
  private static let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY

  /// Opens it for appending, and creates it if it is not there.
  /// - Parameter createsFolders: whether the folders above its own are created too.
  func openOrCreate(createsFolders: Bool) throws(JournalError) -> OpenFile {
    try makeFolder(createsFolders: createsFolders)
    // Twice, for the desk that creates it between the two looks.
    for _ in 0..<2 {
      if let file = try openExisting() { return file }
      do {
        let file = try create()
        try refuseUnfit(file)
        return file
      } catch {
        guard case .cannotCreate(let cause) = error.reason, cause.code == EEXIST else { throw error }
      }
    }
    throw JournalError(.replaced, path)
  }

  private func create() throws(JournalError) -> OpenFile {
    if let folder = try? system.status(ofPath: folder),
      let kind = system.networkKind(of: folder.identity.device)
    {
      throw JournalError(.networkFileSystem(kind), path)
    }
    let areDurable = synchronizeFoldersAbove()
    do {
      let descriptor = try system.open(path, JournalPlace.flags | O_CREAT | O_EXCL, 0o600)
      let file = OpenFile(path: path, descriptor: descriptor, system: system)
      if !areDurable { try system.synchronizeFileSystem(descriptor) }
      if JournalPlace.isShared(try system.status(ofPath: folder)) { try system.changeMode(descriptor, 0o660) }
      return file
    } catch {
      throw refusal(error)
    }
  }

  /// Opens it for appending; nil if it is not there.
  func openExisting() throws(JournalError) -> OpenFile? {
    // Again for one that a redaction or a repair replaced between its opening and the look at it.
    for _ in 0..<8 {
      let descriptor: Int32
      do { descriptor = try system.open(path, JournalPlace.flags, 0) } catch {
        if error.code == ENOENT { return nil }
        throw refusal(error)
      }
      let file = OpenFile(path: path, descriptor: descriptor, system: system)
      if try file.status().links == 0 { continue }
      try refuseUnfit(file)
      return file
    }
    throw JournalError(.replaced, path)
  }

  /// Syncs the folder, so that the journal's entry in it is durable.
  func synchronizeFolder() throws(SystemError) {
    let descriptor = try system.open(folder, O_RDONLY | O_DIRECTORY, 0)
    defer { system.close(descriptor) }
    try system.synchronize(descriptor)
  }

  /// The same for a file that is open in it. A folder that may be written and not read cannot be opened, and neither
  /// can one where no more files may be: then the whole file system is synced, its folders among the rest.
  func synchronizeFolder(of file: borrowing OpenFile) throws(SystemError) {
    let descriptor: Int32
    do { descriptor = try system.open(folder, O_RDONLY | O_DIRECTORY, 0) } catch {
      return try system.synchronizeFileSystem(file.descriptor)
    }
    defer { system.close(descriptor) }
    try system.synchronize(descriptor)
  }

  // MARK: Suspicion

  /// Refuses a journal whose disk once failed to confirm a save, and one of which that cannot be known.
  func refuseSuspect() throws(JournalError) {
    let mark = path + JournalPlace.suspectSuffix
    do { _ = try system.status(ofPath: mark) } catch {
      if error.code == ENOENT { return }
      throw JournalError(.cannotRead(error), mark)
    }
    throw JournalError(.suspect, path)
  }

  /// Leaves the mark of a failed sync for every other kiosk.
  /// - Parameter acknowledged: the `seq` of the last record that is known to be on the disk.
  func leaveSuspect(acknowledged: Int) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let name = path + JournalPlace.suspectSuffix
    guard let descriptor = try? system.open(name, flags, 0o600) else { return }
    let mark = OpenFile(path: name, descriptor: descriptor, system: system)
    try? mark.append(Array("\(acknowledged)\n".utf8))
    try? mark.synchronize()
    try? synchronizeFolder()
  }

  /// Whether a failed sync left its mark.
  var isSuspect: Bool { (try? system.status(ofPath: path + JournalPlace.suspectSuffix)) != nil }

  /// Takes the mark away, once a sound journal stands in the place.
  func clearSuspicion() {
    try? system.remove(path + JournalPlace.suspectSuffix)
  }

  /// The files beside it that a repair kept, which still hold what was redacted since.
  var oldCopies: [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let names = (try? system.names(in: folder)) ?? []
    return names.filter { $0.hasPrefix(name + JournalPlace.suspectSuffix + "-") }.sorted().map {
      folder + "/" + $0
    }
  }

  /// The folders of the drafts that other logins keep beside it.
  func draftFolders(except login: Int) -> [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let prefix = "\(name).drafts-"
    let names = (try? system.names(in: folder)) ?? []
    return names.filter { $0.hasPrefix(prefix) && $0 != "\(prefix)\(login)" }.sorted().map {
      folder + "/" + $0
    }
  }

  /// What stands in its folder under a name that begins as its own does, such as a compressed copy.
  var namesBeside: [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let names = (try? system.names(in: folder)) ?? []
    return names.filter { $0.hasPrefix(name + ".") && !$0.hasPrefix(name + DraftFolder.infix) }.sorted()
  }

  /// Those among them under which a repair was going to keep the file that stands here, had it not died before
  /// the new one took its place.
  func namesOfRepair(_ identity: FileIdentity) -> [String] {
    oldCopies.filter { name in
      guard let descriptor = try? system.open(name, JournalPlace.flags, 0) else { return false }
      defer { system.close(descriptor) }
      return (try? system.status(descriptor))?.identity == identity
    }
  }

  // MARK: Folders and modes

  private var folder: String { Path.folder(of: path) }

  /// Whether its folder is meant for several logins; the files in it are then of the folder's group by themselves.
  var isForSeveralLogins: Bool { (try? system.status(ofPath: folder)).map(JournalPlace.isShared) ?? false }

  /// Whether the folder is meant for several logins: set-group-id and writable by the group.
  private static func isShared(_ folder: FileStatus) -> Bool {
    folder.mode & 0o2000 != 0 && folder.mode & 0o0020 != 0
  }

  private func makeFolder(createsFolders: Bool) throws(JournalError) {
    var missing: [String] = []
    var candidate = folder
    while !isThere(candidate) {
      missing.append(candidate)
      candidate = Path.folder(of: candidate)
    }
    if missing.count > 1 && !createsFolders { throw JournalError(.noFolder, missing[1]) }
    for folder in missing.reversed() {
      do {
        try system.makeFolder(folder, 0o700)
      } catch {
        guard error.code == EEXIST else { throw JournalError(.cannotCreate(error), folder) }
      }
    }
  }

  /// Makes the names of the folders durable: another kiosk may have made them, and died before it did that.
  /// - Returns: whether all are, which is not known of one in a folder that may not be read.
  private func synchronizeFoldersAbove() -> Bool {
    var areDurable = true
    var candidate = folder
    while candidate != ".", candidate != "/" {
      do { try JournalPlace(path: candidate, system: system).synchronizeFolder() } catch {
        areDurable = false
      }
      candidate = Path.folder(of: candidate)
    }
    return areDurable
  }

  private func isThere(_ folder: String) -> Bool {
    folder == "." || folder == "/" || (try? system.status(ofPath: folder)) != nil
  }

  // MARK: Refusals

  private func refuseUnfit(_ file: borrowing OpenFile) throws(JournalError) {
    let status = try file.status()
    guard status.isRegular else { throw JournalError(.notRegular, path) }
    let isAlone = status.links == 1 || status.links == 1 + namesOfRepair(status.identity).count
    guard isAlone else { throw JournalError(.severalLinks, path) }
    guard isExpected(status) else { throw groupRefusal(isMember: true) ?? JournalError(.foreign, path) }
    if let kind = system.networkKind(of: status.identity.device) {
      throw JournalError(.networkFileSystem(kind), path)
    }
  }

  /// Whether it belongs to this login, or to the group of a folder that is meant for several logins.
  private func isExpected(_ status: FileStatus) -> Bool {
    let login = geteuid()
    if status.owner == login || login == 0 { return true }
    guard let folder = try? system.status(ofPath: folder) else { return false }
    return JournalPlace.isShared(folder) && status.group == folder.group
  }

  private func refusal(_ error: SystemError) -> JournalError {
    if error.code == EACCES, let refusal = groupRefusal() { return refusal }
    return JournalError(error.code == ELOOP ? .symbolicLink : .cannotCreate(error), path)
  }

  /// Why a journal may not be used that lies in a folder for several logins; nil if its folder is for one.
  /// - Parameter isMember: whether this login is known to be one of them.
  func groupRefusal(isMember: Bool = false) -> JournalError? {
    guard let folder = try? system.status(ofPath: folder) else { return nil }
    let group = Logins.name(ofGroup: folder.group)
    let isInGroup = Logins.isMember(of: folder.group)
    guard JournalPlace.isShared(folder) else {
      return isInGroup && JournalPlace.lacksSharing(folder)
        ? JournalError(.folderNotShared(group), path) : nil
    }
    if folder.group == 0 { return JournalError(.groupOfRoot, path) }
    return JournalError(isMember || isInGroup ? .closedToGroup(group) : .notInGroup(group), path)
  }

  /// Whether somebody meant a folder for several logins, and forgot the set-group-id bit: another login's folder that
  /// its group may write, and not everybody, as in `/tmp`.
  private static func lacksSharing(_ folder: FileStatus) -> Bool {
    folder.mode & 0o2022 == 0o0020 && folder.owner != geteuid()
  }
}
