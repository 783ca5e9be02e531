// Where drafts lie while they are typed, and where they are found again after a crash.

package import Glibc
package import Records

/// The drafts of one login beside a journal, each in a file named after its interview.
package struct DraftFolder: Sendable {
  package let path: String
  let login: uid_t
  let system: any FileSystem

  /// Between the name of a journal and the number of the login.
  static let infix = ".drafts-"
  private static let attempts = 100
  private static let suffix = ".draft"
  /// Of a draft that is written anew, until it takes the place of the old one.
  private static let newSuffix = ".draft.new"

  /// - Parameter login: the drafts of other logins are theirs alone to read.
  package init(
    besideJournal journal: String, login: uid_t = getuid(), system: any FileSystem = Kernel()
  ) {
    path = "\(journal)\(DraftFolder.infix)\(login)"
    self.login = login
    self.system = system
  }

  /// Begins a draft: from here on its interview is found again whatever happens.
  package func begin(_ header: Draft.Header) throws(JournalError) -> DraftFile {
    try begin(header, at: file(of: header.id))
  }

  /// Writes a draft anew, whole, where an input could not be appended: behind a torn line nothing is ever read, and
  /// what a failed sync left in the cache may not be on the disk. Also where its name or its folder was taken away. The
  /// old one stays until the new one is.
  package func rewrite(
    _ header: Draft.Header, _ inputs: [(input: String, seconds: Int)]
  ) throws(JournalError) -> DraftFile {
    let name = "\(path)/\(header.id)\(DraftFolder.newSuffix)"
    if isSafe { try? system.remove(name) }
    let file = try begin(header, at: name)
    do throws(JournalError) {
      for (input, seconds) in inputs { try file.append(input: input, seconds: seconds) }
      try file.replace(self.file(of: header.id))
      return file
    } catch {
      try? system.remove(name)
      throw error
    }
  }

  /// Tries again for the kiosk that put its last draft away, and the folder with it, between the two calls; where many
  /// kiosks share a folder, that may be so several times in a row.
  private func begin(_ header: Draft.Header, at name: String) throws(JournalError) -> DraftFile {
    var attempts = DraftFolder.attempts
    while true {
      do {
        try makeFolder()
        return try DraftFile(beginning: header, at: name, in: self)
      } catch {
        attempts -= 1
        guard attempts > 0, case .cannotCreate(let cause) = error.reason, cause.code == ENOENT else {
          throw error
        }
      }
    }
  }

  /// The interviews whose drafts nobody is typing at, the oldest first.
  /// - Parameter refused: hears of each file that is named as a draft and cannot be trusted.
  package func orphans(refused: (JournalError) -> Void = { _ in }) -> [Draft] {
    guard isSafe else { return [] }
    removeUnfinished()
    return ids.compactMap { id -> Draft? in
      do throws(JournalError) { return try DraftFile(taking: file(of: id), in: self)?.draft } catch {
        refused(error)
        return nil
      }
    }
  }

  /// Takes a draft that nobody is typing at, so that no other kiosk can; nil if one has, or it is gone.
  package func take(_ id: RecordID) -> DraftFile? {
    isSafe ? try? DraftFile(taking: file(of: id), in: self) : nil
  }

  /// What a kiosk left that died while it wrote a draft anew: the old one is there.
  private func removeUnfinished() {
    for name in (try? system.names(in: path)) ?? [] where name.hasSuffix(DraftFolder.newSuffix) {
      let name = "\(path)/\(name)"
      guard let descriptor = try? system.open(name, DraftFile.flags, 0) else { continue }
      if OpenFile(path: name, descriptor: descriptor, system: system).lockAtOnce() {
        try? system.remove(name)
      }
    }
  }

  /// In the order of their beginning, because their ids begin with the time.
  private var ids: [RecordID] {
    let names = (try? system.names(in: path)) ?? []
    return names.filter { $0.hasSuffix(DraftFolder.suffix) }.sorted().compactMap {
      RecordID(String($0.dropLast(DraftFolder.suffix.count)))
    }
  }

  private func file(of id: RecordID) -> String { "\(path)/\(id)\(DraftFolder.suffix)" }

  // MARK: The folder

  /// Makes the folder if it is not there, and that of the journal, which may have been taken away during the shift.
  private func makeFolder() throws(JournalError) {
    do { try system.makeFolder(path, 0o700) } catch {
      switch error.code {
      case EEXIST: break
      case ENOENT:
        do {
          try system.makeFolder(Path.folder(of: path), 0o700)
          try system.makeFolder(path, 0o700)
        } catch {
          throw JournalError(.cannotCreate(error), path)
        }
      default: throw JournalError(.cannotCreate(error), path)
      }
    }
    try refuseUnsafe()
  }

  /// Whether it is there and this login's alone.
  var isSafe: Bool { (try? refuseUnsafe()) != nil }

  /// Refuses a folder that another login made, or in which others could put, read or remove drafts. A symbolic link is
  /// never followed: it may lead anywhere.
  private func refuseUnsafe() throws(JournalError) {
    let status: FileStatus
    do { status = try system.status(ofEntry: path) } catch {
      throw JournalError(.cannotCreate(error), path)
    }
    guard status.isFolder else { throw JournalError(.draftsAreNoFolder, path) }
    guard status.owner == login else { throw JournalError(.foreignDrafts(login: Int(login)), path) }
    if status.isOpenToOthers { throw JournalError(.draftsOpenToOthers, path) }
  }
}
