// The Markdown as it stands in the file: tables that hold, and nothing of anybody's words that Markdown obeys.

import Records
import ReportReading
import Summarizing
import Surveys
import Testing
import Text
import Wording

@testable import Reporting

@Suite("The Markdown report")
struct MarkdownReportTests {
  private static let pages = SampleDay.all.flatMap { day in
    Wording.all.map { View(day: day, words: $0, width: 0) }
  }

  @Test("Every row of a table has as many cells as its head", arguments: pages)
  func tables(_ view: View) throws {
    let report = try view.day.journal().report(
      by: view.day.fields, isCompared: view.day.isCompared, isPersonal: view.day.isPersonal)
    var bars: Int?
    for line in MarkdownReport.render(report, words: view.words).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let count = MarkdownText(String(line)).skeleton.count { $0 == "|" }
      #expect(line.hasPrefix("|") ? bars == nil || bars == count : count == 0, "\(line)")
      bars = line.hasPrefix("|") ? count : nil
    }
  }

  @Test(
    "Words make no markup, wherever they stand, and can be read as they were", arguments: HostileWords.all)
  func hostile(_ words: String) throws {
    let markdown = try MarkdownReport.render(HostileWords.report(words), words: .english)
    #expect(markdown.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHidden })
    let text = MarkdownText(markdown)
    let harmless = try MarkdownText(MarkdownReport.render(HostileWords.report("x"), words: .english))
    #expect(text.skeleton == harmless.skeleton)
    let quotes = text.plain.split(separator: "\n").filter { $0.hasPrefix("> ") }
    #expect(quotes.count == 3 && quotes.allSatisfy { $0 == "> why: \(words.visible)" })
  }

  @Test(
    "What Markdown would obey is escaped, and what it would not is left alone",
    arguments: [
      ("a|b", #"a\|b"#), ("|\u{301}", "\\|\u{301}"), ("<b>", "&lt;b&gt;"), ("&amp;", "&amp;amp;"),
      ("`a`", #"\`a\`"#),
      ("[a](b)", #"\[a\](b)"#), ("http://x", "http&#58;//x"), ("why: so", "why: so"), ("www.x", #"www\.x"#),
      ("a@b", "a`@`b"), ("@@all", "`@@`all"), ("2.5", "2.5"), ("\u{1B}", "&lt;U+001B&gt;"),
      ("a–b · c", "a–b · c"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(MarkdownReport.escaped(text) == escaped)
  }

  @Test("Several answers of a customer are paragraphs of their own")
  func severalAnswers() throws {
    var journal = try SampleJournal("2026-11-22")
    try journal.interview(
      [.nps(3), RecordedAnswer(id: "why", value: .text), RecordedAnswer(id: "wish", value: .text)],
      personal: Personal.Details(
        salt: String(repeating: "0", count: 32), customer: "C-7", words: [("why", "slow"), ("wish", "speed")])
    )
    let markdown = MarkdownReport.render(journal.report(isPersonal: true), words: .english)
    #expect(markdown.contains("C-7 · anna · REF 2\n> why: slow\n>\n> wish: speed\n"))
  }
}
