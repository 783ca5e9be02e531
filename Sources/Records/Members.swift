// The members of a record as they are asked for: there and in their range, or the record is malformed.

/// A member is missing or out of its range.
struct Malformed: Error {}

/// The members of one object by name.
struct Members {
  private let members: [JSONMember]

  init(_ members: [JSONMember]) {
    self.members = members
  }

  init(_ value: JSONValue) throws(Malformed) {
    guard case .object(let members) = value else { throw Malformed() }
    self.init(members)
  }

  /// The value of a member; nil if it is absent. A record has few, so they are looked through.
  subscript(name: String) -> JSONValue? { members.first { $0.isNamed(name) }?.value }

  /// Whether it is there, `null` too.
  func has(_ name: String) -> Bool { self[name] != nil }

  func isNull(_ name: String) -> Bool { self[name] == .null }

  func value(_ name: String) throws(Malformed) -> JSONValue {
    guard let value = self[name] else { throw Malformed() }
    return value
  }

  func string(_ name: String) throws(Malformed) -> String { try parsed(name) { $0 } }

  func integer(_ name: String, in range: PartialRangeFrom<Int>) throws(Malformed) -> Int {
    guard let integer = try value(name).integer, range.contains(integer) else { throw Malformed() }
    return integer
  }

  func array(_ name: String) throws(Malformed) -> [JSONValue] {
    guard let array = try value(name).array else { throw Malformed() }
    return array
  }

  /// A string that `parse` understands.
  func parsed<Value>(_ name: String, _ parse: (String) -> Value?) throws(Malformed) -> Value {
    guard let text = try value(name).string, let parsed = parse(text) else { throw Malformed() }
    return parsed
  }

  /// As `parsed`, or nil if it is absent.
  func parsedIfThere<Value>(_ name: String, _ parse: (String) -> Value?) throws(Malformed) -> Value? {
    has(name) ? try parsed(name, parse) : nil
  }

  func strings(_ name: String) throws(Malformed) -> [String] { try strings(name) { $0 } }

  func strings<Value>(_ name: String, _ parse: (String) -> Value?) throws(Malformed) -> [Value] {
    var strings: [Value] = []
    for element in try array(name) {
      guard let parsed = element.string.flatMap(parse) else { throw Malformed() }
      strings.append(parsed)
    }
    return strings
  }
}
