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
  let details: [LabelledFigure]
  /// Ratings and skipped questions.
  let counts: [LabelledFigure]
  /// The surveys that are pooled; empty where there is one.
  let surveys: [Line]
}

extension Page {
  /// - Parameter width: columns of the card.
  func card(_ question: QuestionFigures, _ names: QuestionNames, width: Int) -> ScoreCard {
    let key = question.key
    return ScoreCard(
      heading: names.heading(key, width: width),
      meaning: Line.wrapped(words.meaning(of: key.measure), to: width),
      figure: words.score(question.score, of: key.measure.metric),
      interval: Line.wrapped(scoreAndInterval(question), to: width),
      details: words.details(of: question), counts: words.counts(of: question),
      surveys: words.surveys(of: question.tally).map { Line.wrapped($0, to: width, .dim) } ?? [])
  }

  /// The score once more in plain digits: for a search, a copy, and whoever has the screen read out.
  private func scoreAndInterval(_ question: QuestionFigures) -> String {
    guard question.score != nil else { return words.interval(of: question) }
    return "\(words.score(question.score, of: question.key.measure.metric)) · \(words.interval(of: question))"
  }
}
