// What a reading begins with.

/// A prompt, and the help that an editor gives with the answer to it.
package struct Prompt {
  /// Stands before the answer; may hold line breaks and styling (SGR sequences).
  package var text: String
  /// Stands in the line at the start, ready to be accepted or edited. Only on a terminal.
  package var prefill: String?
  /// Whether a character that is typed first takes the place of `prefill`; a slash and Ctrl-D always do.
  package var replacesPrefill: Bool
  /// The whole lines that this beginning of a line can become, in the order of listing. Only on a terminal.
  package var completions: (_ beginning: String) -> [String]
  /// The lines that stand above it, as they would be now: shown again by Ctrl-L, which clears the screen, and when the
  /// program goes on after it was stopped. Only on a terminal.
  package var above: (() -> [String])?
  /// What is done in passing while no key waits, a few milliseconds at a time. Only on a terminal.
  package var pastime: (() -> Pastime)?

  /// How something that is done in passing goes.
  package struct Pastime {
    /// Whether there is more to do.
    package let goesOn: Bool
    /// Lines to show above the prompt.
    package let lines: [String]

    package init(goesOn: Bool, lines: [String]) {
      self.goesOn = goesOn
      self.lines = lines
    }
  }

  package init(
    _ text: String, prefill: String? = nil, replacesPrefill: Bool = false,
    completions: @escaping (_ beginning: String) -> [String] = { _ in [] },
    above: (() -> [String])? = nil, pastime: (() -> Pastime)? = nil
  ) {
    self.text = text
    self.prefill = prefill
    self.replacesPrefill = replacesPrefill
    self.completions = completions
    self.above = above
    self.pastime = pastime
  }
}
