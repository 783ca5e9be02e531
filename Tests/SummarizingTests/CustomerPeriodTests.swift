// Which periods customers are counted over, which have ended, and which counts add up.

import RecordTesting
import Records
import Summarizing
import Testing

@Suite struct CustomerPeriodTests {
  @Test(
    arguments: [
      ("2026-10", .month, "2026-09"), ("2026-01", .month, "2025-12"), ("2026-Q3", .quarter, "2026-Q2"),
      ("2026-Q1", .quarter, "2025-Q4"), ("2026", .year, "2025"), ("0001", .year, "0000"),
    ] as [(String, CustomerPeriod.Kind, String)])
  func `before a period of a kind stands another of that kind`(
    name: String, kind: CustomerPeriod.Kind, before: String
  ) throws {
    let period = try #require(CustomerPeriod(name))
    let previous = try #require(period.previous)
    #expect(period.kind == kind && previous.kind == kind && previous.name == before)
    #expect(previous.days.upperBound + 1 == period.days.lowerBound)
  }

  @Test(arguments: ["0000", "0000-01", "0000-Q1"])
  func `before the first one there is none`(name: String) throws {
    #expect(try #require(CustomerPeriod(name)).previous == nil)
  }

  @Test(arguments: [
    "today", "all", "2026-11-22", "2026-W47", "2026-10-01..2026-10-31", "2026-13", "october", "",
  ])
  func `other periods have no customers to count`(name: String) {
    #expect(CustomerPeriod(name) == nil)
  }

  @Test(arguments: ["2026-10", "2026-Q3", "2025"])
  func `a period has ended when its last day is over`(name: String) throws {
    let period = try #require(CustomerPeriod(name))
    #expect(!period.hasEnded(on: period.days.upperBound) && period.hasEnded(on: period.days.upperBound + 1))
    #expect(CustomerPeriod.lastEnded(period.kind, on: period.days.upperBound) == period.previous)
    #expect(CustomerPeriod.lastEnded(period.kind, on: period.days.upperBound + 1) == period)
  }

  // MARK: Counts

  @Test(arguments: [(480, 25, 470, 35), (0, 0, 0, 0), (0, 12, 12, 0), (5, 0, 0, 5), (5, 3, 8, 0)])
  func `who was lost follows from the other three`(start: Int, new: Int, end: Int, lost: Int) throws {
    let counts = try CustomerCounts(of: "2026-10", start: start, new: new, end: end, lost: nil)
    #expect(counts.lost == lost)
    #expect(try CustomerCounts(of: "2026-10", start: start, new: new, end: end, lost: lost) == counts)
  }

  @Test(
    arguments: [
      (480, 25, 510, nil, .endTooHigh(start: 480, new: 25, end: 510)),
      (480, 25, 20, nil, .newTooHigh(new: 25, end: 20)),
      (480, 25, 470, 30, .sum(start: 480, new: 25, lost: 30, end: 470)),
      (10, 20, 15, 15, .lostTooHigh(lost: 15, start: 10)),
    ] as [(Int, Int, Int, Int?, CountProblem)])
  func `counts that do not add up say where`(
    start: Int, new: Int, end: Int, lost: Int?, problem: CountProblem
  ) {
    #expect(throws: problem) {
      try CustomerCounts(of: "2026-10", start: start, new: new, end: end, lost: lost)
    }
  }

  @Test func `a problem is found exactly where there are no counts`() {
    for start in 0...4 {
      for new in 0...4 {
        for end in 0...9 {
          for lost in 0...6 {
            let counts = CustomerCounts(period: "2026", start: start, new: new, end: end, lost: lost)
            #expect((try? CustomerCounts(of: "2026", start: start, new: new, end: end, lost: lost)) == counts)
          }
        }
      }
    }
  }

  @Test func `the greatest counts do not overflow`() throws {
    let most = CustomerCounts.range.upperBound
    #expect(try CustomerCounts(of: "2026", start: most, new: most, end: most, lost: nil).lost == most)
  }
}
