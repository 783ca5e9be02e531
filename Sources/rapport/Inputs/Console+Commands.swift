// What commands ask and print at the console: why, whether it is really meant, and the id of what was recorded.

import ArgumentParser
import Glibc
import Interviewing
import Journaling
import Records
import Terminal
import Text
import Wording

extension Console {
  /// A text that was asked for, empty for none; nil if the command is called off, or if nobody answers.
  func reason(_ question: String, _ words: Wording) -> String? {
    while true {
      switch read(Terminal.Prompt(question)) {
      case .text(let text): return withoutCard(text.trimmed, words)
      case .end, .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
    }
  }

  /// The text, its card number masked unless the person wants it kept; nil if the command is called off.
  func withoutCard(_ text: String, _ words: Wording) -> String? {
    guard let masked = CardNumber.masked(in: text) else { return text }
    say(words.kiosk.cardNumber + " " + masked.visible)
    switch read(Terminal.Prompt(words.kiosk.cardNumberPrompt)) {
    case .text(let answer): return yesOrNo(answer.trimmed) == false ? text : masked
    case .end, .interrupted: return nil
    case .unreadable: return masked
    case .signal(let signal): Console.die(of: signal)
    }
  }

  /// A text that comes by itself, without a question: the next line of the input, its card number masked; empty at its
  /// end.
  fileprivate func unaskedReason(_ words: Wording) -> String {
    while true {
      switch read(Terminal.Prompt("")) {
      case .text(let text): return CardNumber.masked(in: text.trimmed) ?? text.trimmed
      case .end, .interrupted: return ""
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
    }
  }

  /// Whether a person says yes; no for Ctrl-C, Ctrl-D and the end of the input.
  func agrees(_ question: String, _ words: Wording) -> Bool {
    while true {
      switch read(Terminal.Prompt(question)) {
      case .text(let text):
        if let answer = yesOrNo(text.trimmed) { return answer }
        say(words.commands.confirmNeeded)
      case .end, .interrupted: return false
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
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

/// The consent to what cannot be taken back.
struct ConsentOption: ParsableArguments {
  @Flag(help: "Do it without asking; needed where it is not asked on a terminal.")
  var yes = false

  /// - Parameter command: what was asked for, without the program's name.
  /// - Throws: wrong usage where nobody can be asked and nobody has agreed.
  func require(of console: Console, _ command: String, _ words: Wording) throws(Complaint) {
    guard yes || console.isInteractive else { throw Complaint(words.commands.yesNeeded(command), .usage) }
  }

  /// The reason of somebody who agrees, empty for none; nil if nothing is to be done.
  func reason(_ console: Console, _ question: String, _ confirmation: String, _ words: Wording) -> String? {
    guard console.isInteractive else { return console.unaskedReason(words) }
    guard let reason = console.reason(question, words) else { return nil }
    return yes || console.agrees(confirmation, words) ? reason : nil
  }
}
