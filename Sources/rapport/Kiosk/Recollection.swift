// What the kiosk says of customers whom it knows, as soon as it knows it, and what `/resume` goes on with; no
// prompt ever waits for that.

import Journaling
import Records
import Summarizing
import Surveys
import Wording

/// Looks back through the journal while nobody types, and has the notices that come of it.
final class Recollection {
  /// The interview that a notice on the screen named last as the one that `/resume` goes on with.
  private(set) var offer: EarlierResponse?
  /// The journal that is looked back through.
  let path: String
  private let world: World
  private let words: Wording
  /// What other commands need to be told to read the same journal; empty if nothing.
  private let journalOption: String
  private let dayStarts: Int
  private var memory: CustomerMemory
  /// The customer of the interview that is going on, while more may become known of them, and what was said already.
  private var awaited: (customer: String, survey: Survey, said: [String])?
  /// Whether it is to be said how many calls are owed: once a shift.
  private var awaitsCallsDue: Bool
  /// Whether the start prompt waits for the callbacks of the day.
  private var awaitsCallbacks = false
  /// Whether plain `/resume` is for an interrupted interview that waits at this start prompt.
  private var hasDraft = false
  private var announced: Set<RecordID> = []

  /// So many are named at once.
  private static let maxNamed = 5

  /// - Parameters:
  ///   - days: how far back a survey asks whether a customer was asked already.
  ///   - dayStarts: minutes after midnight at which a day begins.
  ///   - saysCallsDue: whether it says at the beginning how many calls are owed.
  init(
    of path: String, days: Int, dayStarts: Int, saysCallsDue: Bool, journalOption: String, world: World,
    _ words: Wording
  ) {
    (self.path, self.world, self.words, self.journalOption) = (path, world, words, journalOption)
    (self.dayStarts, awaitsCallsDue) = (dayStarts, saysCallsDue)
    memory = CustomerMemory(
      of: path, today: world.now().day(dayStarts: dayStarts), days: max(days, CustomerMemory.offerDays),
      dayStarts: dayStarts)
  }

  private var today: Day { world.now().day(dayStarts: dayStarts) }

  /// Reads on, while nobody types.
  /// - Returns: notices that have become known, and whether there is more to read.
  func readOn() -> (goesOn: Bool, notices: [String]) {
    memory.readOn()
    return (!memory.isComplete, arrived())
  }

  private func arrived() -> [String] {
    var notices = recalled()
    guard memory.isComplete, awaitsCallbacks else { return notices }
    if awaitsCallsDue { notices += callsDue() }
    return notices + callbacks()
  }

  /// Reads before a prompt that nobody sits at: somebody who does is told later.
  private func readUnattended() {
    // The last days, what was before them, and at most once again what is worth knowing of that.
    for _ in 0..<3 where !memory.isComplete { memory.readOn(atMost: CustomerMemory.unattended) }
  }

  // MARK: At the start prompt

  /// What is owed and the callbacks that are due, as far as is known at once.
  /// - Parameters:
  ///   - isAttended: whether somebody sits at the prompt, who does not wait and can be told later.
  ///   - hasDraft: whether an interrupted interview waits, which plain `/resume` is for.
  func start(isAttended: Bool, hasDraft: Bool) -> [String] {
    (offer, awaited, self.hasDraft, awaitsCallbacks) = (nil, nil, hasDraft, true)
    memory.readOn(atMost: CustomerMemory.glance)
    if !isAttended { readUnattended() }
    return arrived()
  }

  private func callsDue() -> [String] {
    awaitsCallsDue = false
    let (today, owed) = (today, memory.owed.compactMap(\.owed))
    let (due, overdue) = (owed.count { $0.due <= today }, owed.count { $0.due < today })
    return due == 0 ? [] : [words.followUps.owed(due, overdue, journalOption)]
  }

  /// The callbacks that are due by now, until they are dealt with, and once those of later today.
  private func callbacks() -> [String] {
    awaitsCallbacks = false
    let now = Appointment(world.now())
    let listed = memory.owed.filter { earlier in
      guard earlier.isCallback, let owed = earlier.owed, owed.callbackDay.map({ $0 <= today }) == true else {
        return false
      }
      let isDue = owed.callback.map { $0 <= now } ?? owed.callbackDay.map { $0 < today } ?? false
      return announced.insert(earlier.id).inserted || isDue
    }
    guard let first = listed.first else { return [] }
    let names = listed.prefix(Recollection.maxNamed).map(called).joined(separator: " · ")
    let rest = listed.count - Recollection.maxNamed
    let all = rest > 0 ? names + " · " + words.followUps.more(rest) : names
    if hasDraft { return [words.followUps.callbacks(all, nil, false)] }
    offer = first
    return [words.followUps.callbacks(all, called(first), listed.count > 1)]
  }

  /// When somebody is to be called, and who: the day only where it is another one.
  private func called(_ earlier: EarlierResponse) -> String {
    let day = earlier.owed?.callbackDay.flatMap { $0 == today ? nil : date($0) }
    let time = earlier.callback.map { $0.day == world.now().day() ? $0.clock : moment($0) }
    return ([time ?? day].compactMap(\.self) + [earlier.customer ?? "–"]).joined(separator: " ")
  }

  private func date(_ day: Day) -> String { words.report.dates.day(day.parts, day.weekday) }

  private func moment(_ time: Appointment) -> String { date(time.day) + " " + time.clock }

  // MARK: In an interview

  /// What is known of the customer of an interview that begins.
  /// - Parameter waits: whether nobody sits at the prompt who could be told later.
  func begin(_ customer: String?, _ survey: Survey, waits: Bool) -> [String] {
    (offer, awaited, awaitsCallbacks) = (nil, nil, false)
    guard let customer else { return [] }
    if survey.askAgainAfterDays > memory.days {
      memory = CustomerMemory(
        of: path, today: today, days: survey.askAgainAfterDays, dayStarts: dayStarts)
    }
    memory.readOn()
    while waits && !memory.knowsLastDays { memory.readOn(atMost: .max) }
    if waits { readUnattended() }
    awaited = (customer, survey, [])
    return recalled()
  }

  /// What has become known of the customer since the last look.
  private func recalled() -> [String] {
    guard memory.knowsLastDays, let (customer, survey, said) = awaited else { return [] }
    let notices = recall(customer, survey)
    awaited = memory.isComplete ? nil : (customer, survey, notices)
    return notices == said ? [] : notices
  }

  private func recall(_ customer: String, _ survey: Survey) -> [String] {
    let responses = memory.responses(of: customer)
    let unfinished = resumable(responses)
    offer = unfinished.first
    var notices: [String] = []
    if let asked = responses.first(where: { $0.wasAsked && $0.survey == survey.id }),
      asked.at.day(dayStarts: dayStarts) > today - survey.askAgainAfterDays,
      !unfinished.contains(where: { $0.id == asked.id })
    {
      notices.append(words.kiosk.askedLately(date(asked.at.day()), survey.askAgainAfterDays))
    }
    if unfinished.count > 1 {
      notices.append(words.followUps.unfinishedToo(unfinished.dropFirst().map(left).joined(separator: " · ")))
    }
    guard let first = unfinished.first else { return notices }
    let when = first.callback.map(moment) ?? date(first.at.day())
    notices.append(
      first.isCallback
        ? words.kiosk.offersCallback(when, first.agent) : words.kiosk.offersPartial(when, first.agent))
    return notices
  }

  /// When an unfinished interview was, or is to be gone on with, and with which survey.
  private func left(_ earlier: EarlierResponse) -> String {
    (earlier.callback.map(moment) ?? date(earlier.at.day())) + " (\(earlier.survey))"
  }

  // MARK: /resume

  /// Those that can be gone on with, the most urgent first: callbacks that are owed, and what was left unfinished
  /// in the last days.
  private func resumable(_ responses: [EarlierResponse]) -> [EarlierResponse] {
    responses.filter {
      $0.isCallback || $0.isUnfinished && $0.at.day(dayStarts: dayStarts) >= today - CustomerMemory.offerDays
    }.sorted(by: EarlierResponse.isMoreUrgent)
  }

  /// All that can be gone on with, the most urgent first. Reads what is not known yet.
  var offers: [EarlierResponse] {
    memory.readAll()
    return resumable(memory.unfinished)
  }

  /// What `/resume` goes on with: what was named last on the screen, or the most urgent one of the customer whose
  /// reference was given. Nil if there is none, or if somebody has dealt with it meanwhile.
  func offer(for reference: String) -> EarlierResponse? {
    let offers = offers
    if reference.isEmpty { return offers.first { $0.id == offer?.id } }
    let key = CustomerReference.key(reference)
    return offers.first { $0.customer.map(CustomerReference.key) == key }
  }

  /// Why `/resume` goes on with nothing, and what it could be given.
  func refusal(of reference: String) -> String {
    let offers = offers
    guard !offers.isEmpty else { return words.kiosk.nothingToResume }
    let names = offers.prefix(Recollection.maxNamed).map { "\(left($0)) \($0.customer ?? "–")" }
    let rest = offers.count - Recollection.maxNamed
    let all = (names + (rest > 0 ? [words.followUps.more(rest)] : [])).joined(separator: " · ")
    return words.followUps.resumeNeedsReference(reference.isEmpty ? nil : reference, all)
  }
}

extension Draft {
  /// Whether `/resume` with that reference is for it; it is where none was given.
  func isOf(_ reference: String) -> Bool {
    reference.isEmpty || header.customer.map(CustomerReference.key) == CustomerReference.key(reference)
  }
}
