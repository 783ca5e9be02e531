// A period beside those before it: the same as if each had been summed up alone.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct ComparisonTests {
  private static let today = Day.on("2026-11-22")

  private func request(_ name: String, dayStarts: Int) throws -> Summary.Request {
    Summary.Request(
      period: try #require(Period(name, today: Self.today)), by: [], minN: 5, dayStarts: dayStarts,
      today: Self.today)
  }

  /// The summary of a period alone.
  private func summary(_ journals: [[Record]], _ name: String, dayStarts: Int = 0) throws -> Summary {
    Summary(
      of: Ledger(reading: journals, period: name, dayStarts: dayStarts),
      try request(name, dayStarts: dayStarts))
  }

  /// A period beside the one before it, read as the program reads it: in one go for all earlier ones.
  private func comparison(_ journals: [[Record]], _ name: String, dayStarts: Int = 0, minN: Int = 5) throws
    -> Comparison?
  {
    let request = try request(name, dayStarts: dayStarts)
    guard let span = Comparison.span(before: request.period) else { return nil }
    let past = Ledger(reading: journals, period: span.name, dayStarts: dayStarts)
    return Comparison(
      of: try summary(journals, name, dayStarts: dayStarts),
      with: SummaryTally(past, by: [.day], request.counting), customers: past.customerCounts,
      from: JournalFigures(), today: request.today, minN: minN)
  }

  private func told(_ figures: QuestionFigures?) -> String {
    figures.map { "\($0.tally.told) \($0.score as Any) \($0.mean as Any) \($0.easy as Any)" } ?? "none"
  }

  private func told(_ comparison: Comparison) -> [String] {
    ["\(comparison.period.name) \(comparison.completion as Any)"]
      + comparison.questions.map { "\($0.key) \(told($0.before)) \($0.difference as Any) \($0.trend)" }
  }

  @Test(arguments: [
    (0, "2026-11-22", 0), (1, "2026-W47", 180), (2, "2026-11-18..2026-11-20", 180), (3, "2026-11", 0),
  ])
  func `each period before is as if it had been summed up alone`(seed: Int, name: String, dayStarts: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let days = ["2026-11": 400, "2026-W47": 100][name] ?? 40
    let from = Day.on("2026-11-24") - days
    let journals = (0..<2).map { random.journal(number: $0, from: "\(from)", days: days, records: 60) }
    let found = try #require(try comparison(journals, name, dayStarts: dayStarts))
    let now = try summary(journals, name, dayStarts: dayStarts)
    let before = try summary(journals, found.period.name, dayStarts: dayStarts)
    #expect(found.period.name == now.period.previous?.name)
    #expect(found.interviews == before.interviews)
    #expect(found.trend.count == 14 && found.trend.last?.name == name)
    #expect(found.trend.dropFirst().map { $0.previous?.name } == found.trend.dropLast().map(\.name))
    #expect(found.questions.map(\.key) == Set((now.questions + before.questions).map(\.key)).sorted())
    let row = try found.trend.map { try summary(journals, $0.name, dayStarts: dayStarts).questions }
    for question in found.questions {
      let one = now.questions.first { $0.key == question.key }
      let other = before.questions.first { $0.key == question.key }
      #expect(told(question.before) == told(other))
      #expect(question.trend == row.map { $0.first { $0.key == question.key }?.score })
      if let score = one?.score, let earlier = other?.score {
        #expect(question.difference?.value == score.value - earlier.value)
      } else {
        #expect(question.difference == nil)
      }
    }
    if let rate = now.interviews.completionRate, let earlier = before.interviews.completionRate {
      #expect(found.completion?.value == rate - earlier)
    } else {
      #expect(found.completion == nil)
    }
    #expect(found.isRunning == now.period.contains(Self.today))
  }

  @Test(arguments: 10..<12)
  func `the order of reading is in no comparison`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = (0..<3).map { random.journal(number: $0, from: "2026-11-10", days: 14, records: 40) }
    let there = try #require(try comparison(journals, "2026-11-22"))
    let mixed = journals.reversed().map { $0.shuffled(using: &random) }
    let back = try #require(try comparison(mixed, "2026-11-22"))
    #expect(told(back) == told(there) && back.interviews == there.interviews)
  }

  @Test func `what was amended or withdrawn later counts so in the period before`() throws {
    let records: [Record] = [
      .response(0, id: 1, seq: 1, day: "2026-11-21"), .response(0, id: 2, seq: 2, day: "2026-11-21"),
      .response(9, id: 3, seq: 3, day: "2026-11-21"), .response(10, id: 4, seq: 4),
      .amend(1, to: 10, id: 5, seq: 5, at: "10:00"),
      .at("10:00", seq: 6, id: 6, .void(of: .numbered(2)), day: "2026-12-24"),
    ]
    let found = try #require(try comparison([records], "2026-11-22"))
    #expect(found.interviews.total == 2 && found.interviews.voided == 1 && found.interviews.amended == 1)
    #expect(found.questions.map { $0.before?.score?.value } == [100])
    #expect(found.questions.map { $0.difference?.value } == [0])
  }

  @Test func `a question of one period alone is told and not compared`() throws {
    let csat = try #require(Measure.csat(scale: 1...5))
    let records: [Record] = [
      .response(5, id: 1, seq: 1, day: "2026-11-21"),
      .at("09:00", seq: 2, id: 2, .response(.sample([RecordedAnswer(id: "csat", value: .rating(csat, 4))]))),
      // Skipped is asked, and gives no score.
      .at(
        "09:00", seq: 3, id: 3,
        .response(.sample([RecordedAnswer(id: "nps", value: .skippedRating(.nps, .refused))]))),
    ]
    let found = try #require(try comparison([records], "2026-11-22"))
    #expect(found.questions.map(\.key.id) == ["nps", "csat"])
    #expect(found.questions.map { $0.before == nil } == [false, true])
    #expect(found.questions.allSatisfy { $0.difference == nil })
    #expect(found.questions.map { $0.trend.suffix(2).map { $0?.value } } == [[-100, nil], [nil, 100]])
  }

  @Test func `before everything and where the calendar begins there is nothing, or a shorter trend`() throws {
    #expect(try comparison([[]], "all") == nil)
    #expect(try comparison([[]], "0000") == nil)
    let found = try #require(try comparison([[]], "0003"))
    #expect(found.trend.map(\.name) == ["0000", "0001", "0002", "0003"])
    #expect(found.interviews.total == 0 && found.completion == nil && found.questions.isEmpty)
  }

  @Test(arguments: [
    ("2026-10", true), ("2026-Q4", false), ("2026-10-01..2026-10-31", false), ("2026-10-05", false),
  ])
  func `customers are compared where exactly the two periods were counted`(name: String, isThere: Bool) throws
  {
    func counts(_ period: String, lost: Int, of start: Int = 200, seq: Int) throws -> Record {
      let counts = try #require(
        CustomerCounts(period: period, start: start, new: 5, end: start + 5 - lost, lost: lost))
      return .at("09:00", seq: seq, id: seq, .customers(counts), day: "2026-11-0\(seq)")
    }
    let journal = [
      try counts("2026-09", lost: 99, seq: 1), try counts("2026-10", lost: 10, seq: 2),
      try counts("2026-08", lost: 1, seq: 3), try counts("2026-09", lost: 20, seq: 4),
    ]
    let found = try #require(try comparison([journal], name)).retention
    #expect((found != nil) == isThere)
    if let found {
      #expect(found.before.counts.lost == 20)
      #expect(abs(found.churn.value + 5) < 1e-9 && abs(found.crr.value - 5) < 1e-9)
      let (crr, churn) = (try #require(found.crr.interval), try #require(found.churn.interval))
      #expect(abs(crr.lowerBound + churn.upperBound) < 1e-9 && crr.contains(5))
    }
    // Without customers at the start there is no rate, and nothing to compare.
    let none = [try counts("2026-09", lost: 0, of: 0, seq: 1), journal[1]]
    #expect(try comparison([none], name)?.retention == nil)
  }
}
