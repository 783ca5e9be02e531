// Reads strict JSON (RFC 8259) value by value from the bytes where it stands: nothing is copied, and no tree is built.

/// The bytes are not one JSON value, or leave a doubt: a name that stands twice in an object, invalid UTF-8, a lone
/// surrogate, or nesting deeper than 32.
struct NotJSON: Error {}

/// A place in JSON text, moved forward with each value that is read.
struct JSONCursor: ~Escapable {
  private static let maxDepth = 32

  let bytes: Span<UInt8>
  private let marks: Span<UInt64>
  private let wideMarks: Span<UInt64>
  private let hasWide: Bool
  var position: Int
  private var depth = 0

  /// - Parameter marks: those of the bytes.
  @_lifetime(copy bytes, borrow marks)
  init(_ bytes: Span<UInt8>, _ marks: borrowing JSONMarks, at position: Int = 0) {
    self.bytes = bytes
    self.marks = marks.special.span
    wideMarks = marks.wide.span
    hasWide = marks.hasWide
    self.position = position
  }

  /// The byte that comes next; 0, with which nothing begins, at the end of the bytes.
  private var next: UInt8 { position < bytes.count ? unsafe bytes[unchecked: position] : 0 }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  @inline(__always)
  mutating func skipSpace() {
    if next <= 0x20 { skipMoreSpace() }
  }

  private mutating func skipMoreSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  private mutating func expect(_ byte: UInt8) throws(NotJSON) {
    guard next == byte else { throw NotJSON() }
    position += 1
  }

  // MARK: Objects and arrays

  /// Enters the object or array that begins here.
  /// - Returns: whether there is a first member or element.
  @inline(__always)
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
  @inline(__always)
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
  @inline(__always)
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
  var isAtString: Bool { next == UInt8(ascii: "\"") }

  /// Moves behind the end of an object that was not entered.
  @inline(__always)
  mutating func skipObjectEnd() -> Bool {
    guard next == UInt8(ascii: "}") else { return false }
    position += 1
    return true
  }

  /// Reads an integer of one digit or two; nil if there is none, or it may be a longer one.
  @inline(__always)
  mutating func shortNumber() -> Int? {
    let first = next &- UInt8(ascii: "0")
    guard first < 10 else { return nil }
    position += 1
    let second = next &- UInt8(ascii: "0")
    guard second < 10 else { return Int(first) }
    position += 1
    return first == 0 ? nil : Int(first) * 10 + Int(second)
  }

  // MARK: Values

  /// Reads any value whole.
  /// - Parameter names: room for the names of members, as it was when this returns.
  mutating func value(_ names: inout JSONNames) throws(NotJSON) -> JSONValue {
    let start = position
    let form: JSONValue.Form
    switch next {
    case UInt8(ascii: "\""): form = try string().isEscaped ? .escapedString : .string
    case UInt8(ascii: "{"):
      try skipObject(&names)
      form = .object
    case UInt8(ascii: "["):
      try skipArray(&names)
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
    return JSONValue(form, start..<position)
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

  private mutating func skipArray(_ names: inout JSONNames) throws(NotJSON) {
    var hasMore = try enter(.array)
    while hasMore {
      _ = try value(&names)
      hasMore = try advance(in: .array)
    }
  }

  private mutating func expect(_ word: StaticString) throws(NotJSON) {
    for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
  }

  private mutating func number() throws(NotJSON) -> JSONValue.Form {
    var form = JSONValue.Form.integer
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
      form = .number
    }
    if next | 0x20 == UInt8(ascii: "e") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
      form = .number
    }
    return form
  }

  /// Moves behind one digit or more.
  private mutating func skipDigits() throws(NotJSON) {
    let start = position
    while next &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else { throw NotJSON() }
  }

  // MARK: Strings

  /// Reads a string.
  @inline(__always)
  mutating func string() throws(NotJSON) -> JSONString {
    try expect(UInt8(ascii: "\""))
    let start = position
    position = JSONMarks.next(marks, from: start)
    guard next == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    return try end(from: start, isEscaped: false)
  }

  private mutating func escapedString(from start: Int) throws(NotJSON) -> JSONString {
    while next == UInt8(ascii: "\\") {
      position += 1
      _ = try escapedScalar()
      position = JSONMarks.next(marks, from: position)
    }
    return try end(from: start, isEscaped: true)
  }

  @inline(__always)
  private mutating func end(from start: Int, isEscaped: Bool) throws(NotJSON) -> JSONString {
    let end = position
    try expect(UInt8(ascii: "\""))
    if hasWide, JSONMarks.isAny(wideMarks, in: start..<end) { try validate(start..<end) }
    return JSONString(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), isEscaped: isEscaped)
  }

  /// Moves to the next backslash of a string's contents.
  /// - Returns: whether there is one.
  mutating func skipToEscape() -> Bool {
    position = JSONMarks.next(marks, from: position)
    return position < bytes.count
  }

  private func validate(_ range: Range<Int>) throws(NotJSON) {
    do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.extracting(range)) } catch {
      throw NotJSON()
    }
  }

  /// Reads what stands behind a backslash.
  mutating func escapedScalar() throws(NotJSON) -> Unicode.Scalar {
    let byte = next
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
      guard let digit = hexDigit(next) else { throw NotJSON() }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
