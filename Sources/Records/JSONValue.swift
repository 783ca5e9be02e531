// JSON as it was read, before anything is known of its meaning.

/// A JSON value; numbers keep their digits, members their order.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// As written, so that nothing is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The whole number that it is; nil for any other value, and for one written with a point or exponent.
  var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}

/// One member of an object.
struct JSONMember: Sendable, Equatable {
  let name: String
  let value: JSONValue
  /// Where the value's bytes stand in what was read.
  let bytes: Range<Int>

  /// By the bytes: names that look alike to a `String` are different members.
  func isNamed(_ other: String) -> Bool {
    // Nearly all names differ, which these tell at once; the bytes are compared where they lie, which is several times as
    // fast as going through the views of both texts.
    guard name.utf8.count == other.utf8.count, name == other else { return false }
    let isSame = name.utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isSame ?? nil) ?? name.utf8.elementsEqual(other.utf8)
  }

  static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.name == right.name && left.value == right.value
  }
}
