// Finds the column of references in a list, and its rows.

/// The rows of a list, one after the other.
///
/// Columns are separated by comma, semicolon or tab, since nobody knows which of them a spreadsheet took; a first line
/// `sep=;` says it. Where one column alone has something in it, that is the column of references. Of several it is the
/// one that was named, or else the only one whose heading is a word for a customer or a reference.
struct ListRows {
  /// A row: its reference.
  struct Row {
    /// Where it begins.
    let line: Int
    /// Without the white space around it; empty for a blank row.
    let content: ArraySlice<UInt8>
  }

  /// The columns, where there are several; nil where each row has one with something in it.
  private struct Columns {
    let count: Int
    /// From 0.
    let ofReferences: Int
  }

  private var cells: DelimitedCells
  private var columns: Columns?
  /// Whether the first row told the columns, and is none of these rows.
  var hasHeader: Bool { columns != nil }

  private static let separators = Array(",;\t".utf8)

  /// - Throws: the place of the first byte that is no text, or the header's, if it does not tell the column.
  init(_ bytes: [UInt8], header: Bool?, column: String?) throws(ListMistake) {
    let named = ListRows.namedSeparator(bytes)
    let separators = named.map { [$0] } ?? ListRows.separators
    var start = try DelimitedCells(bytes, separatedBy: separators)
    if named != nil { _ = try start.row() }
    cells = start
    let found = try ListRows.firstRow(start)
    guard let found, column != nil || found.cells.count(where: { !$0.isEmpty }) > 1 else { return }
    // In a heading or a name another separator may stand unquoted; the one that makes most columns is the list's.
    var best: (cells: [ArraySlice<UInt8>], end: DelimitedCells)?
    for separator in separators {
      var single = start
      single.separators = [separator]
      // Read with a separator that is not its own, a quoted cell may be none.
      guard let row = try? ListRows.firstRow(single), row.cells.count > best?.cells.count ?? 0 else {
        continue
      }
      best = (row.cells, row.end)
    }
    guard let best, header != false, let place = ListRows.place(of: column, in: best.cells) else {
      throw ListMistake(line: found.line, column == nil || header == false ? .severalColumns : .noSuchColumn)
    }
    cells = best.end
    columns = Columns(count: best.cells.count, ofReferences: place)
  }

  /// The next row; nil behind the last.
  mutating func next() throws(ListMistake) -> Row? {
    guard !cells.isAtEnd else { return nil }
    let first = cells.line
    guard let columns else { return try onlyColumn(first) }
    let row = try cells.row().map(\.trimmed)
    if row.allSatisfy(\.isEmpty) { return Row(line: first, content: []) }
    guard row.count == columns.count else { throw ListMistake(line: first, .otherColumns) }
    guard !row[columns.ofReferences].isEmpty else { throw ListMistake(line: first, .noReference) }
    return Row(line: first, content: row[columns.ofReferences])
  }

  private mutating func onlyColumn(_ first: Int) throws(ListMistake) -> Row {
    var content: ArraySlice<UInt8> = []
    repeat {
      let column = try cells.next().trimmed
      if column.isEmpty { continue }
      guard content.isEmpty else { throw ListMistake(line: first, .severalColumns) }
      content = column
    } while cells.goesOn()
    return Row(line: first, content: content)
  }

  /// The separator of a first line `sep=;`, which spreadsheets write and read; nil without such a line.
  private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard text.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }) else { return nil }
    let rest = text.dropFirst(4)
    guard let separator = rest.first, separator < 0x80, !separator.isLineEnd else { return nil }
    return rest.dropFirst().first?.isLineEnd ?? true ? separator : nil
  }

  /// The first row with something in it, where it begins, and what stands behind it.
  private static func firstRow(
    _ start: DelimitedCells
  ) throws(ListMistake) -> (cells: [ArraySlice<UInt8>], line: Int, end: DelimitedCells)? {
    var cells = start
    while !cells.isAtEnd {
      let line = cells.line
      let row = try cells.row().map(\.trimmed)
      if !row.allSatisfy(\.isEmpty) { return (row, line, cells) }
    }
    return nil
  }

  /// The one column with that name or, if none is given, with a word for a reference; nil for none and for several.
  private static func place(of column: String?, in headings: [ArraySlice<UInt8>]) -> Int? {
    let name = column.map(ListHeader.folded)
    let places = headings.indices.filter { index in
      guard let name else { return ListHeader.isWord(headings[index]) }
      return ListHeader.folded(String(decoding: headings[index], as: UTF8.self)) == name
    }
    return places.count == 1 ? places[0] : nil
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
