// Takes delimited text apart into its cells: RFC 4180, and what spreadsheets make of it.

/// The cells of a text, one after the other.
///
/// A row ends in LF, CR LF or CR, the last one perhaps in nothing. A cell that begins with a quotation mark ends with
/// one, and two of them stand for one in it.
struct DelimitedCells {
  private let bytes: [UInt8]
  /// What may stand between two cells.
  var separators: [UInt8]
  private var offset: Int
  /// Where the next cell begins.
  private(set) var line = 1

  /// - Parameters:
  ///   - separators: what may stand between two cells.
  ///   - allowsNull: whether U+0000 is a character like any other, and no sign of UTF-16.
  /// - Throws: the place of the first byte that is no text.
  init(_ bytes: [UInt8], separatedBy separators: [UInt8], allowsNull: Bool = false) throws(ListMistake) {
    self.bytes = bytes
    self.separators = separators
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var end = allowsNull ? nil : bytes.firstIndex(of: 0)
    do { _ = try UTF8Span(validating: bytes.span) } catch {
      end = min(error.byteOffsets.lowerBound, end ?? .max)
    }
    if let end { throw ListMistake(line: 1 + DelimitedCells.lineEnds(in: bytes[..<end]), .notText) }
  }

  /// Whether nothing follows.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Steps over what ends a cell; false if it ended the row too.
  mutating func goesOn() -> Bool {
    guard offset < bytes.count else { return false }
    let end = bytes[offset]
    offset += 1
    guard end.isLineEnd else { return true }
    line += 1
    if end == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
    return false
  }

  /// The cells up to the end of the row, which is stepped over.
  mutating func row() throws(ListMistake) -> [ArraySlice<UInt8>] {
    var row: [ArraySlice<UInt8>] = []
    repeat { row.append(try next()) } while goesOn()
    return row
  }

  /// The cell that begins here, as it was meant; the offset is then at its end.
  mutating func next() throws(ListMistake) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, bytes[offset] == .space { offset += 1 }
    if offset < bytes.count, bytes[offset] == .quote { return try quoted() }
    while offset < bytes.count, !isCellEnd(bytes[offset]) { offset += 1 }
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
    guard offset == bytes.count || isCellEnd(bytes[offset]) else {
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

  private func isCellEnd(_ byte: UInt8) -> Bool { byte.isLineEnd || separators.contains(byte) }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let quote = UInt8(ascii: "\"")

  /// Whether a row ends here.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
