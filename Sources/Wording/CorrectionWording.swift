// What the kiosk says of corrections, of the customer's reference, and of interviews that are gone on with.

package struct CorrectionWording: Sendable {
  /// When the response was recorded, and by whom.
  package let opens: @Sendable (_ time: String, _ agent: String) -> String
  package let keys: String
  package let goesOn: @Sendable (_ time: String, _ agent: String) -> String
  /// Before the answers that an interview has already.
  package let soFar: @Sendable (_ answers: String) -> String
  package let customerErased: String
  package let customerUnnamed: String
  package let wordsErased: String
  package let surveyChanged: @Sendable (_ survey: String) -> String
  package let surveyGone: @Sendable (_ survey: String) -> String
  /// Beside an answer that today's survey does not ask.
  package let kept: @Sendable (_ question: String) -> String
  /// In the place of words that were erased.
  package let erased: String
  package let dropped: @Sendable (_ question: String) -> String
  package let nothingToDrop: @Sendable (_ questions: String) -> String
  package let nothingIsKept: String
  package let contested: @Sendable (_ questions: String) -> String
  package let overtaken: String
  package let withdrawnMeanwhile: String
  package let discardsAnswers: String
  package let discardsChanges: String
  package let untrue: @Sendable (_ named: String, _ actual: String) -> String
  package let takesNoArgument: @Sendable (_ command: String) -> String
  package let draftOutdated: @Sendable (_ file: String) -> String
  package let draftOfCustomer: @Sendable (_ time: String, _ agent: String) -> String

  // The customer's reference
  package let customerIs: @Sendable (_ reference: String) -> String
  package let customerNeedsReference: String
  package let referencePrompt: String
  package let referenceHint: String
  package let referenceNeeded: String
  package let referenceNeededForCallback: String
}
