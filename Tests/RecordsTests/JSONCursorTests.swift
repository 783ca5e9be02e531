// What is JSON and what is not: a line that is read otherwise by two programs proves nothing.

import Testing

@testable import Records

@Suite struct JSONCursorTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("\"\"", .string("")),
      (" \t\r\n1 \t\r\n", .number("1")), ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([])),
      ("{ }", .object([])),
      ("[1 , 2,3]", .array([.number("1"), .number("2"), .number("3")])),
      ("[[],[[]]]", .array([.array([]), .array([.array([])])])),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0041\u00e9\u00E9\uFEFF""#, .string("Aéé\u{FEFF}")),
      (#""\u0000""#, .string("\u{0}")), (#""\ud83d\ude00""#, .string("😀")),
      (#""\uD800\uDC00""#, .string("\u{10000}")),
      (#""\uDBFF\uDFFF""#, .string("\u{10FFFF}")), (#""\uD7FF\uE000""#, .string("\u{D7FF}\u{E000}")),
      ("\"\u{7F}\u{80}\u{2028}\u{FEFF}😀\"", .string("\u{7F}\u{80}\u{2028}\u{FEFF}😀")),
      (#""\\u0041""#, .string("\\u0041")),
    ] as [(String, ReadJSON)])
  func `JSON is read as what it says`(text: String, value: ReadJSON) {
    #expect(read(text) == value)
  }

  @Test func `members keep their order and differ by their bytes alone`() {
    guard case .object(let members)? = read("{\"b\":1,\"a\":{\"b\":2},\"\":3,\"é\":4,\"e\u{301}\":5,\"B\":6}")
    else {
      Issue.record("no object")
      return
    }
    #expect(members.map { Array($0.name.unicodeScalars) }.map(\.count) == [1, 1, 0, 1, 2, 1])
    #expect(members.map(\.name.utf8.first) == ["b", "a", nil, "é", "e", "B"].map { $0?.utf8.first })
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "1234567890123456789012", "0.5", "-0.0", "1e5", "1E+5", "1e-5", "0e0", "1.5e300",
    "10",
  ])
  func `a number keeps its digits`(text: String) {
    #expect(read(text) == .number(text))
    #expect(read("[\(text)]") == .array([.number(text)]))
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", "00", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1e5.5", "0x10", "1_000", "１",
    "NaN", "Infinity",
    "-Infinity", "- 1", "1 2", "2.-3", "1eE2",
  ])
  func `a number that JSON does not know is refused`(text: String) {
    #expect(read(text) == nil)
    #expect(read("[\(text),1]") == nil)
  }

  @Test(arguments: [
    " ", "nul", "nulll", "Null", "TRUE", "truefalse", "'a'", "a", "[", "]", "{", "}", "[1", "[1,", "[1,]",
    "[,1]", "[,]", "[1 2]",
    "[1;2]", "[1}", "{\"a\":1]", "{\"a\":1,}", "{,\"a\":1}", "{\"a\"}", "{\"a\":}", "{\"a\",1}", "{a:1}",
    "{1:1}", "{\"a\":1 \"b\":2}",
    "{\"a\":1,,\"b\":2}", "{null:1}", "{'a':1}", "{\"a\"::1}", "\"", "\"a", "\"\\\"", "\"\\", "\"a\"b",
    "[1]]", "{}{}", "{}x", "1,",
    "{}\u{0}", "/**/1", "1//", "\u{FEFF}{}", "{}\u{FEFF}", "\u{A0}1", "\u{2028}1", "\u{B}1", "\u{C}1",
    "[\u{85}1]",
  ])
  func `what is not exactly one value is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    #""\a""#, #""\'""#, #""\x41""#, #""\u""#, #""\u004""#, #""\u004g""#, #""\U0041""#, #""\u+041""#,
    #""\u 041""#, #""\0""#, #""\ ""#,
    #""\ud800""#, #""\udc00""#, #""\udfff""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\u0041""#,
    #""\ud800\ud800\udc00""#,
    #""\udc00\ud800""#, #""\ud83d\u""#, #""\ud83d\ude0""#, "\"\\ud83d", "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"",
    "\"\u{1F}\"",
  ])
  func `a string with a wrong escape, half a pair or a bare control character is refused`(text: String) {
    #expect(read(text) == nil)
    #expect(read("{\(text):1}") == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xE2, 0x82], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func `invalid UTF-8 is refused wherever it stands`(bytes: [UInt8]) {
    #expect(read([0x22] + bytes + [0x22]) == nil)
    #expect(read([0x7B, 0x22] + bytes + [0x22, 0x3A, 0x31, 0x7D]) == nil)
    #expect(read(bytes + [0x31]) == nil)
    #expect(read([0x31] + bytes) == nil)
  }

  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"a":3}"#, #"{"a":1,"\u0061":1}"#, #"{"\u0061":1,"\u0061":2}"#,
    #"{"":1,"":2}"#,
    #"{"é":1,"\u00e9":2}"#, #"{"😀":1,"\ud83d\ude00":2}"#, #"{"/":1,"\/":2}"#, #"[{"x":{"a":1,"a":1}}]"#,
  ])
  func `a member that stands twice after unescaping is refused, however deep`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `nesting is taken to a depth and refused beyond it, without end`() {
    let nested = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(read(nested(32)) != nil)
    #expect(read(nested(33)) == nil)
    #expect(read(String(repeating: "[", count: 500_000)) == nil)
    #expect(read(String(repeating: "{\"a\":", count: 100_000)) == nil)
    #expect(read("[" + Array(repeating: nested(31), count: 5).joined(separator: ",") + "]") != nil)
  }

  @Test(
    arguments: [
      ("7", 7), ("-7", -7), ("9223372036854775807", .max), ("9223372036854775808", nil), ("7.0", nil),
      ("7e0", nil), ("\"7\"", nil),
      ("true", nil), ("null", nil), ("[7]", nil),
    ] as [(String, Int?)])
  func `only a number written whole is a whole number`(text: String, integer: Int?) {
    #expect(read(text)?.integer == integer)
  }

  @Test func `a member knows where the bytes of its value stand`() {
    let text = #" { "a" : [1, 2] , "b":"x\n"}"#
    guard case .object(let members)? = read(text) else {
      Issue.record("no object")
      return
    }
    let bytes = Array(text.utf8)
    #expect(members.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["[1, 2]", #""x\n""#])
  }

  private func read(_ text: String) -> ReadJSON? { read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> ReadJSON? {
    let span = bytes.span
    let marks = JSONMarks(span)
    var cursor = JSONCursor(span, marks)
    var names = JSONNames()
    cursor.skipSpace()
    guard let value = try? cursor.value(&names) else { return nil }
    cursor.skipSpace()
    return cursor.isAtEnd && names.count == 0 ? ReadJSON(value, in: span) : nil
  }
}

/// What a cursor read, as a tree.
enum ReadJSON: Sendable, Equatable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([ReadJSON])
  case object([Member])

  struct Member: Sendable, Equatable {
    let name: String
    let value: ReadJSON
    let range: Range<Int>

    static func == (left: Member, right: Member) -> Bool {
      left.name == right.name && left.value == right.value
    }
  }

  fileprivate init?(_ value: JSONValue, in bytes: Span<UInt8>) {
    let text = String(decoding: value.range.map { bytes[$0] }, as: UTF8.self)
    switch value.form {
    case .null: self = .null
    case .bool: self = .bool(text == "true")
    case .integer:
      guard text == "-0" || bytes.integer(value).map({ text == String($0) }) ?? true else { return nil }
      self = .number(text)
    case .number: self = .number(text)
    case .string, .escapedString:
      guard let string = value.string else { return nil }
      self = .string(bytes.text(string))
    case .array: self = .array(ReadJSON.elements(value.range.lowerBound, in: bytes))
    case .object: self = .object(ReadJSON.members(value.range.lowerBound, in: bytes))
    }
  }

  private static func elements(_ start: Int, in bytes: Span<UInt8>) -> [ReadJSON] {
    let rest = bytes.extracting(start..<bytes.count)
    let marks = JSONMarks(rest)
    var cursor = JSONCursor(rest, marks)
    var (names, elements): (JSONNames, [ReadJSON]) = (JSONNames(), [])
    do {
      var hasMore = try cursor.enter(.array)
      while hasMore {
        if let element = ReadJSON(try cursor.value(&names), in: rest) { elements.append(element) }
        hasMore = try cursor.advance(in: .array)
      }
    } catch { Issue.record("read once, and not again") }
    return elements
  }

  private static func members(_ start: Int, in bytes: Span<UInt8>) -> [Member] {
    let rest = bytes.extracting(start..<bytes.count)
    let marks = JSONMarks(rest)
    var cursor = JSONCursor(rest, marks)
    var (names, members): (JSONNames, [Member]) = (JSONNames(), [])
    do {
      var hasMore = try cursor.enter(.object)
      while hasMore {
        let name = rest.text(try cursor.name())
        let value = try cursor.value(&names)
        if let read = ReadJSON(value, in: rest) {
          let range = start + value.range.lowerBound..<start + value.range.upperBound
          members.append(Member(name: name, value: read, range: range))
        }
        hasMore = try cursor.advance(in: .object)
      }
    } catch { Issue.record("read once, and not again") }
    return members
  }

  /// The whole number that it is; nil for any other value, and for one written with a point or exponent.
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}
