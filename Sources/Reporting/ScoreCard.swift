// One question's score with all that it takes to read it rightly.

import Summarizing
import Surveys
import Wording

/// What the card of one question shows, from top to bottom.
struct ScoreCard {
  let heading: [Line]
  /// What the score is made of, or which way is better.
  let meaning: [Line]
  /// In large numerals.
  let figure: String
  /// The interval, or why there is none.
  let interval: [Line]
  /// Further figures of the metric.
  let details: [Figure]
  /// Ratings and skipped questions.
  let counts: [Figure]

  /// A label and its figure; either may be empty.
  typealias Figure = (label: String, value: String)
}

extension Page {
  /// - Parameter width: columns of the card.
  func card(_ question: QuestionFigures, _ names: QuestionNames, width: Int) -> ScoreCard {
    let (key, tally) = (question.key, question.tally)
    return ScoreCard(
      heading: names.heading(key, width: width),
      meaning: Line.wrapped(meaning(of: key.measure), to: width),
      figure: score(question.score, of: key.measure.metric),
      interval: Line.wrapped(interval(of: question), to: width),
      details: details(of: question),
      counts: [
        ("n", "\(tally.n)"), (words.scores.refused, "\(tally.refused)"),
        (words.scores.dontKnow, "\(tally.dontKnow)"),
      ])
  }

  private func meaning(of measure: Measure) -> String {
    let (lowest, highest) = (measure.scale.lowerBound, measure.scale.upperBound)
    return switch measure.metric {
    case .nps: words.scores.npsScale
    case .csat: words.scores.satisfiedScale(ratings(measure.satisfied...highest), lowest, highest)
    case .ces: "\(better(measure)) \(words.scores.scale(lowest, highest))"
    }
  }

  /// Which way is better on the scale of a CES.
  func better(_ measure: Measure) -> String {
    measure.better == .lower ? words.scores.lowerIsBetter : words.scores.higherIsBetter
  }

  private func interval(of question: QuestionFigures) -> String {
    guard let score = question.score else { return words.scores.noRatings }
    // Once more in plain digits: for a search, a copy, and whoever has the screen read out.
    let metric = question.key.measure.metric
    let range = score.interval.map { interval($0, of: metric) } ?? words.scores.oneRating
    return "\(self.score(score, of: metric)) · \(range)"
  }

  private func details(of question: QuestionFigures) -> [ScoreCard.Figure] {
    let (measure, tally) = (question.key.measure, question.tally)
    switch measure.metric {
    case .nps:
      return [
        (words.scores.promoters, "\(tally.promoters)"), (words.scores.passives, "\(tally.passives)"),
        (words.scores.detractors, "\(tally.detractors)"),
      ]
    case .csat: return [(words.scores.mean, question.mean.map(tenths) ?? Page.dash)]
    case .ces:
      let share = (
        "\(words.scores.easy) (\(ratings(measure.easyRatings)))",
        question.easy.map { percent($0.value) } ?? Page.dash
      )
      return [share] + (question.easy?.interval.map { [("", percent($0))] } ?? [])
    }
  }
}
