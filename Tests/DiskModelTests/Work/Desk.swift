// A desk that works with the real code, and notes for every promise when it is made.

import Journaling
import Records

/// One process at one desk.
struct Desk {
  let machine: Machine
  /// The machine, or something between it and the code that does it harm.
  let system: any FileSystem
  var path = Desk.journal

  static let journal = "/data/rapport/journal.jsonl"

  init(_ machine: Machine, through system: (any FileSystem)? = nil) {
    self.machine = machine
    self.system = system ?? machine
  }

  func open() throws(JournalError) -> JournalWriter {
    try JournalWriter.open(path, createsFolders: true, program: "rapport 1.0", system: system)
  }

  /// A number that no interview has yet.
  func nextInterview() -> NumberedInterview {
    machine.promises.interviews += 1
    return NumberedInterview(number: machine.promises.interviews)
  }

  /// Saves an interview.
  /// - Parameter resumedSince: for one that was resumed from a draft.
  @discardableResult
  func save(
    _ entry: Entry, to writer: inout JournalWriter, resumedSince: Timestamp? = nil
  ) throws(JournalError) -> Record {
    let record = try writer.append(entry, triedSince: resumedSince, now: now, makeID: makeID)
    promise(record)
    return record
  }

  /// Saves the next interview.
  func save(to writer: inout JournalWriter) throws(JournalError) {
    try save(nextInterview().entry, to: &writer)
  }

  /// From here on the record is durable.
  func promise(_ record: Record) {
    guard let line = record.line() else { return }
    let bytes = Array(line.bytes.dropLast())
    let publicForm = bytes.withUnsafeBytes { JournalLine($0)?.publicForm }
    machine.promises.saved[record.id] = Promises.Saved(line: bytes, publicForm: publicForm ?? bytes)
    machine.promises.drafts[record.id] = nil
  }

  /// Says that the last record in the cache is saved, as nobody should who only reads.
  func promiseLastRecord() throws(JournalError) {
    var last: Record?
    _ = try JournalReader.open(path, system: system)?.read { line, _ in last = line.record }
    if let last { promise(last) }
  }

  // MARK: Drafts

  var drafts: DraftFolder { DraftFolder(besideJournal: path, login: 0, system: system) }

  func beginDraft(_ interview: NumberedInterview) throws(JournalError) -> DraftFile {
    let draft = try drafts.begin(interview.header)
    machine.promises.drafts[interview.id] = Promises.Typed()
    return draft
  }

  func type(_ input: String, into draft: DraftFile) throws(JournalError) {
    let id = draft.draft.header.id
    machine.promises.drafts[id]?.inFlight = input
    try draft.append(input: input, seconds: 30)
    machine.promises.drafts[id]?.acknowledged.append(input)
    machine.promises.drafts[id]?.inFlight = nil
  }

  func discard(_ draft: DraftFile) {
    machine.promises.drafts[draft.draft.header.id] = nil
    draft.remove()
  }

  /// Takes the oldest draft that waits, as whoever goes on with it does.
  /// - Parameter found: those that were seen already.
  func takeOrphan(except found: Set<RecordID> = []) -> DraftFile? {
    drafts.orphans().first { !found.contains($0.header.id) }.flatMap { drafts.take($0.header.id) }
  }

  // MARK: Rewriting

  /// Erases the words of these interviews.
  func redact(_ interview: NumberedInterview, of belonging: [RecordID]) throws(JournalError) {
    machine.promises.erasing.formUnion([interview.id] + belonging)
    let redaction = try Redaction(of: .customer(interview.customer), in: path, dayStarts: 0, system: system)
    if redaction.isNeeded {
      let entry = Entry(id: makeID(0), content: .redaction(of: []), desk: "front-1", agent: "anna")
      for record in try redaction.carryOut(as: entry, now: now, makeID: makeID) { promise(record) }
    }
    machine.promises.erased.formUnion([Array(interview.words.utf8), Array(interview.customer.utf8)])
  }

  /// What `check --repair` does.
  func mend() throws(JournalError) {
    guard let part = try JournalReader.open(path, system: system)?.read({ _, _ in }),
      Repair.isNeeded(part, system: system), let old = machine.disk.bytes(at: path)
    else { return }
    let repair = try Repair(of: path, now: now(), system: system)
    machine.promises.kept[repair.oldPath] = machine.promises.isDoubtful ? [] : old
  }

  /// Whether a failed sync left its mark.
  var seesSuspicion: Bool { machine.disk.number(at: path + ".suspect") != nil }

  /// The machine after a power cut that took all that was not synced.
  func afterPowerCut() -> Desk {
    let disk = machine.disk.crashed(bytes: [:], entries: [:])
    return Desk(Machine(disk, promises: machine.promises, clock: machine.clock + 60_000))
  }

  /// The machine after a kill -9 right before the call that begins so; all that was not synced is in its cache.
  func killed(before call: String, doing work: (Desk) throws -> Void) throws -> Desk {
    let machine = Machine(machine.disk, promises: machine.promises, clock: machine.clock)
    try work(Desk(machine))
    guard let moment = machine.moments.first(where: { $0.call.hasPrefix(call) }) else {
      throw Fault.stuck("no \(call)")
    }
    return Desk(Machine(moment.disk, promises: moment.promises, clock: moment.clock + 60_000))
  }

  /// The responses of the journal, in its order; what is no record, and every gap, stands for a fault.
  func interviews() throws -> [RecordID] {
    var ids: [RecordID] = []
    let part = try JournalReader.open(path, system: machine)?.read { line, _ in
      if let record = line.record, case .response = record.content { ids.append(record.id) }
    }
    guard part?.chain.damaged ?? 0 == 0, part?.chain.gaps ?? 0 == 0 else {
      throw Fault.calledDamage("\(part?.chain.findings ?? [])")
    }
    return ids
  }

  // MARK: The world

  func now() -> Timestamp { Timestamp(milliseconds: machine.tick(), offsetMinutes: 60) }

  func makeID(_ milliseconds: Int) -> RecordID {
    RecordID(milliseconds: milliseconds, random: (UInt64(machine.tick()), 1))
  }
}
