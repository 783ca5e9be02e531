// Finds texts that stand twice where each may stand once: names of members, ids of answers.

/// Texts of one line, and which of them are the same. Those of an inner object stand behind those of the object around it.
struct JSONNames {
  private var texts: [JSONString] = []
  /// The texts behind a place, by their hashes: numbers plus one, 0 where there is none.
  private var slots: [Int32] = []
  private let seeded = SeededHash.ofProcess

  /// So many are compared with each other; more are looked up.
  private static let maxCompared = 8

  var count: Int { texts.count }

  @inline(__always)
  mutating func append(_ text: JSONString) { texts.append(text) }

  mutating func removeAll() { if !texts.isEmpty { texts.removeAll(keepingCapacity: true) } }

  /// Forgets the texts from a place on.
  /// - Throws: `NotJSON` if two of them are the same.
  @inline(__always)
  mutating func close(from first: Int, in bytes: Span<UInt8>) throws(NotJSON) {
    if texts.count == first { return }
    guard areDistinct(from: first, bytes) else { throw NotJSON() }
    texts.removeLast(texts.count - first)
  }

  private mutating func areDistinct(from first: Int, _ bytes: Span<UInt8>) -> Bool {
    if texts.count - first > JSONNames.maxCompared { return areHashedDistinct(first, bytes) }
    for index in first + 1..<max(first + 1, texts.count) {
      for other in first..<index where isSame(index, other, bytes) { return false }
    }
    return true
  }

  private mutating func areHashedDistinct(_ first: Int, _ bytes: Span<UInt8>) -> Bool {
    var size = 32
    while size < 2 * (texts.count - first) { size *= 2 }
    if slots.count < size { slots = [Int32](repeating: 0, count: size) }
    for slot in 0..<size { slots[slot] = 0 }
    for index in first..<texts.count {
      var slot = Int(truncatingIfNeeded: seeded.hash(texts[index], of: bytes)) & (size - 1)
      while slots[slot] != 0 {
        if isSame(index, Int(slots[slot]) - 1, bytes) { return false }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = Int32(truncatingIfNeeded: index + 1)
    }
    return true
  }

  @inline(__always)
  private func isSame(_ one: Int, _ other: Int, _ bytes: Span<UInt8>) -> Bool {
    let (one, other) = (texts[one], texts[other])
    return (one.count == other.count || one.isEscaped || other.isEscaped) && bytes.areEqual(one, other)
  }
}

extension SeededHash {
  /// The hash of a string's text.
  package func hash(_ string: JSONString, of bytes: Span<UInt8>) -> UInt64 {
    if string.isEscaped {
      let text = Array(bytes.text(string).utf8)
      return hash(0..<text.count, of: text.span)
    }
    return hash(string.range, of: bytes)
  }
}
