// Colour and weight on a terminal: whether they are wanted, and where they stand in a text.

/// Decides on styling by the conventions of no-color.org and bixense.com/clicolors.
package enum Styling {
  /// Whether a stream is to be styled: never where it is no terminal or NO_COLOR is set; else where CLICOLOR_FORCE is
  /// set, or the terminal is of a known kind and CLICOLOR is not 0.
  package static func isWanted(onTerminal: Bool, in environment: (String) -> String?) -> Bool {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    guard onTerminal, value("NO_COLOR") == nil else { return false }
    if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
    guard let kind = value("TERM"), !["dumb", "unknown"].contains(kind) else { return false }
    return value("CLICOLOR") != "0"
  }
}

extension String {
  /// The text with its SGR sequences between \001 and \002, by which readline knows that they take no room.
  var withStylingMarked: String { replacingStyling { "\u{1}\($0)\u{2}" } }

  /// The text without its SGR sequences.
  var withoutStyling: String { replacingStyling { _ in "" } }

  /// The text without what only an eye makes sense of: marks that are drawn, and dots and dashes between parts.
  var withoutDrawing: String {
    var text = self
    for (drawn, spoken) in String.drawings { text = text.replacing(drawn, with: spoken) }
    return text
  }

  private static let drawings = [
    ("✓ ", ""), (" · ", ", "), ("·", ","), (" … ", " - "), ("…", "..."), ("–", "-"), ("—", "-"), ("−", "-"),
  ]

  /// The text with its SGR sequences replaced.
  private func replacingStyling(with replacement: (Substring) -> String) -> String {
    mappingSequences(replacement) { String($0) }
  }

  /// The text with its SGR sequences (ESC, `[`, numbers and `m`) and what stands between them replaced. A regular
  /// expression would take longer to be made than a start of the kiosk may.
  func mappingSequences(
    _ replacement: (_ sequence: Substring) -> String, between: (_ text: Substring) -> String
  ) -> String {
    var (text, start) = ("", startIndex)
    var search = self[...]
    while let escape = search.utf8.firstIndex(of: 0x1B) {
      let sequence = search[escape...]
      let numbers = sequence.utf8.dropFirst(2)
      let end = numbers.firstIndex { !(0x30...0x3B).contains($0) }
      if sequence.utf8.dropFirst().first == UInt8(ascii: "["), let end, utf8[end] == UInt8(ascii: "m") {
        let next = utf8.index(after: end)
        text += between(self[start..<escape]) + replacement(self[escape..<next])
        (start, search) = (next, self[next...])
      } else {
        search = self[utf8.index(after: escape)...]
      }
    }
    return text + between(self[start...])
  }
}
