// Moments and days as a journal writes them, counted by the tests themselves.

/// A local time with its offset: `2026-11-22T09:14:07.214+01:00`.
package struct Moment {
  /// Days since 1970 of the day that stands there.
  package let day: Int
  /// Milliseconds since 1970.
  package let milliseconds: Int
  /// `+01:00`.
  package let offset: String

  package init?(_ text: String) {
    let pattern = "0000-00-00T00:00:00.000+00:00"
    guard text.utf8.count == pattern.utf8.count,
      zip(text.utf8, pattern.utf8).allSatisfy({ byte, expected in
        switch Character(Unicode.Scalar(expected)) {
        case "0": (48...57).contains(byte)
        case "+": byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        default: byte == expected
        }
      })
    else { return nil }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]), numbers[3] < 24, numbers[4] < 60,
      numbers[5] < 60, numbers[7] < 24, numbers[8] < 60
    else { return nil }
    offset = String(text.suffix(6))
    day = Moment.day(numbers[0], numbers[1], numbers[2])
    let local = ((day * 24 + numbers[3]) * 60 + numbers[4]) * 60 + numbers[5]
    let ahead = (numbers[7] * 60 + numbers[8]) * 60 * (offset.hasPrefix("-") ? -1 : 1)
    milliseconds = (local - ahead) * 1000 + numbers[6]
  }

  /// Days since 1970 of `2026-11-22`.
  static func day(_ text: String) -> Int? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    return text.utf8.count == 10 && numbers.count == 3 ? day(numbers[0], numbers[1], numbers[2]) : nil
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let years = (1970..<max(year, 1970)).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    return years + lengths[..<(month - 1)].reduce(0, +) + day - 1
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
