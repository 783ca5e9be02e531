// How long the tests of endurance last: seconds in every run, the full numbers where somebody asks for them.

import Glibc

/// The two lengths of each test.
enum Length {
  /// Whether the full numbers were asked for: `RAPPORT_LONG=1`.
  static let isLong = getenv("RAPPORT_LONG").map { String(cString: $0) } == "1"

  /// The one number or the other.
  static func of(_ short: Int, long: Int) -> Int { isLong ? long : short }

  /// Prints a line of figures, or of progress: at once, because long runs are watched.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  /// Prints progress in a long run.
  static func progress(_ line: @autoclosure () -> String) {
    if isLong { say("  … " + line()) }
  }
}

/// Random numbers that a failing test can name: the same seed gives the same run, as far as the machine does.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// A duration from nothing up to this one.
  mutating func upTo(_ most: Duration) -> Duration {
    most * Double.random(in: 0..<1, using: &self)
  }
}
