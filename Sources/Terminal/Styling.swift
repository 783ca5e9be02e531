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

  /// The text with its SGR sequences replaced: ESC, `[`, numbers and `m`. A regular expression would take longer to be
  /// made than a start of the kiosk may.
  private func replacingStyling(with replacement: (Substring) -> String) -> String {
    var (text, rest) = ("", self[...])
    while let start = rest.utf8.firstIndex(of: 0x1B) {
      text += rest[..<start]
      let sequence = rest[start...]
      let numbers = sequence.utf8.dropFirst(2)
      let end = numbers.firstIndex { !(0x30...0x3B).contains($0) }
      if sequence.utf8.dropFirst().first == UInt8(ascii: "["), let end, rest.utf8[end] == UInt8(ascii: "m") {
        let next = rest.utf8.index(after: end)
        text += replacement(rest[start..<next])
        rest = rest[next...]
      } else {
        let next = rest.utf8.index(after: start)
        text += rest[start..<next]
        rest = rest[next...]
      }
    }
    return text + rest
  }
}
