// Tables whose columns stand under one another, whatever script their words are in.

import Text

/// Lays out the columns of a table: the first aligned left, the others right.
struct Table {
  /// Columns between two columns.
  static let gap = 2

  /// One column, its heading in one or several lines.
  struct Column {
    let head: [Line]
    /// One element a row; a cell may take several lines.
    let cells: [[Line]]

    var width: Int { (head + cells.joined()).map(\.columns).max() ?? 0 }
  }

  let columns: [Column]

  /// The first column: names, in what the figures beside it leave, or in as much as their longest word needs
  /// up to a third of the width.
  /// - Parameter ink: of the row with that number.
  static func names(
    _ names: [String], under head: String, beside figures: [Column], width: Int,
    ink: (Int) -> Ink = { _ in .plain }
  ) -> Column {
    let words = (names + [head]).flatMap { $0.split(separator: " ") }.map { String($0).columns }
    let needed = min(words.max() ?? 0, width / 3)
    let room = max(10, needed, width - figures.reduce(0) { $0 + $1.width + gap })
    return Column(
      head: Line.wrapped(head, to: room, .bold),
      cells: names.enumerated().map { Line.wrapped($1, to: room, ink($0)) })
  }

  /// Heading and rows.
  var lines: [Line] {
    let rows = columns.map(\.cells.count).min() ?? 0
    return block(columns.map(\.head)) + (0..<rows).flatMap { row in block(columns.map { $0.cells[row] }) }
  }

  private func block(_ cells: [[Line]]) -> [Line] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { row in
      zip(columns, cells).enumerated().reduce(Line()) { line, next in
        let (place, (column, cell)) = next
        let text = row < cell.count ? cell[row] : Line()
        return place == 0
          ? text.padded(to: column.width) : line + text.leftPadded(to: column.width + Self.gap)
      }
    }
  }
}
