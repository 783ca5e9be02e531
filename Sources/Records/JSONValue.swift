// Where values stand in JSON text: nothing of them is copied.

/// A JSON string between its quotation marks: offsets in the bytes that the cursor reads.
package struct JSONString: Sendable, Equatable {
  let start: Int32
  let end: Int32
  /// Whether an escape sequence stands in it, so that it is not the text itself.
  package let isEscaped: Bool

  package var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
}

/// A value, and where its bytes stand.
struct JSONValue: Sendable {
  enum Form: UInt8 {
    case null, bool, object, array, string, escapedString, integer
    /// A number with a point or an exponent.
    case number
  }

  let form: Form
  private let start: Int32
  private let end: Int32

  init(_ form: Form, _ range: Range<Int>) {
    self.form = form
    (start, end) = (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound))
  }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// What stands between the quotation marks; nil for any other value.
  @inline(__always)
  var string: JSONString? {
    guard form == .string || form == .escapedString else { return nil }
    return JSONString(start: start + 1, end: end - 1, isEscaped: form == .escapedString)
  }
}

/// The two marks around members or elements.
enum JSONBracket {
  case object, array

  var opening: UInt8 { self == .object ? UInt8(ascii: "{") : UInt8(ascii: "[") }
  var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
}
