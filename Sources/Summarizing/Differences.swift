// How much a score differs from another, and whether that may be chance.

import Surveys

/// What one score is more than another, in the score's own unit.
package struct Difference: Sendable, Equatable {
  package let value: Double
  /// The value, exactly: what is rounded is this, for a difference of two `Double`s may lie on the wrong side of a half.
  package let exact: Fraction
  /// At 95 % confidence; nil where there are too few ratings for one.
  package let interval: ClosedRange<Double>?
  /// Whether both scores are of enough ratings to say more than by how much they differ.
  let isJudged: Bool

  /// What is to be said of it.
  package enum Verdict: Sendable {
    /// The score is higher, or lower, by more than chance explains.
    case higher, lower
    /// Chance alone may explain it.
    case noise
  }

  /// Whether the score is higher, or lower, by more than chance explains: the whole interval lies on that side of 0, and
  /// the difference too. Nil without an interval, and of too few ratings.
  package var verdict: Verdict? {
    guard isJudged, let interval else { return nil }
    if interval.lowerBound > 0, exact.sign > 0 { return .higher }
    if interval.upperBound < 0, exact.sign < 0 { return .lower }
    return .noise
  }

  /// Whether chance alone may explain it. Nil where there is no verdict.
  package var isNoise: Bool? { verdict.map { $0 == .noise } }
}

extension Difference {
  /// Of two questions of one measure; nil unless both have a score.
  /// - Parameter minN: with fewer ratings on either side there is no verdict.
  package init?(_ now: QuestionFigures, _ before: QuestionFigures, minN: Int) {
    guard let score = now.score, let earlier = before.score else { return nil }
    let interval =
      switch now.key.measure.metric {
      case .nps: Difference.adjustedWald(now.tally, before.tally)
      case .csat: Difference.newcombe(score, earlier)
      case .ces: Difference.ofMeans(now.tally, before.tally, scale: now.key.measure.scale)
      }
    self.init(score, earlier, interval, minN: minN)
  }

  /// Of two shares in percent that have Wilson's intervals.
  /// - Parameter minN: where either is a share of fewer there is no verdict.
  package init(_ share: Score, _ earlier: Score, minN: Int) {
    self.init(share, earlier, Difference.newcombe(share, earlier), minN: minN)
  }

  private init(_ score: Score, _ earlier: Score, _ interval: ClosedRange<Double>?, minN: Int) {
    value = score.value - earlier.value
    exact = score.exact - earlier.exact
    self.interval = interval
    isJudged = min(score.n, earlier.n) >= minN
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

  /// Of two means: the wider one of Welch's interval, which lets each side have a spread of its own, and of Student's,
  /// which takes the spread from both sides together. Welch's alone believes a few ratings that happen to be equal: with
  /// 5 of them against 100 it is wrong more than half of the time. Nil for fewer than two ratings on a side.
  private static func ofMeans(
    _ now: QuestionTally, _ before: QuestionTally, scale: ClosedRange<Int>
  ) -> ClosedRange<Double>? {
    guard now.n > 1, before.n > 1 else { return nil }
    let half = max(welch(now, before, scale), pooled(now, before, scale))
    let (difference, widest) = (now.mean(scale) - before.mean(scale), Double(scale.count - 1))
    return max(-widest, difference - half)...min(widest, difference + half)
  }

  /// Half of Welch's interval; 0 where nobody on either side differed from the others there.
  /// Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
  /// involved", Biometrika 34, 1947, with Satterthwaite's degrees of freedom.
  private static func welch(
    _ now: QuestionTally, _ before: QuestionTally, _ scale: ClosedRange<Int>
  ) -> Double {
    let parts = [now, before].map { $0.variance(scale) / Double($0.n) }
    let sum = parts[0] + parts[1]
    guard sum > 0 else { return 0 }
    let degrees =
      sum * sum
      / (parts[0] * parts[0] / Double(now.n - 1) + parts[1] * parts[1] / Double(before.n - 1))
    return StudentT.upper975(degrees: degrees) * sum.squareRoot()
  }

  /// Half of Student's interval for two samples of one variance. The squares add up to 1 at the least, as if one rating
  /// lay a step from the others: no number of equal ratings proves that all customers agree.
  /// Source: Student, "The probable error of a mean", Biometrika 6, 1908; for two samples R. A. Fisher, "Applications of
  /// 'Student's' distribution", Metron 5, 1925.
  private static func pooled(
    _ now: QuestionTally, _ before: QuestionTally, _ scale: ClosedRange<Int>
  ) -> Double {
    let degrees = Double(now.n + before.n - 2)
    let variance = max(1, now.squares(scale) + before.squares(scale)) / degrees
    let perMean = 1 / Double(now.n) + 1 / Double(before.n)
    return StudentT.upper975(degrees: degrees) * (variance * perMean).squareRoot()
  }
}
