// The differences of two scores, against definitions written down here once more and against published examples.

import RecordTesting
import Surveys
import Testing

@testable import Summarizing

@Suite struct DifferenceTests {
  private static let z = 1.959963984540054

  private func figures(_ measure: Measure, _ counts: [Int]) -> QuestionFigures {
    QuestionFigures(QuestionKey("q", measure), IntervalTests.tally(measure, counts), atLeast: 1)
  }

  private func nps(_ promoters: Int, _ passives: Int, _ detractors: Int) -> QuestionFigures {
    figures(.nps, [detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters])
  }

  private func csat(_ satisfied: Int, of n: Int) throws -> QuestionFigures {
    figures(try #require(Measure.csat(scale: 1...5)), [n - satisfied, 0, 0, satisfied, 0])
  }

  private func ces(_ counts: [Int]) throws -> QuestionFigures {
    figures(try #require(Measure.ces(scale: 1...counts.count)), counts)
  }

  private func close(_ interval: ClosedRange<Double>?, _ low: Double, _ high: Double, by: Double = 1e-9)
    -> Bool
  {
    guard let interval else { return false }
    return abs(interval.lowerBound - low) < by && abs(interval.upperBound - high) < by
  }

  @Test func `of two NPS the variances of the adjusted scores are added`() {
    // 3 added: p = (P + ¾)/(n + 3), d = (D + ¾)/(n + 3), variance (p + d − (p − d)²)/(n + 3).
    func adjusted(_ promoters: Int, _ detractors: Int, _ n: Int) -> (score: Double, variance: Double) {
      let (p, d) = (
        (Double(promoters) + 0.75) / Double(n + 3), (Double(detractors) + 0.75) / Double(n + 3)
      )
      return (p - d, (p + d - (p - d) * (p - d)) / Double(n + 3))
    }
    for (now, before) in [([23, 12, 7], [10, 20, 30]), ([1, 0, 0], [0, 4, 1]), ([0, 9, 0], [50, 3, 2])] {
      let one = adjusted(now[0], now[2], now.reduce(0, +))
      let other = adjusted(before[0], before[2], before.reduce(0, +))
      let half = 100 * Self.z * (one.variance + other.variance).squareRoot()
      let middle = 100 * (one.score - other.score)
      let found = Difference(nps(now[0], now[1], now[2]), nps(before[0], before[1], before[2]))
      #expect(close(found?.interval, middle - half, middle + half), "\(now) \(before)")
      let plain = { (counts: [Int]) in 100 * Double(counts[0] - counts[2]) / Double(counts.reduce(0, +)) }
      #expect(abs((found?.value ?? .nan) - (plain(now) - plain(before))) < 1e-9)
    }
  }

  @Test func `of two shares the interval is Newcombe's, as he published it`() throws {
    // R. G. Newcombe, Statistics in Medicine 17, 1998, table II, (a) and (b), method 10.
    let first = try #require(Difference(try csat(56, of: 70), try csat(48, of: 80)))
    #expect(close(first.interval, 5.24, 33.39, by: 0.005) && abs(first.value - 20) < 1e-9)
    #expect(close(Difference(try csat(9, of: 10), try csat(3, of: 10))?.interval, 17.05, 80.90, by: 0.005))
    #expect(close(Difference(try csat(10, of: 10), try csat(0, of: 10))?.interval, 60.75, 100, by: 0.005))
  }

  @Test func `of two shares the interval is that of the formula, for every n up to 12`() throws {
    // Wilson's ends as the roots of (p̂ − p)² = z²·p(1 − p)/n, found by halving.
    func end(_ count: Int, _ n: Int, _ isUpper: Bool) -> Double {
      let share = Double(count) / Double(n)
      if count == (isUpper ? n : 0) { return share }
      var (inside, outside) = (share, isUpper ? 1.0 : 0.0)
      for _ in 0..<80 {
        let middle = (inside + outside) / 2
        let distance = (share - middle) * (share - middle)
        if distance <= Self.z * Self.z * middle * (1 - middle) / Double(n) {
          inside = middle
        } else {
          outside = middle
        }
      }
      return inside
    }
    func square(_ x: Double) -> Double { x * x }
    for (n, m) in [(1, 1), (2, 5), (7, 3), (12, 12)] {
      for count in 0...n {
        for other in 0...m {
          let (p, q) = (Double(count) / Double(n), Double(other) / Double(m))
          let low =
            p - q - (square(p - end(count, n, false)) + square(end(other, m, true) - q)).squareRoot()
          let high =
            p - q + (square(end(count, n, true) - p) + square(q - end(other, m, false))).squareRoot()
          let found = Difference(try csat(count, of: n), try csat(other, of: m))
          #expect(close(found?.interval, 100 * low, 100 * high, by: 1e-6), "\(count)/\(n) \(other)/\(m)")
        }
      }
    }
  }

  @Test(arguments: [
    // Computed apart from the program, with the quantiles of SciPy's scipy.stats.t.
    ([12, 18, 6, 3, 1], [2, 5, 9, 4, 3], -1.5471157376, -0.3898407841),
    ([1, 2, 0, 0, 0], [0, 1, 1, 1, 3], -3.7868191808, -0.8798474859),
    ([3, 1, 0, 0, 0, 0, 0], [0, 2, 4, 9, 9, 2, 1], -3.8056359284, -2.2869566641),
    // One side without spread: the other's tells all.
    ([5, 0, 0, 0, 0], [1, 3, 1, 0, 0], -1.8779890331, -0.1220109669),
  ])
  func `of two means the interval is Welch's`(now: [Int], before: [Int], low: Double, high: Double) throws {
    let found = Difference(try ces(now), try ces(before))
    #expect(close(found?.interval, low, high), "\(found?.interval as Any)")
  }

  @Test func `without two ratings on both sides, or where nobody differs, a CES difference has no interval`()
    throws
  {
    for (now, before) in [
      ([1, 0, 0, 0, 0], [3, 2, 1, 0, 0]), ([3, 2, 1, 0, 0], [0, 1, 0, 0, 0]),
      ([4, 0, 0, 0, 0], [0, 0, 9, 0, 0]),
    ] {
      let found = try #require(Difference(try ces(now), try ces(before)))
      #expect(found.interval == nil && found.isNoise == nil)
    }
    #expect(Difference(try ces([0, 0, 0, 0, 0]), try ces([3, 2, 1, 0, 0])) == nil)
    #expect(Difference(nps(1, 1, 1), nps(0, 0, 0)) == nil)
  }

  @Test func `it may be chance exactly where the interval holds 0`() throws {
    #expect(Difference(nps(30, 5, 5), nps(5, 5, 30))?.isNoise == false)
    #expect(Difference(nps(5, 5, 30), nps(30, 5, 5))?.isNoise == false)
    #expect(Difference(nps(3, 5, 2), nps(2, 5, 3))?.isNoise == true)
    #expect(Difference(try csat(56, of: 70), try csat(48, of: 80))?.isNoise == false)
    #expect(Difference(try csat(6, of: 7), try csat(5, of: 8))?.isNoise == true)
    #expect(Difference(value: 3, interval: 0...6).isNoise == true)
  }

  @Test(arguments: Measure.all)
  func `now and before the other way round is the same the other way round, within what is possible`(
    measure: Measure
  ) {
    var random = SeededGenerator(seed: 50)
    let widest =
      measure.metric == .nps ? 200 : measure.metric == .csat ? 100 : Double(measure.scale.count - 1)
    for _ in 0..<150 {
      let (one, other) = (
        figures(measure, measure.scale.map { _ in random.one(of: [0, 0, 1, 2, 20]) }),
        figures(measure, measure.scale.map { _ in random.one(of: [0, 0, 1, 2, 20]) })
      )
      guard let there = Difference(one, other), let back = Difference(other, one) else { continue }
      #expect(abs(there.value + back.value) < 1e-9 && abs(there.value) <= widest)
      guard let interval = there.interval else {
        #expect(back.interval == nil)
        continue
      }
      #expect(close(back.interval, -interval.upperBound, -interval.lowerBound))
      #expect(interval.lowerBound >= -widest - 1e-9 && interval.upperBound <= widest + 1e-9)
      #expect(there.isNoise == back.isNoise)
      if measure.metric != .nps { #expect(interval.contains(there.value)) }
    }
  }

  @Test func `at the ends of the scale the interval is cut to what is possible`() throws {
    #expect(Difference(nps(300, 0, 0), nps(0, 0, 2))?.interval?.upperBound == 200)
    #expect(Difference(nps(0, 0, 300), nps(2, 0, 0))?.interval?.lowerBound == -200)
    #expect(close(Difference(try ces([1, 0, 0, 0, 1]), try ces([1, 0, 0, 0, 1]))?.interval, -4, 4))
    #expect(Difference(try csat(4, of: 4), try csat(0, of: 4))?.interval?.upperBound == 100)
  }

  @Test func `a question compared with itself has not changed`() throws {
    for figures in [nps(5, 3, 2), try csat(3, of: 7), try ces([1, 2, 3, 4, 5])] {
      let none = try #require(Difference(figures, figures))
      #expect(none.value == 0 && none.isNoise == true)
    }
  }
}
