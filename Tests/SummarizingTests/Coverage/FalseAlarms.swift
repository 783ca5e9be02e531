// How often a difference is called beyond noise although nothing changed: among the same customers now and before.

import RecordTesting
import Surveys

@testable import Summarizing

/// Shares of comparisons, in percent, whose verdict is wrong.
enum FalseAlarms {
  /// Of two Net Promoter Scores, computed over everything that the customers may answer.
  static func nps(_ n: Int, _ earlier: Int, _ population: Population) -> Double {
    let figures = { (outcome: Outcome) in
      var counts = [Int](repeating: 0, count: 11)
      (counts[10], counts[8], counts[0]) = (outcome.counts[0], outcome.counts[1], outcome.counts[2])
      return FalseAlarms.figures(.nps, counts)
    }
    return exact(n, earlier, population, figures)
  }

  /// Of two shares of satisfied customers, computed over everything that the customers may answer.
  static func share(_ n: Int, _ earlier: Int, _ share: Double) -> Double {
    guard let measure = Measure.csat(scale: 1...5) else { return .nan }
    return exact(n, earlier, .share(share)) { outcome in
      figures(measure, [outcome.counts[1], 0, 0, 0, outcome.counts[0]])
    }
  }

  /// Of two mean efforts on 1–5, tried out: there are too many ways to answer to go through all of them.
  static func effort(_ n: Int, _ earlier: Int, _ population: Population, runs: Int) -> Double {
    guard let measure = Measure.ces(scale: 1...5) else { return .nan }
    var random = SeededGenerator(seed: UInt64(n * 1000 + earlier))
    func side(_ n: Int) -> QuestionFigures {
      var counts = [Int](repeating: 0, count: population.shares.count)
      for _ in 0..<n {
        var rest = Double.random(in: 0..<1, using: &random)
        let rating = population.shares.firstIndex { share in
          rest -= share
          return rest < 0
        }
        counts[rating ?? counts.count - 1] += 1
      }
      return figures(measure, counts)
    }
    let alarms = (0..<runs).count { _ in Difference(side(n), side(earlier), minN: 1)?.isNoise == false }
    return 100 * Double(alarms) / Double(runs)
  }

  private static func exact(
    _ n: Int, _ earlier: Int, _ population: Population, _ figures: (Outcome) -> QuestionFigures
  ) -> Double {
    let answers = population.shares.count
    let sides = [n, earlier].map { n in
      Outcome.all(of: n, answers: answers).map { (figures($0), $0.probability(population.logShares)) }
    }
    var alarms = 0.0
    for (now, chance) in sides[0] {
      for (before, other) in sides[1] where Difference(now, before, minN: 1)?.isNoise == false {
        alarms += chance * other
      }
    }
    return 100 * alarms
  }

  private static func figures(_ measure: Measure, _ counts: [Int]) -> QuestionFigures {
    QuestionFigures(QuestionKey("q", measure), IntervalTests.tally(measure, counts), atLeast: 1)
  }
}
