// Finds a name that stands twice in an object.

/// Names of members that must not stand twice: those of all objects that are open, each after those of the object around
/// it.
struct JSONNames {
  private var names: [JSONString] = []

  var count: Int { names.count }

  mutating func append(_ name: JSONString) { names.append(name) }

  mutating func removeAll() { names.removeAll(keepingCapacity: true) }

  /// Forgets the names of an object that ends.
  /// - Throws: `NotJSON` if two of them are the same text.
  mutating func close(from first: Int, in bytes: Span<UInt8>) throws(NotJSON) {
    if names.count - first > 1 { try compare(from: first, in: bytes) }
    names.removeLast(names.count - first)
  }

  private func compare(from first: Int, in bytes: Span<UInt8>) throws(NotJSON) {
    // A few are compared with each other, more are hashed.
    if names.count - first <= 24 {
      for index in first + 1..<names.count {
        for other in first..<index where bytes.areEqual(names[index], names[other]) { throw NotJSON() }
      }
    } else {
      let texts = Set(names[first...].map { Array(bytes.text($0).utf8) })
      if texts.count < names.count - first { throw NotJSON() }
    }
  }
}
