// The scores: what the counts of a question or a period come to.

package import Surveys

/// A score with its interval; nothing is rounded.
package struct Score: Sendable, Equatable {
  package let value: Double
  /// The value, exactly.
  let exact: Fraction
  /// Of how many ratings, interviews or customers it is.
  let n: Int
  /// At 95 % confidence; nil where there are too few ratings for one.
  package let interval: ClosedRange<Double>?
}

/// What is reported of one question.
package struct QuestionFigures: Sendable {
  package let key: QuestionKey
  package let tally: QuestionTally
  /// NPS −100…100; CSAT the satisfied in percent; CES the mean rating. Nil where there are too few ratings.
  package let score: Score?
  /// The mean rating of a CSAT.
  package let mean: Double?
  /// The share of easy ratings of a CES, in percent.
  package let easy: Score?

  /// - Parameter atLeast: with fewer ratings the counts stand alone, without a score.
  package init(_ key: QuestionKey, _ tally: QuestionTally, atLeast: Int) {
    self.key = key
    self.tally = tally
    let measure = key.measure
    guard tally.n >= max(1, atLeast) else {
      (score, mean, easy) = (nil, nil, nil)
      return
    }
    switch measure.metric {
    case .nps:
      score = Score(promoters: tally.promoters, detractors: tally.detractors, n: tally.n)
      (mean, easy) = (nil, nil)
    case .csat:
      score = Score(tally.count(of: measure.satisfied...measure.scale.upperBound), of: tally.n)
      (mean, easy) = (tally.mean(measure.scale), nil)
    case .ces:
      score = Score(meanOf: tally, scale: measure.scale)
      (mean, easy) = (nil, Score(tally.count(of: measure.easyRatings), of: tally.n))
    }
  }
}

extension QuestionTally {
  /// Ratings 9–10 of a Net Promoter Score.
  package var promoters: Int { count(of: 9...10) }
  /// Ratings 7–8.
  package var passives: Int { count(of: 7...8) }
  /// Ratings 0–6.
  package var detractors: Int { count(of: 0...6) }
}

extension Measure {
  /// The ratings of a CES that count as easy: where lower is better ≤ 2 on 1–5 and ≤ 3 on 1–7, where higher is
  /// better ≥ 4 and ≥ 5.
  package var easyRatings: ClosedRange<Int> {
    let reach = scale.upperBound == 5 ? 1 : 2
    return better == .lower
      ? scale.lowerBound...scale.lowerBound + reach : scale.upperBound - reach...scale.upperBound
  }
}

extension Score {
  /// A share in percent with Wilson's interval.
  init(_ count: Int, of n: Int) {
    self.init(
      value: 100 * Double(count) / Double(n), exact: Fraction(100 * count, over: n), n: n,
      interval: Interval.wilson(count, of: n))
  }

  /// A mean rating with Student's interval.
  init(meanOf tally: QuestionTally, scale: ClosedRange<Int>) {
    self.init(
      value: tally.mean(scale), exact: Fraction(tally.sum(scale), over: tally.n), n: tally.n,
      interval: Interval.student(tally, scale: scale))
  }

  /// A Net Promoter Score, 100·(P − D)/n.
  init(promoters: Int, detractors: Int, n: Int) {
    self.init(
      value: 100 * Double(promoters - detractors) / Double(n),
      exact: Fraction(100 * (promoters - detractors), over: n), n: n,
      interval: Interval.adjustedWald(promoters: promoters, detractors: detractors, n: n))
  }
}
