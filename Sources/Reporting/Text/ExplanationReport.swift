// Where a figure comes from: the formula, its source, the counts, and the responses behind them.

import Records
package import Summarizing
import Surveys
package import Text
package import Wording

/// `--explain`.
package struct ExplanationReport {
  private let explanation: Explanation
  private let period: Period
  private let journals: [String]
  private let references: References

  /// - Parameter journals: the paths of all that were read, in the order of reading.
  package init(_ explanation: Explanation, _ period: Period, journals: [String]) {
    (self.explanation, self.period, self.journals) = (explanation, period, journals)
    references = References(journals: journals)
  }

  /// The explanation in lines of at most `width` columns, each ended by LF.
  package func text(_ words: Wording, width: Int, _ paint: Paint) -> String {
    let page = Page(words.report, terminal: width)
    let name = explanation.subject.rawValue.uppercased()
    let head = page.heading(words.report.title(of: period), name)
    let blocks =
      explanation.subject.metric == nil
      ? explanation.retention.map { retention($0, page) }
      : explanation.questions.flatMap { question($0, page) }
    let wording = words.report.analysis.explanation
    let nothing = explanation.subject.metric == nil ? wording.noCounts : wording.noRatings
    return TextReport.lines(
      [head] + (blocks.isEmpty ? [Line.wrapped(nothing, to: page.width)] : blocks), width: width, paint)
  }

  private func question(_ question: Explanation.Question, _ page: Page) -> [[Line]] {
    let (figures, words) = (question.figures, page.words)
    let wording = words.analysis.explanation
    let (measure, tally) = (figures.key.measure, figures.tally)
    let names = QuestionNames(explanation.questions.map(\.figures))
    let facts =
      [
        Labelled(wording.formula, formula(measure, words)),
        Labelled(wording.counted, counted(figures, words)),
        Labelled(wording.interval, "\(words.interval(of: figures)) · \(interval(measure.metric, wording))"),
        Labelled(wording.source, source(measure.metric)),
        Labelled("n", wording.ratings(tally.n, tally.refused, tally.dontKnow)),
      ] + (words.surveys(of: tally).map { [Labelled("", $0)] } ?? [])
    let marks = words.marks(measure)
    let ratings = zip(measure.scale, question.ratings).reversed().filter { !$0.1.isEmpty }.map {
      rating, sources in
      let mark = marks.first { $0.ratings.contains(rating) }?.label
      return Labelled("\(rating)" + (mark.map { " · \($0)" } ?? ""), numbers(sources))
    }
    let skipped = [
      (words.scores.refused, question.refused), (words.scores.dontKnow, question.dontKnow),
    ].filter { !$0.1.isEmpty }.map { Labelled($0, numbers($1)) }
    return [
      Line.wrapped(names.name(figures.key), to: page.width, .bold) + facts.lines(width: page.width),
      Line.wrapped(wording.responses, to: page.width, .bold) + (ratings + skipped).lines(width: page.width),
    ]
  }

  private func retention(_ retention: Retention, _ page: Page) -> [Line] {
    let (counts, words) = (retention.counts, page.words)
    let wording = words.analysis.explanation
    let isChurn = explanation.subject == .churn
    let score = isChurn ? retention.churn : retention.crr
    let part = isChurn ? "\(counts.lost)" : "(\(counts.start) − \(counts.lost))"
    let counted = score.map { "100 × \(part) / \(counts.start) = \(words.percent($0.value))" }
    let interval = score?.interval.map { words.percent($0) } ?? ReportWording.dash
    let period = Period(name: counts.period, days: Period.calendarSpan(counts.period))
    return Line.wrapped(words.name(of: period), to: page.width, .bold)
      + [
        Labelled(wording.formula, isChurn ? wording.churn : wording.crr),
        Labelled(wording.counted, counted ?? words.customers.nobodyAtStart),
        Labelled(wording.interval, "\(interval) · \(wording.wilson)"),
        Labelled(wording.source, Sources.wilson),
        Labelled(
          "n",
          "\(words.customers.start) \(counts.start) · \(words.customers.new) \(counts.new) · \(words.customers.end) \(counts.end) · \(words.customers.lost) \(counts.lost)"
        ),
        Labelled(
          "", retention.source.map { wording.recorded($0.seq) + journal($0) } ?? ReportWording.dash),
      ].lines(width: page.width)
  }
}

extension ExplanationReport {
  /// Where the formulas and intervals come from; titles are not translated.
  private enum Sources {
    static let nps = "F. F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, 2003"
    static let rocks =
      "B. Rocks, “Interval Estimation for the Net Promoter Score”, The American Statistician 70(4), 2016"
    static let wilson =
      "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22, 1927"
    static let ces =
      "M. Dixon, K. Freeman, N. Toman, “Stop Trying to Delight Your Customers”, Harvard Business Review, 2010"
    static let student = "Student, “The probable error of a mean”, Biometrika 6, 1908"
  }

  private func source(_ metric: Metric) -> String {
    switch metric {
    case .nps: "\(Sources.nps); \(Sources.rocks)"
    case .csat: Sources.wilson
    case .ces: "\(Sources.ces); \(Sources.student)"
    }
  }

  private func interval(_ metric: Metric, _ words: AnalysisWording.Explanation) -> String {
    switch metric {
    case .nps: words.adjustedWald
    case .csat: words.wilson
    case .ces: words.student
    }
  }

  private func formula(_ measure: Measure, _ words: ReportWording) -> String {
    let wording = words.analysis.explanation
    switch measure.metric {
    case .nps: return wording.nps
    case .csat: return wording.csat(words.ratings(measure.satisfied...measure.scale.upperBound))
    case .ces:
      return
        "\(wording.ces) · \(words.better(measure)) \(words.scores.scale(measure.scale.lowerBound, measure.scale.upperBound))"
    }
  }

  /// The formula with its figures.
  private func counted(_ figures: QuestionFigures, _ words: ReportWording) -> String {
    let (measure, tally) = (figures.key.measure, figures.tally)
    let score = words.score(figures.score, of: measure.metric)
    guard tally.n > 0 else { return score }
    switch measure.metric {
    case .nps: return "100 × (\(tally.promoters) − \(tally.detractors)) / \(tally.n) = \(score)"
    case .csat:
      return "100 × \(tally.count(of: measure.satisfied...measure.scale.upperBound)) / \(tally.n) = \(score)"
    case .ces:
      let sum = zip(measure.scale, tally.counts).reduce(0) { $0 + $1.0 * $1.1 }
      return "\(sum) / \(tally.n) = \(score)"
    }
  }

  /// `3, 7–9`: the numbers in the journal, of several journals each after its name.
  private func numbers(_ sources: [Ledger.Source]) -> String {
    let byJournal = Dictionary(grouping: sources, by: \.journal).sorted { $0.key < $1.key }
    return byJournal.map { journal, sources in
      let name = references.prefix(ofJournal: journal).visible
      return runs(sources.map(\.seq)).map { name + $0 }.joined(separator: ", ")
    }.joined(separator: " · ")
  }

  private func journal(_ source: Ledger.Source) -> String {
    journals.count > 1 ? " · \(journals[source.journal].visible)" : ""
  }

  /// Numbers that follow one another as one run.
  private func runs(_ numbers: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
  }
}
