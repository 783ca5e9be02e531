// How many columns of a terminal a text takes, without asking the locale.

extension Character {
  /// Columns: 0 for a lone combining mark, 2 for wide East Asian characters and emoji, else 1.
  package var columns: Int {
    if utf8.count == 1 { return 1 }
    guard let first = unicodeScalars.first else { return 0 }
    if first.isMark { return 0 }
    return first.isWide || unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }
}

extension String {
  /// Columns of a terminal; the text must be visible already and hold no colour.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text filled up with spaces at its end to that many columns; a longer one stays as it is.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text filled up with spaces before it to that many columns.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }

  /// The text cut to that many columns, with an ellipsis where something is missing.
  package func truncated(to width: Int) -> String {
    guard columns > width else { return self }
    var result = ""
    var used = 0
    for character in self {
      let columns = character.columns
      guard used + columns <= width - 1 else { break }
      result.append(character)
      used += columns
    }
    return width > 0 ? result + "…" : ""
  }
}

extension Unicode.Scalar {
  /// Whether it takes no column of its own; the first such is U+0300.
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// East Asian Width W or F, and emoji that are shown as pictures.
  /// Source: Unicode Standard Annex #11, ranges of whole blocks.
  fileprivate var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    // No emoji stands between these; without them every other letter would be looked up.
    case 0x2C00..<0x1F000: false
    default: properties.isEmojiPresentation
    }
  }
}

extension [[String]] {
  /// The rows as lines whose columns stand under each other, two spaces apart.
  package func aligned() -> [String] {
    let count = map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      reduce(0) { Swift.max($0, column < $1.count ? $1[column].columns : 0) }
    }
    return map { row in
      let last = row.indices.last
      return row.enumerated().map { $0 == last ? $1 : $1.padded(to: widths[$0] + 2) }.joined()
    }
  }
}
