// Where drafts lie while they are typed, and where they are found again after a crash.

package import Glibc
package import Records

/// The drafts of one login beside a journal, each in a file named after its interview.
package struct DraftFolder: Sendable {
  package let path: String
  private let system: any FileSystem

  private static let suffix = ".draft"

  /// - Parameter login: the drafts of other logins are theirs alone to read.
  package init(
    besideJournal journal: String, login: uid_t = getuid(), system: any FileSystem = Kernel()
  ) {
    path = "\(journal).drafts-\(login)"
    self.system = system
  }

  /// Begins a draft: from here on its interview is found again whatever happens.
  package func begin(_ header: Draft.Header) throws(JournalError) -> DraftFile {
    // Again, for the kiosk that put its last draft away, and the folder with it, between the two calls.
    for _ in 0..<3 {
      try makeFolder()
      do { return try DraftFile(beginning: header, at: file(of: header.id), system: system) } catch {
        guard case .cannotCreate(let cause) = error.reason, cause.code == ENOENT else { throw error }
      }
    }
    throw JournalError(.replaced, path)
  }

  /// The interviews whose drafts nobody is typing at, the oldest first.
  package func orphans() -> [Draft] {
    ids.compactMap { DraftFile(taking: file(of: $0), system: system)?.draft }
  }

  /// Takes a draft that nobody is typing at, so that no other kiosk can; nil if one has, or it is gone.
  package func take(_ id: RecordID) -> DraftFile? {
    DraftFile(taking: file(of: id), system: system)
  }

  /// In the order of their beginning, because their ids begin with the time.
  private var ids: [RecordID] {
    let names = (try? system.names(in: path)) ?? []
    return names.filter { $0.hasSuffix(DraftFolder.suffix) }.sorted().compactMap {
      RecordID(String($0.dropLast(DraftFolder.suffix.count)))
    }
  }

  private func file(of id: RecordID) -> String { "\(path)/\(id)\(DraftFolder.suffix)" }

  private func makeFolder() throws(JournalError) {
    do { try system.makeFolder(path, 0o700) } catch {
      guard error.code == EEXIST else { throw JournalError(.cannotCreate(error), path) }
    }
  }
}
