// Reads strict JSON (RFC 8259) value by value from the bytes where it stands: nothing is copied, and no tree is built.

/// A JSON string between its quotation marks: offsets in the bytes that the cursor reads.
package struct JSONString: Sendable, Equatable {
  let start: Int32
  let end: Int32
  /// Whether an escape sequence stands in it, so that it is not the text itself.
  let isEscaped: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A value, and where its bytes stand.
struct JSONValue {
  enum Form {
    case null, bool, object, array
    case string(JSONString)
    case integer(Int)
    /// A number with a point or an exponent, or an integer that does not fit into 64 bits.
    case number
  }

  let form: Form
  let range: Range<Int>

  var integer: Int? { if case .integer(let integer) = form { integer } else { nil } }
  var string: JSONString? { if case .string(let string) = form { string } else { nil } }
}

/// The bytes are not one JSON value, or leave a doubt: a name that stands twice in an object, invalid UTF-8, a lone
/// surrogate, or nesting deeper than 32.
struct NotJSON: Error {}

/// A place in JSON text, moved forward with each value that is read.
struct JSONCursor: ~Escapable {
  private static let maxDepth = 32

  let bytes: Span<UInt8>
  var position = 0
  private var depth = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func expect(_ byte: UInt8) throws(NotJSON) {
    guard next == byte else { throw NotJSON() }
    position += 1
  }

  // MARK: Objects and arrays

  /// Enters the object or array that begins here.
  /// - Returns: whether there is a first member or element.
  mutating func enter(_ bracket: JSONBracket) throws(NotJSON) -> Bool {
    try expect(bracket.opening)
    depth += 1
    guard depth <= JSONCursor.maxDepth else { throw NotJSON() }
    skipSpace()
    guard next == bracket.closing else { return true }
    leave()
    return false
  }

  /// Moves on to the next member or element, or leaves the object or array.
  /// - Returns: whether there is a next one.
  mutating func advance(in bracket: JSONBracket) throws(NotJSON) -> Bool {
    skipSpace()
    if next == UInt8(ascii: ",") {
      position += 1
      skipSpace()
      return true
    }
    guard next == bracket.closing else { throw NotJSON() }
    leave()
    return false
  }

  private mutating func leave() {
    position += 1
    depth -= 1
  }

  /// Reads the name of a member and the colon.
  mutating func name() throws(NotJSON) -> JSONString {
    let name = try string()
    skipSpace()
    try expect(UInt8(ascii: ":"))
    skipSpace()
    return name
  }

  /// What begins here; nil at the end of the bytes.
  var isAtObject: Bool { next == UInt8(ascii: "{") }
  var isAtArray: Bool { next == UInt8(ascii: "[") }

  // MARK: Values

  /// Reads any value whole.
  /// - Parameter names: room for the names of members, as it was when this returns.
  mutating func value(_ names: inout JSONNames) throws(NotJSON) -> JSONValue {
    let start = position
    let form: JSONValue.Form
    switch next {
    case UInt8(ascii: "\""): form = .string(try string())
    case UInt8(ascii: "{"):
      try skipObject(&names)
      form = .object
    case UInt8(ascii: "["):
      var hasMore = try enter(.array)
      while hasMore {
        _ = try value(&names)
        hasMore = try advance(in: .array)
      }
      form = .array
    case UInt8(ascii: "t"):
      try expect("true")
      form = .bool
    case UInt8(ascii: "f"):
      try expect("false")
      form = .bool
    case UInt8(ascii: "n"):
      try expect("null")
      form = .null
    default: form = try number()
    }
    return JSONValue(form: form, range: start..<position)
  }

  private mutating func skipObject(_ names: inout JSONNames) throws(NotJSON) {
    let first = names.count
    var hasMore = try enter(.object)
    while hasMore {
      names.append(try name())
      _ = try value(&names)
      hasMore = try advance(in: .object)
    }
    try names.close(from: first, in: bytes)
  }

  private mutating func expect(_ word: StaticString) throws(NotJSON) {
    for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
  }

  private mutating func number() throws(NotJSON) -> JSONValue.Form {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var integer: Int? = 0
    if next == UInt8(ascii: "0") { position += 1 } else { integer = try digits(isNegative: isNegative) }
    if next == UInt8(ascii: ".") {
      position += 1
      integer = nil
      _ = try digits(isNegative: false)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      integer = nil
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      _ = try digits(isNegative: false)
    }
    return integer.map { .integer($0) } ?? .number
  }

  /// Reads one digit or more.
  /// - Returns: the number; nil if it does not fit into 64 bits.
  private mutating func digits(isNegative: Bool) throws(NotJSON) -> Int? {
    let start = position
    var integer: Int? = 0
    while let byte = next, byte &- UInt8(ascii: "0") < 10 {
      let digit = Int(byte &- UInt8(ascii: "0"))
      integer = integer.flatMap { value in
        let (product, overflows) = value.multipliedReportingOverflow(by: 10)
        let sum =
          isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
        return overflows || sum.overflow ? nil : sum.partialValue
      }
      position += 1
    }
    guard position > start else { throw NotJSON() }
    return integer
  }

  // MARK: Strings

  /// Reads a string.
  mutating func string() throws(NotJSON) -> JSONString {
    try expect(UInt8(ascii: "\""))
    let start = position
    var (isEscaped, isASCII) = (false, true)
    while true {
      skipPlain(&isASCII)
      switch next {
      case UInt8(ascii: "\""):
        let end = position
        position += 1
        if !isASCII { try validate(start..<end) }
        return JSONString(start: Int32(start), end: Int32(end), isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        position += 1
        isEscaped = true
        _ = try escapedScalar()
      default: throw NotJSON()
      }
    }
  }

  /// Moves to the next quotation mark, backslash or control character: eight bytes at a time, then one by one.
  private mutating func skipPlain(_ isASCII: inout Bool) {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.word(at: position))
      let (quote, slash) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
      // Each term has the high bit of a byte set where that byte is the one looked for, and perhaps of a later one.
      let found =
        ((quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- ones &* 0x20) & ~word) & highs
      let count = found.trailingZeroBitCount / 8
      let passed = count == 8 ? word : word & (1 << UInt64(8 * count) &- 1)
      if passed & highs != 0 { isASCII = false }
      position += count
      if count < 8 { return }
    }
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
  }

  private func validate(_ range: Range<Int>) throws(NotJSON) {
    do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.extracting(range)) } catch {
      throw NotJSON()
    }
  }

  /// Reads what stands behind a backslash.
  mutating func escapedScalar() throws(NotJSON) -> Unicode.Scalar {
    guard let byte = next else { throw NotJSON() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw NotJSON()
    }
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00 else { throw NotJSON() }
    try expect(UInt8(ascii: "\\"))
    try expect(UInt8(ascii: "u"))
    let low = try codeUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw NotJSON() }
    return scalar
  }

  private mutating func codeUnit() throws(NotJSON) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap(hexDigit) else { throw NotJSON() }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}

/// The two marks around members or elements.
enum JSONBracket {
  case object, array

  fileprivate var opening: UInt8 { self == .object ? UInt8(ascii: "{") : UInt8(ascii: "[") }
  fileprivate var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
}
