// The one place where the program meets its three streams.

import CReadline
import Glibc

/// Lines in, lines out: with an editor on a terminal, byte for byte on a pipe.
///
/// Make one before any thread is started, and only one: there is one terminal. Where the locale is not UTF-8 and the
/// console is interactive, LC_ALL and LC_CTYPE change in the process's environment.
package final class Console {
  /// Whether a person sits there: both the input and the messages are a terminal. Only then lines can be edited.
  package let isInteractive: Bool
  /// Whether nothing moves the cursor and nothing is drawn: for a screen reader, or a terminal that can neither.
  package let isPlain: Bool
  private let input: Int32
  private let output: Int32
  private let messages: Int32
  private var editor: LineEditor
  private var reader: LineReader

  /// What came up in passing and is said before the next prompt, where nothing can be shown above a line.
  private var late: [String] = []

  /// A console on these descriptors; messages and prompts share one.
  package init(
    isPlain: Bool = false, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    messages: Int32 = STDERR_FILENO
  ) {
    self.isPlain = isPlain
    isInteractive = isatty(input) == 1 && isatty(messages) == 1
    self.input = input
    self.output = output
    self.messages = messages
    editor = LineEditor(input: input, screen: messages)
    reader = LineReader(input: input)
    if isInteractive { rapport_use_utf8() }
  }

  /// Reads one line.
  ///
  /// From the first reading on, signals wait for the next one: what lies between two readings is not torn apart.
  /// If not interactive, the prompt is written as a message, without styling.
  ///
  /// A signal that is no request to end in order, such as SIGQUIT of Ctrl-\, ends the program here: the terminal is
  /// given back, and what was kept up to then stays kept.
  package func read(_ prompt: Prompt) -> Line {
    rapport_hold_signals()
    if isatty(input) == 1 { rapport_hold_terminal(input, isPlain || !isInteractive) }
    let line = isInteractive && !isPlain ? editor.read(prompt) : readPlainly(prompt)
    if case .signal(let signal) = line, ![SIGHUP, SIGINT, SIGTERM].contains(signal) {
      Console.die(of: signal)
    }
    return line
  }

  private func readPlainly(_ prompt: Prompt) -> Line {
    late.forEach(say)
    late = []
    guard isInteractive else {
      say(prompt.text.withoutStyling)
      return reader.read()
    }
    let text = ScreenText(prompt.text).spoken
    func show() { write(text) }
    show()
    var heard: [String] = []
    let line = reader.read(returned: show) {
      guard let pastime = prompt.pastime?() else { return false }
      heard += pastime.lines
      return pastime.goesOn
    }
    late = heard
    if line == .end || line == .interrupted(wasEmpty: true) { say("") }
    return line
  }

  /// Has the arrow keys bring this line back. No other line ever gets into the history, and it is never in a file.
  package func remember(_ line: String) {
    editor.remember(line)
  }

  /// Writes a message, one line or several, to standard error, made safe on the way. A closed stream is ignored.
  package func say(_ text: String) {
    let text = ScreenText(text)
    write((isPlain ? text.spoken : text).line)
  }

  private func write(_ text: ScreenText) { try? Terminal.write(text, to: messages) }

  /// Writes one line of the program's result to standard output, at once, made safe on the way. On the terminal that is
  /// asked on the result is for nobody: what was saved stands there in words.
  package func result(_ line: String) throws(WriteError) {
    if isInteractive && isSameTerminal(output, messages) { return }
    try Terminal.write(ScreenText(line).line, to: output)
  }

  /// The size of the window that the messages are in.
  package var window: Window { Window(of: messages) }

  /// Whether messages are styled, in this environment: not where the output goes to a file or a pipe.
  package func isStyled(in environment: (String) -> String?) -> Bool {
    !isPlain && Styling.isWanted(onTerminal: isatty(messages) == 1 && isatty(output) == 1, in: environment)
  }

  /// Ends the program as the signal of `Line.signal` would have ended it: so a shell learns why it ended.
  package static func die(of signal: Int32) -> Never {
    rapport_die_of(signal)
  }
}

/// Whether two descriptors are of one terminal.
private func isSameTerminal(_ one: Int32, _ other: Int32) -> Bool {
  var (first, second) = (stat(), stat())
  guard isatty(one) == 1, fstat(one, &first) == 0, fstat(other, &second) == 0 else { return false }
  return first.st_rdev == second.st_rdev
}
