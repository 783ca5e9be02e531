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
  private let subject: RedactionSubject
  private let path: String
  private let dayStarts: Int
  private let system: any FileSystem
  private let finds: Finds

  /// Finds the responses.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  package init(
    of subject: RedactionSubject, in path: String, dayStarts: Int, system: any FileSystem = Kernel()
  ) throws(JournalError) {
    (self.subject, self.path, self.dayStarts, self.system) = (subject, path, dayStarts, system)
    var finds = Finds(subject, dayStarts: dayStarts)
    try JournalReader.open(path, system: system)?.scan { finds.take($0) }
    self.finds = finds
  }

  /// The responses in which there is something to erase, in the order of the journal. There may be more when it
  /// is carried out, if somebody saves meanwhile.
  package var ids: [RecordID] { finds.ids }

  /// Whether there is anything to erase: in responses, or in what a save that never succeeded left.
  package var isNeeded: Bool { !finds.ids.isEmpty || finds.hasRemains }

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
      var finds = Finds(subject, dayStarts: dayStarts)
      try rewriting.scan { finds.take($0) }
      let (ids, traces) = (Set(finds.ids), finds.traces)
      try rewriting.copy(
        form: { line, bytes in line.belongs(to: ids) ? line.publicForm(of: bytes) : Array(bytes) },
        keeps: { bytes in !bytes.holds(anyOf: traces) })
      var batch = Batch(after: rewriting.new.last, at: now())
      var entry = entry
      entry.id = makeID(batch.milliseconds)
      entry.content = .redaction(of: finds.ids)
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

  /// Beside the journal, interviews of that customer that were interrupted and wait to be gone on with.
  package var drafts: [Draft] {
    guard case .customer(let reference) = subject else { return [] }
    return DraftFolder(besideJournal: path, system: system).orphans().filter {
      $0.header.customer == reference
    }
  }
}

/// What there is to erase in a journal.
private struct Finds {
  /// Whether a line that is no record names the customer.
  private(set) var hasRemains = false
  private let subject: RedactionSubject
  private let dayStarts: Int
  private var candidates: [RecordID] = []
  private var personal: Set<RecordID> = []
  /// The customer's reference as it stands in a line.
  private let reference: [UInt8]?

  init(_ subject: RedactionSubject, dayStarts: Int) {
    (self.subject, self.dayStarts) = (subject, dayStarts)
    if case .customer(let reference) = subject {
      self.reference = Personal.quoted(reference)
    } else {
      reference = nil
    }
  }

  mutating func take(_ piece: LinePiece) {
    guard let line = piece.line else {
      hasRemains = hasRemains || reference.map { piece.bytes.holds(anyOf: [$0]) } == true
      return
    }
    guard let record = line.record else { return }
    if subject.fits(record, dayStarts: dayStarts) { candidates.append(record.id) }
    if record.personal?.details != nil { personal.formUnion([record.id] + record.content.responses) }
  }

  /// The responses, in the order of the journal.
  var ids: [RecordID] {
    var seen: Set<RecordID> = []
    return candidates.filter { personal.contains($0) && seen.insert($0).inserted }
  }

  /// What would give one of them away in a damaged line.
  var traces: [[UInt8]] { ids.map { Array($0.description.utf8) } + [reference].compactMap(\.self) }
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
    case .void(let of), .followUp(let of, _, _): [of]
    case .journal, .response, .customers, .redaction, .repair, .unknown: []
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func holds(anyOf parts: [[UInt8]]) -> Bool { parts.contains { holds($0) } }

  /// Whether these bytes, which are not none, stand in it.
  private func holds(_ part: [UInt8]) -> Bool {
    indices.dropLast(part.count - 1).contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}
