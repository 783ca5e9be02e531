// The only way to a screen: what a terminal would obey, or nobody could see, is not in it.

import Text

/// Text as a screen may have it. Whatever it is made of, a name, an answer, a file or a variable, only line feeds and the
/// styling of `Paint` are left in it as they are; every other hidden character is shown as its code, `<U+001B>`.
package struct ScreenText: Equatable, Sendable {
  /// The text with its styling (SGR sequences).
  let styled: String

  package init(_ text: String) {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) {
      styled = text
    } else {
      styled = text.mappingSequences({ ScreenText.isStyling($0) ? String($0) : $0.visibleText }) {
        $0.visibleText
      }
    }
  }

  private init(safe: String) { styled = safe }

  /// The text for a terminal or a reader that draws nothing.
  var spoken: ScreenText { ScreenText(safe: styled.withoutStyling.withoutDrawing) }

  /// The text and the end of its line.
  var line: ScreenText { ScreenText(safe: styled + "\n") }

  /// What `Paint` writes: bold, dim, four colours, and their end.
  private static func isStyling(_ sequence: Substring) -> Bool {
    sequence.dropFirst(2).dropLast().split(separator: ";").allSatisfy {
      ["0", "1", "2", "31", "32", "33", "36"].contains($0)
    }
  }
}

extension Substring {
  fileprivate var visibleText: String { String(self).visibleLines }
}
