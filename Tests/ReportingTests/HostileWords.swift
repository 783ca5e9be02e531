// Words of people who would write a part of the report themselves.

import Records
import Reporting
import Summarizing
import Surveys
import Testing

enum HostileWords {
  static let all = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "</style><style>",
    "</title></svg>-->", "<!--", "<![CDATA[", "&lt;b&gt;", "&#60;b&#62;", "&", "javascript:alert(1)",
    "http://x.org/?a=1&b=2", "www.x.org", "a@b.org @all", "@@`@`", "`@", "[a](http://x.org)", "![a](x.png)",
    "<http://x.org>", "`a` ``` b",
    "*a* _b_ ~~c~~", "a | b || c", "| --- |", "- a", "+ a", "1. a", "2) a", "# a", "===", "---", "     a",
    "\\", "\\|",
    "$a$ {b} :c:", "<\u{338}b>", "|\u{301}", "`\u{301}`", "\"\u{301}", "\u{1B}[2J", "\u{202E}gnp.exe",
    "a\u{200B}\u{FEFF}b",
    "line\nfeed\r\nand more\u{2028}", "\u{0}\u{7F}\u{9B}", "前台 👩‍👩‍👧", "=1+1", "a;=1",
  ]

  /// A report in which a text stands wherever somebody's words may stand.
  static func report(_ text: String) throws -> Report {
    var journal = try SampleJournal("2026-11-22")
    for (rating, due) in [(3, "2026-11-20"), (10, nil)] {
      try journal.interview(
        [
          .nps(rating, id: "q\(text)"), RecordedAnswer(id: "why", value: .text),
          RecordedAnswer(id: "topic", value: .choice("o\(text)")),
        ], agent: text, desk: text, followUp: due,
        personal: Personal.Details(
          salt: String(repeating: "0", count: 32), customer: text, words: [("why", text)]))
    }
    var report = journal.report(
      by: [.agent, .desk, .choice(question: "topic")], minN: 1, isCompared: true, isPersonal: true)
    report.labels.add(text, question: "topic", option: "o\(text)")
    report.proof = "rapport check \(text)"
    return report
  }
}
