// The journals of a command: each is opened when it is read, and the same file again when its lines are needed again.

/// Some journals, in the order in which they are read.
package final class JournalSet: Sendable {
  /// Their paths.
  package let paths: [String]
  private let opening: @Sendable (String) throws -> JournalReader?
  private let identities = Locked<[Int: FileIdentity]>([:])

  /// - Parameter open: opens the journal of a path; nil if it is not there, which stands for an empty one.
  package init(_ paths: [String], open: @escaping @Sendable (String) throws -> JournalReader?) {
    (self.paths, opening) = (paths, open)
  }

  /// Opens one of them.
  /// - Throws: what opening it throws, and `changedWhileRead` if another file has its name now.
  func open(_ number: Int) throws -> OpenJournal? {
    guard let reader = try opening(paths[number]) else { return nil }
    let journal = OpenJournal(reader)
    let identity = try journal.reader.file.status().identity
    let isSame = identities.withLock { known in
      let before = known[number] ?? identity
      known[number] = before
      return before == identity
    }
    guard isSame else { throw JournalError(.changedWhileRead, paths[number]) }
    return journal
  }
}

/// An open journal for several readers at once.
final class OpenJournal: Sendable {
  let reader: JournalReader

  init(_ reader: consuming JournalReader) {
    self.reader = reader
  }
}
