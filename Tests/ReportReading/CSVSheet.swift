// A reader of CSV for the tests alone, as RFC 4180 and as a spreadsheet takes a file apart.

package enum CSVSheet {
  /// The rows of a text as RFC 4180 has them; nil for anything else.
  package static func rows(_ text: String) -> [[String]]? {
    var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "\"") {
        guard let quoted = takeQuoted(&rest) else { return nil }
        cell = quoted
      } else {
        cell = Array(rest.prefix { !",\r\n\"".utf8.contains($0) })
        rest = rest.dropFirst(cell.count)
      }
      row.append(String(decoding: cell, as: UTF8.self))
      if rest.first == UInt8(ascii: ",") {
        rest = rest.dropFirst()
      } else if rest.starts(with: "\r\n".utf8) {
        rest = rest.dropFirst(2)
        rows.append(row)
        row = []
      } else {
        return nil
      }
    }
    return row.isEmpty ? rows : nil
  }

  /// The cells that a spreadsheet makes of a text which divides them by semicolons: a quotation mark means
  /// something at the beginning of a cell alone, and whatever follows the second one belongs to the cell.
  package static func semicolonCells(_ text: String) -> [String] {
    var (cells, cell) = ([String](), [UInt8]())
    var rest = Array(text.utf8)[...]
    while true {
      if rest.first == UInt8(ascii: "\"") {
        if let quoted = takeQuoted(&rest) { cell = quoted } else { rest = rest.dropFirst() }
      }
      let plain = rest.prefix { !";\r\n".utf8.contains($0) }
      rest = rest.dropFirst(plain.count)
      cells.append(String(decoding: cell + plain, as: UTF8.self))
      cell = []
      if rest.popFirst() == nil { return cells }
    }
  }

  /// Whether a spreadsheet would run it: the list of OWASP, with the wide forms, also behind white space.
  package static func isFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first(where: { !$0.properties.isWhitespace })?.value {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: Double(cell) == nil
    default: false
    }
  }

  /// What stands between quotation marks; nil if the second one is missing, and then nothing is taken.
  private static func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    var (text, left) = ([UInt8](), rest.dropFirst())
    while let byte = left.popFirst() {
      if byte == UInt8(ascii: "\"") {
        guard left.first == byte else {
          rest = left
          return text
        }
        left = left.dropFirst()
      }
      text.append(byte)
    }
    return nil
  }
}
