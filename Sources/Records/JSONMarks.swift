// Where the bytes stand in JSON text that end a string or need a look within one: found for a whole line at once.

import CBytes

/// The marks of one text, one bit per byte.
struct JSONMarks: Sendable {
  /// Quotation marks, backslashes and control characters, and at least one mark behind the last byte.
  private(set) var special: [UInt64] = []
  /// Bytes that are not ASCII.
  private(set) var wide: [UInt64] = []
  /// Whether there is any in `wide`.
  private(set) var hasWide = false

  init() {}

  init(_ bytes: Span<UInt8>) { find(in: bytes) }

  /// Finds the marks of another text.
  mutating func find(in bytes: Span<UInt8>) {
    let missing = bytes.count / 64 + 1 - special.count
    if missing > 0 {
      special.append(contentsOf: repeatElement(0, count: missing))
      wide.append(contentsOf: repeatElement(0, count: missing))
    }
    hasWide = bytes.withUnsafeBufferPointer { bytes in
      special.withUnsafeMutableBufferPointer { special in
        wide.withUnsafeMutableBufferPointer { wide in
          unsafe rapport_mark_json(bytes.baseAddress, bytes.count, special.baseAddress, wide.baseAddress) != 0
        }
      }
    }
  }

  /// The first mark from a place on; there must be one.
  @inline(__always)
  static func next(_ marks: Span<UInt64>, from place: Int) -> Int {
    var index = place >> 6
    var word = marks[index] >> UInt64(truncatingIfNeeded: place & 63)
    if word != 0 { return place &+ word.trailingZeroBitCount }
    repeat {
      index += 1
      word = marks[index]
    } while word == 0
    return index << 6 &+ word.trailingZeroBitCount
  }

  /// Whether there is a mark in a range.
  static func isAny(_ marks: Span<UInt64>, in range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let word = marks[place >> 6] >> UInt64(truncatingIfNeeded: place & 63)
      if word != 0 { return place + word.trailingZeroBitCount < range.upperBound }
      place = (place >> 6 + 1) << 6
    }
    return false
  }
}
