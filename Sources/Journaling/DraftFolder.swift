// Where drafts lie while they are typed, and where they are found again after a crash.

package import Glibc
package import Records

/// The drafts of one login beside a journal, each in a file named after its interview.
package struct DraftFolder: Sendable {
  package let path: String
  private let login: uid_t
  private let system: any FileSystem

  private static let attempts = 100
  private static let suffix = ".draft"
  /// Of a draft that is written anew, until it takes the place of the old one.
  private static let newSuffix = ".draft.new"

  /// - Parameter login: the drafts of other logins are theirs alone to read.
  package init(
    besideJournal journal: String, login: uid_t = getuid(), system: any FileSystem = Kernel()
  ) {
    path = "\(journal).drafts-\(login)"
    self.login = login
    self.system = system
  }

  /// Begins a draft: from here on its interview is found again whatever happens.
  package func begin(_ header: Draft.Header) throws(JournalError) -> DraftFile {
    // Again, for the kiosk that put its last draft away, and the folder with it, between the two calls; where many
    // kiosks share a folder, that may be so several times in a row.
    for _ in 0..<DraftFolder.attempts {
      try makeFolder()
      do { return try DraftFile(beginning: header, at: file(of: header.id), system: system) } catch {
        guard case .cannotCreate(let cause) = error.reason, cause.code == ENOENT else {
          throw explained(error)
        }
      }
    }
    throw JournalError(.replaced, path)
  }

  /// Writes a draft anew, whole, where an input could not be appended: behind a torn line nothing is ever read, and
  /// what a failed sync left in the cache may not be on the disk. The old one stays until the new one is.
  package func rewrite(
    _ header: Draft.Header, _ inputs: [(input: String, seconds: Int)]
  ) throws(JournalError) -> DraftFile {
    let name = "\(path)/\(header.id)\(DraftFolder.newSuffix)"
    try makeFolder()
    try? system.remove(name)
    do throws(JournalError) {
      let file = try DraftFile(beginning: header, at: name, system: system)
      for (input, seconds) in inputs { try file.append(input: input, seconds: seconds) }
      try file.replace(self.file(of: header.id))
      return file
    } catch {
      try? system.remove(name)
      throw explained(error)
    }
  }

  /// The interviews whose drafts nobody is typing at, the oldest first.
  package func orphans() -> [Draft] {
    removeUnfinished()
    return ids.compactMap { DraftFile(taking: file(of: $0), system: system)?.draft }
  }

  /// Takes a draft that nobody is typing at, so that no other kiosk can; nil if one has, or it is gone.
  package func take(_ id: RecordID) -> DraftFile? {
    DraftFile(taking: file(of: id), system: system)
  }

  /// What a kiosk left that died while it wrote a draft anew: the old one is there.
  private func removeUnfinished() {
    for name in (try? system.names(in: path)) ?? [] where name.hasSuffix(DraftFolder.newSuffix) {
      let name = "\(path)/\(name)"
      guard let descriptor = try? system.open(name, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0) else { continue }
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

  /// Why nothing can be created in the folder: copied with its journal, it may still be another login's, and no other
  /// journal would mend that.
  private func explained(_ error: JournalError) -> JournalError {
    guard case .cannotCreate(let cause) = error.reason, cause.code == EACCES || cause.code == EPERM,
      let status = try? system.status(ofPath: path), status.owner != login
    else { return error }
    return JournalError(.foreignDrafts(login: Int(login)), path)
  }

  private func makeFolder() throws(JournalError) {
    do { try system.makeFolder(path, 0o700) } catch {
      guard error.code == EEXIST else { throw JournalError(.cannotCreate(error), path) }
    }
  }
}
