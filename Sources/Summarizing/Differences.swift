// How much a score differs from another, and whether that may be chance.

import Surveys

/// What one score is more than another, in the score's own unit.
package struct Difference: Sendable, Equatable {
  package let value: Double
  /// At 95 % confidence; nil where there are too few ratings for one.
  package let interval: ClosedRange<Double>?

  /// Whether chance alone may explain it: the interval contains 0. Nil without an interval.
  package var isNoise: Bool? { interval.map { $0.contains(0) } }
}

extension Difference {
  /// Of two questions of one measure; nil unless both have a score.
  package init?(_ now: QuestionFigures, _ before: QuestionFigures) {
    guard let score = now.score, let earlier = before.score else { return nil }
    value = score.value - earlier.value
    switch now.key.measure.metric {
    case .nps: interval = Difference.adjustedWald(now.tally, before.tally)
    case .csat: interval = Difference.newcombe(score, earlier)
    case .ces: interval = Difference.welch(now.tally, before.tally, scale: now.key.measure.scale)
    }
  }

  /// Of two shares in percent that have Wilson's intervals.
  package init(_ share: Score, _ earlier: Score) {
    value = share.value - earlier.value
    interval = Difference.newcombe(share, earlier)
  }

  /// Of two Net Promoter Scores: the variances of both adjusted Wald intervals are added. The middle is the
  /// difference of the adjusted scores, not of the plain ones: around these it would hold 84 % of the time at n = 5.
  /// Source: B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4), 2016.
  private static func adjustedWald(_ now: QuestionTally, _ before: QuestionTally) -> ClosedRange<Double> {
    let (one, other) = (AdjustedScore(now), AdjustedScore(before))
    let middle = one.score - other.score
    let half = Interval.z * (one.variance + other.variance).squareRoot()
    return max(-200, 100 * (middle - half))...min(200, 100 * (middle + half))
  }

  /// Of two shares: from each interval the distance to its own share, squared, added.
  /// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
  /// Medicine 17, 1998, method 10.
  private static func newcombe(_ one: Score, _ other: Score) -> ClosedRange<Double>? {
    guard let first = one.interval, let second = other.interval else { return nil }
    let difference = one.value - other.value
    let (down, up) = (one.value - first.lowerBound, second.upperBound - other.value)
    let (above, below) = (first.upperBound - one.value, other.value - second.lowerBound)
    return difference - (down * down + up * up).squareRoot()...difference
      + (above * above + below * below).squareRoot()
  }

  /// Of two means: Welch's t, whose variances need not be equal. Nil for fewer than two ratings, and where nobody
  /// differed from anybody: nothing is known of the spread then.
  /// Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
  /// involved", Biometrika 34, 1947, with Satterthwaite's degrees of freedom.
  private static func welch(
    _ now: QuestionTally, _ before: QuestionTally, scale: ClosedRange<Int>
  ) -> ClosedRange<Double>? {
    guard now.n > 1, before.n > 1 else { return nil }
    let parts = [now, before].map { $0.variance(scale) / Double($0.n) }
    let sum = parts[0] + parts[1]
    guard sum > 0 else { return nil }
    let degrees =
      sum * sum
      / (parts[0] * parts[0] / Double(now.n - 1) + parts[1] * parts[1] / Double(before.n - 1))
    let half = StudentT.upper975(degrees: degrees) * sum.squareRoot()
    let (difference, widest) = (now.mean(scale) - before.mean(scale), Double(scale.count - 1))
    return max(-widest, difference - half)...min(widest, difference + half)
  }
}
