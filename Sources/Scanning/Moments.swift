// Reading moments as records carry them; the day of the line before is nearly always the day of this one.

import Records

/// A moment of a record: an instant, and the day and the minute that the desk's clock showed.
struct Moment {
  /// Since 1970-01-01T00:00Z.
  var milliseconds = 0
  var day = 0
  var minuteOfDay = 0
  /// Minutes that local time was ahead of UTC.
  var offsetMinutes = 0
}

/// Reads moments and remembers the day that it read last.
struct Moments {
  /// The bytes of the day that was read last, and its number.
  private var lastDay: (start: UInt64, end: UInt16, number: Int) = (0, 0, 0)

  /// `2026-11-22T09:14:07.214+01:00` or with `Z`, and the quotation mark after it, exactly as `Timestamp` reads it.
  @inline(__always)
  mutating func moment(_ cursor: inout LineCursor) -> Moment? {
    guard let day = day(&cursor), cursor.take("T"), let hour = cursor.digits(2), hour < 24, cursor.take(":"),
      let minute = cursor.digits(2), minute < 60, cursor.take(":"), let second = cursor.digits(2),
      second < 60,
      cursor.take("."), let fraction = cursor.digits(3), let offset = offset(&cursor), cursor.take("\"")
    else { return nil }
    let minuteOfDay = hour * 60 + minute
    let milliseconds = ((day * 1440 + minuteOfDay - offset) * 60 + second) * 1000 + fraction
    guard Timestamp.inUTC.contains(milliseconds) else { return nil }
    return Moment(
      milliseconds: milliseconds, day: day, minuteOfDay: minuteOfDay, offsetMinutes: offset)
  }

  /// `2026-11-22`, as days since 1970-01-01; nil unless there is such a day.
  @inline(__always)
  mutating func day(_ cursor: inout LineCursor) -> Int? {
    guard cursor.left >= 10 else { return nil }
    let bytes = UnsafeRawPointer(cursor.here)
    let start = bytes.loadUnaligned(as: UInt64.self)
    let end = bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    if start == lastDay.start, end == lastDay.end {
      return cursor.pass(10).map { _ in lastDay.number }
    }
    guard let year = cursor.digits(4), cursor.take("-"), let month = cursor.digits(2), cursor.take("-"),
      let day = cursor.digits(2), let number = Day(year: year, month: month, day: day)?.number
    else { return nil }
    lastDay = (start, end, number)
    return number
  }

  /// Minutes that local time is ahead of UTC.
  @inline(__always)
  private func offset(_ cursor: inout LineCursor) -> Int? {
    if cursor.take("Z") { return 0 }
    let isBehind = cursor.take("-")
    guard isBehind || cursor.take("+"), let hours = cursor.digits(2), hours < 24, cursor.take(":"),
      let minutes = cursor.digits(2), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isBehind ? -1 : 1)
  }
}
