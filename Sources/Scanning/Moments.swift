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
  /// The bytes of the day that was read last, and its number: at first `1970-01-01`.
  private var lastDay: (start: UInt64, end: UInt16, number: Int) = (
    LineCursor.word("1970-01-"), UInt16(littleEndian: 0x3130), 0
  )
  /// The bytes of the offset that was read last with those after it, and its minutes.
  private var lastOffset: (word: UInt64, minutes: Int) = (LineCursor.word("+00:00\","), 0)

  /// `2026-11-22T09:14:07.214+01:00` or with `Z`, and the quotation mark after it, exactly as `Timestamp` reads it.
  @inline(always)
  mutating func moment(_ cursor: inout LineCursor) -> Moment? {
    guard let day = day(&cursor), cursor.take("T"), let clock = clock(&cursor), cursor.take("."),
      let fraction = cursor.digits(3), let offset = offset(&cursor)
    else { return nil }
    let minuteOfDay = clock.hour * 60 + clock.minute
    let local = ((day * 1440 + minuteOfDay) * 60 + clock.second) * 1000 + fraction
    let milliseconds = local - offset * 60_000
    guard Timestamp.instants.contains(milliseconds), Timestamp.instants.contains(local) else { return nil }
    return Moment(
      milliseconds: milliseconds, day: day, minuteOfDay: minuteOfDay, offsetMinutes: offset)
  }

  /// `2026-11-22`, as days since 1970-01-01; nil unless there is such a day.
  @inline(always)
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

  /// `09:14:07`, all of it at once: with the digits' and colons' own bits taken away, digits are 0 to 9 and colons 0.
  @inline(always)
  private func clock(_ cursor: inout LineCursor) -> (hour: Int, minute: Int, second: Int)? {
    guard cursor.left >= 8 else { return nil }
    let text = UnsafeRawPointer(cursor.here).loadUnaligned(as: UInt64.self).littleEndian
    let values = text ^ 0x3030_3A30_303A_3030
    guard (values | (values &+ 0x7676_7F76_767F_7676)) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let numbers = (values &* 10 &+ values >> 8) & 0x00FF_0000_FF00_00FF
    let (hour, minute, second) = (numbers & 0xFF, numbers >> 24 & 0xFF, numbers >> 48 & 0xFF)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return cursor.pass(8).map { _ in
      (Int(truncatingIfNeeded: hour), Int(truncatingIfNeeded: minute), Int(truncatingIfNeeded: second))
    }
  }

  /// Minutes that local time is ahead of UTC, and the quotation mark behind them.
  @inline(always)
  private mutating func offset(_ cursor: inout LineCursor) -> Int? {
    guard cursor.left >= 8 else { return nil }
    let word = UnsafeRawPointer(cursor.here).loadUnaligned(as: UInt64.self)
    if word == lastOffset.word { return cursor.pass(7).map { _ in lastOffset.minutes } }
    if cursor.take("Z\"") { return 0 }
    let isBehind = cursor.take("-")
    guard isBehind || cursor.take("+"), let hours = cursor.digits(2), hours < 24, cursor.take(":"),
      let minutes = cursor.digits(2), minutes < 60, cursor.take("\""),
      Timestamp.offsets.contains(hours * 60 + minutes)
    else { return nil }
    lastOffset = (word, (hours * 60 + minutes) * (isBehind ? -1 : 1))
    return lastOffset.minutes
  }
}
