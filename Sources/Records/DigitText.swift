// Moments, ids and sums stand in every record: they are written digit by digit, without a text for each part of them.

/// Writes digits and marks into a text.
struct DigitText {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// A text of ASCII characters.
  /// - Parameter capacity: how many there are at most.
  static func text(_ capacity: Int, _ write: (inout DigitText) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var text = DigitText(bytes: bytes)
      write(&text)
      return text.count
    }
  }

  mutating func put(_ mark: Unicode.Scalar) {
    bytes[count] = UInt8(ascii: mark)
    count += 1
  }

  /// The last decimal digits of a number, leading zeros among them.
  mutating func put(_ number: Int, digits: Int) {
    var rest = number.magnitude
    for place in (count..<count + digits).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// The last hexadecimal digits of a word, of lower case.
  mutating func put(hex word: UInt64, digits: Int = 16) {
    for place in (0..<digits).reversed() {
      let digit = UInt8(truncatingIfNeeded: word >> UInt64(4 * place)) & 0xF
      bytes[count] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      count += 1
    }
  }
}
