// What tells one record from all others, on any desk.

/// A UUID of version 7 (RFC 9562 §5.7): the moment of its making, then random bits.
package struct RecordID: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// - Parameters:
  ///   - milliseconds: since 1970, the moment at which the interview begins.
  ///   - random: two random words, of which 74 bits are used.
  package init(milliseconds: Int, random: (UInt64, UInt64)) {
    high = UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | random.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// The id of these two words, of which somebody knows that they are of version 7.
  package init(words: (UInt64, UInt64)) {
    (high, low) = words
  }

  /// Its 128 bits; the moment of its making stands first.
  package var words: (UInt64, UInt64) { (high, low) }

  /// Reads the usual form, 8-4-4-4-12 hexadecimal digits; nil for anything else and for other versions.
  package init?(_ text: String) {
    self.init(Array(text.utf8).span)
  }

  /// Reads the usual form, 8-4-4-4-12 hexadecimal digits; nil for anything else and for other versions.
  init?(_ text: Span<UInt8>) {
    guard text.count == 36, text.has("-", at: 8), text.has("-", at: 13), text.has("-", at: 18),
      text.has("-", at: 23)
    else { return nil }
    let four: UInt64 = 0xFFFF_FFFF
    guard let first = RecordID.digits(text.word(at: 0)),
      let second = RecordID.digits(text.word(at: 9) & four | text.word(at: 14) << 32),
      let third = RecordID.digits(text.word(at: 19) & four | text.word(at: 24) << 32),
      let fourth = RecordID.digits(text.word(at: 28))
    else { return nil }
    let words = (UInt64(first) << 32 | UInt64(second), UInt64(third) << 32 | UInt64(fourth))
    guard words.0 >> 12 & 0xF == 7, words.1 >> 62 == 0b10 else { return nil }
    self.init(words: words)
  }

  /// Eight digits of either case.
  private static func digits(_ word: UInt64) -> UInt32? {
    hexDigits(word | (word & 0x4040_4040_4040_4040) >> 1)
  }
}

extension RecordID: CustomStringConvertible {
  /// Lower-case, `01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f`.
  package var description: String {
    DigitText.text(36) { text in
      text.put(hex: high >> 32, digits: 8)
      for part in [high >> 16, high, low >> 48] {
        text.put("-")
        text.put(hex: part, digits: 4)
      }
      text.put("-")
      text.put(hex: low, digits: 12)
    }
  }
}

/// The value of an ASCII hexadecimal digit of either case.
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
