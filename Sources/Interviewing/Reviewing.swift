// The review: what it still lacks, what saves it, and what leads away from it.

import Surveys

extension Interview {
  /// What the review asks for: a call that is owed needs a time, or the word that there is none, and a customer.
  var reviewPrompt: Prompt.Kind {
    if lacksCallbackTime { return .callbackTime }
    return lacksReference ? .reference : .review
  }

  private var lacksCallbackTime: Bool {
    guard disposition == .callback, let ending else { return false }
    return ending.callbackAt == nil && !ending.isWithoutTime
  }

  /// Whether a call is owed that nobody could make. One that was recorded without a reference stays as it is.
  private var lacksReference: Bool {
    customer == nil && (promisedAnew.followUp && course.isCallPromised || owesCallback)
  }

  private var owesCallback: Bool { disposition == .callback && promisedAnew.callback }

  mutating func takeAtReview(_ text: String, from stop: Stop) -> Step {
    let isConsent = text.isEmpty || yesOrNo(text) == true
    if let number = plainNumber(text), reviewPrompt != .reference || (1...course.total).contains(number) {
      return .ask(go(to: "\(number)", from: stop))
    }
    switch reviewPrompt {
    case .callbackTime where isConsent:
      ending?.isWithoutTime = true
      return lacksReference ? .ask([]) : .save(outcome)
    case .callbackTime: return .ask(takeCallbackTime(text))
    case .reference: return .ask([takeReference(text)])
    case .review, .question, .followUp, .disposition, .cardNumber:
      if isConsent { return .save(outcome) }
      return .ask(disposition == .callback ? takeCallbackTime(text) : [.reviewNeedsYes])
    }
  }

  /// A yes or a no is no reference: it answers a question that was not asked.
  private mutating func takeReference(_ text: String) -> Notice {
    if text.isEmpty || yesOrNo(text) != nil { return .referenceNeeded(isCallback: disposition == .callback) }
    return isHeld(text, for: .customer) ? .cardNumber : name(text)
  }
}
