// Erasing what is personal: in responses, in all that belongs to them, and in what a crash left of their saving.

package import Records

/// Whose words are to be erased.
package enum RedactionSubject: Sendable, Equatable {
  /// Every response of the customer with this reference, in any form that cannot be told from it.
  case customer(String)
  case response(RecordID)
  /// Every response of the days before this one.
  case before(Day)
}

/// The erasure of what is personal in some responses of one journal.
package struct Redaction {
  private let subject: RedactionSubject
  private let path: String
  private let dayStarts: Int
  private let system: any FileSystem
  private let finds: RedactionFinds?

  /// How many responses one record names: with more it would not fit on a line.
  package static let mostIDs = 20_000

  /// Finds the responses.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  /// - Throws: `damaged` and `notAJournal`, for files that are left as they are.
  package init(
    of subject: RedactionSubject, in path: String, dayStarts: Int, system: any FileSystem = Kernel()
  ) throws(JournalError) {
    (self.subject, self.path, self.dayStarts, self.system) = (subject, path, dayStarts, system)
    guard let reader = try JournalReader.open(path, system: system) else {
      finds = nil
      return
    }
    guard try reader.file.isJournal(size: reader.length) else { throw JournalError(.notAJournal, path) }
    finds = try RedactionFinds(subject, in: reader.file, length: reader.length, dayStarts: dayStarts)
  }

  /// The responses in which there is something to erase, in the order of the journal. There may be more when it
  /// is carried out, if somebody saves meanwhile.
  package var ids: [RecordID] { finds?.ids ?? [] }

  /// The forms in which the journal has the customer's reference.
  package var forms: [String] { finds?.forms ?? [] }

  /// Whether there is anything to erase: in responses, or in what a save that never succeeded left.
  package var isNeeded: Bool { finds?.isNeeded ?? false }

  /// Erases it: a new file without it takes the journal's place, with records at its end that say so.
  /// - Parameters:
  ///   - entry: who does it, and why; its id and content are given here.
  ///   - now: the moment of recording, asked under the lock.
  ///   - mostIDs: how many responses one record names at the most.
  /// - Returns: the `redaction` records: several where one could not name all responses.
  package func carryOut(
    as entry: Entry, mostIDs: Int = Redaction.mostIDs, now: () -> Timestamp, makeID: (Int) -> RecordID
  ) throws(JournalError) -> [Record] {
    try JournalPlace(path: path, system: system).refuseSuspect()
    let rewriting = try Rewriting.begin(path, system: system)
    do throws(JournalError) {
      let finds = try RedactionFinds(
        subject, in: rewriting.old, length: rewriting.length, dayStarts: dayStarts)
      let ids = Set(finds.ids)
      try rewriting.copy(
        upTo: finds.end,
        form: { line, bytes in finds.erases(line, of: ids) ? line.publicForm : Array(bytes) },
        erases: { remains, line in finds.erases(remains, explainedBy: line, of: finds.ids) })
      let records = try Redaction.end(rewriting, finds, entry, mostIDs, at: now(), makeID)
      try rewriting.new.finish()
      return records
    } catch {
      rewriting.new.giveUp()
      throw error
    }
  }

  /// Writes what stands behind the last record, and the records of the redaction.
  private static func end(
    _ rewriting: borrowing Rewriting, _ finds: RedactionFinds, _ entry: Entry, _ mostIDs: Int,
    at moment: Timestamp, _ makeID: (Int) -> RecordID
  ) throws(JournalError) -> [Record] {
    var batch = Batch(after: rewriting.new.last, at: moment)
    let path = rewriting.old.path
    let areErased = try finds.erasesRemains(in: rewriting.old)
    if let remains = try rewriting.old.remains(finds.remains), !areErased {
      try rewriting.copyBytes(finds.remains)
      if !remains.endsInLF { batch.endLine() }
      _ = try batch.add(entry.beside(remains.explanation, id: makeID(batch.milliseconds)), path: path)
    }
    var records: [Record] = []
    let ids = finds.ids
    for start in stride(from: 0, to: max(1, ids.count), by: mostIDs) {
      let content = Record.Content.redaction(of: Array(ids[start..<min(start + mostIDs, ids.count)]))
      var part = entry.beside(content, id: makeID(batch.milliseconds))
      // The reason once: a salt is never used twice.
      if start == 0 { part.personal = entry.personal }
      records.append(try batch.add(part, path: path))
    }
    try rewriting.new.write(batch.bytes)
    return records
  }

  /// Files that a repair kept beside the journal: they are not redacted.
  package var oldCopies: [String] { JournalPlace(path: path, system: system).oldCopies }
}

// MARK: Drafts

extension Redaction {
  /// Beside the journal, interviews of that customer that were interrupted and wait to be gone on with.
  package var drafts: [Draft] {
    guard case .customer(let reference) = subject else { return [] }
    let key = CustomerReference.key(reference)
    return DraftFolder(besideJournal: path, system: system).orphans().filter {
      $0.header.customer.map(CustomerReference.key) == key
    }
  }

  /// What other logins keep of interviews that were interrupted.
  package struct ForeignDrafts: Equatable, Sendable {
    /// Files that name the customer.
    package var naming: [String] = []
    /// Folders and files that this login may not read.
    package var unread: [String] = []
  }

  /// The drafts of other logins beside the journal, which are theirs to throw away.
  /// - Parameter login: the one that redacts.
  package func foreignDrafts(login: Int) -> ForeignDrafts {
    guard case .customer(let reference) = subject else { return ForeignDrafts() }
    let (key, place) = (CustomerReference.key(reference), JournalPlace(path: path, system: system))
    var found = ForeignDrafts()
    for folder in place.draftFolders(except: login) {
      guard let names = try? system.names(in: folder) else {
        found.unread.append(folder)
        continue
      }
      for name in names.sorted().map({ "\(folder)/\($0)" }) {
        switch holds(key, in: name) {
        case true?: found.naming.append(name)
        case false?: break
        case nil: found.unread.append(name)
        }
      }
    }
    return found
  }

  /// Whether a draft names the customer; nil where it cannot be read.
  private func holds(_ key: String, in name: String) -> Bool? {
    guard let file = try? JournalReader.openFile(name, system: system), let size = try? file.status().size,
      let bytes = try? file.bytes(0..<min(size, 1 << 24))
    else { return nil }
    return bytes.holdsReference(key)
  }
}
