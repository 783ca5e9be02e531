// The members of a small object that this program wrote, by name.

/// A member is missing or out of its range.
struct Malformed: Error {}

/// The members of one object, such as a line of a draft.
struct Members {
  private let bytes: [UInt8]
  private let members: [(name: String, value: JSONValue)]

  /// Nil unless these bytes are one JSON object.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    do throws(NotJSON) { members = try Members.read(bytes.span) } catch { return nil }
  }

  private static func read(_ span: Span<UInt8>) throws(NotJSON) -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    let marks = JSONMarks(span)
    var cursor = JSONCursor(span, marks)
    var names = JSONNames()
    cursor.skipSpace()
    var hasMore = try cursor.enter(.object)
    while hasMore {
      let name = try cursor.name()
      var inner = JSONNames()
      names.append(name)
      members.append((span.text(name), try cursor.value(&inner)))
      hasMore = try cursor.advance(in: .object)
    }
    try names.close(from: 0, in: span)
    cursor.skipSpace()
    guard cursor.isAtEnd else { throw NotJSON() }
    return members
  }

  private func value(_ name: String) -> JSONValue? {
    members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  var isEmpty: Bool { members.isEmpty }

  /// Whether it is there, `null` too.
  func has(_ name: String) -> Bool { value(name) != nil }

  func string(_ name: String) throws(Malformed) -> String { try parsed(name) { $0 } }

  func integer(_ name: String, in range: PartialRangeFrom<Int>) throws(Malformed) -> Int {
    guard let integer = bytes.span.integer(value(name)), range.contains(integer) else { throw Malformed() }
    return integer
  }

  /// A string that `parse` understands.
  func parsed<Value>(_ name: String, _ parse: (String) -> Value?) throws(Malformed) -> Value {
    guard let text = value(name)?.string, let parsed = parse(bytes.span.text(text)) else { throw Malformed() }
    return parsed
  }

  /// As `parsed`, or nil if it is absent.
  func parsedIfThere<Value>(_ name: String, _ parse: (String) -> Value?) throws(Malformed) -> Value? {
    has(name) ? try parsed(name, parse) : nil
  }
}
