// Tallies as they should not be: each mistake is found at its line, and nothing of the file is added.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

private let columns = TallyRow.columns.joined(separator: ",")

@Suite("Adding tallies")
struct TallySumTests {
  private static let interviews = "1,2026-11-22,2026-11-22,,,interviews,,,,,,,complete,2"
  private static let rating = "1,2026-11-22,2026-11-22,,,rating,nps,nps,0,10,,,9,2"

  private struct Case {
    let rows: [String]
    let mistake: TallyMistake

    init(_ rows: [String], _ line: Int, _ problem: TallyMistake.Problem) {
      self.rows = rows
      mistake = TallyMistake(line: line, problem)
    }
  }

  /// A row of interviews in a group.
  private static func group(_ field: String, _ key: String, _ count: Int) -> String {
    "1,2026-11-22,2026-11-22,\(field),\(key),interviews,,,,,,,complete,\(count)"
  }

  private static func rows(_ count: Int) -> String { "1,2026-11-22,2026-11-22,,,rows,,,,,,,,\(count)" }

  private static let amended = "1,2026-11-22,2026-11-22,,,changed,,,,,,,amended,3"
  private static let tooMany: String = rating.replacing("9,2", with: "9,3")
  private static let one: String = rating.replacing("9,2", with: "9,1")
  private static let skipped: String = "1,2026-11-22,2026-11-22,,,skipped,nps,nps,0,10,,,refused,2"

  /// Rows that do not add up, and where that shows.
  private static let sums: [Case] = [
    Case([rating], 2, .moreThanInterviews), Case([interviews, tooMany], 3, .moreThanInterviews),
    Case([interviews, one, skipped], 3, .moreThanInterviews),
    Case([interviews, amended], 3, .moreThanInterviews),
    Case([interviews, group("agent", "anna", 1)], 2, .groups(.agent)),
    Case([interviews, group("agent", "anna", 3)], 2, .groups(.agent)),
    Case([interviews, group("topic", "price", 3)], 2, .groups(.choice(question: "topic"))),
    Case([group("agent", "anna", 2)], 2, .groups(.agent)), Case([rows(0), interviews], 2, .rows(1, said: 0)),
    Case([rows(2), interviews], 2, .rows(1, said: 2)),
    Case(["1,2026-11-22,2026-11-22,agent,anna,rows,,,,,,,,0"], 2, .question), Case([], 1, .noRows),
  ]

  @Test("What does not add up is refused at its line", arguments: sums.indices)
  func doesNotAddUp(number: Int) {
    let sum = TallySumTests.sums[number]
    #expect(mistake(in: ([columns] + sum.rows).map { $0 + "\n" }.joined()) == sum.mistake)
  }

  @Test("In the groups of a choice question are those alone who were asked it")
  func choices() throws {
    var sum = TallySum()
    try sum.add(text(TallySumTests.interviews, TallySumTests.group("topic", "price", 1)))
    #expect(sum.summary(by: [.choice(question: "topic")], minN: 1).groups.map(\.interviews.total) == [1])
  }

  @Test("A last row without its end was cut off", arguments: ["", "\r\n", "\n"])
  func cutRow(end: String) {
    let text = [columns, TallySumTests.interviews].joined(separator: "\r\n") + end
    #expect(mistake(in: text) == (end.isEmpty ? TallyMistake(line: 2, .cutRow) : nil))
  }

  /// A bad row behind a good one, and what is wrong with it.
  private static let rows: [(row: String, problem: TallyMistake.Problem)] = [
    ("1,2026-11-22", .cells(2)), (rating + ",", .cells(15)),
    (rating.replacing("1,2026", with: "2,2026"), .version("2")),
    (rating.replacing("1,2026", with: ",2026"), .version("")),
    (rating.replacing("1,2026", with: "01,2026"), .version("01")),
    (rating.replacing("9,2", with: "9,-1"), .count("-1")),
    (rating.replacing("9,2", with: "9,1.5"), .count("1.5")),
    (rating.replacing("9,2", with: "9,0"), .count("0")), (rating.replacing("9,2", with: "9,"), .count("")),
    (rating.replacing("9,2", with: "9,+2"), .count("+2")),
    (rating.replacing("9,2", with: "9,02"), .count("02")),
    (rating.replacing("9,2", with: "9,2e3"), .count("2e3")),
    (rating.replacing("9,2", with: "9,9223372036854775808"), .count("9223372036854775808")),
    (rating.replacing("9,2", with: "9,9007199254740991"), .tooMany),
    (rating.replacing("9,2", with: "11,2"), .rating("11", 0...10)),
    (rating.replacing("9,2", with: "-1,2"), .rating("-1", 0...10)),
    (rating.replacing("9,2", with: "9.0,2"), .rating("9.0", 0...10)),
    (rating.replacing("nps,nps,0,10,,,9", with: "c,csat,1,5,,4,6"), .rating("6", 1...5)),
    (rating.replacing("nps,nps,0,10", with: ",nps,0,10"), .question),
    (rating.replacing("nps,nps,0,10", with: "nps,fun,0,10"), .question),
    (rating.replacing("nps,nps,0,10", with: "nps,nps,1,5"), .question),
    (rating.replacing("0,10,,", with: "0,10,lower,"), .question),
    (rating.replacing("0,10,,", with: "0,10,,9"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,csat,1,5,,"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,csat,1,5,,6"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,csat,1,6,,4"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,csat,1,5,lower,4"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,ces,1,5,,"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,ces,1,5,best,"), .question),
    (rating.replacing("nps,nps,0,10,,", with: "c,ces,5,1,lower,"), .question),
    (rating.replacing("rating", with: "ratings"), .item("ratings")),
    (rating.replacing("rating", with: "skipped"), .value("9")),
    (interviews.replacing("complete", with: "done"), .value("done")),
    (interviews.replacing("interviews,,", with: "interviews,nps,"), .question),
    (interviews.replacing("interviews", with: "changed"), .value("complete")),
    (interviews, .twice(2)), (interviews.replacing("complete,2", with: "complete,3"), .twice(2)),
    (rating.replacing("22,,,r", with: "22,,anna,r"), .group(by: "", key: "anna")),
    (rating.replacing("22,,,r", with: "22,hour,24,r"), .group(by: "hour", key: "24")),
    (rating.replacing("22,,,r", with: "22,hour,9,r"), .group(by: "hour", key: "9")),
    (rating.replacing("22,,,r", with: "22,day,2026-11-23,r"), .group(by: "day", key: "2026-11-23")),
    (rating.replacing("22,,,r", with: "22,day,monday,r"), .group(by: "day", key: "monday")),
    (
      rating.replacing("2026-11-22,2026-11-22", with: "2026-11-22,2026-11-21"),
      .days(from: "2026-11-22", to: "2026-11-21")
    ),
    (rating.replacing("2026-11-22,2026-11-22", with: ",2026-11-21"), .days(from: "", to: "2026-11-21")),
    (
      rating.replacing("2026-11-22,2026-11-22", with: "2026-02-30,2026-11-21"),
      .days(from: "2026-02-30", to: "2026-11-21")
    ),
    (rating.replacing("2026-11-22,2026-11-22", with: ","), .otherDays(nil, before: on("2026-11-22"))),
    (
      rating.replacing("2026-11-22,2026-11-22", with: "2026-11-21,2026-11-22"),
      .otherDays(Day.on("2026-11-21")...Day.on("2026-11-22"), before: on("2026-11-22"))
    ),
    ("1,\"2026", .text(.openQuote)), ("1,\"2026\"x,", .text(.behindQuote)), (columns, .version("v")),
  ]

  @Test("A bad row is named by its line", arguments: rows.indices)
  func row(number: Int) {
    let (row, problem) = TallySumTests.rows[number]
    for end in ["\n", "\r\n", ""] {
      let text =
        [columns, TallySumTests.interviews, row].joined(separator: end == "" ? "\n" : end) + end
      // Whether all is counted together is asked once all is there.
      let expected = end.isEmpty && problem == .tooMany ? .cutRow : problem
      #expect(mistake(in: text) == TallyMistake(line: 3, expected), "\(row)")
    }
  }

  @Test(
    "A file without the header is no tally",
    arguments: [
      "", "\n", "\u{FEFF}", interviews, columns.replacing(",count", with: ""),
      columns.replacing("v,", with: "V,"),
    ])
  func header(text: String) {
    #expect(mistake(in: text) == TallyMistake(line: 1, .header))
  }

  @Test("What is no text is said to be none")
  func noText() {
    var sum = TallySum()
    #expect(throws: TallyMistake(line: 1, .text(.notText))) { try sum.add([0xFF, 0xFE, 0x76, 0x00]) }
  }

  @Test("A mistake leaves the sum as it was")
  func nothingAdded() throws {
    var sum = TallySum()
    try sum.add(text(TallySumTests.interviews))
    let before = sum.summary(by: [], minN: 1).interviews
    #expect(throws: TallyMistake.self) { try sum.add(text(TallySumTests.rating, "x")) }
    #expect(sum.files == 1 && sum.summary(by: [], minN: 1).interviews == before)
    try sum.add(text(TallySumTests.interviews))
    #expect(sum.files == 2 && sum.summary(by: [], minN: 1).interviews.total == 4)
  }

  @Test("Tallies of other days or groups are refused, and those without a row are not")
  func others() throws {
    let grouped = TallySumTests.interviews.replacing("22,,,", with: "22,agent,anna,")
    let otherDay = TallySumTests.interviews.replacing("2026-11-22", with: "2026-11-23")
    var sum = TallySum()
    try sum.add(text(TallySumTests.rows(0)))
    #expect(!sum.hasRows && sum.summary(by: [], minN: 1).interviews.total == 0)
    try sum.add(text(TallySumTests.interviews, grouped))
    try sum.add(text(TallySumTests.rows(0)))
    #expect(throws: TallyMistake(line: 2, .otherGroups([], before: [.agent]))) {
      try sum.add(text(TallySumTests.interviews))
    }
    #expect(throws: TallyMistake(line: 2, .otherGroups([.desk], before: [.agent]))) {
      try sum.add(text(TallySumTests.interviews, grouped.replacing("agent", with: "desk")))
    }
    #expect(throws: TallyMistake(line: 2, .otherDays(on("2026-11-23"), before: on("2026-11-22")))) {
      try sum.add(text(otherDay))
    }
    #expect(sum.files == 3 && sum.summary(by: [.agent], minN: 1).groups.map(\.key) == ["anna"])
  }

  @Test("Together they may not be more than a figure can tell apart")
  func overflow() throws {
    var sum = TallySum()
    let quarter = TallySum.most / 4
    let interviews = TallySumTests.interviews.replacing("complete,2", with: "complete,\(quarter)")
    let half = [interviews, TallySumTests.rating.replacing("9,2", with: "9,\(quarter)")]
    try sum.add(text(half[0], half[1]))
    try sum.add(text(half[0], half[1]))
    #expect(sum.summary(by: [], minN: 1).questions.first?.tally.n == TallySum.most / 2)
    #expect(throws: TallyMistake(line: 2, .tooMany)) { try sum.add(text(TallySumTests.interviews)) }
  }

  private static let survey = rating.replacing("rating", with: "survey")

  private func surveys(_ sum: TallySum, _ question: Int = 0) -> [String]? {
    sum.summary(by: [], minN: 1).questions[question].tally.pooledSurveys?.map { "\($0.id) \($0.n)" }
  }

  @Test(
    "The surveys of several tallies add up; of one that does not name them no question that it has knows its own"
  )
  func surveys() throws {
    let (visit, call) = ["visit", "after-call"].map {
      TallySumTests.survey.replacing("9,2", with: "\($0),1")
    }.pair
    let other = TallySumTests.rating.replacing("nps,nps,0,10,,", with: "c,csat,1,5,,4").replacing(
      "9,2", with: "5,2")
    var sum = TallySum()
    try sum.add(text(TallySumTests.interviews, TallySumTests.rating, visit, call))
    try sum.add(
      text(
        TallySumTests.interviews, TallySumTests.rating, TallySumTests.survey.replacing("9,2", with: "visit,2")
      ))
    #expect(surveys(sum) == ["after-call 1", "visit 3"])
    // A tally of an earlier program.
    try sum.add(text(TallySumTests.interviews, other))
    #expect(surveys(sum) == ["after-call 1", "visit 3"] && surveys(sum, 1) == nil)
    try sum.add(text(TallySumTests.interviews, TallySumTests.rating))
    #expect(surveys(sum) == nil && sum.summary(by: [], minN: 1).questions[0].tally.n == 6)
  }

  @Test("A tally whose surveys do not add up to its ratings is refused, wherever it was cut off or changed")
  func wrongSurveys() throws {
    let visit = TallySumTests.survey.replacing("9,2", with: "visit,2")
    let other = TallySumTests.rating.replacing("nps,nps", with: "brand,nps")
    for rows in [
      [TallySumTests.rating, visit.replacing("visit,2", with: "visit,1")], [visit],
      [TallySumTests.rating, visit, visit.replacing("visit", with: "short")],
    ].map({ [TallySumTests.interviews] + $0 }) {
      let last = rows.count + 1
      #expect(throws: TallyMistake(line: last, .surveys("nps"))) {
        var sum = TallySum()
        try sum.add(text(rows))
      }
    }
    // The last question's surveys are missing: the file ends before them.
    #expect(throws: TallyMistake(line: 5, .surveys("brand"))) {
      var sum = TallySum()
      try sum.add(text([TallySumTests.interviews, TallySumTests.rating, visit, other]))
    }
    var sum = TallySum()
    try sum.add(text([TallySumTests.interviews, TallySumTests.rating, visit]))
    #expect(surveys(sum) == ["visit 2"])
  }

  @Test("A period is called as it would be asked for")
  func periods() throws {
    for name in ["2026-11-22", "2026-W47", "2026-11", "2026-Q4", "2026", "2026-11-03..2026-11-05", "all"] {
      let days = try #require(Period(name, today: .on("2026-11-22"))).days
      #expect(Period(of: days) == Period(name: name, days: days))
    }
  }

  @Test("Bytes that somebody changed are refused or read, and never more")
  func changedBytes() {
    var random = SeededGenerator(seed: 8)
    let sound = text(TallySumTests.interviews, TallySumTests.rating)
    for _ in 0..<2000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = random.one(of: Array("\",\r\n-019x".utf8) + [0, 0xC3])
      }
      var sum = TallySum()
      do { try sum.add(bytes) } catch { #expect((1...6).contains(error.line)) }
    }
  }

  private func text(_ rows: String...) -> [UInt8] { text(rows) }

  private func text(_ rows: [String]) -> [UInt8] {
    Array(([columns] + rows).map { $0 + "\n" }.joined().utf8)
  }

  private func mistake(in text: String) -> TallyMistake? {
    var sum = TallySum()
    do {
      try sum.add(Array(text.utf8))
      return nil
    } catch { return error }
  }
}

extension [String] {
  fileprivate var pair: (String, String) { (self[0], self[1]) }
}

/// A span of one day.
private func on(_ day: String) -> ClosedRange<Day>? { Day.on(day)...Day.on(day) }
