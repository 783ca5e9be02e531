// Digits in the bytes where they stand, without a text between.

extension Span<UInt8> {
  /// What `parse` makes of a string's text.
  func parse<Value>(_ string: JSONString, _ parse: (Span<UInt8>) -> Value?) -> Value? {
    if string.isEscaped {
      let text = Array(self.text(string).utf8)
      return parse(text.span)
    }
    return parse(extracting(string.range))
  }

  /// The number that these ASCII digits write; nil if another byte is among them, or there are none or more than nine.
  func decimal(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var number = 0
    for index in range {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Whether these are so many lower-case hexadecimal digits, and nothing else.
  func isLowerHex(_ count: Int) -> Bool {
    guard self.count == count else { return false }
    for index in indices
    where hexDigit(self[index]) == nil || self[index] < UInt8(ascii: "a") && self[index] > UInt8(ascii: "9") {
      return false
    }
    return true
  }

  func has(_ byte: Unicode.Scalar, at index: Int) -> Bool { self[index] == UInt8(ascii: byte) }
}
