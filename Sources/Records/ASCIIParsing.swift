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

  /// The number that two decimal digits write; `isSound` becomes false if they are none.
  @inline(__always)
  func twoDigits(_ index: Int, _ isSound: inout Bool) -> Int {
    let (tens, ones) = (self[index] &- UInt8(ascii: "0"), self[index + 1] &- UInt8(ascii: "0"))
    if tens > 9 || ones > 9 { isSound = false }
    return Int(tens) * 10 + Int(ones)
  }

  /// Whether these are so many lower-case hexadecimal digits, and nothing else.
  func isLowerHex(_ count: Int) -> Bool {
    guard self.count == count, count % 8 == 0 else { return false }
    for start in stride(from: 0, to: count, by: 8)
    where hexDigits(word(at: start)) == nil {
      return false
    }
    return true
  }

  @inline(__always)
  func has(_ byte: Unicode.Scalar, at index: Int) -> Bool { self[index] == UInt8(ascii: byte) }
}

/// The number that eight lower-case hexadecimal digits write, all at once; nil if another byte is among them.
/// - Parameter word: the first digit in its lowest byte.
@inline(__always)
func hexDigits(_ word: UInt64) -> UInt32? {
  let ones: UInt64 = 0x0101_0101_0101_0101
  // 1 in the byte of each letter.
  let letters = word >> 6 & ones
  let values = (word & (ones &* 0x0F)) &+ letters &* 9
  let isWritten = word == values &+ ones &* 0x30 &+ letters &* 0x27
  // With 6 more, those of letters and no others reach 16; none does by itself.
  guard isWritten, (values &+ ones &* 6) >> 4 & ones == letters, values & (ones &* 0x10) == 0 else {
    return nil
  }
  var digits = values.byteSwapped
  digits = (digits | digits >> 4) & 0x00FF_00FF_00FF_00FF
  digits = (digits | digits >> 8) & 0x0000_FFFF_0000_FFFF
  return UInt32(truncatingIfNeeded: digits | digits >> 16)
}

/// The number that 16 lower-case hexadecimal digits write; nil if another byte is among them.
@inline(__always)
func hexWord(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64? {
  let high = hexDigits(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
  let low = hexDigits(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)))
  guard let high, let low else { return nil }
  return UInt64(high) << 32 | UInt64(low)
}
