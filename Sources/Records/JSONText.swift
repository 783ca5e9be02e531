// The texts of JSON strings, from the bytes where they stand.

extension Span<UInt8> {
  /// Eight bytes at an offset, which all must be there.
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count)
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The text of a string.
  func text(_ string: JSONString) -> String {
    if !string.isEscaped { return text(string.range) }
    var text = ""
    var cursor = JSONCursor(extracting(string.range))
    var start = 0
    while let slash = cursor.nextEscape() {
      text += self.text(Int(string.start) + start..<Int(string.start) + slash)
      if let scalar = try? cursor.escapedScalar() { text.unicodeScalars.append(scalar) }
      start = cursor.position
    }
    return text + self.text(Int(string.start) + start..<Int(string.end))
  }

  /// The text of valid UTF-8.
  private func text(_ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: extracting(range)) else { return "" }
    return String(copying: text)
  }

  /// Whether two strings are the same text, byte for byte.
  func areEqual(_ one: JSONString, _ other: JSONString) -> Bool {
    if one.isEscaped || other.isEscaped { return text(one).utf8.elementsEqual(text(other).utf8) }
    return areEqual(one.range, other.range)
  }

  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    var offset = 0
    while offset + 8 <= one.count {
      if word(at: one.lowerBound + offset) != word(at: other.lowerBound + offset) { return false }
      offset += 8
    }
    while offset < one.count {
      if self[one.lowerBound + offset] != self[other.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }
}

extension JSONCursor {
  /// Moves behind the next backslash of a string's contents.
  /// - Returns: where it stands; nil if there is none.
  fileprivate mutating func nextEscape() -> Int? {
    while position < bytes.count {
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\\") { return position - 1 }
    }
    return nil
  }
}

/// JSON strings for whoever finds them without reading the whole.
package enum JSONText {
  /// The text whose bytes stand between the quotation marks of a string; nil if they cannot.
  package static func string(of contents: some Collection<UInt8>) -> String? {
    let quoted = [UInt8(ascii: "\"")] + contents + [UInt8(ascii: "\"")]
    let span = quoted.span
    var cursor = JSONCursor(span)
    guard let string = try? cursor.string(), cursor.isAtEnd else { return nil }
    return span.text(string)
  }
}
