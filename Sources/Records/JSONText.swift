// The texts of JSON strings, from the bytes where they stand.

import Glibc

extension Span<UInt8> {
  /// Eight bytes at an offset, which all must be there, the first in the lowest byte.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count)
    return UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The number that an integer's bytes write; nil if it does not fit into 64 bits, or for any other value.
  func integer(_ value: JSONValue?) -> Int? {
    guard let value, value.form == .integer else { return nil }
    let isNegative = self[value.range.lowerBound] == UInt8(ascii: "-")
    let digits = value.range.dropFirst(isNegative ? 1 : 0)
    if digits.count <= 18 {
      var number = 0
      for index in digits { number = number &* 10 &+ Int(self[index] &- UInt8(ascii: "0")) }
      return isNegative ? -number : number
    }
    return Int(text(value.range))
  }

  /// The text of a string.
  package func text(_ string: JSONString) -> String {
    if !string.isEscaped { return text(string.range) }
    var text = ""
    let contents = extracting(string.range)
    let marks = JSONMarks(contents)
    var cursor = JSONCursor(contents, marks)
    var start = 0
    while cursor.skipToEscape() {
      text += contents.text(start..<cursor.position)
      cursor.position += 1
      if let scalar = try? cursor.escapedScalar() { text.unicodeScalars.append(scalar) }
      start = cursor.position
    }
    return text + contents.text(start..<contents.count)
  }

  /// The text of valid UTF-8.
  private func text(_ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: extracting(range)) else { return "" }
    return String(copying: text)
  }

  /// Whether a string's text is these bytes.
  package func isText(_ string: JSONString, _ text: [UInt8]) -> Bool {
    if string.isEscaped { return self.text(string).utf8.elementsEqual(text) }
    return extracting(string.range).hasBytes(of: text.span)
  }

  /// Whether two strings are the same text, byte for byte.
  func areEqual(_ one: JSONString, _ other: JSONString) -> Bool {
    if one.isEscaped || other.isEscaped { return text(one).utf8.elementsEqual(text(other).utf8) }
    return areEqual(one.range, other.range)
  }

  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    extracting(one).hasBytes(of: extracting(other))
  }

  /// Whether these are the same bytes.
  @inline(__always)
  package func hasBytes(of other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return true }
        return unsafe memcmp(one, other, count) == 0
      }
    }
  }
}

/// JSON strings for whoever finds them without reading the whole.
package enum JSONText {
  /// The text whose bytes stand between the quotation marks of a string; nil if they cannot.
  package static func string(of contents: some Collection<UInt8>) -> String? {
    let quoted = [UInt8(ascii: "\"")] + contents + [UInt8(ascii: "\"")]
    let span = quoted.span
    let marks = JSONMarks(span)
    var cursor = JSONCursor(span, marks)
    guard let string = try? cursor.string(), cursor.isAtEnd else { return nil }
    return span.text(string)
  }
}
