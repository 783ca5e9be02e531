// Asking why, at the console, so that the reason stands in no argument and no history.

import Interviewing
import Terminal
import Wording

extension Console {
  /// The reason, empty for none; nil if the command is called off. The end of a pipe is no reason, but on a
  /// terminal Ctrl-C and Ctrl-D change nothing.
  func reason(_ question: String, _ words: Wording) -> String? {
    while true {
      switch read(Terminal.Prompt(question)) {
      case .text(let text): return text.trimmed
      case .end: return isInteractive ? nil : ""
      case .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
    }
  }
}
