// The kiosk's hold on its journal: what it saves, and what it knows of today.

import Interviewing
import Journaling
import Records
import Summarizing

/// The desk that records: who sits there, and the journal that is open for the shift.
final class Desk {
  let name: String
  var agent: String
  private let world: World
  private let path: String
  private let dayStarts: Int
  /// Nil in a practice.
  private var journal: JournalWriter?

  /// - Parameter journal: where to append; nil for a practice, in which nothing is written.
  init(
    name: String, agent: String, world: World, dayStarts: Int, journal: JournalLocation?
  ) throws(JournalError) {
    self.name = name
    self.agent = agent
    self.world = world
    self.dayStarts = dayStarts
    path = journal?.path ?? ""
    if let journal {
      self.journal = try JournalWriter.open(
        journal.path, createsFolders: journal.isDefault, program: Program.name)
    }
  }

  var isPractice: Bool { journal == nil }

  /// The day that the desk's clock shows.
  var today: Day { world.now().day() }

  /// How many interviews the journal has of today, whichever kiosk made them; nil if it cannot be read.
  func countToday() -> Int? {
    guard !isPractice else { return nil }
    let today = world.now().day(dayStarts: dayStarts)
    let period = Period(name: "today", days: today...today)
    var ledger = Ledger(period: period, dayStarts: dayStarts)
    _ = try? JournalReader.open(path)?.read(since: period.since) { ledger.take($0, journal: 0, offset: $1) }
    return ledger.entries.count { !$0.isVoided }
  }

  /// Saves one record; nil in a practice.
  func record(
    _ content: Record.Content, id: RecordID, _ personal: Personal.Details
  ) throws(JournalError) -> Record? {
    guard journal != nil else { return nil }
    let entry = Entry(
      id: id, content: content, desk: name, agent: agent, personal: personal.isEmpty ? nil : .open(personal))
    return try journal?.append(entry, now: world.now, makeID: world.makeID)
  }
}
