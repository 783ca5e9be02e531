// Which lines a draft keeps: all of them, but no card number that the agent has masked, and no “tomorrow”.

import Interviewing
import Surveys

/// The lines of an interview on their way to its draft.
struct DraftedLines {
  /// A line with a card number, until the agent has said what becomes of it.
  private var held: String?

  /// What the draft is to keep now that a line was taken: played again, it leads to the same place.
  mutating func lines(for line: String, from before: Interview, to after: Interview) -> [String] {
    switch (before.isAskingAboutCard, after.isAskingAboutCard) {
    case (false, false):
      if let lines = callback(line, from: before, to: after) { return lines }
      // What was refused is kept as a line that was typed, but no card number with it.
      return [line == before.prompt.prefill ? line : CardNumber.masked(in: line) ?? line]
    case (false, true):
      held = line
      return []
    // A wrong answer to the question, and what does not answer it.
    case (true, true): return []
    case (true, false):
      defer { held = nil }
      guard let held else { return [] }
      let masked = CardNumber.masked(in: held) ?? held
      guard case .text(let answer) = LineContent(line) else { return [masked, line] }
      return yesOrNo(answer) == false ? [held, line] : [masked]
    }
  }

  /// A time to call again as the moment that it came to: played again on another day, “tomorrow” would be another.
  /// - Returns: nil if the line is of anything else.
  private func callback(_ line: String, from before: Interview, to after: Interview) -> [String]? {
    guard after.isAtReview, after.outcome.disposition == .callback else { return nil }
    let time = after.outcome.callbackAt?.replacing("T", with: " ")
    let whole = [Disposition.callback.rawValue, time].compactMap(\.self).joined(separator: " ")
    switch (LineContent(line), before.prompt.kind) {
    // What was refused changes nothing, and might be taken another time.
    case (.text, .review), (.text, .callbackTime):
      return before.outcome.callbackAt == after.outcome.callbackAt ? [] : [time ?? ""]
    case (.text, .disposition): return [whole]
    case (.command(let word, let argument), _) where Command(word) == .end && !argument.isEmpty:
      return ["/\(Command.end.rawValue) \(whole)"]
    default: return nil
    }
  }
}

extension Interview {
  fileprivate var isAtReview: Bool {
    switch prompt.kind {
    case .review, .callbackTime, .reference: true
    case .question, .followUp, .disposition, .cardNumber: false
    }
  }

  fileprivate var isAskingAboutCard: Bool {
    if case .cardNumber = prompt.kind { true } else { false }
  }
}
