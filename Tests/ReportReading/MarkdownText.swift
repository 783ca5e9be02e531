// A reader of Markdown for the tests alone: what is text in it, and what is markup.

package struct MarkdownText {
  /// What a reader of the text reads: escapes undone.
  package private(set) var plain = ""
  /// All that Markdown obeys, in its order: unescaped marks, the beginnings of lines, what would become a link.
  package private(set) var skeleton: [String] = []

  package init(_ markdown: String) {
    var fence: Int?
    for line in markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let ticks = line.prefix { $0 == "`" }.count
      if let opened = fence {
        let isEnd = ticks >= opened && ticks == line.count
        if isEnd { fence = nil } else { plain.unicodeScalars += line }
      } else if ticks >= 3 {
        fence = ticks
        skeleton.append("code")
      } else {
        take(line)
      }
      plain += "\n"
      skeleton.append("\n")
    }
  }

  private mutating func take(_ line: Substring.UnicodeScalarView) {
    var rest = line
    let spaces = rest.prefix { $0 == " " }
    rest = rest.dropFirst(spaces.count)
    if spaces.count > 3 { skeleton.append("code") }
    takeBeginning(rest)
    if rest.first == ">" {
      takeBeginning(rest.dropFirst().drop { $0 == " " })
      if rest.dropFirst().prefix(while: { $0 == " " }).count > 4 { skeleton.append("code") }
    }
    // How many of the last characters were `w`: three and a dot are a link. Others have a colon.
    var ws = 0
    while let scalar = rest.popFirst() {
      if scalar == "." && ws > 2 { skeleton.append("www.") }
      ws = scalar == "w" || scalar == "W" ? ws + 1 : 0
      take(scalar, &rest)
    }
  }

  /// A list, a heading, a rule.
  private mutating func takeBeginning(_ text: Substring.UnicodeScalarView) {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let mark = text.dropFirst(digits.count).first
    if digits.isEmpty ? mark.map("-+=".unicodeScalars.contains) == true : mark == "." || mark == ")" {
      skeleton.append("list")
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
    switch scalar {
    case "\\":
      if let next = rest.first, next.isASCII, next.properties.generalCategory.isMark {
        plain.unicodeScalars.append(next)
        rest = rest.dropFirst()
      } else {
        plain += "\\"
      }
    case "&":
      let escapes: [(escape: String, meaning: String)] = [
        ("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("#58;", ":"),
      ]
      if let known = escapes.first(where: { rest.starts(with: $0.escape.unicodeScalars) }) {
        plain += known.meaning
        rest = rest.dropFirst(known.escape.utf8.count)
      } else {
        skeleton.append("&")
      }
    // At signs in code, of which no address is made, are text.
    case "`" where rest.drop(while: { $0 == "@" }).first == "`" && rest.first == "@":
      let signs = rest.prefix { $0 == "@" }
      plain.unicodeScalars += signs
      rest = rest.dropFirst(signs.count + 1)
    case "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "$", "@":
      plain.unicodeScalars.append(scalar)
      skeleton.append(String(scalar))
    case ":" where rest.first.map { $0 != " " } == true:
      plain += ":"
      skeleton.append(":")
    default: plain.unicodeScalars.append(scalar)
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether it is punctuation or a symbol: of ASCII, what a backslash may stand before.
  fileprivate var isMark: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation,
      .mathSymbol, .currencySymbol, .modifierSymbol:
      true
    default: false
    }
  }
}
