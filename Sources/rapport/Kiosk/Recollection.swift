// What the kiosk says of a customer whom it knows, as soon as it knows it; no prompt ever waits for that.

import Journaling
import Records
import Summarizing
import Surveys
import Wording

/// Looks back through the journal in passing, and has the notices that come of it.
final class Recollection {
  /// What `/resume` would go on with.
  private(set) var offer: EarlierResponse?
  /// The journal that is looked back through.
  let path: String
  private let world: World
  private let words: Wording
  private var memory: CustomerMemory
  /// The customer of the interview that is going on, while nothing is known of them yet.
  private var awaited: (customer: String, survey: Survey)?
  private let dayStarts: Int
  /// Whether it is to be said how many calls are owed: once a shift.
  private var awaitsCallsDue: Bool
  /// Whether the start prompt waits for the callbacks of the day.
  private var awaitsCallbacks = false
  private var announced: Set<RecordID> = []

  /// - Parameters:
  ///   - dayStarts: minutes after midnight at which a day begins.
  ///   - saysCallsDue: whether it says at the beginning how many calls are owed.
  init(of path: String, dayStarts: Int, saysCallsDue: Bool, world: World, _ words: Wording) {
    (self.path, self.world, self.words) = (path, world, words)
    (self.dayStarts, awaitsCallsDue) = (dayStarts, saysCallsDue)
    memory = CustomerMemory(of: path, today: world.now().day(), days: CustomerMemory.offerDays)
  }

  private var today: Day { world.now().day() }

  /// Reads on, while nobody types.
  /// - Returns: notices that have become known, and whether there is more to read.
  func readOn() -> (goesOn: Bool, notices: [String]) {
    memory.readOn()
    return (!memory.isComplete, memory.isComplete ? arrived() : [])
  }

  private func arrived() -> [String] {
    var notices: [String] = []
    if let (customer, survey) = awaited { notices += recall(customer, survey) }
    if awaitsCallsDue { notices += callsDue() }
    if awaitsCallbacks { notices += callbacks() }
    return notices
  }

  // MARK: At the start prompt

  /// What is owed and the callbacks of the day that were not announced yet, as far as is known at once.
  /// - Parameter isAttended: whether somebody sits at the prompt, who does not wait and can be told later; where nobody
  ///   does, a day's beginning is read.
  func start(isAttended: Bool) -> [String] {
    (offer, awaited) = (nil, nil)
    memory.readOn(atMost: isAttended ? CustomerMemory.glance : CustomerMemory.slice)
    for _ in 1..<8 where !isAttended && !memory.isComplete { memory.readOn() }
    awaitsCallbacks = true
    return memory.isComplete ? arrived() : []
  }

  private func callsDue() -> [String] {
    awaitsCallsDue = false
    let today = world.now().day(dayStarts: dayStarts)
    let (count, overdue) = memory.callsDue(on: today, dayStarts: dayStarts)
    if count == 0 { return [] }
    let words = words.followUps
    return [overdue == 0 ? words.owedToday(count) : words.owedAndOverdue(count, overdue)]
  }

  private func callbacks() -> [String] {
    awaitsCallbacks = false
    let now = Appointment(world.now())
    let due = memory.callbacks(on: today)
    offer = due.first { ($0.response.callback ?? now) <= now } ?? due.first
    let new = due.filter { announced.insert($0.id).inserted || $0.id == offer?.id && isDue($0, now) }
    guard !new.isEmpty else { return [] }
    return [
      words.kiosk.callbacksToday(
        new.map { "\($0.response.callback?.clock ?? "") \($0.customer ?? "–")" }.joined(separator: " · "))
    ]
  }

  private func isDue(_ earlier: EarlierResponse, _ now: Appointment) -> Bool {
    earlier.response.callback.map { $0 <= now } ?? false
  }

  // MARK: In an interview

  /// What is known of the customer of an interview that begins.
  /// - Parameter waits: whether all is to be read first, where nobody sits at a prompt.
  func begin(_ customer: String?, _ survey: Survey, waits: Bool) -> [String] {
    (offer, awaited, awaitsCallbacks, awaitsCallsDue) = (nil, nil, false, false)
    guard let customer else { return [] }
    if survey.askAgainAfterDays > memory.days {
      memory = CustomerMemory(of: path, today: today, days: survey.askAgainAfterDays)
    }
    if waits { memory.readAll() } else { memory.readOn() }
    if memory.isComplete { return recall(customer, survey) }
    awaited = (customer, survey)
    return []
  }

  private func recall(_ customer: String, _ survey: Survey) -> [String] {
    awaited = nil
    guard let last = memory.last(of: customer) else { return [] }
    let day = last.at.day()
    let date = words.report.dates.day(day.parts, day.weekday)
    if last.isUnfinished, day >= today - CustomerMemory.offerDays {
      offer = last
      guard last.isCallback else { return [words.kiosk.offersPartial(date, last.agent)] }
      let wanted = last.response.callback.map { time in
        words.report.dates.day(time.day.parts, time.day.weekday) + " " + time.clock
      }
      return [words.kiosk.offersCallback(wanted ?? date, last.agent)]
    }
    guard last.wasAsked, last.survey == survey.id, day > today - survey.askAgainAfterDays else { return [] }
    return [words.kiosk.askedLately(date, survey.askAgainAfterDays)]
  }
}
