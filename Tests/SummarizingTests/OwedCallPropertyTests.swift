// Owed calls of random journals, against a definition that looks at every record for every response.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct OwedCallPropertyTests {
  private static let today = Day.on("2026-11-22")

  /// Records about each other: more than half of them responses, most of which are owed a call.
  private static func journal(_ random: inout SeededGenerator, number: Int) -> [Record] {
    let start = Timestamp.at("2026-11-10T00:00:00.000+01:00").milliseconds
    return (1...80).map { seq in
      var record = Record.sample(
        number * 1000 + seq,
        at: Timestamp(milliseconds: start + (seq * 5 + number) * 3_600_000, offsetMinutes: 60))
      record.seq = seq
      let of = RecordID.numbered(number * 1000 + Int.random(in: 1...80, using: &random))
      switch Int.random(in: 0..<12, using: &random) {
      case 0, 1: record.content = .amend(amendment(of, &random))
      case 2: record.content = .void(of: of)
      case 3, 4: record.content = .followUp(of: of, random.one(of: FollowUpOutcome.allCases))
      default: record.content = .response(response(&random))
      }
      return record
    }
  }

  private static func day(_ random: inout SeededGenerator) -> Day {
    today + Int.random(in: -20...20, using: &random)
  }

  private static func response(_ random: inout SeededGenerator) -> Response {
    var response = random.response()
    response.disposition = random.one(of: [.complete, .partial, .callback, .callback])
    response.followUpDue = random.once(in: 2) ? day(&random) : nil
    let clock = random.one(of: ["00:00", "02:59", "03:00", "10:00", "23:59"])
    response.callbackAt = random.once(in: 2) ? "\(day(&random))T\(clock)" : nil
    return response
  }

  private static func amendment(_ of: RecordID, _ random: inout SeededGenerator) -> Amendment {
    Amendment(
      of: of, answers: random.answers(), disposition: random.one(of: [nil, .complete, .callback]),
      followUp: random.one(of: [.unchanged, .withdrawn, .due(day(&random))]))
  }

  /// A call that is owed, as a definition and the code both may say it.
  private struct Owed: Hashable {
    let id: RecordID
    let due: Day
    let tries: Int
  }

  /// The definition, for one response at a time.
  private static func owed(_ record: Record, among all: [Record], dayStarts: Int) -> Owed? {
    guard case .response(let response) = record.content else { return nil }
    var (due, disposition, tries) = (response.followUpDue, response.disposition, 0)
    var last = (Int.min, Int.min)
    for other in all {
      switch other.content {
      case .void(record.id): return nil
      case .followUp(record.id, .reached, _), .followUp(record.id, .declined, _),
        .followUp(record.id, .expired, _):
        return nil
      case .followUp(record.id, .notReached, _): tries += 1
      case .amend(let change) where change.of == record.id && (other.orderTime, other.seq) > last:
        last = (other.orderTime, other.seq)
        disposition = change.disposition ?? response.disposition
        due = change.followUp == .unchanged ? response.followUpDue : nil
        if case .due(let day) = change.followUp { due = day }
      default: break
      }
    }
    var days = due.map { [$0] } ?? []
    if disposition == .callback {
      // Where no time was named, the customer waits from the moment of the interview on.
      let time = response.callbackAt ?? String(record.at.description.prefix(16))
      let minutes = (Int(time.dropFirst(11).prefix(2)) ?? 0) * 60 + (Int(time.suffix(2)) ?? 0)
      days.append(Day.on(String(time.prefix(10))) - (minutes < dayStarts ? 1 : 0))
    }
    return days.min().map { Owed(id: record.id, due: $0, tries: tries) }
  }

  private static func read(_ journals: [[Record]], dayStarts: Int) -> OwedCalls {
    var owed = OwedCalls(dayStarts: dayStarts)
    for (number, journal) in journals.enumerated() { owed.take(journal, journal: number) }
    return owed
  }

  @Test(arguments: 0..<8, [0, 180])
  func `a call is owed exactly where the definition says so, and the list is sorted`(
    seed: Int, dayStarts: Int
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = (0..<2).map { Self.journal(&random, number: $0) }
    let all = journals.flatMap(\.self)
    let expected = Set(all.compactMap { Self.owed($0, among: all, dayStarts: dayStarts) })
    let found = Self.read(journals, dayStarts: dayStarts)
    let calls = found.calls
    #expect(expected.count > 10)
    #expect(Set(calls.map { Owed(id: $0.entry.id, due: $0.due, tries: $0.attempts.count) }) == expected)
    #expect(calls.count == expected.count)
    #expect(zip(calls, calls.dropFirst()).allSatisfy { $0.due <= $1.due })
  }

  @Test(arguments: 20..<24)
  func `neither the order of the journals nor a second copy changes who is owed a call`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (one, other) = (Self.journal(&random, number: 0), Self.journal(&random, number: 1))
    let ids = Self.read([one, other], dayStarts: 0).calls.map(\.entry.id)
    let back = Self.read([other, one, one.reversed()], dayStarts: 0).calls.map(\.entry.id)
    #expect(Set(back) == Set(ids) && back.count == ids.count)
  }

  @Test(arguments: 30..<34)
  func `the open and overdue follow-ups of the summary are those of the list`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journal = Self.journal(&random, number: 0)
    let calls = Self.read([journal], dayStarts: 0).calls.filter { $0.followUpDue != nil }
    let period = try #require(Period("all", today: Self.today))
    let summary = Summary(
      of: Ledger(reading: [journal], period: "all"),
      .init(period: period, by: [], minN: 1, dayStarts: 0, today: Self.today))
    #expect(summary.followUps.open == calls.count)
    #expect(summary.followUps.overdue == calls.count { $0.followUpDue.map { $0 < Self.today } ?? false })
  }
}
