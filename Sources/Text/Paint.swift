// Colour and weight, or none of it.

/// Wraps text in the terminal's SGR sequences if colour is wanted; meaning never hangs on it alone.
package struct Paint: Sendable {
  private let isOn: Bool

  /// - Parameter isOn: false where the text goes to a file or a pipe, or `NO_COLOR` is set.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  package func bold(_ text: String) -> String { sgr("1", text) }
  package func dim(_ text: String) -> String { sgr("2", text) }
  package func good(_ text: String) -> String { sgr("32", text) }
  package func fair(_ text: String) -> String { sgr("33", text) }
  package func poor(_ text: String) -> String { sgr("31", text) }
  package func accent(_ text: String) -> String { sgr("36", text) }

  private func sgr(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
