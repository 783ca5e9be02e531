// Rows for a spreadsheet that show what stands in them, and run nothing.

/// CSV as RFC 4180 has it: commas, CR LF, quotation marks where they are needed.
package struct CSVWriter {
  /// What is written so far.
  package private(set) var text = ""

  /// A cell of a row.
  package enum Cell: Sendable {
    /// Words, of whomever.
    case text(String)
    /// Words for a program, which wants them as they are: neither made visible nor defused.
    case exact(String)
    /// Figures as they are, unrounded; empty for nil.
    case integer(Int?)
    case number(Double?)
    case empty

    fileprivate var written: String {
      switch self {
      case .text(let text): CSVWriter.quoted(CSVWriter.defused(text.visible))
      case .exact(let text): CSVWriter.quoted(text)
      case .integer(let number): number.map(String.init) ?? ""
      case .number(let number): number.map { "\($0)" } ?? ""
      case .empty: ""
      }
    }
  }

  package init() {}

  /// Appends one row.
  package mutating func row(_ cells: [Cell]) {
    text += cells.map(\.written).joined(separator: ",") + "\r\n"
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe before it: `=`, `+`, `-`, `@` at its
  /// beginning, also behind spaces and in full width, and behind a semicolon, where a spreadsheet of a country with
  /// a decimal comma begins the next cell whatever the quotation marks say.
  /// Source: OWASP, "CSV Injection".
  private static func defused(_ text: String) -> String {
    var (result, isBeginning) = (String.UnicodeScalarView(), true)
    for scalar in text.unicodeScalars {
      if isBeginning, "=+-@＝＋－＠".unicodeScalars.contains(scalar) { result.append("'") }
      isBeginning = scalar == ";" || (isBeginning && (scalar == "\"" || scalar.properties.isWhitespace))
      result.append(scalar)
    }
    return String(result)
  }

  /// By scalars: a quotation mark with an accent on it is one all the same.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain = !scalars.contains { "\",\r\n;".unicodeScalars.contains($0) }
    if isPlain && scalars.first != " " && scalars.last != " " { return text }
    var result = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result) + "\""
  }
}
