// Erasing what is personal: in responses, in all that belongs to them, and in what a crash left of their saving.

package import Records

/// Whose words are to be erased.
package enum RedactionSubject: Sendable, Equatable {
  /// Every response of the customer with this reference.
  case customer(String)
  case response(RecordID)
  /// Every response of the days before this one.
  case before(Day)
}

/// The erasure of what is personal in some responses of one journal.
package struct Redaction {
  /// The responses in which there is something to erase, in the order of the journal.
  package private(set) var ids: [RecordID] = []
  private let subject: RedactionSubject
  private let path: String
  private let system: any FileSystem

  /// Finds the responses.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  package init(
    of subject: RedactionSubject, in path: String, dayStarts: Int, system: any FileSystem = Kernel()
  ) throws(JournalError) {
    (self.subject, self.path, self.system) = (subject, path, system)
    var candidates: [RecordID] = []
    var personal: Set<RecordID> = []
    _ = try JournalReader.open(path, system: system)?.read { line, _ in
      guard let record = line.record else { return }
      if subject.fits(record, dayStarts: dayStarts) { candidates.append(record.id) }
      if record.personal?.details != nil { personal.formUnion([record.id] + record.content.responses) }
    }
    var seen: Set<RecordID> = []
    ids = candidates.filter { personal.contains($0) && seen.insert($0).inserted }
  }

  /// Erases it: a new file without it takes the journal's place, with a record at its end that says so.
  /// - Parameters:
  ///   - entry: who does it, and why; its id and content are given here.
  ///   - now: the moment of recording, asked under the lock.
  /// - Returns: the `redaction` record.
  package func carryOut(
    as entry: Entry, now: () -> Timestamp, makeID: (Int) -> RecordID
  ) throws(JournalError) -> Record {
    try JournalPlace(path: path, system: system).refuseSuspect()
    let rewriting = try Rewriting.begin(path, system: system)
    do throws(JournalError) {
      let (ids, traces) = (Set(ids), traces)
      try rewriting.copy(
        form: { line, bytes in line.belongs(to: ids) ? line.publicForm(of: bytes) : Array(bytes) },
        keeps: { bytes in !traces.contains { bytes.holds($0) } })
      var batch = Batch(after: rewriting.new.last, at: now())
      var entry = entry
      entry.id = makeID(batch.milliseconds)
      entry.content = .redaction(of: self.ids)
      let record = try batch.add(entry, path: path)
      try rewriting.new.write(batch.bytes)
      try rewriting.new.finish()
      return record
    } catch {
      rewriting.new.giveUp()
      throw error
    }
  }

  /// Files that a repair kept beside the journal: they are not redacted.
  package var oldCopies: [String] { JournalPlace(path: path, system: system).oldCopies }

  /// What would give one of them away in a damaged line.
  private var traces: [[UInt8]] {
    let ids = ids.map { Array($0.description.utf8) }
    if case .customer(let reference) = subject { return ids + [Array(reference.utf8)] }
    return ids
  }
}

extension RedactionSubject {
  fileprivate func fits(_ record: Record, dayStarts: Int) -> Bool {
    guard case .response = record.content else { return false }
    return switch self {
    case .customer(let reference): record.personal?.details?.customer == reference
    case .response(let id): record.id == id
    case .before(let day): record.at.day(dayStarts: dayStarts) < day
    }
  }
}

extension Record.Content {
  /// The response that a record belongs to, beside its own id.
  package var responses: [RecordID] {
    switch self {
    case .amend(let amendment): [amendment.of]
    case .void(let of), .followUp(let of, _): [of]
    case .journal, .response, .customers, .redaction, .repair, .unknown: []
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes, which are not none, stand in it.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    indices.dropLast(part.count - 1).contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}
