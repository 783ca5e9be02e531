// What the report says of days that are out of the ordinary.

import Records
import Reporting
import Summarizing
import Surveys
import Testing
import Text
import Wording

@Suite("The text report")
struct TextReportTests {
  @Test("A day without interviews is one friendly sentence, and its seal", arguments: Wording.all)
  func emptyDay(_ words: Wording) throws {
    let report = try SampleJournal("today").text(words: words)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3] == "  \(words.report.interviews.none)")
    #expect(lines[5] == "  \(words.report.journal.title)")
    #expect(!report.contains(words.report.scores.legend) && !report.contains("n  "))
  }

  @Test("A day without interviews still says that the journal is damaged")
  func emptyAndDamaged() throws {
    var journal = try SampleJournal("today")
    journal.damage()
    let report = journal.text()
    #expect(report.contains("Nothing to report"))
    #expect(report.contains("! 1 line is damaged and does not count."))
    #expect(report.contains("“rapport check”"))
  }

  @Test("A month without interviews still shows its customers")
  func emptyWithCustomers() throws {
    var journal = try SampleJournal("2026-10")
    let counts = try #require(CustomerCounts(period: "2026-10", start: 480, new: 25, end: 470, lost: 35))
    try journal.record(.customers(counts))
    let report = journal.text()
    #expect(report.contains("Nothing to report"))
    #expect(report.contains("October 2026    480   25    35  470     93%     7%"))
    #expect(!report.contains("Interviews"))
  }

  @Test("An option is called as its own question calls it, where another has an option of that id too")
  func topicsOfTwoQuestions() throws {
    var journal = try SampleJournal("today")
    for question in ["channel", "topic"] {
      let choice = RecordedAnswer(id: question, value: .choice("other"))
      try journal.interview(
        [.nps(1), choice],
        personal: Personal.Details(salt: String(repeating: "0", count: 32), customer: "C-\(question)"))
    }
    var report = journal.report(isPersonal: true)
    for question in ["channel", "topic"] {
      report.labels.add("Other \(question)", question: question, option: "other")
    }
    let text = TextReport.render(report, words: .english, width: 80, paint: Paint(isOn: false))
    #expect(text.contains("Other channel · 1\n  1 · C-channel"))
    #expect(text.contains("Other topic · 1\n  1 · C-topic"))
  }

  @Test("A day on which all was voided is not an empty one")
  func allVoided() throws {
    var journal = try SampleJournal("today")
    try journal.record(.void(of: journal.interview([.nps(9)])))
    let report = journal.text()
    #expect(report.contains("0 amended · 1 voided (in no other figure)"))
    #expect(report.contains("Completion rate: — (nobody was asked)."))
    #expect(!report.contains("Nothing to report"))
  }

  @Test("A question that nobody rated has a dash and the reason", arguments: Wording.all)
  func noRatings(_ words: Wording) throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(0).skipped(.refused)])
    try journal.interview([.nps(0).skipped(.dontKnow)])
    let report = journal.text(words: words)
    #expect(report.contains("▀▀▀▀▀▀▀\n"))
    #expect(report.contains("  \(words.report.scores.noRatings)\n"))
    #expect(!report.contains("nan"))
  }

  @Test("Nothing but detractors are −100, and the interval says how sure that is")
  func onlyDetractors() throws {
    var journal = try SampleJournal("today")
    for _ in 0..<20 { try journal.interview([.nps(0)]) }
    let report = journal.text()
    #expect(report.contains("      ▀█  █▀█ █▀█\n  ▀▀▀  █  █ █ █ █\n      ▀▀▀ ▀▀▀ ▀▀▀\n"))
    #expect(report.contains("  −100 · −100 to −70\n"))
    #expect(report.contains("│ 20 · 100%"))
  }

  @Test("A CES always says which way is better, and a single rating has no interval")
  func oneEffort() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.ces(2)])
    #expect(journal.text().contains("lower is better on 1–5"))
    #expect(journal.text().contains("2.0 · no interval"))
    var other = try SampleJournal("today")
    try other.interview([.ces(2, upTo: 7, better: .higher)])
    #expect(other.text().contains("higher is better on 1–7"))
  }

  @Test("One question asked on two scales has two cards, each with its threshold and the question's name")
  func twoScales() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.csat(5)])
    try journal.interview([.csat(5, upTo: 7, satisfied: 5)])
    let report = journal.text()
    #expect(report.contains("CSAT · csat                       CSAT · csat\n"))
    #expect(report.contains("satisfied: 4–5 of 5               satisfied: 5–7 of 7\n"))
    #expect(journal.text(by: [.agent], minN: 1).contains("1–5 ≥ 4  1–7 ≥ 5"))
  }

  @Test("A single satisfied rating has a bracket of its own")
  func oneSatisfiedRating() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.csat(5, satisfied: 5)])
    let report = journal.text()
    #expect(report.contains("satisfied: 5 of 5"))
    #expect(report.contains("█  1  100%  ─ satisfied\n   4  "))
  }

  @Test("Two records of one id that tell different things are called a conflict")
  func conflict() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(9)])
    journal.takeConflictingCopy()
    #expect(journal.text().contains("! 1 record contradicts an earlier one of the same id;"))
  }

  @Test("A question is named where its metric does not say which one it is")
  func names() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(9, id: "recommend"), .csat(4)])
    let report = journal.text()
    #expect(report.contains("  NPS · recommend "))
    #expect(report.contains("  CSAT  Customer Satisfaction Score\n"))
  }

  @Test("A group with too few ratings has its count but no score, and a footnote says from how many on")
  func smallGroups() throws {
    var journal = try SampleJournal("today")
    for _ in 0..<3 { try journal.interview([.nps(10)], agent: "anna") }
    for _ in 0..<2 { try journal.interview([.nps(10)], agent: "béla") }
    let report = journal.text(by: [.agent], minN: 3)
    #expect(report.contains("\n  anna               3  +100  3\n  béla               2     —  2\n"))
    #expect(report.contains("\n  — fewer than 3 ratings: too few to judge by.\n"))
    #expect(!journal.text(by: [.agent], minN: 2).contains("fewer than"))
  }

  @Test(
    "Everything that is wrong with a journal is said in words, with what to do next", arguments: Wording.all)
  func damage(_ words: Wording) throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(9)])
    journal.damage()
    journal.damage()
    journal.breakChain()
    try journal.interview([.nps(9)])
    journal.newerLine()
    let report = journal.text(words: words, width: 100)
    let texts = words.report.journal
    for sentence in [texts.damaged(2), texts.gaps(1), texts.newer(1), texts.nextStep] {
      #expect(report.split(separator: "\n").joined(separator: " ").squeezed.contains("! \(sentence)"))
    }
    #expect(report.contains(texts.counts(1, 3)))
  }

  @Test("A sound journal has no warning, and its seal is cut to 32 digits")
  func soundJournal() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(9)])
    let report = journal.text()
    let seal = try #require(journal.figures.seals.first ?? nil)
    #expect(!report.contains("! "))
    #expect(report.contains("  Seal  \(seal.prefix(2 + 32))\n"))
  }

  @Test(
    "What comes from the journal cannot reach the terminal's controls",
    arguments: [
      "\u{1B}[2J", "\u{202E}gnp.exe", "a\u{200B}b", "\u{2066}x\u{2069}", "line\nfeed", "\u{9B}31m",
      "\u{E0041}", "",
      String(repeating: "前", count: 80), "e\u{301}\u{301}\u{301}", "👩‍👩‍👧", String(repeating: "x", count: 5000),
    ])
  func hostileNames(_ name: String) throws {
    var journal = try SampleJournal("today")
    let id = name.isEmpty ? "x" : name
    for _ in 0..<6 {
      try journal.interview([.nps(9, id: id), .csat(5, id: id), .csat(2, id: id + "2")], agent: name)
    }
    for width in [20, 60, 80, 120] {
      let report = journal.text(by: [.agent], width: width)
      #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHidden })
      let lines = report.split(separator: "\n").filter { !$0.hasPrefix("    rapport check --seal ") }
      #expect(lines.allSatisfy { String($0).columns <= width })
    }
  }
}

extension String {
  /// With one space where there were several.
  fileprivate var squeezed: String { split(separator: " ").joined(separator: " ") }
}
