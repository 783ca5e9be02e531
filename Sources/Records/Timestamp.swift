// The moments that records carry: an instant, and what the desk's clock showed.

/// An instant with the offset of the local time that it was told in.
package struct Timestamp: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00Z.
  package let milliseconds: Int
  /// Minutes that local time was ahead of UTC.
  package let offsetMinutes: Int

  package init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// Reads `2026-11-22T09:14:07.214+01:00` or the same with `Z`, exactly; nil otherwise.
  package init?(_ text: String) {
    self.init(Array(text.utf8).span)
  }

  /// Reads `2026-11-22T09:14:07.214+01:00` or the same with `Z`, exactly; nil otherwise.
  init?(_ text: Span<UInt8>) {
    guard text.count == 24 || text.count == 29, text.has("T", at: 10), text.has(":", at: 13),
      text.has(":", at: 16), text.has(".", at: 19), let day = Day(text.extracting(0..<10)),
      let offset = Timestamp.offset(text)
    else { return nil }
    var isSound = true
    let (hour, minute) = (text.twoDigits(11, &isSound), text.twoDigits(14, &isSound))
    let second = text.twoDigits(17, &isSound)
    let thousandth = text.twoDigits(20, &isSound) * 10 + text.twoDigits(21, &isSound) % 10
    guard isSound, hour < 24, minute < 60, second < 60 else { return nil }
    let local = ((day.number * 24 + hour) * 60 + minute) * 60 + second
    self.init(milliseconds: (local - offset * 60) * 1000 + thousandth, offsetMinutes: offset)
    guard isRecordable else { return nil }
  }

  /// Reads local time without an offset, `2026-11-24T10:00`, as if it were UTC; nil for anything else.
  init?(localMinute text: Span<UInt8>) {
    guard text.count == 16, text.has("T", at: 10), text.has(":", at: 13),
      let day = Day(text.extracting(0..<10)), let hour = text.decimal(11..<13), hour < 24,
      let minute = text.decimal(14..<16), minute < 60
    else { return nil }
    self.init(milliseconds: ((day.number * 24 + hour) * 60 + minute) * 60_000, offsetMinutes: 0)
    guard isRecordable else { return nil }
  }

  /// The day that the desk's clock showed.
  /// - Parameter dayStarts: minutes after midnight at which the day begins; what stands before belongs to
  ///   the day before.
  package func day(dayStarts: Int = 0) -> Day {
    Day(number: floorDivide(localMilliseconds - dayStarts * 60_000, 86_400_000))
  }

  /// The hour that the desk's clock showed, 0–23.
  package var hour: Int { floorDivide(localMilliseconds, 3_600_000) - day().number * 24 }

  /// Hour and minute that the desk's clock showed, `09:14`.
  package var clock: String {
    DigitText.text(5) { $0.putClock(floorDivide(localMilliseconds, 60_000) - day().number * 1440) }
  }

  private var localMilliseconds: Int { milliseconds + offsetMinutes * 60_000 }

  /// Whether a record can carry it: a year from 0001 to 9999, there and in UTC, and an offset that clocks have.
  package var isRecordable: Bool {
    Timestamp.instants.contains(milliseconds) && Timestamp.instants.contains(localMilliseconds)
      && Timestamp.offsets.contains(offsetMinutes)
  }

  /// Milliseconds since 1970 of the years 0001–9999.
  package static let instants = -62_135_596_800_000..<253_402_300_800_000
  /// Minutes that local time may be ahead of UTC.
  package static let offsets = -18 * 60...18 * 60

  /// Minutes from what stands behind the milliseconds.
  private static func offset(_ text: Span<UInt8>) -> Int? {
    if text.count == 24 { return text.has("Z", at: 23) ? 0 : nil }
    guard text.has("+", at: 23) || text.has("-", at: 23), text.has(":", at: 26)
    else { return nil }
    var isSound = true
    let (hours, minutes) = (text.twoDigits(24, &isSound), text.twoDigits(27, &isSound))
    guard isSound, hours < 24, minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (text.has("-", at: 23) ? -1 : 1)
  }
}

extension Timestamp: CustomStringConvertible {
  /// Local time with its offset and milliseconds, `2026-11-22T09:14:07.214+01:00`.
  package var description: String {
    DigitText.text(40) { text in
      putLocal(in: &text)
      text.put(offsetMinutes < 0 ? "-" : "+")
      text.putClock(abs(offsetMinutes))
    }
  }

  /// The same instant in UTC, with `Z`.
  package var utcDescription: String {
    DigitText.text(40) { text in
      Timestamp(milliseconds: milliseconds, offsetMinutes: 0).putLocal(in: &text)
      text.put("Z")
    }
  }

  private func putLocal(in text: inout DigitText) {
    let day = day()
    let rest = localMilliseconds - day.number * 86_400_000
    text.put(day)
    text.put("T")
    text.putClock(rest / 60_000)
    text.put(":")
    text.put(rest / 1000 % 60, digits: 2)
    text.put(".")
    text.put(rest % 1000, digits: 3)
  }
}

extension DigitText {
  /// Hours and minutes, `09:14`.
  fileprivate mutating func putClock(_ minutes: Int) {
    put(minutes / 60, digits: 2)
    put(":")
    put(minutes % 60, digits: 2)
  }
}

/// Division that rounds down for negative numbers too.
func floorDivide(_ number: Int, _ divisor: Int) -> Int {
  number / divisor - (number % divisor < 0 ? 1 : 0)
}
