// What a summary is asked for: a day, a week, a month, a quarter, a year, or from one day to another.

package import Records

/// The days that a summary speaks of.
package struct Period: Sendable, Equatable {
  /// As it was given.
  package let name: String
  /// Both ends inside it; nil for `all`.
  package let days: ClosedRange<Day>?

  package init(name: String, days: ClosedRange<Day>?) {
    self.name = name
    self.days = days
  }

  /// Reads `today`, `yesterday`, `all`, `2026-11-22`, `2026-W47`, `2026-11`, `2026-Q4`, `2026` or
  /// `FROM..TO` of two days; nil for anything else and for days that do not exist.
  package init?(_ text: String, today: Day) {
    if text == "all" {
      self.init(name: text, days: nil)
      return
    }
    guard let days = Period.days(text, today: today) else { return nil }
    self.init(name: text, days: days)
  }

  package func contains(_ day: Day) -> Bool { days?.contains(day) ?? true }

  /// The order time, milliseconds since 1970, before which no response of the period can stand: the first
  /// day's 00:00 UTC less the 14 hours that local time may be ahead. Nil for `all`.
  package var since: Int? { days.map { ($0.lowerBound.number * 24 - 14) * 3_600_000 } }

  private static func days(_ text: String, today: Day) -> ClosedRange<Day>? {
    switch text {
    case "today": return today...today
    case "yesterday": return today - 1...today - 1
    default: break
    }
    if let dots = text.firstRange(of: "..") {
      guard let from = Day(text[..<dots.lowerBound]), let to = Day(text[dots.upperBound...]), from <= to
      else { return nil }
      return from...to
    }
    return Day(text).map { $0...$0 } ?? calendarSpan(text)
  }

  /// The days of a week, month, quarter or year; nil for another text.
  package static func calendarSpan(_ text: String) -> ClosedRange<Day>? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, let year = number(bytes[0..<4]) else { return nil }
    switch bytes.count {
    case 4: return months(1...12, of: year)
    case 7 where bytes[4] == UInt8(ascii: "-") && bytes[5] == UInt8(ascii: "Q"):
      guard let quarter = number(bytes[6..<7]), (1...4).contains(quarter) else { return nil }
      return months(quarter * 3 - 2...quarter * 3, of: year)
    case 7 where bytes[4] == UInt8(ascii: "-"):
      guard let month = number(bytes[5..<7]), (1...12).contains(month) else { return nil }
      return months(month...month, of: year)
    case 8 where bytes[4] == UInt8(ascii: "-") && bytes[5] == UInt8(ascii: "W"):
      guard let week = number(bytes[6..<8]), let monday = Day.monday(ofWeek: week, year: year),
        Day.all.contains(monday), Day.all.contains(monday + 6)
      else { return nil }
      return monday...monday + 6
    default: return nil
    }
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<Day>? {
    let lastDay = Day.length(ofMonth: months.upperBound, year: year)
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    return first...last
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }
}
