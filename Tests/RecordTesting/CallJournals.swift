// Two desks that promise calls, try them, close them, and change what they promised, with clocks that jump.

package import Records
import Surveys

extension SeededGenerator {
  /// Journals whose records speak of the responses of all of them, some of which are not there.
  /// - Parameter records: of each journal.
  package mutating func callJournals(_ count: Int = 2, records: Int = 70) -> [JournalBuilder] {
    var journals = (0..<count).map { _ in JournalBuilder() }
    var moment = Timestamp.at("2026-11-10T08:00:00.000+01:00").milliseconds
    var next = 1
    var responses: [RecordID] = []
    for _ in 0..<count * records {
      // Mostly an hour on; now and then days back or ahead.
      moment += once(in: 8) ? Int.random(in: -400_000_000...300_000_000, using: &self) : 3_600_001
      let number = Int.random(in: 0..<count, using: &self)
      let isCopy = once(in: 25)
      var record = Record.sample(
        next, at: Timestamp(milliseconds: moment + number, offsetMinutes: one(of: [60, 60, -300])),
        desk: "front-\(number)")
      next += 1
      record.content = callContent(about: responses)
      if case .response = record.content {
        responses.append(record.id)
        record.personal = .open(
          .init(
            salt: String(repeating: "0", count: 32),
            customer: once(in: 4) ? nil : one(of: ["K-1", "k1", "K‑2"])))
        if record.personal?.details?.isEmpty == true { record.personal = nil }
      }
      journals[number].add(record)
      // A record that stands twice, as where a file was restored beside the other one.
      if isCopy, let copy = journals[number].records.randomElement(using: &self)?.record {
        journals[Int.random(in: 0..<count, using: &self)].add(copy)
      }
    }
    return journals
  }

  /// Mostly about the last few responses, so that each has a long history.
  private mutating func callContent(about responses: [RecordID]) -> Record.Content {
    let late = responses.suffix(once(in: 5) ? 40 : 5)
    let of = once(in: 20) ? .numbered(99_999) : late.randomElement(using: &self) ?? .numbered(1)
    switch Int.random(in: 0..<16, using: &self) {
    case 0...4:
      return .amend(
        Amendment(
          of: of, answers: [], disposition: one(of: [nil, nil, .complete, .callback, .partial]),
          followUp: one(of: [.unchanged, .unchanged, .withdrawn, .due(callDay()), .due(callDay())]),
          callbackAt: once(in: 3) ? callTime() : nil))
    case 5...9:
      let outcome = one(of: FollowUpOutcome.allCases + [.notReached, .notReached])
      return .followUp(of: of, outcome, callbackAt: once(in: 3) ? callTime() : nil)
    case 10 where once(in: 3): return .void(of: of)
    default:
      var response = Response.sample(
        [.nps(Int.random(in: 0...10, using: &self))],
        disposition: one(of: [.complete, .complete, .partial, .callback, .callback]),
        followUpDue: once(in: 2) ? callDay() : nil, survey: one(of: ["after-call", "visit"]))
      if response.disposition == .callback || once(in: 6) {
        response.callbackAt = once(in: 4) ? nil : callTime()
      }
      return .response(response)
    }
  }

  /// One of few days, so that a promise is often repeated.
  private mutating func callDay() -> Day { .on(one(of: ["2026-11-12", "2026-11-14", "2026-11-20"])) }

  private mutating func callTime() -> String {
    one(of: ["2026-11-13T02:30", "2026-11-13T10:00", "2026-11-16T23:59", "2026-11-24T00:00"])
  }
}

extension JournalBuilder {
  /// The records as they stand in it.
  package var content: [Record] { records.map(\.record) }
}
