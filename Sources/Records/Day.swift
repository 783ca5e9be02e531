// Calendar days, which FoundationEssentials could not tell without its time zones.

/// A day of the proleptic Gregorian calendar, years 0–9999.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  /// Nil unless there is such a day.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `2026-11-22`, exactly; nil otherwise.
  package init?(_ text: some StringProtocol) {
    self.init(Array(text.utf8).span)
  }

  /// Reads `2026-11-22`, exactly; nil otherwise.
  init?(_ text: Span<UInt8>) {
    guard text.count == 10, text.has("-", at: 4), text.has("-", at: 7) else { return nil }
    var isSound = true
    let year = text.twoDigits(0, &isSound) * 100 + text.twoDigits(2, &isSound)
    let (month, day) = (text.twoDigits(5, &isSound), text.twoDigits(8, &isSound))
    guard isSound else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Those that can be written.
  package static let all =
    Day(number: number(year: 0, month: 1, day: 1))...Day(number: number(year: 9999, month: 12, day: 31))

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// Year, month 1–12 and day of the month.
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The Monday of an ISO 8601 week; nil if the year has no such week.
  package static func monday(ofWeek week: Int, year: Int) -> Day? {
    // The first week has the fourth of January in it.
    let firsts = [year, year + 1].map { year in
      let fourth = Day(number: number(year: year, month: 1, day: 4))
      return fourth - (fourth.weekday - 1)
    }
    let monday = firsts[0] + 7 * (week - 1)
    return week >= 1 && monday < firsts[1] ? monday : nil
  }

  /// The ISO 8601 week that it lies in, with the year which that week belongs to.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = self + (4 - weekday)
    let year = thursday.parts.year
    return (year, (thursday.number - Day.number(year: year, month: 1, day: 1)) / 7 + 1)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Source: as `parts`, days_from_civil.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-22`.
  package var description: String { DigitText.text(16) { $0.put(self) } }
}

extension DigitText {
  /// `2026-11-22`; a day of no year that has four digits is written so that no reader takes it for another.
  mutating func put(_ day: Day) {
    let parts = day.parts
    if parts.year < 0 { put("-") }
    put(parts.year, digits: parts.year.magnitude < 10_000 ? 4 : 8)
    put("-")
    put(parts.month, digits: 2)
    put("-")
    put(parts.day, digits: 2)
  }
}

/// The number that these ASCII digits write; nil if another byte is among them or there are none.
func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}
