// Known names, found by their bytes: the members of records, and the words that stand for a kind or a disposition.

/// Finds a short ASCII name among a few known ones without making a `String` of it.
struct NameTable<Name: Sendable>: Sendable {
  private struct Entry {
    let first: UInt64
    let second: UInt64
    let name: Name
  }

  /// By hash, with free places between; a power of two.
  private var slots: [Entry?]

  /// - Parameter names: of at most 16 ASCII characters each.
  init(_ names: [(String, Name)]) {
    var size = 16
    while size < 4 * names.count { size *= 2 }
    slots = [Entry?](repeating: nil, count: size)
    for (text, name) in names {
      precondition(text.utf8.count <= 16 && text.utf8.allSatisfy { $0 < 0x80 })
      let words = Array(text.utf8).span.words(in: 0..<text.utf8.count)
      var slot = slot(of: words)
      while slots[slot] != nil { slot = (slot + 1) & (size - 1) }
      slots[slot] = Entry(first: words.0, second: words.1, name: name)
    }
  }

  private func slot(of words: (UInt64, UInt64)) -> Int {
    let mixed = (words.0 ^ words.1 &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed >> 48) & (slots.count - 1)
  }

  /// The known name that a string is; nil if it is none of them.
  func find(_ string: JSONString, in bytes: Span<UInt8>) -> Name? {
    if string.isEscaped {
      let text = Array(bytes.text(string).utf8)
      return find(0..<text.count, in: text.span)
    }
    return find(string.range, in: bytes)
  }

  private func find(_ range: Range<Int>, in bytes: Span<UInt8>) -> Name? {
    guard range.count <= 16 else { return nil }
    let words = bytes.words(in: range)
    var slot = slot(of: words)
    while let entry = slots[slot] {
      if entry.first == words.0, entry.second == words.1 { return entry.name }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Up to 16 bytes as two numbers, filled up with zeros.
  fileprivate func words(in range: Range<Int>) -> (UInt64, UInt64) {
    if range.count <= 8 { return (partialWord(in: range), 0) }
    let middle = range.lowerBound + 8
    return (UInt64(littleEndian: word(at: range.lowerBound)), partialWord(in: middle..<range.upperBound))
  }

  private func partialWord(in range: Range<Int>) -> UInt64 {
    if range.isEmpty { return 0 }
    if range.lowerBound + 8 <= count {
      let unused = UInt64(64 - 8 * range.count)
      return (UInt64(littleEndian: word(at: range.lowerBound)) << unused) >> unused
    }
    var word: UInt64 = 0
    for index in range.reversed() { word = word << 8 | UInt64(self[index]) }
    return word
  }
}
