// The end of the day on one page: the scores first and large, then what they come from.

import Summarizing
package import Text
package import Wording

/// `--format text`.
package enum TextReport {
  /// The report in lines of at most `width` columns, each ended by LF.
  /// - Parameter width: columns of the terminal; it is laid out for 60 and more.
  package static func render(_ report: Report, words: Wording, width: Int, paint: Paint) -> String {
    let page = Page(words.report, terminal: width)
    return lines(report.isEmpty ? page.quiet(report) : page.full(report), width: width, paint)
  }

  /// Blocks with the report's margin as they are printed.
  static func lines(_ blocks: [[Line]], width: Int, _ paint: Paint) -> String {
    blocks.beneath.indented(by: Page.margin).map { $0.rendered(width: width, paint) + "\n" }.joined()
  }
}

extension Page {
  /// A title on the left, a count on the right or below, and a rule.
  func heading(_ title: String, _ count: String = "") -> [Line] {
    let room = width - title.columns - count.columns
    let first =
      room < 2
      ? Line.wrapped(title, to: width, .bold) + (count.isEmpty ? [] : Line.wrapped(count, to: width, .dim))
      : [Line(title, .bold) + .space(room) + Line(count, .dim)]
    return first + [Line(String(repeating: "─", count: width), .dim)]
  }

  fileprivate func full(_ report: Report) -> [[Line]] {
    let summary = report.summary
    return [
      heading(words.title(of: summary.period), words.interviews.count(summary.interviews.total)),
      ScoreCards(summary.questions, self).lines,
      comparison(report),
      Distributions(summary.questions, self).lines,
    ] + reasons(report) + [
      interviews(summary),
      report.journal == nil ? [] : followUps(summary),
      retention(summary.retention),
    ] + GroupTables(report, self).blocks + contacts(report) + [journal(report)]
  }

  /// For a period without interviews: no wall of zeros.
  fileprivate func quiet(_ report: Report) -> [[Line]] {
    [
      heading(words.title(of: report.summary.period)), Line.wrapped(words.interviews.none, to: width),
      comparison(report),
      retention(report.summary.retention),
      journal(report),
    ]
  }
}
