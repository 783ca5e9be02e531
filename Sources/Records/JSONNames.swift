// Finds texts that stand twice where each may stand once: names of members, ids of answers.

/// Texts of one line, and which of them are the same. Those of an inner object stand behind those of the object around it.
struct JSONNames {
  private var texts: [(text: JSONString, hash: UInt64)] = []
  /// Places in `texts` plus one, by hash; 0 where there is none.
  private var slots: [Int32] = []
  private let seeded = SeededHash.ofProcess

  /// So many are compared with each other; more are looked up.
  private static let maxCompared = 8

  var count: Int { texts.count }

  mutating func append(_ text: JSONString, in bytes: Span<UInt8>) {
    texts.append((text, seeded.hash(text, of: bytes)))
  }

  /// Adds a text whose hash is known.
  mutating func append(_ text: JSONString, hash: UInt64) { texts.append((text, hash)) }

  mutating func removeAll() { texts.removeAll(keepingCapacity: true) }

  /// Forgets the texts from a place on.
  /// - Throws: `NotJSON` if two of them are the same.
  mutating func close(from first: Int, in bytes: Span<UInt8>) throws(NotJSON) {
    let count = texts.count - first
    if count > 1,
      count > JSONNames.maxCompared ? !areHashedDistinct(first, bytes) : !areDistinct(first, bytes)
    {
      throw NotJSON()
    }
    texts.removeLast(count)
  }

  private func areDistinct(_ first: Int, _ bytes: Span<UInt8>) -> Bool {
    for index in first + 1..<texts.count {
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
      var slot = Int(truncatingIfNeeded: texts[index].hash) & (size - 1)
      while slots[slot] != 0 {
        if isSame(index, Int(slots[slot]) - 1, bytes) { return false }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = Int32(truncatingIfNeeded: index + 1)
    }
    return true
  }

  private func isSame(_ one: Int, _ other: Int, _ bytes: Span<UInt8>) -> Bool {
    texts[one].hash == texts[other].hash && bytes.areEqual(texts[one].text, texts[other].text)
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
