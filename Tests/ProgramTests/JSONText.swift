// A reader of JSON for the tests alone, so that the program's own is not what it is judged by.

/// A JSON value of the tests.
indirect enum JSONText: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([String: JSONText])

  /// The value that a text writes; nil if it is no JSON.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(rest: bytes[...])
    guard let value = reader.value() else { return nil }
    reader.skipSpace()
    guard reader.rest.isEmpty else { return nil }
    self = value
  }

  /// Where the other value lacks or differs from a member of this one; numbers may differ by 1e-6, and members
  /// that only the other one has are not compared.
  func differences(in other: JSONText?, at path: String = "") -> [String] {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      return members.sorted { $0.key < $1.key }.flatMap { name, value in
        value.differences(in: others[name], at: path + "." + name)
      }
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      return zip(elements, others).enumerated().flatMap { index, pair in
        pair.0.differences(in: pair.1, at: "\(path)[\(index)]")
      }
    case (.number(let number), .number(let other)) where abs(number - other) <= 1e-6: return []
    default:
      return self == other ? [] : ["\(path): \(self) expected, \(other.map { "\($0)" } ?? "nothing") found"]
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func skipSpace() { rest = rest.drop { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 } }

    private mutating func take(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }

    mutating func value() -> JSONText? {
      skipSpace()
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("[") { return elements() }
      if take("{") { return members() }
      if rest.first == UInt8(ascii: "\"") { return string().map { .string($0) } }
      let digits = rest.prefix { "+-.eE0123456789".utf8.contains($0) }
      rest = rest.dropFirst(digits.count)
      return Double(String(decoding: digits, as: UTF8.self)).map { .number($0) }
    }

    private mutating func elements() -> JSONText? {
      var elements: [JSONText] = []
      skipSpace()
      if take("]") { return .array([]) }
      while let element = value() {
        elements.append(element)
        skipSpace()
        if take("]") { return .array(elements) }
        guard take(",") else { return nil }
      }
      return nil
    }

    private mutating func members() -> JSONText? {
      var members: [String: JSONText] = [:]
      skipSpace()
      if take("}") { return .object([:]) }
      while true {
        skipSpace()
        guard let name = string() else { return nil }
        skipSpace()
        guard take(":"), let value = value(), members.updateValue(value, forKey: name) == nil else {
          return nil
        }
        skipSpace()
        if take("}") { return .object(members) }
        guard take(",") else { return nil }
      }
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var text = ""
      while let byte = rest.first {
        if take("\"") { return text }
        if take("\\u") {
          guard let code = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(code)
          else { return nil }
          text.unicodeScalars.append(scalar)
          rest = rest.dropFirst(4)
        } else if byte == UInt8(ascii: "\\") {
          guard
            let plain = ["\"": "\"", "\\": "\\", "n": "\n", "t": "\t", "/": "/"][
              Character(Unicode.Scalar(rest.dropFirst().first ?? 0))]
          else { return nil }
          text.append(plain)
          rest = rest.dropFirst(2)
        } else {
          let plain = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
          text += String(decoding: plain, as: UTF8.self)
          rest = rest.dropFirst(plain.count)
        }
      }
      return nil
    }
  }
}

extension JSONText {
  /// The member of an object.
  subscript(name: String) -> JSONText? { if case .object(let members) = self { members[name] } else { nil } }

  var elements: [JSONText] { if case .array(let elements) = self { elements } else { [] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}
