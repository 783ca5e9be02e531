// A text with what looks like a card number in it: it is not taken before the agent says how.

import Surveys

extension Interview {
  /// A text that is not taken yet.
  struct CardText: Sendable, Equatable {
    let typed: String
    let masked: String
    let use: Use

    enum Use: Sendable, Equatable {
      case answer(Stop)
      case note
      case customer
      case reason(Disposition)
    }
  }

  /// Whether a text has a card number, and so is not taken before the agent says how.
  mutating func isHeld(_ text: String, for use: CardText.Use) -> Bool {
    guard let masked = CardNumber.masked(in: text) else { return false }
    place = .cardNumber(CardText(typed: text, masked: masked, use: use), at: place)
    return true
  }

  mutating func takeCardNumber(_ answer: String, _ held: CardText, at place: Place) -> Step {
    guard let isMasked = answer.isEmpty ? true : yesOrNo(answer) else {
      return .ask([.wrong(.neitherMaskedNorKept)])
    }
    self.place = place
    let text = isMasked ? held.masked : held.typed
    let notices: [Notice] = isMasked ? [.masked] : []
    switch held.use {
    case .answer(let stop): return .ask([keep(.text(text), at: stop)] + notices)
    case .note: return .ask([add(note: text)] + notices)
    case .customer: return .ask([name(text)] + notices)
    case .reason(let disposition):
      end(with: disposition, reason: text, from: stop)
      return .ask(notices)
    }
  }
}
