// A reader of CSV for the tests alone, as RFC 4180 and as a spreadsheet takes a file apart.

package enum CSVSheet {
  /// The rows of a text as RFC 4180 has them; nil for anything else.
  package static func rows(_ text: String) -> [[String]]? {
    var (rows, row, cell): ([[String]], [String], String.UnicodeScalarView) = ([], [], .init())
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      if rest.first == "\"" {
        guard let quoted = takeQuoted(&rest) else { return nil }
        cell = quoted
      } else {
        let plain = rest.prefix { !",\r\n\"".unicodeScalars.contains($0) }
        cell.append(contentsOf: plain)
        rest = rest.dropFirst(plain.count)
      }
      row.append(String(cell))
      cell = .init()
      if rest.first == "," {
        rest = rest.dropFirst()
      } else if rest.starts(with: ["\r", "\n"]) {
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
    var (cells, cell) = ([String](), String.UnicodeScalarView())
    var rest = Array(text.unicodeScalars)[...]
    while true {
      if cell.isEmpty, rest.first == "\"" {
        if let quoted = takeQuoted(&rest) { cell = quoted } else { rest = rest.dropFirst() }
      }
      let plain = rest.prefix { !";\r\n".unicodeScalars.contains($0) }
      cell.append(contentsOf: plain)
      rest = rest.dropFirst(plain.count)
      cells.append(String(cell))
      cell = .init()
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
  private static func takeQuoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String.UnicodeScalarView? {
    var (text, left) = (String.UnicodeScalarView(), rest.dropFirst())
    while let scalar = left.popFirst() {
      if scalar == "\"" {
        guard left.first == "\"" else {
          rest = left
          return text
        }
        left = left.dropFirst()
      }
      text.append(scalar)
    }
    return nil
  }
}
