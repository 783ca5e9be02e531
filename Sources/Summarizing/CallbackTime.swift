// The moment for which a customer asked to be called back, as it was told: local time, whatever zone is in force.

package import Records
import Surveys

/// A day and a clock time, `2026-11-24T10:00`.
package struct CallbackTime: Sendable, Equatable {
  /// The calendar day that was named.
  package let day: Day
  /// Minutes after midnight, 0–1439.
  package let minutes: Int

  /// Nil for a text of another form.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let clock = Array(parts[1].utf8)
    guard clock.count == 5, clock[2] == UInt8(ascii: ":"), let hour = CallbackTime.number(clock[..<2]),
      hour < 24,
      let minute = CallbackTime.number(clock[3...]), minute < 60
    else { return nil }
    self.day = day
    minutes = hour * 60 + minute
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Hour and minute, `10:00`.
  package var clock: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(minutes / 60)):\(digits(minutes % 60))"
  }

  /// The day of work that it belongs to.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  package func day(dayStarts: Int) -> Day { minutes < dayStarts ? day - 1 : day }
}

extension Response {
  /// When to call again, if the interview ended with that; an amendment to another disposition settles it.
  package var callback: CallbackTime? {
    disposition == .callback ? callbackAt.flatMap(CallbackTime.init) : nil
  }

  /// Whether somebody waits for a call: it was promised, or the customer asked for it.
  package var owesCall: Bool { followUpDue != nil || callback != nil }
}
