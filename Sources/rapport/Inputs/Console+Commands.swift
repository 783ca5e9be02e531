// What commands ask and print at the console: why, and the id of what was recorded.

import Interviewing
import Journaling
import Records
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

  /// Prints the id of what was recorded.
  /// - Throws: a complaint if the output takes no more; the record stays.
  func print(_ id: RecordID, _ words: Wording) throws(Complaint) {
    do { try result(id.description) } catch {
      let reason = SystemError(call: "write", code: error.code).reason(words.journal)
      throw Complaint(words.commands.cannotPrint(reason), .inputOutput)
    }
  }
}
