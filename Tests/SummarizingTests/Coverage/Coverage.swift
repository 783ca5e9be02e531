// How often the program's own intervals hold the truth, over everything that the customers may answer.

import RecordTesting
import Surveys

@testable import Summarizing

/// Exact shares, in percent, of the cases in which an interval of 95 % holds what it is of.
enum Coverage {
  /// Rounding apart, on whichever side of an end the truth lies.
  private static func holds(_ interval: ClosedRange<Double>, _ truth: Double) -> Bool {
    interval.lowerBound <= truth + 1e-9 && truth <= interval.upperBound + 1e-9
  }

  /// Of the Net Promoter Score of n customers, for each population.
  static func nps(_ n: Int, _ populations: [Population]) -> [Double] {
    var sums = [Double](repeating: 0, count: populations.count)
    let shares = populations.map(\.logShares)
    for outcome in Outcome.all(of: n, answers: 3) {
      let interval = Interval.adjustedWald(promoters: outcome.counts[0], detractors: outcome.counts[2], n: n)
      for (index, population) in populations.enumerated()
      where holds(interval, population.netPromoterScore) {
        sums[index] += outcome.probability(shares[index])
      }
    }
    return sums.map { 100 * $0 }
  }

  /// Of a share of satisfied customers, for each such share, 0 < share < 1.
  static func share(_ n: Int, _ shares: [Double]) -> [Double] {
    let outcomes = Outcome.all(of: n, answers: 2)
    let intervals = outcomes.map { Interval.wilson($0.counts[0], of: n) }
    return shares.map { share in
      let logShares = Population.share(share).logShares
      var sum = 0.0
      for (outcome, interval) in zip(outcomes, intervals) where holds(interval, 100 * share) {
        sum += outcome.probability(logShares)
      }
      return 100 * sum
    }
  }

  /// Of the mean effort of n customers, for each population.
  static func effort(_ n: Int, _ populations: [Population]) -> [Double] {
    let kinds = EffortKind.all(n, populations)
    return populations.indices.map { index in
      let truth = populations[index].meanRating
      var sum = 0.0
      for kind in kinds {
        if let interval = kind.figures.score?.interval, holds(interval, truth) {
          sum += kind.probabilities[index]
        }
      }
      return 100 * sum
    }
  }

  /// Of the difference of two Net Promoter Scores, for each pair of populations.
  static func npsDifference(_ n: Int, _ earlier: Int, _ pairs: [(Population, Population)]) -> [(
    coverage: Double, aroundPlain: Double
  )] {
    let (now, before) = (Outcome.all(of: n, answers: 3), Outcome.all(of: earlier, answers: 3))
    let (nowFigures, beforeFigures) = (now.map(figures), before.map(figures))
    let chances = pairs.map { one, other in
      (now.map { $0.probability(one.logShares) }, before.map { $0.probability(other.logShares) })
    }
    var sums = pairs.map { _ in (coverage: 0.0, aroundPlain: 0.0) }
    for (row, one) in nowFigures.enumerated() {
      for (column, other) in beforeFigures.enumerated() {
        guard let difference = Difference(one, other, minN: 1), let interval = difference.interval else {
          continue
        }
        let plain = aroundPlain(one.tally, other.tally, difference.value)
        for (index, (first, second)) in pairs.enumerated() {
          let truth = first.netPromoterScore - second.netPromoterScore
          let chance = 100 * chances[index].0[row] * chances[index].1[column]
          if holds(interval, truth) { sums[index].coverage += chance }
          if holds(plain, truth) { sums[index].aroundPlain += chance }
        }
      }
    }
    return sums
  }

  /// Of the difference of two shares, for each pair of them.
  static func shareDifference(_ n: Int, _ earlier: Int, _ pairs: [(Double, Double)]) -> [Double] {
    let (now, before) = (Outcome.all(of: n, answers: 2), Outcome.all(of: earlier, answers: 2))
    let intervals = now.map { one in
      before.map {
        Difference(Score(one.counts[0], of: n), Score($0.counts[0], of: earlier), minN: 1).interval
      }
    }
    return pairs.map { share, other in
      let chances = [(now, share), (before, other)].map { outcomes, share in
        let logShares = Population.share(share).logShares
        return outcomes.map { $0.probability(logShares) }
      }
      var sum = 0.0
      for (row, first) in chances[0].enumerated() {
        for (column, second) in chances[1].enumerated() {
          if let interval = intervals[row][column], holds(interval, 100 * (share - other)) {
            sum += first * second
          }
        }
      }
      return 100 * sum
    }
  }

  /// Of the difference of two mean efforts, for each pair of populations, among the cases that have an interval.
  static func effortDifference(_ n: Int, _ earlier: Int, _ pairs: [(Population, Population)]) -> [Double] {
    let now = EffortKind.all(n, pairs.map(\.0))
    let before = EffortKind.all(earlier, pairs.map(\.1))
    var (sums, known) = (pairs.map { _ in 0.0 }, pairs.map { _ in 0.0 })
    for one in now {
      for other in before {
        guard let interval = Difference(one.figures, other.figures, minN: 1)?.interval else { continue }
        for (index, (first, second)) in pairs.enumerated() {
          let chance = one.probabilities[index] * other.probabilities[index]
          known[index] += chance
          if holds(interval, first.meanRating - second.meanRating) { sums[index] += chance }
        }
      }
    }
    return zip(sums, known).map { 100 * $0 / $1 }
  }

  /// What the interval of a difference would be around the scores as they are.
  private static func aroundPlain(
    _ one: QuestionTally, _ other: QuestionTally, _ difference: Double
  ) -> ClosedRange<Double> {
    let variance = AdjustedScore(one).variance + AdjustedScore(other).variance
    let half = 100 * Interval.z * variance.squareRoot()
    return difference - half...difference + half
  }

  private static func figures(_ outcome: Outcome) -> QuestionFigures {
    var counts = [Int](repeating: 0, count: 11)
    (counts[10], counts[8], counts[0]) = (outcome.counts[0], outcome.counts[1], outcome.counts[2])
    return QuestionFigures(QuestionKey("nps", .nps), IntervalTests.tally(.nps, counts), atLeast: 1)
  }
}

/// All the outcomes with one mean and one variance, of which an interval of a mean is made.
private struct EffortKind {
  let figures: QuestionFigures
  /// For each population.
  let probabilities: [Double]

  static func all(_ n: Int, _ populations: [Population]) -> [EffortKind] {
    let answers = populations[0].shares.count
    guard let measure = Measure.ces(scale: 1...answers) else { return [] }
    let shares = populations.map(\.logShares)
    var kinds: [[Int]: (counts: [Int], probabilities: [Double])] = [:]
    for outcome in Outcome.all(of: n, answers: answers) {
      var (sum, squares) = (0, 0)
      for (index, count) in outcome.counts.enumerated() {
        sum += count * index
        squares += count * index * index
      }
      let probabilities = shares.map(outcome.probability)
      kinds[[sum, squares], default: (outcome.counts, shares.map { _ in 0 })].probabilities.add(probabilities)
    }
    return kinds.values.map { counts, probabilities in
      let tally = IntervalTests.tally(measure, counts)
      return EffortKind(
        figures: QuestionFigures(QuestionKey("ces", measure), tally, atLeast: 1), probabilities: probabilities
      )
    }
  }
}

extension [Double] {
  fileprivate mutating func add(_ other: [Double]) {
    for index in indices { self[index] += other[index] }
  }
}
