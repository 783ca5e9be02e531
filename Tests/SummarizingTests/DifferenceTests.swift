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

  private func difference(_ now: QuestionFigures, _ before: QuestionFigures, minN: Int = 1) -> Difference? {
    Difference(now, before, minN: minN)
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
      let found = difference(nps(now[0], now[1], now[2]), nps(before[0], before[1], before[2]))
      #expect(close(found?.interval, middle - half, middle + half), "\(now) \(before)")
      let plain = { (counts: [Int]) in 100 * Double(counts[0] - counts[2]) / Double(counts.reduce(0, +)) }
      #expect(abs((found?.value ?? .nan) - (plain(now) - plain(before))) < 1e-9)
    }
  }

  @Test func `of two shares the interval is Newcombe's, as he published it`() throws {
    // R. G. Newcombe, Statistics in Medicine 17, 1998, table II, (a) and (b), method 10.
    let first = try #require(difference(try csat(56, of: 70), try csat(48, of: 80)))
    #expect(close(first.interval, 5.24, 33.39, by: 0.005) && abs(first.value - 20) < 1e-9)
    #expect(close(difference(try csat(9, of: 10), try csat(3, of: 10))?.interval, 17.05, 80.90, by: 0.005))
    #expect(close(difference(try csat(10, of: 10), try csat(0, of: 10))?.interval, 60.75, 100, by: 0.005))
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
          let found = difference(try csat(count, of: n), try csat(other, of: m))
          #expect(close(found?.interval, 100 * low, 100 * high, by: 1e-6), "\(count)/\(n) \(other)/\(m)")
        }
      }
    }
  }

  @Test(arguments: [
    // Computed apart from the program, with the quantiles of SciPy's scipy.stats.t.
    ([12, 18, 6, 3, 1], [2, 5, 9, 4, 3], -1.5471157376, -0.3898407841),
    // One side without spread: Welch's takes it from the other alone.
    ([5, 0, 0, 0, 0], [1, 3, 1, 0, 0], -1.8779890331, -0.1220109669),
    // Student's of both sides together is the wider one.
    ([1, 2, 0, 0, 0], [0, 1, 1, 1, 3], -4, -0.4728569214),
    ([3, 1, 0, 0, 0, 0, 0], [0, 2, 4, 9, 9, 2, 1], -4.2735693118, -1.8190232807),
    ([0, 2, 0, 0, 0], [60, 30, 10, 0, 0], -0.4504445357, 1.4504445357),
    ([5, 0, 0, 0, 0], [75, 15, 6, 3, 1], -1.1275176988, 0.3275176988),
    // Nobody differs from anybody on either side: as if one rating did, by a step.
    ([100, 0, 0, 0, 0], [0, 100, 0, 0, 0], -1.0198195214, -0.9801804786),
    ([4, 0, 0, 0, 0], [0, 0, 9, 0, 0], -2.3987871884, -1.6012128116),
    ([2, 0, 0, 0, 0], [2, 0, 0, 0, 0], -3.0424349223, 3.0424349223),
  ])
  func `of two means the interval is the wider of Welch's and Student's`(
    now: [Int], before: [Int], low: Double, high: Double
  ) throws {
    let found = difference(try ces(now), try ces(before))
    #expect(close(found?.interval, low, high), "\(found?.interval as Any)")
  }

  @Test func `without two ratings on both sides a CES difference has no interval`()
    throws
  {
    for (now, before) in [
      ([1, 0, 0, 0, 0], [3, 2, 1, 0, 0]), ([3, 2, 1, 0, 0], [0, 1, 0, 0, 0]),
    ] {
      let found = try #require(difference(try ces(now), try ces(before)))
      #expect(found.interval == nil && found.isNoise == nil)
    }
    #expect(difference(try ces([0, 0, 0, 0, 0]), try ces([3, 2, 1, 0, 0])) == nil)
    #expect(difference(nps(1, 1, 1), nps(0, 0, 0)) == nil)
  }

  @Test func `it may be chance exactly where the interval holds 0`() throws {
    #expect(difference(nps(30, 5, 5), nps(5, 5, 30))?.isNoise == false)
    #expect(difference(nps(5, 5, 30), nps(30, 5, 5))?.isNoise == false)
    #expect(difference(nps(3, 5, 2), nps(2, 5, 3))?.isNoise == true)
    #expect(difference(try csat(56, of: 70), try csat(48, of: 80))?.isNoise == false)
    #expect(difference(try csat(6, of: 7), try csat(5, of: 8))?.isNoise == true)
    // 100 ratings that are all equal are not too few to tell.
    #expect(difference(try ces([100, 0, 0, 0, 0]), try ces([0, 100, 0, 0, 0]), minN: 5)?.verdict == .lower)
  }

  @Test func `fewer ratings than asked for on either side have a difference and no verdict`() throws {
    for (few, many) in [
      (nps(0, 0, 4), nps(70, 20, 10)), (try csat(0, of: 4), try csat(80, of: 100)),
      (try ces([0, 0, 0, 0, 4]), try ces([90, 5, 3, 1, 1])),
    ] {
      for (now, before) in [(few, many), (many, few)] {
        let found = try #require(difference(now, before, minN: 5))
        #expect(found.isNoise == nil && found.verdict == nil && found.interval != nil && found.value != 0)
        #expect(difference(now, before, minN: 4)?.isNoise == false)
      }
    }
    let share = try #require(csat(1, of: 4).score)
    #expect(Difference(share, share, minN: 5).isNoise == nil)
  }

  @Test func `a verdict is of the sign that both the difference and its interval have, whatever was counted`()
  {
    // Every two small NPS, and every small one against many of one kind.
    let small = (1...4).flatMap { n in
      (0...n).flatMap { promoters in
        (0...n - promoters).map { nps(promoters, n - promoters - $0, $0) }
      }
    }
    let large = [nps(300, 0, 0), nps(0, 300, 0), nps(0, 0, 300), nps(70, 20, 10)]
    for now in small + large {
      for before in small + large {
        guard let found = difference(now, before), let interval = found.interval else { continue }
        switch found.verdict {
        case .higher: #expect(interval.lowerBound > 0 && found.value > 0)
        case .lower: #expect(interval.upperBound < 0 && found.value < 0)
        case .noise:
          #expect(interval.contains(0) || found.value * (interval.lowerBound + interval.upperBound) <= 0)
        case nil: Issue.record("one rating is enough here")
        }
      }
    }
    #expect(difference(nps(0, 0, 1), nps(0, 0, 300))?.verdict == .noise)
  }

  @Test func `the difference is exact until it is rounded, once, halves away from zero`() throws {
    // Every two means of so many ratings of 1 and 2, and of 1 and 5: whole numbers tell on which side a tenth lies.
    func rounded(_ numerator: Int, _ denominator: Int) -> Int {
      let whole = (2 * abs(numerator) + denominator) / (2 * denominator)
      return numerator < 0 ? -whole : whole
    }
    for (n, m) in [(4, 1), (20, 8), (7, 6)] {
      for count in 0...n {
        for other in 0...m {
          let now = try ces([n - count, count, 0, 0, 0])
          let before = try ces([m - other, 0, 0, 0, other])
          let (sum, sumBefore) = (n + count, m + 4 * other)
          let exact = try #require(difference(now, before)).exact
          #expect(exact.rounded(times: 10) == rounded(10 * (sum * m - sumBefore * n), n * m))
          let share = Difference(
            try #require(now.easy), try #require(before.easy), minN: 1)
          #expect(share.exact.rounded(times: 1) == rounded(100 * (n * m - (m - other) * n), n * m))
        }
      }
    }
    // The finding's own: a half that a difference of `Double`s misses.
    #expect(difference(try ces([19, 1, 0, 0, 0]), try ces([1, 0, 0, 0, 0]))?.exact.rounded(times: 10) == 1)
    let nps = try #require(difference(nps(4, 0, 8), nps(0, 1, 23)))
    #expect(nps.exact.rounded(times: 1) == 63)
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
      guard let there = difference(one, other), let back = difference(other, one) else { continue }
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
    #expect(difference(nps(300, 0, 0), nps(0, 0, 2))?.interval?.upperBound == 200)
    #expect(difference(nps(0, 0, 300), nps(2, 0, 0))?.interval?.lowerBound == -200)
    #expect(close(difference(try ces([1, 0, 0, 0, 1]), try ces([1, 0, 0, 0, 1]))?.interval, -4, 4))
    #expect(difference(try csat(4, of: 4), try csat(0, of: 4))?.interval?.upperBound == 100)
  }

  @Test func `a question compared with itself has not changed`() throws {
    for figures in [nps(5, 3, 2), try csat(3, of: 7), try ces([1, 2, 3, 4, 5])] {
      let none = try #require(difference(figures, figures))
      #expect(none.value == 0 && none.isNoise == true)
    }
  }
}
