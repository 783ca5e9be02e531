// What is said of a difference never contradicts the figures beside it, however they were rounded.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing
import Text
import Wording

@testable import Reporting

@Suite("What is said of a change")
struct ChangeWordsTests {
  private static let words = Wording.english.report

  private func figures(_ measure: Measure, _ counts: [Int]) -> QuestionFigures {
    let tally = QuestionTally(measure, counts: counts, refused: 0, dontKnow: 0, survey: GroupKey("visit"))
    return QuestionFigures(QuestionKey("q", measure), tally, atLeast: 1)
  }

  /// A text with one space wherever there is white space, and no edge of a line.
  private func flat(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

  /// On which side of 0 a printed number lies.
  private func side(_ text: some StringProtocol) -> Int {
    if text.contains(">0") { return 1 }
    if text.contains("<0") { return -1 }
    let isZero = text.allSatisfy { !("1"..."9").contains($0) }
    return isZero ? 0 : text.contains("−") ? -1 : 1
  }

  @Test("A verdict agrees with the difference and the interval as they are printed", arguments: Measure.all)
  func agreement(measure: Measure) throws {
    var random = SeededGenerator(seed: 70)
    var (news, noise, few) = (0, 0, 0)
    let lowIsGood = measure.metric == .ces && measure.better == .lower
    for _ in 0..<400 {
      let sides = (0..<2).map { _ -> QuestionFigures in
        let many = random.one(of: [0, 3, 12, 90])
        return figures(measure, measure.scale.map { _ in random.one(of: [0, 0, 1, 2, many]) })
      }
      guard let difference = Difference(sides[0], sides[1], minN: 5) else { continue }
      let said = Self.words.change(difference, of: measure.metric, lowIsGood: lowIsGood)
      let parts = said[0].split(separator: " (")
      let ends = parts.count < 2 ? [] : parts[1].split(separator: " to ").map { side($0) }
      let value = side(parts[0])
      switch said[1] {
      case Self.words.analysis.comparison.better, Self.words.analysis.comparison.worse:
        let isUp = (said[1] == Self.words.analysis.comparison.better) != lowIsGood
        #expect(value == (isUp ? 1 : -1) && ends.allSatisfy { $0 == value }, "\(said)")
        news += 1
      case Self.words.analysis.comparison.withinNoise:
        #expect(ends[0] <= 0 && ends[1] >= 0, "\(said)")
        noise += 1
      default:
        #expect(min(sides[0].tally.n, sides[1].tally.n) < 5)
        few += 1
      }
    }
    #expect((news > 20 || measure.satisfied == 1) && noise > 20 && few > 20)
  }

  @Test("What rounds to 0 and is not 0 is shown on its side of it")
  func nearZero() throws {
    let csat = try #require(Measure.csat(scale: 1...5))
    let now = figures(csat, [0, 0, 0, 0, 10])
    let difference = try #require(Difference(now, figures(csat, [5, 0, 0, 0, 10]), minN: 5))
    #expect(
      Self.words.change(difference, of: .csat, lowIsGood: false)
        == ["+33\u{A0}points (>0 to +58)", "better, beyond noise"])
    let back = try #require(Difference(figures(csat, [5, 0, 0, 0, 10]), now, minN: 5))
    #expect(Self.words.change(back, of: .csat, lowIsGood: false)[0] == "−33\u{A0}points (−58 to <0)")
  }

  @Test("Customers who stay a little more often than before are not shown to stay as often")
  func retention() throws {
    var journal = try SampleJournal("2026-10")
    for (period, lost) in [("2026-09", 1200), ("2026-10", 800)] {
      let counts = CustomerCounts(
        period: period, start: 100_000, new: 0, end: 100_000 - lost, lost: lost)
      try journal.record(.customers(try #require(counts)))
    }
    let text = TextReport.render(
      journal.report(isCompared: true), words: .english, width: 120, paint: Paint(isOn: false))
    #expect(text.contains("99% → 99%  >0\u{A0}points (>0 to >0): better, beyond noise"))
    #expect(text.contains("1% → 1%  <0\u{A0}points (<0 to <0): better, beyond noise"))
  }

  @Test("A difference is subtracted before it is rounded")
  func halves() throws {
    let ces = try #require(Measure.ces(scale: 1...5))
    let now = figures(ces, [0, 19, 1, 0, 0])
    let difference = try #require(Difference(now, figures(ces, [20, 0, 0, 0, 0]), minN: 5))
    #expect(Self.words.value(of: difference, of: .ces) == "+1.1")
    let nps = figures(.nps, [8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])
    let worse = figures(.nps, [23, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0])
    let other = try #require(Difference(nps, worse, minN: 5))
    #expect(Self.words.value(of: other, of: .nps) == "+63")
  }

  @Test("A call that a customer asked for is not passed over beside the calls that were promised")
  func callbacks() throws {
    var journal = try SampleJournal("2026-11-22")
    try journal.interview([.nps(9)], as: .callback)
    let report = journal.report()
    for words in Wording.all {
      for text in [
        TextReport.render(report, words: words, width: 200, paint: Paint(isOn: false)),
        MarkdownReport.render(report, words: words), HTMLReport.render(report, words: words),
      ] {
        #expect(flat(text).contains(words.report.followUps.promisedTitle))
        #expect(flat(text).contains(flat(words.report.followUps.callbacks(1))))
      }
    }
    #expect(flat(journal.text()).contains("1 interview ended as a callback, which is not counted here."))
    var without = try SampleJournal("2026-11-22")
    try without.interview([.nps(9)])
    #expect(!without.text().contains("callback"))
  }

  @Test("Of several NPS questions a list of customers says which one they answered")
  func severalQuestions() throws {
    var journal = try SampleJournal("2026-11-22")
    let personal = Personal.Details(salt: String(repeating: "0", count: 32), customer: "C-7")
    try journal.interview([.nps(10), .nps(0, id: "brand")], personal: personal)
    try journal.interview(
      [.nps(1).skipped(.refused), .nps(2, id: "brand")], personal: personal)
    let report = journal.report(isPersonal: true)
    let texts = [
      TextReport.render(report, words: .english, width: 200, paint: Paint(isOn: false)),
      MarkdownReport.render(report, words: .english), HTMLReport.render(report, words: .english),
    ]
    for text in texts {
      #expect(text.contains("nps 10 · C-7") && text.contains("brand 2 · C-7"))
    }
    let json = JSONReport.render(report)
    #expect(
      json.contains(#""question":"nps","rating":10"#) && json.contains(#""question":"brand","rating":2"#))
  }

  @Test("A group whose score pools several surveys names them, and so does the period before")
  func pooled() throws {
    var journal = try SampleJournal("2026-11-22")
    for number in 0..<12 {
      let survey = number % 3 == 0 ? "visit" : "after-call"
      try journal.interview([.nps(9)], at: "2026-11-21T10:00", survey: survey)
      try journal.interview([.nps(number % 11)], survey: "after-call")
    }
    let report = journal.report(by: [.agent, .survey], isCompared: true)
    let text = flat(TextReport.render(report, words: .english, width: 120, paint: Paint(isOn: false)))
    let before = "before · surveys: after-call 8, visit 4"
    #expect(text.contains(before) && text.split(separator: "surveys:").count == 2)
    for document in [
      MarkdownReport.render(report, words: .english), HTMLReport.render(report, words: .english),
    ] {
      #expect(flat(document).contains("NPS · \(before)"))
    }
    try journal.interview([.nps(3)], survey: "visit")
    let both = journal.report(by: [.agent, .survey])
    for document in [
      TextReport.render(both, words: .english, width: 120, paint: Paint(isOn: false)),
      MarkdownReport.render(both, words: .english), HTMLReport.render(both, words: .english),
    ] {
      #expect(flat(document).contains("surveys: after-call 12, visit 1"))
      #expect(flat(document).contains("surveys: after-call, visit"))
      // At the score and at the groups by agent; by survey each group is of one.
      #expect(document.split(separator: "surveys:").count == 3)
    }
  }
}
