// Which lines a draft keeps: all of them, but no card number that the agent has masked.

import Interviewing

/// The lines of an interview on their way to its draft.
struct DraftedLines {
  /// A line with a card number, until the agent has said what becomes of it.
  private var held: String?

  /// What the draft is to keep now that a line was taken: played again, it leads to the same place.
  mutating func lines(for line: String, from before: Interview, to after: Interview) -> [String] {
    switch (before.isAskingAboutCard, after.isAskingAboutCard) {
    case (false, false):
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
}

extension Interview {
  fileprivate var isAskingAboutCard: Bool {
    if case .cardNumber = prompt.kind { true } else { false }
  }
}
