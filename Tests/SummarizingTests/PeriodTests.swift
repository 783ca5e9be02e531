// What a period may be called, and the days that it means.

import RecordTesting
import Records
import Summarizing
import Testing

@Suite struct PeriodTests {
  static let today = Day.on("2026-11-22")

  @Test(arguments: [
    ("today", "2026-11-22", "2026-11-22"), ("yesterday", "2026-11-21", "2026-11-21"),
    ("2026-11-22", "2026-11-22", "2026-11-22"), ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2026-W47", "2026-11-16", "2026-11-22"), ("2026-W01", "2025-12-29", "2026-01-04"),
    ("2026-W53", "2026-12-28", "2027-01-03"), ("2020-W53", "2020-12-28", "2021-01-03"),
    ("2021-W01", "2021-01-04", "2021-01-10"), ("2024-W01", "2024-01-01", "2024-01-07"),
    ("2026-11", "2026-11-01", "2026-11-30"), ("2026-12", "2026-12-01", "2026-12-31"),
    ("2026-02", "2026-02-01", "2026-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"), ("2026-Q1", "2026-01-01", "2026-03-31"),
    ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-Q3", "2026-07-01", "2026-09-30"),
    ("2026-Q4", "2026-10-01", "2026-12-31"), ("2026", "2026-01-01", "2026-12-31"),
    ("0000", "0000-01-01", "0000-12-31"), ("9999", "9999-01-01", "9999-12-31"),
    ("2026-11-01..2026-11-30", "2026-11-01", "2026-11-30"),
    ("2026-11-22..2026-11-22", "2026-11-22", "2026-11-22"),
    ("2025-12-31..2026-01-01", "2025-12-31", "2026-01-01"),
  ])
  func `a name means its first and its last day`(name: String, from: String, to: String) throws {
    let period = try #require(Period(name, today: Self.today))
    #expect(period.name == name)
    let days = try #require(period.days)
    #expect(days.lowerBound.description == from && days.upperBound.description == to)
    #expect(period.contains(days.lowerBound) && period.contains(days.upperBound))
    #expect(!period.contains(days.lowerBound - 1) && !period.contains(days.upperBound + 1))
  }

  @Test func `all means every day`() throws {
    let period = try #require(Period("all", today: Self.today))
    #expect(period.days == nil && period.since == nil)
    #expect(period.contains(.on("0000-01-01")) && period.contains(.on("9999-12-31")))
  }

  @Test(arguments: [
    "", " ", "Today", "tomorrow", "ALL", " today", "today ", "26", "202", "20260", "2026-", "2026-1",
    "2026-00", "2026-13",
    "2026-Q0", "2026-Q5", "2026-q4", "2026Q4", "2026-Q", "2026-Q44", "2026-W00", "9999-W52", "2026-W54",
    "2025-W53",
    "2021-W53",
    "2026-w47", "2026-W7", "2026-W477", "2026W47", "2026-11-31", "2026-02-29", "2026-11-2", "2026/11/22",
    "20261122",
    "2026-11-01.2026-11-30", "-2026", "+2026", "٢٠٢٦", "2026-11-22T00:00", "2026-Q١",
  ])
  func `what names no period is refused`(name: String) {
    #expect(Period(name, today: Self.today) == nil)
  }

  @Test(arguments: [
    "2026-11-22..", "..2026-11-22", "..", "2026-11-22..2026-11-21", "2026-11..2026-12",
    "2026-11-01...2026-11-30",
    "2026-11-01..2026-11-31", "2026-11-01..today", "2026-11-01 .. 2026-11-30",
    "2026-11-01..2026-11-02..2026-11-03",
  ])
  func `from one day to another takes two days in their order`(name: String) {
    #expect(Period(name, today: Self.today) == nil)
  }

  @Test
  func `the weeks of the last year are weeks too`() {
    #expect(Period("9999-W01", today: Self.today)?.days?.lowerBound == .on("9999-01-04"))
  }

  @Test(arguments: [
    ("2026-11-22", "2026-11-21T10:00:00.000Z"), ("1970-01-01", "1969-12-31T10:00:00.000Z"),
    ("2026-11", "2026-10-31T10:00:00.000Z"),
  ])
  func `a journal is read from 14 hours before the first day`(name: String, since: String) {
    #expect(Period(name, today: Self.today)?.since == Timestamp.at(since).milliseconds)
  }

  @Test func `no moment of a period stands before it, whatever its offset`() throws {
    let period = try #require(Period("2026-11-22", today: Self.today))
    let since = try #require(period.since)
    for offset in stride(from: -720, through: 840, by: 15) {
      let midnight = Timestamp(milliseconds: (20_779 * 1440 - offset) * 60_000, offsetMinutes: offset)
      #expect(period.contains(midnight.day()) && midnight.milliseconds >= since)
    }
  }
}
