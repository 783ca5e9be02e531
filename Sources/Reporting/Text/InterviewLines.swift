// How the interviews ended, and how many were corrected.

import Summarizing
import Surveys
import Text
import Wording

extension Page {
  /// The dispositions above 0, the total first, then completion rate and corrections, and which surveys were changed.
  func interviews(_ summary: Summary) -> [Line] {
    let figures = summary.interviews
    let met = Disposition.allCases.filter { figures.count($0) > 0 }
    let labelWidth = ([words.interviews.total] + met.map(words.name(of:))).map(\.columns).max() ?? 0
    let countWidth = "\(figures.total)".count
    let barWidth = max(4, min(48, width - labelWidth - 2 - countWidth - 2))
    let longest = met.map(figures.count).max() ?? 0
    let total =
      Line(words.interviews.total, .bold).padded(to: labelWidth + 2) + Line("\(figures.total)", .bold)
    let rows = met.map { disposition in
      let count = figures.count(disposition)
      return Line(words.name(of: disposition)).padded(to: labelWidth + 2)
        + Line("\(count)").leftPadded(to: countWidth).padded(to: countWidth + 2)
        + Line(Bars.bar(count, of: longest, width: barWidth), .accent)
    }
    return [Line(words.interviews.title, .bold), total] + rows
      + Line.wrapped(words.completion(figures), to: width)
      + Line.wrapped(words.interviews.corrections(figures.amended, figures.voided), to: width)
      + words.changedSurveys(summary).flatMap { Line.wrapped($0, to: width, .dim) }
  }
}
