// Counts on their way: what is written of a report, read back, gives the same figures.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing
import Text
import Wording

@testable import Reporting

@Suite("The tally")
struct TallyReportTests {
  @Test("A report from its own tally has the same interviews, questions and groups", arguments: SampleDay.all)
  func back(day: SampleDay) throws {
    let report = try day.journal().report(by: day.fields)
    var sum = TallySum()
    try sum.add(Array(TallyReport.render(report).utf8))
    let again = sum.report(by: day.fields, of: report)
    #expect(figures(JSONReport.render(again)) == figures(JSONReport.render(report)))
    #expect(TallyReport.render(again) == TallyReport.render(report))
  }

  @Test("A tally that was cut off anywhere is refused", arguments: SampleDay.all)
  func everyCut(day: SampleDay) throws {
    let tally = Array(TallyReport.render(try day.journal().report(by: day.fields)).utf8)
    // Each byte of the last rows, and everywhere before them.
    let ends = Array(stride(from: 0, to: tally.count - 1, by: 41)) + tally.indices.dropLast().suffix(200)
    for end in ends {
      var sum = TallySum()
      #expect(throws: TallyMistake.self, "\(end) of \(tally.count) bytes") {
        try sum.add(Array(tally[..<end]))
      }
    }
  }

  @Test("Two tallies of the same together count everything twice")
  func twice() throws {
    let report = try SampleDay.all[0].journal().report(by: [.agent])
    let tally = Array(TallyReport.render(report).utf8)
    var sum = TallySum()
    try sum.add(tally)
    try sum.add(tally)
    let summary = sum.summary(by: [.agent], minN: 1)
    #expect(summary.interviews.total == 2 * report.summary.interviews.total)
    #expect(summary.interviews.voided == 2 * report.summary.interviews.voided)
    #expect(summary.questions.map(\.tally.n) == report.summary.questions.map { 2 * $0.tally.n })
    #expect(summary.groups.map(\.key) == report.summary.groups.map(\.key))
  }

  @Test("A key comes back as it was, whatever stands in it")
  func keys() throws {
    let keys = [
      "", " a ", "a,b", "a\"b", "a\nb", "a\r\nb", "=1+1", "-5", "é", "e\u{301}", "\u{1B}[2J", "日本", "a;b\t",
      "a\u{0}b",
    ]
    var tally = SummaryTally(by: [.agent])
    for (place, key) in keys.enumerated() {
      var one = Tally()
      one.dispositions = [.complete: place + 1]
      tally.groups[0][GroupKey(key)] = one
      tally.whole = tally.whole + one
    }
    let summary = Summary(tally, customers: [], period: Period(name: "all", days: nil), minN: 1)
    let report = Report(summary, journal: nil, minN: 1, today: .on("2026-11-22"))
    var sum = TallySum()
    try sum.add(Array(TallyReport.render(report).utf8))
    let groups = sum.summary(by: [.agent], minN: 1).groups
    #expect(groups.count == keys.count)
    #expect(groups.map { Array($0.key.utf8) } == summary.groups.map { Array($0.key.utf8) })
    #expect(groups.map(\.interviews) == summary.groups.map(\.interviews))
  }

  @Test("Every form says that it is of tallies, and shows nothing that is not in one")
  func forms() throws {
    let report = try SampleDay.all[0].journal().report(by: [.agent])
    var sum = TallySum()
    try sum.add(Array(TallyReport.render(report).utf8))
    let again = sum.report(by: [.agent], of: report)
    for words in Wording.all {
      let forms = [
        TextReport.render(again, words: words, width: 200, paint: Paint(isOn: false)),
        MarkdownReport.render(again, words: words),
        HTMLReport.render(again, words: words),
      ]
      for form in forms {
        #expect(form.contains(words.report.journal.tallies) && form.contains(words.report.journal.added(1)))
        #expect(
          !form.contains(words.report.followUps.promisedTitle) && !form.contains(words.report.journal.seal(1))
        )
      }
    }
    let json = JSONReport.render(again)
    #expect(
      json.contains(#""journal":null,"tallies":1,"#)
        && json.contains(#""retention":null,"followUps":null,"revisions":null}"#))
    #expect(CSVReport.render(again).contains("anna"))
  }

  /// The members that must be equal; they stand side by side.
  private func figures(_ json: String) -> String {
    let start = json.firstRange(of: "\"interviews\":")?.lowerBound ?? json.startIndex
    let end = json.firstRange(of: ",\"retention\":")?.lowerBound ?? json.endIndex
    return String(json[start..<end])
  }
}

extension TallySum {
  fileprivate func report(by fields: [Field], of report: Report) -> Report {
    var again = Report(
      summary(by: fields, minN: report.minN), journal: nil, minN: report.minN, today: report.today)
    again.tallies = files
    return again
  }
}
