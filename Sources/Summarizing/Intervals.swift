// The 95 % intervals of the scores, and why these: they hold on few answers, where the plain ones do not.

/// Intervals at 95 % confidence.
package enum Interval {
  /// The 97.5 % point of the standard normal distribution.
  package static let z = 1.959963984540054

  /// Wilson's score interval of a share, as percentages.
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
  /// - Parameter n: at least 1.
  package static func wilson(_ count: Int, of n: Int) -> ClosedRange<Double> {
    let (n, share) = (Double(n), Double(count) / Double(n))
    let square = z * z
    let centre = share + square / (2 * n)
    let half = z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    let low = count == 0 ? 0 : (centre - half) / (1 + square / n)
    let high = share == 1 ? 1 : (centre + half) / (1 + square / n)
    return 100 * low...100 * high
  }

  /// The adjusted Wald interval of a Net Promoter Score, cut to −100…100.
  /// Source: B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4), 2016:
  /// three answers are added, ¾ of a promoter, ¾ of a detractor and the rest passive.
  package static func adjustedWald(promoters: Int, detractors: Int, n: Int) -> ClosedRange<Double> {
    let adjusted = AdjustedScore(promoters: promoters, detractors: detractors, n: n)
    let half = z * adjusted.variance.squareRoot()
    return max(-100, 100 * (adjusted.score - half))...min(100, 100 * (adjusted.score + half))
  }

  /// Student's t interval of a mean, cut to the scale; nil for fewer than two ratings.
  package static func student(_ tally: QuestionTally, scale: ClosedRange<Int>) -> ClosedRange<Double>? {
    let n = tally.n
    guard n > 1 else { return nil }
    let mean = tally.mean(scale)
    let half =
      StudentT.upper975(degrees: Double(n - 1)) * (tally.variance(scale) / Double(n)).squareRoot()
    return max(Double(scale.lowerBound), mean - half)...min(Double(scale.upperBound), mean + half)
  }
}

extension QuestionTally {
  /// The mean rating; there must be one.
  package func mean(_ scale: ClosedRange<Int>) -> Double { Double(sum(scale)) / Double(n) }

  /// The sum of the ratings.
  package func sum(_ scale: ClosedRange<Int>) -> Int { zip(scale, counts).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The sample variance of the ratings; there must be two.
  func variance(_ scale: ClosedRange<Int>) -> Double { squares(scale) / Double(n - 1) }

  /// The sum of the squared distances of the ratings from their mean; there must be one.
  func squares(_ scale: ClosedRange<Int>) -> Double {
    let mean = mean(scale)
    return zip(scale, counts).reduce(0.0) { sum, rating in
      let distance = Double(rating.0) - mean
      return sum + Double(rating.1) * distance * distance
    }
  }
}

/// A Net Promoter Score, −1…1, to which three answers are added, ¾ of a promoter, ¾ of a detractor and the rest
/// passive.
struct AdjustedScore {
  let score: Double
  /// Of the score.
  let variance: Double

  init(promoters: Int, detractors: Int, n: Int) {
    let n = Double(n) + 3
    let (p, d) = ((Double(promoters) + 0.75) / n, (Double(detractors) + 0.75) / n)
    score = p - d
    variance = (p + d - (p - d) * (p - d)) / n
  }

  init(_ tally: QuestionTally) {
    self.init(promoters: tally.promoters, detractors: tally.detractors, n: tally.n)
  }
}
