// Lines about as long as a reader takes, which would make the fuzzer slow.

import FuzzProperties
import Testing

@Suite("Long lines")
struct LongLineTests {
  private static let opening =
    #"#{"v":1,"seq":1,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e61","at":"2026-11-22T09:14:07.214+01:00","#
    + #""kind":"journal","desk":"front-1","agent":"anna","program":"rapport 1","prev":"%"@"# + "\n"
  private static let rest =
    #"{"v":1,"seq":2,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e62","at":"2026-11-22T09:15:07.214+01:00","#
    + #""kind":"weather","desk":"front-1","agent":"anna","sky":"x"#

  /// A record of 302 bytes, 1,000 times a number, and some bytes more.
  private static func line(thousands: Int, more: Int, end: String) -> [UInt8] {
    var bytes = Array((opening + rest).utf8)
    for start in stride(from: 0, to: thousands, by: 255) {
      bytes += [UInt8(ascii: "^"), UInt8(min(255, thousands - start))]
    }
    return bytes + [UInt8](repeating: UInt8(ascii: "x"), count: more) + Array(end.utf8)
  }

  private static let whole = #"","prev":"%"@"#

  @Test("A record that is as long as a line may be, and one that is a byte longer")
  func longLines() throws {
    try check(thousands: 1048, more: 274, end: Self.whole + "\n")
    try check(thousands: 1048, more: 275, end: Self.whole)
  }

  @Test("A torn save that is longer than the widest window of the writer")
  func longerThanWindows() throws {
    try check(thousands: 4200, more: 0, end: "\n\n{")
  }

  private func check(thousands: Int, more: Int, end: String) throws {
    let input = Self.line(thousands: thousands, more: more, end: end)
    try FuzzTarget.repair.check(input, longestRun: 5_000_000)
  }
}
