// What a group is called, by its bytes: names that look alike to a `String` are two groups, here as in every database.

/// The key of a group.
package struct GroupKey: Sendable, Hashable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: GroupKey, right: GroupKey) -> Bool { left.text.hasBytes(of: right.text) }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: text) }
}

extension GroupKey: Comparable {
  /// In byte order.
  package static func < (left: GroupKey, right: GroupKey) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension String {
  /// Whether two texts are the same bytes; é and e with an accent are not.
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Hasher {
  /// The text as `hasBytes` compares it.
  mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(UInt8(0xFF))
  }
}
