// Which characters a person cannot see or a terminal would obey: the one list that screens and journals share.

extension Unicode.Scalar {
  /// Whether the journal writes it as an escape, so that `cat` is safe: control characters, marks and
  /// overrides of direction, spaces of no width.
  package var isEscapedInJournal: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a screen must show its code in its place: what the journal escapes, and all else that has no
  /// shape of its own.
  package var isHidden: Bool {
    // Of the letters of Europe only the soft hyphen: no table is asked for an ordinary text.
    if value < 0x300 { return isEscapedInJournal || value == 0xAD }
    return isEscapedInJournal || properties.isDefaultIgnorableCodePoint || isFormat
  }

  private var isFormat: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}

extension String {
  /// The same for a text of several lines, whose line feeds stay.
  package var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }.joined(
      separator: "\n")
  }

  /// The text as a screen may have it: every hidden character, line feeds too, shown as its code, `<U+001B>`.
  package var visible: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHidden {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
