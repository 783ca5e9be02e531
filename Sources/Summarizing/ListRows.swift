// Takes a list apart into its rows: RFC 4180, and what spreadsheets make of it.

/// The rows of a list, one after the other.
///
/// A row ends in LF, CR LF or CR, the last one perhaps in nothing. Columns are separated by comma, semicolon or
/// tab, since nobody knows which of them a spreadsheet took. A column that begins with a quotation mark ends with
/// one, and two of them stand for one in it.
struct ListRows {
  /// A row: the one column of it with something in it.
  struct Row {
    /// Where it begins.
    let line: Int
    /// Without the white space around it; empty for a blank row.
    let content: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var offset: Int
  private var line = 1

  /// - Throws: the place of the first byte that is no text.
  init(_ bytes: [UInt8]) throws(ListMistake) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var end = bytes.firstIndex(of: 0)
    do { _ = try UTF8Span(validating: bytes.span) } catch {
      end = min(error.byteOffsets.lowerBound, end ?? .max)
    }
    if let end { throw ListMistake(line: 1 + ListRows.lineEnds(in: bytes[..<end]), .notText) }
  }

  /// The next row; nil behind the last.
  mutating func next() throws(ListMistake) -> Row? {
    guard offset < bytes.count else { return nil }
    let first = line
    var content: ArraySlice<UInt8> = []
    repeat {
      let column = try column().trimmed
      if column.isEmpty { continue }
      guard content.isEmpty else { throw ListMistake(line: first, .severalColumns) }
      content = column
    } while goesOn()
    return Row(line: first, content: content)
  }

  /// Steps over what ends a column; false if it ended the row too.
  private mutating func goesOn() -> Bool {
    guard offset < bytes.count else { return false }
    let end = bytes[offset]
    offset += 1
    guard end.isLineEnd else { return true }
    line += 1
    if end == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
    return false
  }

  /// The column that begins here, as it was meant; the offset is then at its end.
  private mutating func column() throws(ListMistake) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, bytes[offset] == .space { offset += 1 }
    if offset < bytes.count, bytes[offset] == .quote { return try quoted() }
    while offset < bytes.count, !bytes[offset].isColumnEnd { offset += 1 }
    return bytes[start..<offset]
  }

  private mutating func quoted() throws(ListMistake) -> ArraySlice<UInt8> {
    let first = line
    var start = offset + 1
    var before: [UInt8] = []
    while true {
      offset += 1
      guard offset < bytes.count else { throw ListMistake(line: first, .openQuote) }
      if bytes[offset].isLineEnd, !(bytes[offset] == .lineFeed && bytes[offset - 1] == .carriageReturn) {
        line += 1
      }
      guard bytes[offset] == .quote else { continue }
      if offset + 1 < bytes.count, bytes[offset + 1] == .quote {
        before += bytes[start...offset]
        offset += 1
        start = offset + 1
        continue
      }
      break
    }
    let content = before.isEmpty ? bytes[start..<offset] : before + bytes[start..<offset]
    offset += 1
    while offset < bytes.count, bytes[offset] == .space { offset += 1 }
    guard offset == bytes.count || bytes[offset].isColumnEnd else {
      throw ListMistake(line: line, .behindQuote)
    }
    return content
  }

  private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.count { index in
      bytes[index] == .carriageReturn
        || bytes[index] == .lineFeed && (index == 0 || bytes[index - 1] != .carriageReturn)
    }
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let quote = UInt8(ascii: "\"")

  fileprivate var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  fileprivate var isColumnEnd: Bool {
    isLineEnd || self == UInt8(ascii: ",") || self == UInt8(ascii: ";") || self == UInt8(ascii: "\t")
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces, no-break spaces, tabs and line ends around it.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if first == .space || first == UInt8(ascii: "\t") || first.isLineEnd {
        rest.removeFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        rest.removeFirst(2)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last == .space || last == UInt8(ascii: "\t") || last.isLineEnd {
        rest.removeLast()
      } else if last == 0xA0, rest.dropLast().last == 0xC2 {
        rest.removeLast(2)
      } else {
        break
      }
    }
    return rest
  }
}
