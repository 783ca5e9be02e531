// The intervals against figures computed by hand from their formulas, and against what must always hold.

import RecordTesting
import Summarizing
import Surveys
import Testing

@Suite struct IntervalTests {
  static let z2 = 3.841458820694124

  @Test func `z squared is the 95 % point of chi-squared with one degree`() {
    #expect(abs(Interval.z * Interval.z - Self.z2) < 1e-14)
  }

  @Test(arguments: [
    // The contract's example: 35 of 41 satisfied, 30 of 40 easy, 445 of 480 kept, 35 of 480 lost.
    (35, 41, 71.55654195751904, 93.11575185870407), (30, 40, 59.806038579231966, 85.8128813609037),
    (445, 480, 90.02786961548992, 94.71063150413843), (35, 480, 5.289368495861573, 9.972130384510086),
    // With none of n the upper end is z²/(n + z²), with half of n both are 50 ∓ 50·z/√(n + z²).
    (0, 10, 0, 100 * z2 / (10 + z2)), (10, 10, 100 * 10 / (10 + z2), 100), (0, 1, 0, 100 * z2 / (1 + z2)),
    (1, 1, 100 / (1 + z2), 100),
    (5, 10, 50 - 50 * (z2 / (10 + z2)).squareRoot(), 50 + 50 * (z2 / (10 + z2)).squareRoot()),
  ])
  func `Wilson's interval is that of its formula`(count: Int, n: Int, low: Double, high: Double) {
    let interval = Interval.wilson(count, of: n)
    #expect(abs(interval.lowerBound - low) < 1e-12 * 100 && abs(interval.upperBound - high) < 1e-12 * 100)
  }

  @Test func `Wilson's interval holds the share, stays within 0 to 100 and mirrors`() {
    for n in Array(1...60) + [1000, 1_000_000] {
      for count in Set([0, 1, n / 3, n / 2, n - 1, n]) {
        let interval = Interval.wilson(count, of: n)
        let mirrored = Interval.wilson(n - count, of: n)
        #expect(interval.contains(100 * Double(count) / Double(n)))
        #expect(interval.lowerBound >= 0 && interval.upperBound <= 100)
        #expect(abs(interval.lowerBound + mirrored.upperBound - 100) < 1e-9)
      }
    }
  }

  @Test(arguments: [
    // The contract's example.
    (23, 7, 42, 13.427720400699947, 57.68339071041117),
    // One promoter: p = 1.75/4, d = 0.75/4, n′ = 4. Nobody but passives: p = d = 0.75/n′.
    (
      1, 0, 1, 25 - 50 * z2.squareRoot() * 0.5625.squareRoot(),
      25 + 50 * z2.squareRoot() * 0.5625.squareRoot()
    ),
    (0, 0, 7, -100 * (z2 * 0.15 / 10).squareRoot(), 100 * (z2 * 0.15 / 10).squareRoot()),
  ])
  func `the adjusted Wald interval is that of its formula`(
    promoters: Int, detractors: Int, n: Int, low: Double, high: Double
  ) {
    let interval = Interval.adjustedWald(promoters: promoters, detractors: detractors, n: n)
    #expect(abs(interval.lowerBound - low) < 1e-12 * 100 && abs(interval.upperBound - high) < 1e-12 * 100)
  }

  @Test func `the adjusted Wald interval stays within its range and mirrors`() {
    for n in Array(1...25) + [1000] {
      for promoters in Set([0, 1, n / 2, n]) {
        for detractors in Set([0, 1, n / 3, n]) where promoters + detractors <= n {
          let interval = Interval.adjustedWald(promoters: promoters, detractors: detractors, n: n)
          let mirrored = Interval.adjustedWald(promoters: detractors, detractors: promoters, n: n)
          #expect(interval.lowerBound >= -100 && interval.upperBound <= 100)
          #expect(abs(interval.lowerBound + mirrored.upperBound) < 1e-9)
          #expect(abs(interval.upperBound + mirrored.lowerBound) < 1e-9)
          // With a single answer the added ones weigh more than it does.
          #expect(n == 1 || interval.contains(100 * Double(promoters - detractors) / Double(n)))
        }
      }
    }
  }

  @Test func `Student's interval is that of its formula`() throws {
    let ces = try #require(Measure.ces(scale: 1...5))
    // The contract's example, and three ratings of 1, 2 and 3: mean 2, deviation 1.
    let example = Interval.student(Self.tally(ces, [12, 18, 6, 3, 1]), scale: 1...5)
    #expect(abs((example?.lowerBound ?? 0) - 1.7561083637088906) < 1e-12)
    #expect(abs((example?.upperBound ?? 0) - 2.3938916362911096) < 1e-12)
    let seven = try #require(Measure.ces(scale: 1...7))
    let three = Interval.student(Self.tally(seven, [0, 0, 1, 1, 1, 0, 0]), scale: 1...7)
    #expect(abs((three?.lowerBound ?? 0) - (4 - 4.302652729749464 / 3.0.squareRoot())) < 1e-12)
    #expect(abs((three?.upperBound ?? 0) - (4 + 4.302652729749464 / 3.0.squareRoot())) < 1e-12)
  }

  @Test func `Student's interval is cut to the scale, is a point where all agree, and needs two ratings`()
    throws
  {
    let ces = try #require(Measure.ces(scale: 1...5))
    #expect(Interval.student(Self.tally(ces, [1, 0, 0, 0, 1]), scale: 1...5) == 1...5)
    #expect(Interval.student(Self.tally(ces, [0, 7, 0, 0, 0]), scale: 1...5) == 2...2)
    #expect(Interval.student(Self.tally(ces, [0, 1, 0, 0, 0]), scale: 1...5) == nil)
    #expect(Interval.student(Self.tally(ces, [0, 0, 0, 0, 0]), scale: 1...5) == nil)
  }

  /// A tally of so many ratings each, from the lowest up.
  static func tally(_ measure: Measure, _ counts: [Int]) -> QuestionTally {
    var tally = QuestionTally(measure)
    for (rating, count) in zip(measure.scale, counts) {
      for _ in 0..<count { tally.count(rating) }
    }
    return tally
  }
}
