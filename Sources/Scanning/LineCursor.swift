// Steps along the bytes of one line, each of which either is what was expected or ends the fast way.

import Glibc
import Records

/// A place in a line; every step says whether it could be taken, and a line that it could not be taken in is read the
/// plain way.
struct LineCursor {
  let bytes: UnsafePointer<UInt8>
  let end: Int
  var position = 0

  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    (self.bytes, end) = (bytes, count)
  }

  /// Exactly these bytes.
  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - position >= count, memcmp(bytes + position, literal.utf8Start, count) == 0 else {
      return false
    }
    position += count
    return true
  }

  /// A whole number without sign or leading zeros, of at most 15 digits.
  @inline(__always)
  mutating func number() -> Int? {
    let start = position
    var number = 0
    while position < end, case let digit = bytes[position] &- 0x30, digit < 10 {
      number = number &* 10 &+ Int(digit)
      position += 1
    }
    let digits = position - start
    return (1...15).contains(digits) && (digits == 1 || bytes[start] != 0x30) ? number : nil
  }

  /// So many digits, leading zeros among them.
  @inline(__always)
  mutating func digits(_ count: Int) -> Int? {
    guard end - position >= count else { return nil }
    var number = 0
    for place in position..<position + count {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    position += count
    return number
  }

  /// Eight hexadecimal digits of lower case.
  @inline(__always)
  mutating func hex8() -> UInt64? {
    guard end - position >= 8, let word = LineCursor.hex(load8()) else { return nil }
    position += 8
    return word
  }

  /// Four hexadecimal digits of lower case.
  @inline(__always)
  mutating func hex4() -> UInt64? {
    guard end - position >= 8 else { return nil }
    // What follows them is made zeros before them.
    guard let word = LineCursor.hex(load8() >> 32 | 0x3030_3030_0000_0000) else { return nil }
    position += 4
    return word
  }

  /// Whether so many hexadecimal digits of lower case follow, a multiple of 8; they are passed over.
  @inline(__always)
  mutating func skipHex(_ count: Int) -> Bool {
    for _ in 0..<count / 8 where hex8() == nil { return false }
    return true
  }

  /// Passes over so many bytes, whatever they are.
  @inline(__always)
  mutating func skip(_ count: Int) -> Bool {
    position += count
    return position <= end
  }

  /// The next eight bytes, the first one highest.
  @inline(__always)
  private func load8() -> UInt64 {
    UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The 32 bits of eight ASCII digits, all of them at once: what they should be is written back and compared.
  @inline(__always)
  private static func hex(_ text: UInt64) -> UInt64? {
    let nibbles = text & 0x0F0F_0F0F_0F0F_0F0F &+ (text >> 6 & 0x0101_0101_0101_0101) &* 9
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    guard nibbles & 0xF0F0_F0F0_F0F0_F0F0 == 0,
      nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 39 == text
    else { return nil }
    var packed = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF
    packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
    return (packed | packed >> 16) & 0xFFFF_FFFF
  }

  /// A string whose opening quotation mark was taken, up to its end: where its contents lie, which are UTF-8 without
  /// control characters. Longer escapes than those of two characters are for the plain reader, as is a string right
  /// at the end of its line.
  /// - Parameter mayEscape: whether there may be escapes at all.
  @inline(__always)
  mutating func text(mayEscape: Bool = true) -> Range<Int>? {
    let start = position
    var seen: UInt64 = 0
    while end - position >= 8 {
      // Eight bytes without a mark or a control character are passed over at once.
      let word = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let marks =
        LineCursor.zeros(word ^ 0x2222_2222_2222_2222) | LineCursor.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
        | LineCursor.controls(word)
      guard marks != 0 else {
        seen |= word
        position += 8
        continue
      }
      let before = marks.trailingZeroBitCount & ~7
      seen |= word & ((1 << UInt64(before)) &- 1)
      position += before / 8
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        let range = start..<position - 1
        let isASCII = seen & 0x8080_8080_8080_8080 == 0
        return isASCII || UTF8Check.isValid(bytes + start, range.count) ? range : nil
      }
      guard mayEscape, bytes[position] == UInt8(ascii: "\\"), LineCursor.escapes.contains(bytes[position + 1])
      else { return nil }
      position += 2
    }
    return nil
  }

  /// The lowest bit that is set is the highest of the first byte that is 0.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The same for the first byte that is below 0x20.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  private static let escapes: ByteSet = ByteSet("\"\\/bfnrt")

  /// Whether two ranges of the line hold the same bytes.
  @inline(__always)
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && memcmp(bytes + one.lowerBound, bytes + other.lowerBound, one.count) == 0
  }

  /// The bytes of a range of the line.
  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
  }
}

/// A set of ASCII characters.
struct ByteSet: Sendable {
  private var bits: (UInt64, UInt64) = (0, 0)

  init(_ characters: StaticString) {
    for index in 0..<characters.utf8CodeUnitCount {
      let byte = characters.utf8Start[index]
      if byte < 64 { bits.0 |= 1 << UInt64(byte) } else { bits.1 |= 1 << UInt64(byte - 64) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? bits.0 >> UInt64(byte) & 1 == 1 : byte < 128 && bits.1 >> UInt64(byte - 64) & 1 == 1
  }
}
