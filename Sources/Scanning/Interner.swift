// Small numbers for the few names that stand in every record.

import Glibc

/// Gives every byte string that it meets a number, 0 for the first.
struct Interner {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Numbers plus 1 by hash; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 64)
  private var last = 0

  var count: Int { ends.count }

  /// The number of these bytes, a new one if they were never met.
  @inline(__always)
  mutating func number(_ text: UnsafeRawBufferPointer) -> Int {
    if last < ends.count, isEqual(last, text) { return last }
    last = find(text)
    return last
  }

  /// The bytes of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<ends[number]] }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  @inline(__always)
  private func isEqual(_ number: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    let start = start(number)
    guard ends[number] - start == text.count else { return false }
    guard text.count > 0, let other = text.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + start, other, text.count) == 0 }
  }

  private mutating func find(_ text: UnsafeRawBufferPointer) -> Int {
    var slot = Interner.hash(text) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isEqual(number, text) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = Int32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: slots.count * 2)
    for number in ends.indices {
      let hash = bytes[start(number)..<ends[number]].withUnsafeBytes(Interner.hash)
      var slot = hash & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(number + 1)
    }
    slots = larger
  }

  /// FNV-1a: names are short, and nobody gains by choosing them badly.
  private static func hash(_ text: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
