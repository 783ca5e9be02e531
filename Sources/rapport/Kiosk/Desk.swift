// The kiosk's hold on its journal: what it saves, and what it knows of today.

import Interviewing
import Journaling
import Records
import Summarizing
import Text

/// The desk that records: who sits there, and the journal that is open for the shift.
final class Desk {
  let name: String
  /// Tidied, so that what looks the same is one agent.
  var agent: String { didSet { agent = agent.tidied } }
  /// Whether the id of a saved interview could not be printed.
  var hasLostOutput = false
  private let world: World
  /// When the journal was last searched for what a draft is of, so that no start prompt searches all of it again.
  private var lookedFor: [RecordID: Timestamp] = [:]
  /// The drafts that were refused already in this shift, by their paths.
  private var refusedDrafts: Set<String> = []
  /// Where interviews are kept while they are typed; nil in a practice.
  let drafts: DraftFolder?
  let path: String
  /// What other commands need to be told to read the same journal, with a space before it; empty if nothing.
  let journalOption: String
  private var dayCount: DayCount
  /// Nil in a practice.
  private var journal: JournalWriter?

  /// - Parameter journal: where to append; nil for a practice, in which nothing is written.
  init(
    name: String, agent: String, world: World, dayStarts: Int, journal: JournalLocation?
  ) throws(JournalError) {
    self.name = name
    self.agent = agent.tidied
    self.world = world
    path = journal?.path ?? ""
    if case .option? = journal?.origin { journalOption = path.journalOption } else { journalOption = "" }
    dayCount = DayCount(of: path, dayStarts: dayStarts)
    drafts = journal.map { DraftFolder(besideJournal: $0.path) }
    if let journal {
      guard world.now().isRecordable else { throw JournalError(.clock, journal.path) }
      self.journal = try JournalWriter.open(
        journal.path, createsFolders: journal.isDefault, program: Program.name)
    }
  }

  var isPractice: Bool { journal == nil }

  /// The status of a shift that went well: everything was saved, but perhaps not everything printed.
  var endStatus: ExitStatus { hasLostOutput ? .inputOutput : .done }

  /// The day that the desk's clock shows.
  var today: Day { world.now().day() }

  /// How many interviews the journal has of today, whichever kiosk made them; nil if it cannot be read.
  func countToday() -> Int? {
    isPractice ? nil : dayCount.count(at: world.now())
  }

  /// The interviews that were interrupted and that nobody goes on with: this agent's at this desk before any
  /// other, then the oldest.
  /// - Parameter complain: hears once in a shift of each draft that cannot be trusted.
  func orphans(complain: (JournalError) -> Void) -> [Draft] {
    let orphans = drafts?.orphans { if refusedDrafts.insert($0.path).inserted { complain($0) } }
    let drafts = (orphans ?? []).filter { draft in
      let header = draft.header
      let wasSaved = record(of: header)?.holdsAll(of: draft) ?? false
      let isEmpty = draft.inputs.isEmpty && header.customer == nil
      if wasSaved || isEmpty { self.drafts?.take(header.id)?.remove() }
      return !wasSaved && !isEmpty
    }
    let own = drafts.filter { $0.header.desk == name && $0.header.agent == agent }
    return own + drafts.filter { $0.header.desk != name || $0.header.agent != agent }
  }

  /// What was saved of an interview that is still in a draft.
  private func record(of header: Draft.Header) -> Record? {
    let now = world.now()
    do {
      if let record = try journal?.record(header.id, since: lookedFor[header.id] ?? header.began) {
        return record
      }
      lookedFor[header.id] = now
    } catch {
      // It is looked for again at the next prompt.
    }
    return nil
  }

  /// Saves one record; nil in a practice.
  /// - Parameter triedSince: when the interview began, if an earlier attempt to save it may have come further
  ///   than it seemed. What that one did not say is then recorded beside it.
  /// - Returns: the record, and the amendment of it that was needed; none in a practice.
  func record(
    _ entry: Entry, triedSince: Timestamp? = nil, unless condition: AppendCondition? = nil
  ) throws(JournalError) -> [Record] {
    guard let there = try append(entry, triedSince: triedSince, unless: condition) else { return [] }
    let correction = there.correction(by: entry, id: world.makeID(world.now().milliseconds))
    guard let correction, let beside = try append(correction) else { return [there] }
    return [there, beside]
  }

  private func append(
    _ entry: Entry, triedSince: Timestamp? = nil, unless condition: AppendCondition? = nil
  ) throws(JournalError) -> Record? {
    guard journal != nil else { return nil }
    return try journal?.append(
      entry, triedSince: triedSince, unless: condition, now: world.now, makeID: world.makeID)
  }

  /// What is wrong with this desk's clock, before anything is recorded by it: it stands before the last record
  /// (that record's time), or before this program was written.
  var clockProblem: ClockProblem? {
    let now = world.now()
    if now.day() < Desk.earliestDay { return .longAgo(now) }
    guard let last = journal?.lastOrderTime, last > now.milliseconds else { return nil }
    return .behind(Timestamp(milliseconds: last, offsetMinutes: now.offsetMinutes))
  }

  /// What stood behind the journal's last record before this shift and is damage; nil if nothing.
  var damage: JournalDamage? { journal?.damage }

  /// The version in which a newer program wrote the journal's last record before this shift; nil if none did.
  var newerVersion: Int? { journal?.newer }

  enum ClockProblem {
    case longAgo(Timestamp)
    case behind(Timestamp)
  }

  private static let earliestDay = Day(number: 18_262)  // 2020-01-01
}
