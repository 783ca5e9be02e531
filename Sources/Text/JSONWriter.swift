// JSON as this program writes it: no white space, and nothing that a terminal would obey.

/// Appends JSON to bytes: `json.object { $0.member("v", 1) }`.
package struct JSONWriter {
  /// What is written so far, UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// - Parameter capacity: how many bytes it will be, about.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func object(_ members: (inout JSONWriter) -> Void) { enclose("{", "}", members) }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) { enclose("[", "]", elements) }

  /// A member of the object that is open; `value` writes exactly one value.
  package mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
  }

  package mutating func member(_ name: String, _ value: String) { member(name) { $0.string(value) } }
  package mutating func member(_ name: String, _ value: Int) { member(name) { $0.integer(value) } }
  package mutating func member(_ name: String, _ value: Double?) { member(name) { $0.number(value) } }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if !appendPlain(value) { value.unicodeScalars.forEach { append($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ value: Int) { literal(String(value)) }

  /// The shortest digits that read back as the same number; `null` for nil.
  package mutating func number(_ value: Double?) { literal(value.map { "\($0)" } ?? "null") }

  package mutating func null() { literal("null") }

  /// Bytes that are JSON already, as one value.
  package mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  private mutating func literal(_ text: String) { raw(text.utf8) }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout Self) -> Void)
  {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  /// Appends a text at a stroke if every character in it stands for itself, as in nearly all.
  private mutating func appendPlain(_ value: String) -> Bool {
    let isAppended = value.utf8.withContiguousStorageIfAvailable { text in
      let isPlain = text.allSatisfy { byte in
        0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      }
      if isPlain { bytes.append(contentsOf: text) }
      return isPlain
    }
    return isAppended ?? false
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: #"\""#.utf8)
    case "\\": bytes.append(contentsOf: #"\\"#.utf8)
    case "\n": bytes.append(contentsOf: #"\n"#.utf8)
    case "\t": bytes.append(contentsOf: #"\t"#.utf8)
    case _ where scalar.isEscapedInJournal:
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    default:
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: scalar.utf8) }
    }
  }
}
