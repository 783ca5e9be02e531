// A set of byte strings that makes no object for each: a list of customers may have a million.

import Glibc

/// Distinct byte strings, found by an open-addressing table; nothing can be taken out.
package struct ByteSet: Sendable {
  /// The elements, one behind the other.
  private var bytes: [UInt8] = []
  private var elements: [Element] = []
  /// Where an element is: its number from 1 with the upper half of its hash, so that another one is told from it
  /// without a look at it. 0 where none is; a power of two of slots, and never more than half full.
  private var slots = [UInt64](repeating: 0, count: 16)

  private static let numbers: UInt64 = 0xFFFF_FFFF

  private struct Element {
    let hash: UInt64
    let start: Int
    let count: Int
  }

  package init() {}

  package var count: Int { elements.count }

  /// Adds an element.
  /// - Returns: false if it is there already.
  @discardableResult
  package mutating func insert(_ element: ArraySlice<UInt8>) -> Bool {
    let hash = ByteSet.hash(of: element)
    var slot = slot(hash)
    while slots[slot] != 0 {
      if holds(element, hash, at: slot) { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    elements.append(Element(hash: hash, start: bytes.count, count: element.count))
    bytes.append(contentsOf: element)
    slots[slot] = hash & ~ByteSet.numbers | UInt64(elements.count)
    if 2 * elements.count > slots.count { grow() }
    return true
  }

  package func contains(_ element: ArraySlice<UInt8>) -> Bool { contains(element, ByteSet.hash(of: element)) }

  /// How many elements the other set has too.
  package func countShared(with other: ByteSet) -> Int {
    elements.reduce(0) { count, element in
      let part = bytes[element.start..<element.start + element.count]
      return other.contains(part, element.hash) ? count + 1 : count
    }
  }

  private func contains(_ element: ArraySlice<UInt8>, _ hash: UInt64) -> Bool {
    var slot = slot(hash)
    while slots[slot] != 0 {
      if holds(element, hash, at: slot) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Swift's own hash has a seed of the process: nobody can make a list whose references all meet in one place.
  private static func hash(of element: ArraySlice<UInt8>) -> UInt64 {
    var hasher = Hasher()
    element.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private func holds(_ element: ArraySlice<UInt8>, _ hash: UInt64, at slot: Int) -> Bool {
    guard (slots[slot] ^ hash) & ~ByteSet.numbers == 0 else { return false }
    let there = elements[Int(slots[slot] & ByteSet.numbers) - 1]
    guard there.hash == hash, there.count == element.count else { return false }
    return bytes[there.start..<there.start + there.count].withUnsafeBytes { left in
      element.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, there.count) == 0
      }
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: 2 * slots.count)
    for (index, element) in elements.enumerated() {
      var slot = slot(element.hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = element.hash & ~ByteSet.numbers | UInt64(index + 1)
    }
  }
}
