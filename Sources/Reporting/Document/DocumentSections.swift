// The sections of a report as a document: what they say, in the report's language.

import Records
import Summarizing
import Surveys
import Text
import Wording

extension Document {
  init(_ report: Report, _ words: ReportWording) {
    let summary = report.summary
    title = words.title(of: summary.period)
    count = words.interviews.count(summary.interviews.total)
    let empty = Section(title: "", blocks: [.text(words.interviews.none)])
    sections =
      (report.isEmpty
        ? [empty] : [Document.scores(report, words), Document.distributions(summary, words)])
      + Document.comparison(report, words)
      + (report.isEmpty
        ? [] : Document.reasons(report, words) + [Document.interviews(summary, words)])
      + (report.journal == nil ? [] : [Document.followUps(summary, words)])
      + Document.retention(summary.retention, words) + Document.groups(report, words)
      + Document.contacts(report, words) + [Document.journal(report, words)]
  }

  private static func scores(_ report: Report, _ words: ReportWording) -> Section {
    let names = QuestionNames(report.summary.questions)
    let rows = report.summary.questions.map { question in
      let measure = question.key.measure
      let change = report.change(of: question.key)
      return ScoreRow(
        name: names.name(question.key), term: words.name(of: measure.metric),
        meaning: words.meaning(of: measure),
        score: words.score(question.score, of: measure.metric), interval: words.interval(of: question),
        details: words.details(of: question), counts: words.counts(of: question),
        surveys: words.surveys(of: question.tally) ?? "",
        before: change.map { words.score($0.before?.score, of: measure.metric) } ?? "",
        change: change.map(words.change) ?? [], figures: question)
    }
    let blocks: [Block] =
      rows.isEmpty ? [.text(words.scores.none)] : [.scores(rows), .note(words.scores.legend)]
    return Section(title: words.analysis.columns.scores, blocks: blocks)
  }

  private static func distributions(_ summary: Summary, _ words: ReportWording) -> Section {
    let names = QuestionNames(summary.questions)
    let blocks = summary.questions.filter { $0.tally.n > 0 }.map { question -> Block in
      let (measure, tally) = (question.key.measure, question.tally)
      let marks = words.marks(measure)
      let ratings = measure.lowIsGood ? Array(measure.scale) : measure.scale.reversed()
      return .distribution(
        DistributionRows(
          name: names.name(question.key),
          rows: ratings.map { rating in
            let count = tally.count(of: rating...rating)
            return (
              rating, count, words.percent(count, of: tally.n), marks.first { $0.ratings.contains(rating) }
            )
          },
          note: words.roundingNote(tally.counts)))
    }
    return Section(title: words.analysis.columns.distribution, blocks: blocks)
  }

  private static func comparison(_ report: Report, _ words: ReportWording) -> [Section] {
    guard let comparison = report.comparison else { return [] }
    let wording = words.analysis.comparison
    let names = QuestionNames(comparison.questions.map(\.key))
    let trends = comparison.questions.map { question in
      let measure = question.key.measure
      return Block.trend(
        TrendRows(
          name: names.name(question.key), metric: measure.metric, scale: measure.scoreRange,
          points: zip(comparison.trend, question.trend).map { period, score in
            (words.name(of: period), words.score(score, of: measure.metric), score)
          }))
    }
    let rows =
      comparison.questions.map { question in
        let metric = question.key.measure.metric
        let now = report.summary.questions.first { $0.key == question.key }?.score
        return [
          names.name(question.key), words.score(question.before?.score, of: metric),
          words.score(now, of: metric),
        ] + words.change(question).padded
      } + words.rates(comparison, report.summary)
    let grid = Grid(
      head: [
        words.analysis.columns.question, wording.before, words.analysis.columns.score, wording.difference,
        words.analysis.columns.verdict,
      ], rows: rows)
    let surveys = comparison.questions.compactMap { question in
      words.surveysBefore(question, now: report.summary.questions.first { $0.key == question.key })
        .map { "\(names.name(question.key)) · \($0)" }
    }
    let notes = surveys + (comparison.isRunning ? [wording.running] : []) + [wording.legend]
    return [
      Section(
        title: wording.title(words.title(of: comparison.period)),
        blocks: [.table(grid)] + notes.map(Block.note) + warnings(comparison.journal, words)
          + [.note(wording.trend(comparison.trend.count))] + trends)
    ]
  }

  private static func reasons(_ report: Report, _ words: ReportWording) -> [Section] {
    let wording = words.analysis.reasons
    let names = QuestionNames(report.summary.questions)
    let several = Set(report.summary.reasons.map(\.nps)).count > 1
    return report.summary.reasons.map { reasons in
      let isFew = min(reasons.detractors, reasons.promoters) < report.minN
      let rows = reasons.reasons.map { reason in
        [
          report.labels.label(reason.option, at: reasons.question),
          "\(reason.detractors) · \(words.share(reason.detractors, of: reasons.detractors))",
          "\(reason.promoters) · \(words.share(reason.promoters, of: reasons.promoters))",
          isFew ? "" : words.mark(reason) ?? "",
        ]
      }
      let head = [
        words.analysis.columns.answer, words.scores.detractors, words.scores.promoters,
        words.analysis.columns.verdict,
      ]
      let nps = several ? " · \(names.name(reasons.nps))" : ""
      return Section(
        title: wording.title(reasons.question) + nps,
        blocks: [.table(Grid(head: head, rows: rows)), .note(wording.legend)]
          + (isFew ? [.note(wording.tooFew(report.minN))] : []))
    }
  }

  private static func interviews(_ summary: Summary, _ words: ReportWording) -> Section {
    let figures = summary.interviews
    let rows = Disposition.allCases.filter { figures.count($0) > 0 }.map { disposition in
      let count = figures.count(disposition)
      return [words.name(of: disposition), "\(count)", words.percent(count, of: figures.total)]
    }
    let head = [
      words.analysis.columns.disposition, words.analysis.columns.count, words.analysis.columns.share,
    ]
    let total = [words.interviews.total, "\(figures.total)", ""]
    let rounding = words.roundingNote(Disposition.allCases.map(figures.count))
    return Section(
      title: words.interviews.title,
      blocks: [
        .table(Grid(head: head, rows: rows + [total])), .text(words.completion(figures)),
        .text(words.interviews.corrections(figures.amended, figures.voided)),
      ] + (rounding.map { [.note($0)] } ?? []) + words.changedSurveys(summary).map(Block.note))
  }

  private static func followUps(_ summary: Summary, _ words: ReportWording) -> Section {
    let followUps = summary.followUps
    let counts = words.followUps.counts(followUps.promised, followUps.open)
    let overdue = words.followUps.overdue(followUps.overdue)
    return Section(
      title: words.followUps.promisedTitle,
      blocks: [followUps.overdue > 0 ? .warning("\(counts) · \(overdue)") : .text("\(counts) · \(overdue)")]
        + words.followUpNotes(summary).map(Block.note))
  }
}

extension [String] {
  /// With an empty difference before a verdict that stands alone.
  fileprivate var padded: [String] { count == 1 ? ["", self[0]] : self }
}

extension Measure {
  /// From the least to the greatest score that there can be.
  var scoreRange: ClosedRange<Double> {
    switch metric {
    case .nps: -100...100
    case .csat: 0...100
    case .ces: Double(scale.lowerBound)...Double(scale.upperBound)
    }
  }
}

extension ReportWording {
  /// The rows of what has no trend: the interviews, the share of them that was completed, retention and churn.
  fileprivate func rates(_ comparison: Comparison, _ summary: Summary) -> [[String]] {
    let retained = summary.retention.first { $0.counts.period == summary.period.name }
    func row(_ label: String, _ shares: [Score?], _ difference: Difference?, lowIsGood: Bool) -> [String] {
      [label] + shares.map { score($0, of: .csat) }
        + (difference.map { change($0, of: .csat, lowIsGood: lowIsGood) } ?? [""]).padded
    }
    let completion = [comparison.interviews.completed, summary.interviews.completed]
    let rows = [
      [interviews.title, "\(comparison.interviews.total)", "\(summary.interviews.total)", "", ""],
      row(interviews.completionLabel, completion, comparison.completion, lowIsGood: false),
    ]
    guard let retention = comparison.retention else { return rows }
    return rows + [
      row(customers.retentionRate, [retention.before.crr, retained?.crr], retention.crr, lowIsGood: false),
      row(customers.churnRate, [retention.before.churn, retained?.churn], retention.churn, lowIsGood: true),
    ]
  }
}
