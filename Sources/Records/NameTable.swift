// Known names, found by their bytes: the members of records, and the words that stand for a kind or a disposition.

/// Finds a short ASCII name among a few known ones without making a `String` of it.
struct NameTable<Name: Sendable>: Sendable {
  private struct Entry {
    /// Its bytes; no name is empty, so two zeros are no name's.
    var words: (UInt64, UInt64) = (0, 0)
    var name: Name?
  }

  /// By hash, with free places between; a power of two.
  private var slots: [Entry]

  /// - Parameter names: of at most 16 ASCII characters each.
  init(_ names: [(String, Name)]) {
    var size = 16
    while size < 4 * names.count { size *= 2 }
    slots = [Entry](repeating: Entry(), count: size)
    for (text, name) in names {
      precondition((1...16).contains(text.utf8.count) && text.utf8.allSatisfy { $0 < 0x80 })
      let words = Array(text.utf8).span.words(in: 0..<text.utf8.count)
      var slot = slot(of: words)
      while slots[slot].name != nil { slot = (slot + 1) & (size - 1) }
      slots[slot] = Entry(words: words, name: name)
    }
  }

  @inline(__always)
  private func slot(of words: (UInt64, UInt64)) -> Int {
    let mixed = (words.0 ^ words.1 &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed >> 48) & (slots.count - 1)
  }

  /// The known name that a string is; nil if it is none of them.
  func find(_ string: JSONString, in bytes: Span<UInt8>) -> Name? {
    if string.isEscaped { return find(escaped: string, in: bytes) }
    guard string.count <= 16 else { return nil }
    return find(bytes.words(in: string.range))
  }

  private func find(escaped string: JSONString, in bytes: Span<UInt8>) -> Name? {
    let text = Array(bytes.text(string).utf8)
    // A name that ends in zeros would have the words of the name without them.
    return text.count <= 16 && text.last != 0 ? find(text.span.words(in: 0..<text.count)) : nil
  }

  @inline(__always)
  private func find(_ words: (UInt64, UInt64)) -> Name? {
    var slot = slot(of: words)
    while slots[slot].words != words {
      if slots[slot].name == nil { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slots[slot].name
  }
}

extension Span<UInt8> {
  /// Up to 16 bytes as two numbers, filled up with zeros.
  @inline(__always)
  func words(in range: Range<Int>) -> (UInt64, UInt64) {
    if range.count <= 8 { return (partialWord(in: range), 0) }
    let middle = range.lowerBound + 8
    return (word(at: range.lowerBound), partialWord(in: middle..<range.upperBound))
  }

  @inline(__always)
  private func partialWord(in range: Range<Int>) -> UInt64 {
    if range.lowerBound + 8 <= count {
      let word = word(at: range.lowerBound)
      return range.count == 8 ? word : word & (1 << UInt64(8 * range.count) &- 1)
    }
    return lastWord(in: range)
  }

  private func lastWord(in range: Range<Int>) -> UInt64 {
    var word: UInt64 = 0
    for index in range.reversed() { word = word << 8 | UInt64(self[index]) }
    return word
  }
}
