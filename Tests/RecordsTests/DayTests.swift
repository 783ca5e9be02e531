// The calendar, against one that is walked day by day and knows nothing but the lengths of months.

import Records
import Testing

@Suite struct DayTests {
  /// A calendar on foot.
  private struct Walk {
    // 1583-01-01, the first whole year of the Gregorian calendar, was a Saturday.
    var (year, month, day, weekday) = (1583, 1, 1, 6)
    var isoYear = 1582
    var isoWeek = 52

    mutating func step() {
      stepDay()
      guard weekday == 1 else { return }
      // A week belongs to the year of its Thursday, and the first Thursday of a year lies in week 1.
      var thursday = self
      for _ in 0..<3 { thursday.stepDay() }
      isoYear = thursday.year
      isoWeek = thursday.month == 1 && thursday.day <= 7 ? 1 : isoWeek + 1
    }

    private mutating func stepDay() {
      day += 1
      weekday = weekday % 7 + 1
      let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func `every day from 1583 to 2400 has its date, weekday and ISO week`() throws {
    var walk = Walk()
    let first = try #require(Day(year: 1583, month: 1, day: 1))
    var number = first.number
    var longYears: [Int] = []
    var wrong: [String] = []
    while walk.year <= 2400 {
      let day = Day(number: number)
      let week = day.isoWeek
      if day.parts != (walk.year, walk.month, walk.day) || day.weekday != walk.weekday
        || week != (walk.isoYear, walk.isoWeek)
        || Day(year: walk.year, month: walk.month, day: walk.day)?.number != number
      {
        wrong.append("\(walk) is not \(day.parts), weekday \(day.weekday), week \(week)")
      }
      if walk.isoWeek == 53 && walk.weekday == 1 { longYears.append(walk.isoYear) }
      walk.step()
      number += 1
    }
    #expect(wrong.prefix(3) == [])
    #expect(
      longYears.filter { (1990...2040).contains($0) } == [
        1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037,
      ])
    // Of 400 years, 71 have 53 weeks.
    #expect(longYears.filter { (2000..<2400).contains($0) }.count == 71)
  }

  @Test func `the Monday of every week is the day whose week it is`() {
    for year in 1583...2400 {
      for week in [1, 2, 26, 51, 52] {
        let monday = Day.monday(ofWeek: week, year: year)
        #expect(monday?.weekday == 1)
        if let monday, monday.isoWeek != (year, week) { Issue.record("\(year)-W\(week) is not \(monday)") }
      }
      if let last = Day.monday(ofWeek: 53, year: year), last.isoWeek != (year, 53) {
        Issue.record("\(year) has no week 53")
      }
      #expect(Day.monday(ofWeek: 0, year: year) == nil && Day.monday(ofWeek: 54, year: year) == nil)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2026-11-22", 20_779, 7),
    ("0000-01-01", -719_528, 6), ("9999-12-31", 2_932_896, 5),
  ])
  func `a known day is read and written`(text: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-2", "2026-11-022", "26-11-22", "2026-13-01", "2026-00-01", "2026-01-00",
    "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "2026/11/22", "2026-11-22 ",
    " 2026-11-22",
    "+026-11-22", "-026-11-22", "2026-+1-22", "2026-1a-22", "２026-11", "٢٠٢٦-11-22", "2026-11-22Z",
    "20261122",
    "2026-11-2\u{301}",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [(2000, true), (2400, true), (2024, true), (2100, false), (1900, false), (2023, false)])
  func `a leap day is there in leap years only`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test func `no year outside 0 to 9999 is taken`() {
    #expect(Day(year: -1, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func `days are counted forwards and backwards, and compared`() throws {
    let day = try #require(Day("2026-02-27"))
    #expect((day + 2).description == "2026-03-01")
    #expect((day + 2 - 2) == day)
    #expect((day - 58).description == "2025-12-31")
    #expect(day < day + 1 && day > day - 1)
  }
}
