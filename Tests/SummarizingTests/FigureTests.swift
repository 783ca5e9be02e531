// The contract's own example, figure by figure, and the scores where there is little or nothing to score.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct FigureTests {
  private func close(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) < 1e-12 * max(1, abs(other)) } ?? false
  }

  private func close(_ one: Score?, _ value: Double, _ low: Double, _ high: Double) -> Bool {
    close(one?.value, value) && close(one?.interval?.lowerBound, low)
      && close(one?.interval?.upperBound, high)
  }

  private func figures(_ measure: Measure, _ counts: [Int], atLeast: Int = 1) -> QuestionFigures {
    QuestionFigures(QuestionKey("q", measure), IntervalTests.tally(measure, counts), atLeast: atLeast)
  }

  @Test func `the example's NPS`() {
    let nps = figures(.nps, [0, 1, 0, 2, 1, 1, 2, 5, 7, 11, 12])
    #expect(
      nps.tally.n == 42 && nps.tally.promoters == 23 && nps.tally.passives == 12 && nps.tally.detractors == 7)
    #expect(close(nps.score, 38.095238095238095, 13.427720400699947, 57.68339071041117))
    #expect(nps.mean == nil && nps.easy == nil)
  }

  @Test func `the example's CSAT`() throws {
    let csat = figures(try #require(Measure.csat(scale: 1...5)), [1, 2, 3, 15, 20])
    #expect(close(csat.score, 85.36585365853658, 71.55654195751904, 93.11575185870407))
    #expect(close(csat.mean, 4.243902439024390) && csat.easy == nil)
  }

  @Test func `the example's CES`() throws {
    let ces = figures(try #require(Measure.ces(scale: 1...5)), [12, 18, 6, 3, 1])
    #expect(close(ces.score, 2.075, 1.7561083637088906, 2.3938916362911096))
    #expect(close(ces.easy, 75, 59.806038579231966, 85.8128813609037) && ces.mean == nil)
  }

  @Test func `the example's retention`() throws {
    let counts = try #require(CustomerCounts(period: "2026-10", start: 480, new: 25, end: 470, lost: 35))
    let retention = Retention(counts)
    #expect(close(retention.crr, 92.70833333333333, 90.02786961548992, 94.71063150413843))
    #expect(close(retention.churn, 7.291666666666667, 5.289368495861573, 9.972130384510086))
  }

  @Test func `the example's completion rate`() {
    var tally = Tally()
    tally.dispositions = [
      .complete: 38, .partial: 4, .breakOff: 1, .refusal: 4, .callback: 9, .ineligible: 3,
    ]
    #expect(close(InterviewFigures(tally).completionRate, 80.85106382978724))
    #expect(InterviewFigures(tally).total == 59)
  }

  @Test func `whom nobody asked has no completion rate, and without customers there is no retention`() throws
  {
    var tally = Tally()
    tally.dispositions = [.callback: 2, .nonContact: 3, .languageBarrier: 1, .ineligible: 1]
    #expect(InterviewFigures(tally).completionRate == nil && InterviewFigures(tally).total == 7)
    #expect(InterviewFigures(Tally()).completionRate == nil)
    let counts = try #require(CustomerCounts(period: "2026-10", start: 0, new: 5, end: 5, lost: 0))
    #expect(
      Retention(counts).crr == nil
        && Retention(counts).churn == nil)
  }

  @Test(arguments: Measure.all)
  func `with fewer ratings than are asked for, the counts stand alone`(measure: Measure) {
    var counts = [Int](repeating: 0, count: measure.scale.count)
    for asked in [0, 1, 5] {
      let none = figures(measure, counts, atLeast: asked)
      #expect(none.score == nil && none.mean == nil && none.easy == nil)
    }
    counts[1] = 4
    #expect(
      figures(measure, counts, atLeast: 5).score == nil && figures(measure, counts, atLeast: 5).tally.n == 4)
    #expect(figures(measure, counts, atLeast: 4).score != nil)
    counts[1] = 1
    let one = figures(measure, counts)
    #expect(one.score != nil && (one.score?.interval == nil) == (measure.metric == .ces))
    #expect((one.mean != nil) == (measure.metric == .csat) && (one.easy != nil) == (measure.metric == .ces))
  }

  @Test(
    arguments: [
      (1...5, .lower, 1...2), (1...7, .lower, 1...3), (1...5, .higher, 4...5), (1...7, .higher, 5...7),
    ] as [(ClosedRange<Int>, Better, ClosedRange<Int>)])
  func `the easy end of a scale is the good one`(
    scale: ClosedRange<Int>, better: Better, easy: ClosedRange<Int>
  ) throws {
    let measure = try #require(Measure.ces(scale: scale, better: better))
    #expect(measure.easyRatings == easy)
    let all = figures(measure, Array(repeating: 1, count: scale.count))
    #expect(close(all.easy?.value, 100 * Double(easy.count) / Double(scale.count)))
  }

  @Test func `each rating falls on its side of every threshold`() throws {
    for rating in 0...10 {
      var tally = QuestionTally(.nps)
      tally.count(rating)
      #expect(
        [tally.promoters, tally.passives, tally.detractors] == [
          rating >= 9 ? 1 : 0, (7...8).contains(rating) ? 1 : 0, rating <= 6 ? 1 : 0,
        ])
    }
    for measure in Measure.all where measure.metric == .csat {
      for rating in measure.scale {
        var tally = QuestionTally(measure)
        tally.count(rating)
        let score = QuestionFigures(QuestionKey("q", measure), tally, atLeast: 1).score?.value
        #expect(score == (rating >= measure.satisfied ? 100 : 0))
      }
    }
  }

  @Test func `a score lies inside its interval, whatever the ratings`() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<300 {
      let measure = random.one(of: Measure.all)
      let figures = figures(measure, measure.scale.map { _ in random.one(of: [0, 0, 2, 3, 30]) })
      for score in [figures.score, figures.easy] {
        guard let score, let interval = score.interval else { continue }
        #expect(interval.contains(score.value), "\(measure) \(figures.tally.counts)")
      }
    }
  }
}
