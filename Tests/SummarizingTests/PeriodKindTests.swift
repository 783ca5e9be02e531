// Which period comes before another: over the borders of years, and where weeks and months have their own lengths.

import RecordTesting
import Records
import Summarizing
import Testing

@Suite struct PeriodKindTests {
  private static let today = Day.on("2026-11-22")

  private func period(_ name: String) throws -> Period {
    try #require(Period(name, today: Self.today))
  }

  @Test(
    arguments: [
      ("all", .all), ("today", .day), ("yesterday", .day), ("2026-11-22", .day), ("2026-W47", .week),
      ("2026-11", .month), ("2026-Q4", .quarter), ("2026", .year), ("2026-11-01..2026-11-07", .range),
      // A span of two days is what it was asked for as, but a single day is a day.
      ("2026-11-01..2026-11-30", .range), ("2026-01-01..2026-12-31", .range),
      ("2026-11-16..2026-11-22", .range), ("2026-11-22..2026-11-22", .day),
    ] as [(String, Period.Kind)])
  func `a period is of the kind that it was asked for as`(name: String, kind: Period.Kind) throws {
    #expect(try period(name).kind == kind)
  }

  @Test(arguments: [
    ("today", "2026-11-21"), ("yesterday", "2026-11-20"), ("2026-11-22", "2026-11-21"),
    ("2026-01-01", "2025-12-31"), ("2024-03-01", "2024-02-29"), ("2026-03-01", "2026-02-28"),
    ("1900-03-01", "1900-02-28"), ("2000-03-01", "2000-02-29"), ("2026-11-22..2026-11-22", "2026-11-21"),
    ("2026-W47", "2026-W46"), ("2026-W01", "2025-W52"), ("2021-W01", "2020-W53"), ("2027-W01", "2026-W53"),
    ("2026-W53", "2026-W52"), ("2025-W01", "2024-W52"), ("2026-W10", "2026-W09"),
    ("2026-11", "2026-10"), ("2026-01", "2025-12"), ("2024-03", "2024-02"), ("2026-10", "2026-09"),
    ("2026-Q4", "2026-Q3"), ("2026-Q1", "2025-Q4"), ("2026-Q2", "2026-Q1"), ("2026-Q3", "2026-Q2"),
    ("2026", "2025"), ("2000", "1999"), ("1000", "0999"), ("0001", "0000"),
    ("2026-11-08..2026-11-14", "2026-11-01..2026-11-07"),
    ("2026-01-01..2026-01-02", "2025-12-30..2025-12-31"),
    ("2024-03-01..2024-03-02", "2024-02-28..2024-02-29"),
    ("2026-11-01..2026-11-30", "2026-10-02..2026-10-31"),
  ])
  func `before a period is the one of its kind that ends the day before`(name: String, before: String) throws
  {
    let (period, expected) = (try period(name), try self.period(before))
    let previous = try #require(period.previous)
    #expect(previous.name == expected.name && previous.days == expected.days)
    #expect(previous.kind == period.kind)
  }

  @Test(arguments: ["all", "0000", "0000-01-01", "0000-Q1", "0000-01", "0000-01-01..0000-01-07"])
  func `before everything, and before the calendar, there is nothing`(name: String) throws {
    let period = try period(name)
    #expect(period.previous == nil && period.earlier(14).isEmpty)
  }

  @Test func `every period of 400 years follows the one before without a gap`() throws {
    for name in ["2400", "2400-Q4", "2400-12", "2400-W52"] {
      var period = try period(name)
      while let previous = period.previous, let days = period.days, days.lowerBound > .on("2000-01-01") {
        let before = try #require(previous.days)
        guard before.upperBound + 1 == days.lowerBound, previous.kind == period.kind,
          name.contains("W") ? before.count == 7 : before.lowerBound.parts.day == 1
        else {
          Issue.record("\(previous.name) before \(period.name)")
          break
        }
        period = previous
      }
      #expect(period.name.hasPrefix("2000") || period.name == "1999-W52")
    }
  }

  @Test(arguments: [
    ("2026-02", 3, ["2025-11", "2025-12", "2026-01"]), ("2026-Q1", 2, ["2025-Q3", "2025-Q4"]),
    ("2027-W02", 3, ["2026-W52", "2026-W53", "2027-W01"]), ("2026", 1, ["2025"]), ("2026", 0, []),
    ("today", 2, ["2026-11-20", "2026-11-21"]), ("0002", 5, ["0000", "0001"]), ("all", 13, []),
  ])
  func `so many earlier periods stand with the earliest first`(name: String, count: Int, names: [String])
    throws
  {
    #expect(try period(name).earlier(count).map(\.name) == names)
  }

  @Test(arguments: [
    ("today", "2026-11-22", true), ("yesterday", "2026-11-22", false), ("2026-W47", "2026-11-22", true),
    ("2026-W47", "2026-11-23", false), ("2026-11", "2026-11-30", true), ("2026-11", "2026-12-01", false),
    ("2026", "2026-12-31", true), ("2026", "2027-01-01", false), ("2026-12", "2026-11-22", true),
    ("all", "2026-11-22", false),
  ])
  func `a period is running until its last day has ended`(name: String, today: String, isRunning: Bool) throws
  {
    #expect(try period(name).isRunning(on: .on(today)) == isRunning)
  }
}
