// How numbers, days, ids and words become the bytes of a journal line.

/// The id of a record: a UUID of version 7.
struct ShapeID {
  private let high, low: UInt64

  /// - Parameter made: milliseconds since 1970, UTC.
  init(made: Int, _ draw: inout Draw) {
    high = UInt64(made) << 16 | 0x7000 | draw.word() >> 52
    low = 0x8000_0000_0000_0000 | draw.word() >> 2
  }

  fileprivate var groups: [(bits: UInt64, digits: Int)] {
    [(high >> 32, 8), (high >> 16, 4), (high, 4), (low >> 48, 4), (low, 12)]
  }
}

extension [UInt8] {
  mutating func put(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  /// - Parameter digits: how many there are at least, with zeros in front.
  mutating func put(_ number: Int, digits: Int = 1) {
    if number >= 10 || digits > 1 { put(number / 10, digits: digits - 1) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// The lowest bits as that many hexadecimal digits.
  mutating func put(hex bits: UInt64, digits: Int) {
    for digit in (0..<digits).reversed() {
      let value = UInt8(truncatingIfNeeded: bits >> UInt64(4 * digit)) & 15
      append(value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
  }

  mutating func put(_ id: ShapeID) {
    for (number, group) in id.groups.enumerated() {
      if number > 0 { put("-") }
      put(hex: group.bits, digits: group.digits)
    }
  }

  /// A day as `2026-11-22`, from the days since 1970.
  mutating func put(day: Int) {
    let date = Calendar.date(ofDay: day)
    put(date.year, digits: 4)
    put("-")
    put(date.month, digits: 2)
    put("-")
    put(date.day, digits: 2)
  }

  /// A moment as `2026-11-22T09:14:07.214`, from milliseconds since 1970.
  mutating func put(moment: Int) {
    put(day: moment / Calendar.day)
    let rest = moment % Calendar.day
    put("T")
    put(rest / Calendar.hour, digits: 2)
    put(":")
    put(rest / 60_000 % 60, digits: 2)
    put(":")
    put(rest / 1000 % 60, digits: 2)
    put(".")
    put(rest % 1000, digits: 3)
  }
}

/// A moment by the clock of a desk, which is an hour ahead of UTC.
struct Moment: Comparable {
  /// Milliseconds since 1970, by that clock and in UTC.
  let local: Int
  var utc: Int { local - Calendar.hour }

  static func < (one: Moment, other: Moment) -> Bool { one.local < other.local }
}

/// Days and lengths of time, the latter in milliseconds.
enum Calendar {
  static let day = 86_400_000
  static let hour = 3_600_000

  /// The date of a day, from the days since 1970 (Howard Hinnant, civil_from_days).
  static func date(ofDay days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let (era, ofEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let number = (5 * ofYear + 2) / 153
    let month = number < 10 ? number + 3 : number - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * number + 2) / 5 + 1)
  }
}
