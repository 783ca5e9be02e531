// What every form of the report says of one question.

import Summarizing
import Surveys
import Text
import Wording

extension ReportWording {
  /// What the score is made of, or which way is better.
  func meaning(of measure: Measure) -> String {
    let (lowest, highest) = (measure.scale.lowerBound, measure.scale.upperBound)
    return switch measure.metric {
    case .nps: scores.npsScale
    case .csat: scores.satisfiedScale(ratings(measure.satisfied...highest), lowest, highest)
    case .ces: "\(better(measure)) \(scores.scale(lowest, highest))"
    }
  }

  /// Which way is better on the scale of a CES.
  func better(_ measure: Measure) -> String {
    measure.better == .lower ? scores.lowerIsBetter : scores.higherIsBetter
  }

  /// The metric's full name.
  func name(of metric: Metric) -> String {
    switch metric {
    case .nps: scores.nps
    case .csat: scores.csat
    case .ces: scores.ces
    }
  }

  /// The same, and of an effort which way is better.
  func term(_ measure: Measure) -> String {
    let name = name(of: measure.metric)
    return measure.metric == .ces ? "\(name) · \(better(measure))" : name
  }

  /// The interval of a score, or why there is none.
  func interval(of question: QuestionFigures) -> String {
    guard let score = question.score else { return scores.noRatings }
    return score.interval.map { interval($0, of: question.key.measure.metric) } ?? scores.oneRating
  }

  /// Ratings and skipped questions.
  func counts(of question: QuestionFigures) -> [LabelledFigure] {
    let tally = question.tally
    return [
      ("n", "\(tally.n)"), (scores.refused, "\(tally.refused)"), (scores.dontKnow, "\(tally.dontKnow)"),
    ]
  }

  /// Which surveys the ratings are of; nil where all are of one.
  func surveys(of tally: QuestionTally) -> String? {
    guard let surveys = tally.pooledSurveys else { return scores.unknownSurveys }
    return surveys.count > 1 ? list(surveys) : nil
  }

  /// The surveys of the period before, where it pools several, or has others than this one.
  func surveysBefore(_ question: Comparison.Question, now: QuestionFigures?) -> String? {
    guard let before = question.before?.tally, let now = now?.tally, before.n > 0, now.n > 0,
      let surveys = before.pooledSurveys
    else { return nil }
    let same = now.pooledSurveys.map { $0.map { GroupKey($0.id) } == surveys.map { GroupKey($0.id) } }
    if surveys.count == 1, same == true { return nil }
    return "\(analysis.comparison.before) · \(list(surveys))"
  }

  /// Which surveys the scores of groups pool, where any of them pools several: once for all questions if it is the same
  /// for each of them, else for each question.
  func surveys(of groups: [Summary.Group], _ names: QuestionNames, _ keys: [QuestionKey]) -> [String] {
    let lists = keys.map { key in
      let pooled = groups.compactMap { $0.questions.first { $0.key == key }?.tally.pooledSurveys }
        .filter { $0.count > 1 }
      let ids = Set(pooled.joined().map { GroupKey($0.id) }).sorted().map(\.text.visible)
      return ids.isEmpty ? "" : scores.surveys(ids.joined(separator: ", "))
    }
    if let first = lists.first, !first.isEmpty, lists.allSatisfy({ GroupKey($0) == GroupKey(first) }) {
      return [first]
    }
    return zip(keys, lists).compactMap { key, list in list.isEmpty ? nil : "\(names.name(key)) · \(list)" }
  }

  private func list(_ surveys: [(id: String, n: Int)]) -> String {
    scores.surveys(surveys.map { "\($0.id.visible)\u{A0}\($0.n)" }.joined(separator: ", "))
  }

  /// The ratings that are counted together, the best first.
  func marks(_ measure: Measure) -> [RatingMark] {
    switch measure.metric {
    case .nps:
      [
        RatingMark(label: scores.promoters, ratings: 9...10, kind: .good),
        RatingMark(label: scores.passives, ratings: 7...8, kind: .fair),
        RatingMark(label: scores.detractors, ratings: 0...6, kind: .poor),
      ]
    case .csat:
      [
        RatingMark(
          label: scores.satisfied, ratings: measure.satisfied...measure.scale.upperBound, kind: .good)
      ]
    case .ces: [RatingMark(label: scores.easy, ratings: measure.easyRatings, kind: .good)]
    }
  }

  /// One of the further figures in words; an interval has no name.
  func detail(_ figure: LabelledFigure) -> String {
    figure.label.isEmpty ? "(\(figure.value))" : "\(figure.label) \(figure.value)"
  }

  /// Further figures of the metric.
  func details(of question: QuestionFigures) -> [LabelledFigure] {
    let (measure, tally) = (question.key.measure, question.tally)
    switch measure.metric {
    case .nps:
      return [
        (scores.promoters, "\(tally.promoters)"), (scores.passives, "\(tally.passives)"),
        (scores.detractors, "\(tally.detractors)"),
      ]
    case .csat: return [(scores.mean, question.mean.map(tenths) ?? ReportWording.dash)]
    case .ces:
      let share = (
        "\(scores.easy) (\(ratings(measure.easyRatings)))",
        question.easy.map { percent($0.value) } ?? ReportWording.dash
      )
      return [share] + (question.easy?.interval.map { [("", percent($0))] } ?? [])
    }
  }
}

/// A label and its figure; either may be empty.
typealias LabelledFigure = (label: String, value: String)

/// Ratings that are counted together.
struct RatingMark {
  enum Kind: String { case good, fair, poor }

  let label: String
  let ratings: ClosedRange<Int>
  let kind: Kind
}
