// Steps along the bytes of one line, each of which either is what was expected or ends the fast way.

import Glibc
import Records

/// A place in a line; every step says whether it could be taken, and a line that it could not be taken in is read the
/// plain way.
struct LineCursor {
  private(set) var here: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  /// - Parameter count: how many bytes there are, of this line and perhaps of others after it.
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    (here, end) = (bytes, bytes + count)
  }

  /// How many bytes are left.
  @inline(always)
  var left: Int { end - here }

  /// What was passed over since a place.
  @inline(always)
  func bytes(since start: UnsafePointer<UInt8>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: here - start)
  }

  /// Exactly these bytes.
  @inline(always)
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard left >= count, memcmp(here, literal.utf8Start, count) == 0 else { return false }
    here += count
    return true
  }

  /// Exactly these bytes, which are 16 at least.
  @inline(always)
  mutating func take(_ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
    guard left >= count, LineCursor.isSame(here, bytes, count) else { return false }
    here += count
    return true
  }

  /// Whether so many bytes are the same in two places, which are 16 at least: a comparison of 16 bytes is a few
  /// instructions here, one of a number that is not known is a call.
  @inline(always)
  static func isSame(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int) -> Bool {
    let last = count &- 16
    var place = 0
    while place < last {
      guard memcmp(one + place, other + place, 16) == 0 else { return false }
      place &+= 16
    }
    return memcmp(one + last, other + last, 16) == 0
  }

  /// A whole number without sign or leading zeros, of at most 15 digits.
  @inline(always)
  mutating func number() -> Int? {
    let start = here
    var number = 0
    while here < end, case let digit = here.pointee &- 0x30, digit < 10 {
      number = number &* 10 &+ Int(digit)
      here += 1
    }
    let digits = here - start
    return (1...15).contains(digits) && (digits == 1 || start.pointee != 0x30) ? number : nil
  }

  /// So many digits, leading zeros among them.
  @inline(always)
  mutating func digits(_ count: Int) -> Int? {
    guard left >= count else { return nil }
    var number = 0
    for place in 0..<count {
      let digit = here[place] &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    here += count
    return number
  }

  /// Eight hexadecimal digits of lower case.
  @inline(always)
  mutating func hex8() -> UInt64? {
    guard left >= 8, let word = LineCursor.hex8(here) else { return nil }
    here += 8
    return word
  }

  /// The same of eight bytes that are there.
  @inline(always)
  static func hex8(_ bytes: UnsafePointer<UInt8>) -> UInt64? {
    hex(UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)))
  }

  /// The same of four bytes in one place and four in another.
  @inline(always)
  static func hex4(_ bytes: UnsafePointer<UInt8>, _ others: UnsafePointer<UInt8>) -> UInt64? {
    let high = UInt32(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self))
    let low = UInt32(bigEndian: UnsafeRawPointer(others).loadUnaligned(as: UInt32.self))
    return hex(UInt64(high) << 32 | UInt64(low))
  }

  /// Whether so many hexadecimal digits of lower case follow, a multiple of 8; they are passed over.
  @inline(always)
  mutating func skipHex(_ count: Int) -> Bool {
    for _ in 0..<count / 8 where hex8() == nil { return false }
    return true
  }

  /// Passes over so many bytes, whatever they are.
  @inline(always)
  mutating func pass(_ count: Int) -> UnsafeRawBufferPointer? {
    guard left >= count else { return nil }
    here += count
    return UnsafeRawBufferPointer(start: here - count, count: count)
  }

  /// Eight ASCII characters as a word of them is loaded from memory.
  @inline(always)
  static func word(_ text: StaticString) -> UInt64 {
    UnsafeRawPointer(text.utf8Start).loadUnaligned(as: UInt64.self)
  }

  /// The 32 bits of eight ASCII digits, all of them at once: what they should be is written back and compared.
  @inline(always)
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

  /// A string whose opening quotation mark was taken, up to its end: its contents, which are UTF-8 without control
  /// characters. Longer escapes than those of two characters are for the plain reader, as is a string right at the end
  /// of its line.
  /// - Parameter mayEscape: whether there may be escapes at all.
  @inline(always)
  mutating func text(mayEscape: Bool = true) -> UnsafeRawBufferPointer? {
    let start = here
    var seen: UInt64 = 0
    while left >= 8 {
      // Eight bytes without a mark or a control character are passed over at once.
      let word = UnsafeRawPointer(here).loadUnaligned(as: UInt64.self).littleEndian
      let marks =
        LineCursor.zeros(word ^ 0x2222_2222_2222_2222) | LineCursor.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
        | LineCursor.controls(word)
      guard marks != 0 else {
        seen |= word
        here += 8
        continue
      }
      let before = marks.trailingZeroBitCount & ~7
      seen |= word & ((1 &<< UInt64(truncatingIfNeeded: before)) &- 1)
      here += before / 8
      if here.pointee == UInt8(ascii: "\"") {
        let text = bytes(since: start)
        here += 1
        return seen & 0x8080_8080_8080_8080 == 0 || UTF8Check.isValid(start, text.count) ? text : nil
      }
      guard mayEscape, here.pointee == UInt8(ascii: "\\"), LineCursor.escapes.contains(here[1]) else {
        return nil
      }
      here += 2
    }
    return nil
  }

  /// The lowest bit that is set is the highest of the first byte that is 0.
  @inline(always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The same for the first byte that is below 0x20.
  @inline(always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  private static let escapes: ByteSet = ByteSet("\"\\/bfnrt")
}

extension UnsafeRawBufferPointer {
  /// Whether both hold the same bytes.
  @inline(always)
  func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let one = baseAddress, let another = other.baseAddress else { return true }
    return memcmp(one, another, count) == 0
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

  @inline(always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? bits.0 >> UInt64(byte) & 1 == 1 : byte < 128 && bits.1 >> UInt64(byte - 64) & 1 == 1
  }
}
