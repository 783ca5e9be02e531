// JSON with the place of every value in its bytes, read as strictly as a journal's line is to be written.

/// A value and where it stands.
package struct JSON {
  package let kind: Kind
  package let range: Range<Int>

  package enum Kind {
    case object([(name: String, value: JSON)])
    case array([JSON])
    case string(String)
    /// A whole number; a journal has no other.
    case number(Int)
    case null
  }

  /// The value that these bytes are, and nothing else; nil for anything but strict JSON without white space.
  package init?(_ bytes: [UInt8]) {
    var parser = Parser(bytes: bytes)
    guard let value = parser.value(), parser.position == bytes.count else { return nil }
    self = value
  }

  private init(_ kind: Kind, _ range: Range<Int>) {
    (self.kind, self.range) = (kind, range)
  }

  /// The member of an object.
  package subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }

  package var members: [(name: String, value: JSON)] {
    if case .object(let members) = kind { members } else { [] }
  }
  package var names: [String] { members.map(\.name) }
  package var elements: [JSON]? { if case .array(let elements) = kind { elements } else { nil } }
  package var text: String? { if case .string(let text) = kind { text } else { nil } }
  package var number: Int? { if case .number(let number) = kind { number } else { nil } }
  package var isObject: Bool { if case .object = kind { true } else { false } }
}

extension JSON {
  private struct Parser {
    let bytes: [UInt8]
    var position = 0

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ text: String) -> Bool {
      guard bytes[position...].starts(with: text.utf8) else { return false }
      position += text.utf8.count
      return true
    }

    mutating func value() -> JSON? {
      let start = position
      guard let kind = kind() else { return nil }
      return JSON(kind, start..<position)
    }

    private mutating func kind() -> Kind? {
      switch next.map({ Character(Unicode.Scalar($0)) }) {
      case "{": return object()
      case "[": return array()
      case "\"": return string().map { .string($0) }
      case "n": return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func object() -> Kind? {
      position += 1
      var members: [(name: String, value: JSON)] = []
      if take("}") { return .object([]) }
      repeat {
        guard next == UInt8(ascii: "\""), let name = string(), take(":"), let value = value(),
          !members.contains(where: { $0.name == name })
        else { return nil }
        members.append((name, value))
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func array() -> Kind? {
      position += 1
      var elements: [JSON] = []
      if take("]") { return .array([]) }
      repeat {
        guard let element = value() else { return nil }
        elements.append(element)
      } while take(",")
      return take("]") ? .array(elements) : nil
    }

    private mutating func number() -> Kind? {
      let digits = bytes[position...].prefix { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
      let text = String(decoding: digits, as: UTF8.self)
      guard let number = Int(text), "\(number)" == text else { return nil }
      position += digits.count
      return .number(number)
    }

    private mutating func string() -> String? {
      position += 1
      var text: [UInt8] = []
      while let byte = next, byte != UInt8(ascii: "\""), byte >= 0x20 {
        position += 1
        if byte == UInt8(ascii: "\\") {
          guard let scalar = escaped() else { return nil }
          text += Array(String(Character(scalar)).utf8)
        } else {
          text.append(byte)
        }
      }
      return take("\"") ? String(validating: text, as: UTF8.self) : nil
    }

    /// What stands behind a backslash; a journal escapes nothing that would need two halves.
    private mutating func escaped() -> Unicode.Scalar? {
      let simple: [Character: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
      ]
      guard let byte = next else { return nil }
      position += 1
      if let scalar = simple[Character(Unicode.Scalar(byte))] { return scalar }
      guard byte == UInt8(ascii: "u"), bytes.count >= position + 4 else { return nil }
      let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      position += 4
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }
  }
}
