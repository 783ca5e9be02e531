// Finds the one column of a list that has something in it, row by row.

/// The rows of a list, one after the other.
///
/// Columns are separated by comma, semicolon or tab, since nobody knows which of them a spreadsheet took.
struct ListRows {
  /// A row: the one column of it with something in it.
  struct Row {
    /// Where it begins.
    let line: Int
    /// Without the white space around it; empty for a blank row.
    let content: ArraySlice<UInt8>
  }

  private var cells: DelimitedCells

  /// - Throws: the place of the first byte that is no text.
  init(_ bytes: [UInt8]) throws(ListMistake) {
    cells = try DelimitedCells(bytes, separatedBy: Array(",;\t".utf8))
  }

  /// The next row; nil behind the last.
  mutating func next() throws(ListMistake) -> Row? {
    guard !cells.isAtEnd else { return nil }
    let first = cells.line
    var content: ArraySlice<UInt8> = []
    repeat {
      let column = try cells.next().trimmed
      if column.isEmpty { continue }
      guard content.isEmpty else { throw ListMistake(line: first, .severalColumns) }
      content = column
    } while cells.goesOn()
    return Row(line: first, content: content)
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces, no-break spaces, tabs and line ends around it.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first.isLineEnd {
        rest.removeFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        rest.removeFirst(2)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") || last.isLineEnd {
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
