// What commands ask and print at the console: why, and the id of what was recorded.

import Glibc
import Interviewing
import Journaling
import Records
import Terminal
import Text
import Wording

extension Console {
  /// The reason, empty for none; nil if the command is called off. The end of a pipe is no reason, but on a
  /// terminal Ctrl-C and Ctrl-D change nothing.
  func reason(_ question: String, _ words: Wording) -> String? {
    while true {
      switch read(Terminal.Prompt(question)) {
      case .text(let text): return withoutCard(text.trimmed, words)
      case .end: return isInteractive ? nil : ""
      case .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
    }
  }

  /// The text, its card number masked unless the person wants it kept; nil if the command is called off.
  private func withoutCard(_ text: String, _ words: Wording) -> String? {
    guard let masked = CardNumber.masked(in: text) else { return text }
    say(words.kiosk.cardNumber + " " + masked.visible)
    switch read(Terminal.Prompt(words.kiosk.cardNumberPrompt)) {
    case .text(let answer): return yesOrNo(answer.trimmed) == false ? text : masked
    case .end: return isInteractive ? nil : masked
    case .interrupted: return nil
    case .unreadable: return masked
    case .signal(let signal): Console.die(of: signal)
    }
  }

  /// Prints the id of what was recorded.
  /// - Throws: a complaint if the output takes no more; the record stays.
  func print(_ id: RecordID, _ words: Wording) throws(Complaint) {
    do { try result(id.description) } catch {
      // A reader that went away has seen what it wanted.
      if error.code == EPIPE { return }
      let reason = SystemError(call: "write", code: error.code).reason(words.journal)
      throw Complaint(words.commands.cannotPrint(reason), .inputOutput)
    }
  }
}
