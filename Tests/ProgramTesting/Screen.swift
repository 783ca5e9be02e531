// Shows a test what a person would see: a small emulator of the terminals that readline writes for.
//
// Understood, as xterm, vt100 and dumb terminals have it; anything else is skipped:
//
//   printable UTF-8      one cell, two if wide; a combining character joins the cell before it
//   at the last column   the cursor stays, and the next character wraps first (am, xenl)
//   BS TAB LF CR         left, next multiple of 8, down (scrolls), column 0
//   ESC 7, ESC 8         save and restore the cursor
//   ESC D, ESC E, ESC M  down, next line, up
//   ESC [ n A B C D      cursor up, down, right, left
//   ESC [ n G, n d       to column n, to row n
//   ESC [ n ; m H, f     to row n, column m
//   ESC [ n J            erase display: 0 to the end, 1 from the start, 2 and 3 all
//   ESC [ n K            erase line: 0 to the end, 1 from the start, 2 all
//   ESC [ n @ P X        insert, delete, erase characters
//   ESC [ n L M          insert, delete lines
//   ESC [ 4 h, 4 l       insert mode on and off
//   ESC [ ... m          colour and weight: ignored
//   ESC [ ? n h, l       private modes, bracketed paste among them: ignored
//   ESC ] ... BEL or ST  window titles: ignored
//   ESC ( c, ) c, = , >  character sets and keypad: ignored

/// The cells of a terminal's window, and what has scrolled out of it.
package struct Screen {
  /// The width in cells.
  package private(set) var columns: Int
  /// The height in lines.
  package private(set) var rows: Int
  /// Where the next character goes, from 0.
  package var cursor: (row: Int, column: Int) { (row, column) }

  // What the parser in Screen+Sequences.swift moves and changes.
  var row = 0
  var column = 0
  var saved = (row: 0, column: 0)
  var inserts = false
  var parser = Parser()

  /// A cell is a character with what combines with it; the second cell of a wide one is empty.
  private var cells: [[String]]
  private var scrolledOut: [String] = []
  private var mustWrap = false

  /// An empty window.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The lines of the window, without the blanks at their ends.
  package var lines: [String] { cells.map(Self.trimmed) }

  /// All lines down to the lowest that is not blank, those that have scrolled out first, as one text.
  package var text: String {
    let all = scrolledOut + lines
    return all.dropLast(all.reversed().prefix { $0.isEmpty }.count).joined(separator: "\n")
  }

  /// The lowest line that is not blank.
  package var lastLine: String { lines.last { !$0.isEmpty } ?? "" }

  /// Cuts or widens the window as a terminal without reflow does.
  package mutating func resize(columns: Int, rows: Int) {
    cells = cells.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
    while cells.count > rows {
      if row < rows { cells.removeLast() } else { scroll() }
    }
    cells += Array(repeating: Array(repeating: " ", count: columns), count: rows - cells.count)
    (self.columns, self.rows) = (columns, rows)
    moveTo(row: row, column: column)
  }

  private static func trimmed(_ line: [String]) -> String {
    let blanks = line.reversed().prefix { $0 == " " }.count
    return line.dropLast(blanks).joined()
  }
}

// What the sequences do.
extension Screen {
  mutating func moveTo(row: Int, column: Int) {
    self.row = min(max(row, 0), rows - 1)
    self.column = min(max(column, 0), columns - 1)
    mustWrap = false
  }

  mutating func lineFeed() {
    mustWrap = false
    if row + 1 < rows { row += 1 } else { scroll() }
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.cellWidth
    if width == 0 { return combine(scalar) }
    if mustWrap || column + width > columns {
      lineFeed()
      column = 0
    }
    if inserts { insertCells(width) }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    mustWrap = column + width == columns
    column = min(column + width, columns - 1)
  }

  mutating func insertCells(_ count: Int) {
    let blanks = Array(repeating: " ", count: min(count, columns - column))
    cells[row].insert(contentsOf: blanks, at: column)
    cells[row].removeLast(blanks.count)
  }

  mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - column)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Array(repeating: " ", count: count)
  }

  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
  }

  mutating func insertLine() {
    cells.insert(Array(repeating: " ", count: columns), at: row)
    cells.removeLast()
  }

  mutating func deleteLine() {
    cells.remove(at: row)
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func scroll() {
    scrolledOut.append(Self.trimmed(cells.removeFirst()))
    cells.append(Array(repeating: " ", count: columns))
    if row >= rows { row -= 1 }
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = mustWrap ? column : column - 1
    if column > 0, cells[row][column].isEmpty { column -= 1 }
    if column >= 0 { cells[row][column].unicodeScalars.append(scalar) }
  }
}

extension Unicode.Scalar {
  /// How many cells it takes.
  fileprivate var cellWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default:
      switch value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        2
      default: 1
      }
    }
  }
}
