// The end of the day on one page: the scores first and large, then what they come from.

package import Summarizing
package import Text
package import Wording

/// `--format text`.
package enum TextReport {
  /// Longer lines would be hard to follow with the eye.
  private static let widest = 100
  private static let margin = 2

  /// The report in lines of at most `width` columns, each ended by LF.
  /// - Parameters:
  ///   - journal: what the summary was read from.
  ///   - width: columns of the terminal; it is laid out for 60 and more.
  ///   - minN: the summary's own, for the footnote under the groups.
  package static func render(
    _ summary: Summary, journal: JournalFigures, words: Wording, width: Int, paint: Paint, minN: Int = 5
  ) -> String {
    let isEmpty = summary.interviews.total == 0 && summary.interviews.voided == 0
    let page = Page(words: words.report, width: max(1, min(width, widest) - margin))
    let blocks = isEmpty ? page.quiet(summary, journal) : page.full(summary, journal, minN: minN)
    return blocks.beneath.indented(by: margin)
      .map { $0.rendered(width: width, paint) + "\n" }.joined()
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

  fileprivate func full(_ summary: Summary, _ journal: JournalFigures, minN: Int) -> [[Line]] {
    [
      heading(title(of: summary.period), words.interviews.count(summary.interviews.total)),
      ScoreCards(summary.questions, self).lines,
      Distributions(summary.questions, self).lines,
      interviews(summary.interviews),
      followUps(summary.followUps),
      retention(summary.retention),
    ] + GroupTables(summary, self, minN: minN).blocks + [self.journal(journal)]
  }

  /// For a period without interviews: no wall of zeros.
  fileprivate func quiet(_ summary: Summary, _ journal: JournalFigures) -> [[Line]] {
    [
      heading(title(of: summary.period)), Line.wrapped(words.interviews.none, to: width),
      retention(summary.retention),
      warnings(journal),
    ]
  }
}
