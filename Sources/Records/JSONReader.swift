// A strict reader of JSON: JSONDecoder takes doubled members silently and says nothing of positions.

/// Reads one JSON text (RFC 8259) and refuses what leaves a doubt: a member that stands twice, bad UTF-8, a
/// lone surrogate, nesting deeper than `deepest`.
struct JSONReader {
  private static let deepest = 32

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var depth = 0

  private struct Malformed: Error {}

  /// The value that these bytes hold, white space around it allowed; nil if they are not exactly one value.
  static func read(_ bytes: UnsafeRawBufferPointer) -> JSONValue? {
    var reader = JSONReader(bytes: bytes)
    guard let value = try? reader.value() else { return nil }
    reader.skipSpace()
    return reader.position == bytes.count ? value : nil
  }

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ expected: Unicode.Scalar) throws(Malformed) {
    guard next == UInt8(ascii: expected) else { throw Malformed() }
    position += 1
  }

  private mutating func value() throws(Malformed) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(Malformed) in .object(try reader.members()) }
    case UInt8(ascii: "["): return try nested { reader throws(Malformed) in .array(try reader.elements()) }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(Malformed) -> JSONValue
  ) throws(Malformed) -> JSONValue {
    depth += 1
    guard depth <= JSONReader.deepest else { throw Malformed() }
    defer { depth -= 1 }
    position += 1
    skipSpace()
    return try body(&self)
  }

  private mutating func members() throws(Malformed) -> [JSONMember] {
    var members: [JSONMember] = []
    if next == UInt8(ascii: "}") {
      position += 1
    } else {
      repeat {
        skipSpace()
        let name = try string()
        skipSpace()
        try take(":")
        skipSpace()
        let start = position
        members.append(JSONMember(name: name, value: try value(), bytes: start..<position))
      } while try goesOn(until: "}")
    }
    guard JSONReader.standOnce(members) else { throw Malformed() }
    return members
  }

  /// Whether no name stands twice: the few of a record are compared with each other, more are hashed.
  private static func standOnce(_ members: [JSONMember]) -> Bool {
    guard members.count <= 32 else { return Set(members.map { Array($0.name.utf8) }).count == members.count }
    return members.indices.allSatisfy { index in
      !members[..<index].contains { $0.isNamed(members[index].name) }
    }
  }

  private mutating func elements() throws(Malformed) -> [JSONValue] {
    var elements: [JSONValue] = []
    if next == UInt8(ascii: "]") {
      position += 1
    } else {
      repeat { elements.append(try value()) } while try goesOn(until: "]")
    }
    return elements
  }

  private mutating func goesOn(until close: Unicode.Scalar) throws(Malformed) -> Bool {
    skipSpace()
    if next == UInt8(ascii: ",") {
      position += 1
      return true
    }
    try take(close)
    return false
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Malformed) -> JSONValue {
    guard position + word.utf8CodeUnitCount <= bytes.count else { throw Malformed() }
    for offset in 0..<word.utf8CodeUnitCount where bytes[position + offset] != word.utf8Start[offset] {
      throw Malformed()
    }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(Malformed) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(Malformed) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw Malformed() }
  }

  private mutating func string() throws(Malformed) -> String {
    try take("\"")
    var text: [UInt8] = []
    while true {
      let run = plainRun()
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        // Most strings are one run, which needs no copy of its own.
        if text.isEmpty { return try JSONReader.string(run.span) }
        text.append(contentsOf: run)
        return try JSONReader.string(text.span)
      case UInt8(ascii: "\\"):
        position += 1
        text.append(contentsOf: run)
        text.append(contentsOf: try escaped().utf8)
      default: throw Malformed()
      }
    }
  }

  private static func string(_ bytes: Span<UInt8>) throws(Malformed) -> String {
    do throws(UTF8.ValidationError) { return String(copying: try UTF8Span(validating: bytes)) } catch {
      throw Malformed()
    }
  }

  /// The bytes of a string up to where it ends or something stands for another character.
  private mutating func plainRun() -> UnsafeBufferPointer<UInt8> {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
    let length =
      rest.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 } ?? rest.count
    position += length
    return UnsafeRawBufferPointer(rebasing: rest[..<length]).assumingMemoryBound(to: UInt8.self)
  }

  private mutating func escaped() throws(Malformed) -> Unicode.Scalar {
    guard let byte = next else { throw Malformed() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw Malformed()
    }
  }

  private mutating func escapedScalar() throws(Malformed) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00 else { throw Malformed() }
    try take("\\")
    try take("u")
    let low = try codeUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw Malformed() }
    return scalar
  }

  private mutating func codeUnit() throws(Malformed) -> UInt32 {
    guard position + 4 <= bytes.count else { throw Malformed() }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexDigit(bytes[position]) else { throw Malformed() }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}

/// JSON strings for whoever finds them without reading the whole.
package enum JSONText {
  /// The text whose bytes stand between the quotation marks of a string; nil if they cannot.
  package static func string(of contents: some Collection<UInt8>) -> String? {
    let quoted = [UInt8(ascii: "\"")] + contents + [UInt8(ascii: "\"")]
    return quoted.withUnsafeBytes { JSONReader.read($0)?.string }
  }
}
