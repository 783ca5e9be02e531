// Colour and weight on a terminal: whether they are wanted, and where they stand in a text.

/// Decides on styling by the conventions of no-color.org and bixense.com/clicolors.
package enum Styling {
  /// Whether a stream is to be styled. NO_COLOR turns it off, else CLICOLOR_FORCE turns it on, else it takes a
  /// terminal of a known kind on which CLICOLOR is not 0.
  package static func isWanted(onTerminal: Bool, in environment: (String) -> String?) -> Bool {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if value("NO_COLOR") != nil { return false }
    if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
    guard onTerminal, let kind = value("TERM"), kind != "dumb" else { return false }
    return value("CLICOLOR") != "0"
  }
}

extension String {
  /// The text with its SGR sequences between \001 and \002, by which readline knows that they take no room.
  var withStylingMarked: String { replacing(String.styling) { "\u{1}\($0.output)\u{2}" } }

  /// The text without its SGR sequences.
  var withoutStyling: String { replacing(String.styling, with: "") }

  /// The text without what only an eye makes sense of: marks that are drawn, and dots and dashes between parts.
  var withoutDrawing: String {
    var text = self
    for (drawn, spoken) in String.drawings { text = text.replacing(drawn, with: spoken) }
    return text
  }

  private static let drawings = [
    ("✓ ", ""), (" · ", ", "), ("·", ","), (" … ", " - "), ("…", "..."), ("–", "-"), ("—", "-"), ("−", "-"),
  ]

  private static var styling: Regex<Substring> {
    /\u{1B}\[[0-9;:]*m/.matchingSemantics(.unicodeScalar)
  }
}
