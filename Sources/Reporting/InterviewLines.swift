// How the interviews ended, and how many were corrected.

import Summarizing
import Surveys
import Text
import Wording

extension Page {
  /// The dispositions above 0, the total first, then completion rate and corrections.
  func interviews(_ figures: InterviewFigures) -> [Line] {
    let met = Disposition.allCases.filter { figures.count($0) > 0 }
    let labelWidth = ([words.interviews.total] + met.map(name)).map(\.columns).max() ?? 0
    let countWidth = "\(figures.total)".count
    let barWidth = max(4, min(48, width - labelWidth - 2 - countWidth - 2))
    let longest = met.map(figures.count).max() ?? 0
    let total =
      Line(words.interviews.total, .bold).padded(to: labelWidth + 2) + Line("\(figures.total)", .bold)
    let rows = met.map { disposition in
      let count = figures.count(disposition)
      return Line(name(disposition)).padded(to: labelWidth + 2)
        + Line("\(count)").leftPadded(to: countWidth).padded(to: countWidth + 2)
        + Line(Bars.bar(count, of: longest, width: barWidth), .accent)
    }
    return [Line(words.interviews.title, .bold), total] + rows
      + Line.wrapped(completion(figures), to: width)
      + Line.wrapped(words.interviews.corrections(figures.amended, figures.voided), to: width)
  }

  private func completion(_ figures: InterviewFigures) -> String {
    guard let rate = figures.completionRate else { return words.interviews.noCompletionRate }
    let asked = [Disposition.complete, .partial, .breakOff, .refusal].reduce(0) { $0 + figures.count($1) }
    return words.interviews.completionRate(percent(rate), figures.count(.complete), asked)
  }

  private func name(_ disposition: Disposition) -> String {
    switch disposition {
    case .complete: words.interviews.complete
    case .partial: words.interviews.partial
    case .breakOff: words.interviews.breakOff
    case .refusal: words.interviews.refusal
    case .callback: words.interviews.callback
    case .nonContact: words.interviews.nonContact
    case .languageBarrier: words.interviews.languageBarrier
    case .ineligible: words.interviews.ineligible
    }
  }
}
