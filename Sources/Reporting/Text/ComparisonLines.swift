// The scores beside those of the period before, and whether the difference is news or noise.

import Records
import Summarizing
import Surveys
import Text
import Wording

extension Page {
  /// Empty without a comparison.
  func comparison(_ report: Report) -> [Line] {
    guard let comparison = report.comparison else { return [] }
    let wording = words.analysis.comparison
    let names = QuestionNames(comparison.questions.map(\.key))
    let rows =
      comparison.questions.map { row($0, names.name($0.key), report.summary) }
      + rates(comparison, report.summary)
    let notes =
      (comparison.isRunning ? [wording.running] : [])
      + [wording.trend(comparison.trend.count), wording.legend]
    return Line.wrapped(wording.title(words.title(of: comparison.period)), to: width, .bold)
      + rows.lines(width: width, ink: .plain)
      + notes.flatMap { Line.wrapped($0, to: width, .dim) } + warnings(comparison.journal)
  }

  /// What has no trend: the interviews, the share of them that was completed, retention and churn.
  private func rates(_ comparison: Comparison, _ summary: Summary) -> [Labelled] {
    let interviews = [comparison.interviews, summary.interviews]
    var rows = [
      Labelled(words.interviews.title, interviews.map { "\($0.total)" }.joined(separator: " → ")),
      rate(words.interviews.completionLabel, interviews.map(\.completed), comparison.completion),
    ]
    if let retention = comparison.retention {
      let now = summary.retention.first { $0.counts.period == summary.period.name }
      rows.append(
        rate(words.customers.retentionRate, [retention.before.crr, now?.crr], retention.crr))
      rows.append(
        rate(
          words.customers.churnRate, [retention.before.churn, now?.churn], retention.churn, lowIsGood: true))
    }
    return rows
  }

  private func rate(
    _ label: String, _ shares: [Score?], _ difference: Difference?, lowIsGood: Bool = false
  ) -> Labelled {
    let scores = shares.map { words.score($0, of: .csat) }.joined(separator: " → ")
    return Labelled(label) { width in
      guard let difference else { return Line.wrapped(scores, to: width) }
      return lines(scores, words.change(difference, of: .csat, lowIsGood: lowIsGood), width)
    }
  }

  /// Both scores, the difference in words, and the trend.
  private func row(_ question: Comparison.Question, _ name: String, _ summary: Summary) -> Labelled {
    let metric = question.key.measure.metric
    let scores = [question.before, summary.questions.first { $0.key == question.key }].map {
      words.score($0?.score, of: metric)
    }
    let trend = Sparkline(question.trend)
    let range = trend.range.map { range in
      let ends = [range.lowerBound, range.upperBound].map { words.score($0, of: metric) }
      return ends[0] == ends[1] ? ends[0] : words.analysis.comparison.range(ends[0], ends[1])
    }
    let surveys = words.surveysBefore(
      question, now: summary.questions.first { $0.key == question.key })
    return Labelled(name) { width in
      lines(scores.joined(separator: " → "), words.change(question), width)
        + (surveys.map { Line.wrapped($0, to: width, .dim) } ?? [])
        + [Line(trend.text, .accent) + Line(range.map { "  \($0)" } ?? "", .dim)]
    }
  }

  /// The scores, then what is to be said of their difference, on as few lines as there is room for.
  private func lines(_ scores: String, _ change: [String], _ width: Int) -> [Line] {
    let whole = Line(scores) + Line("  ") + Line(change.joined(separator: ": "), .accent)
    if whole.columns <= width { return [whole] }
    return Line.wrapped(scores, to: width) + change.flatMap { Line.wrapped($0, to: width, .accent) }
  }
}
