// What the kiosk says to the agent.

package struct KioskWording: Sendable {
  // The shift
  package let shift:
    @Sendable (_ survey: String, _ language: String, _ desk: String, _ agent: String) -> String
  package let shiftHelp: String
  package let practice: String
  package let startPrompt: @Sendable (_ today: Int) -> String
  package let startPromptWithoutCount: String
  package let startHelp: [(command: String, meaning: String)]
  package let agentIs: @Sendable (_ agent: String) -> String
  package let agentNeedsName: String
  package let surveyIs: @Sendable (_ title: String) -> String
  package let surveyRenewed: @Sendable (_ survey: String, _ revision: String) -> String
  package let surveyStays: @Sendable (_ survey: String, _ revision: String) -> String
  package let surveyNeedsName: @Sendable (_ ids: String) -> String
  package let startLanguage: @Sendable (_ code: String) -> String
  package let nothingToAmend: String
  package let shiftEnds: @Sendable (_ interviews: Int) -> String

  // Interruptions
  package let noDraft: String
  package let draftWaits:
    @Sendable (_ time: String, _ agent: String, _ desk: String, _ customer: String) -> String
  package let correctionWaits: @Sendable (_ time: String, _ agent: String, _ desk: String) -> String
  package let draftTaken: String
  package let draftUnreadable: String
  package let keptAsDraft: @Sendable (_ folder: String) -> String
  package let clockBehind: @Sendable (_ time: String) -> String
  package let clockLongAgo: @Sendable (_ day: String) -> String
  package let newerJournal: @Sendable (_ version: Int) -> String

  // Customers who were asked before
  package let offersPartial: @Sendable (_ day: String, _ agent: String) -> String
  package let offersCallback: @Sendable (_ day: String, _ agent: String) -> String
  package let askedLately: @Sendable (_ day: String, _ days: Int) -> String
  package let tooLateToResume: @Sendable (_ reference: String) -> String

  // Questions
  package let readOut: String
  /// Before what is for the agent's eyes and not read out.
  package let hint: String
  package let partsOfDay: PartsOfDay
  package let textHint: String
  /// Where an earlier answer stands ready in the line to be edited.
  package let readyTextHint: String
  /// Where it was only spoken.
  package let spokenTextHint: String
  package let choiceHint: @Sendable (_ count: Int) -> String
  package let choicesHint: @Sendable (_ count: Int) -> String
  package let yesNoHint: String
  package let yes: String
  package let no: String
  package let refused: String
  package let dontKnow: String
  package let nothingSaid: String
  /// In the review, of an answer whose question does not apply any more.
  package let setAside: String
  package let callPromised: String
  package let noCallPromised: String

  // Wrong answers
  package let ratingNeeded: @Sendable (_ low: String, _ high: String) -> String
  package let optionNeeded: @Sendable (_ count: Int) -> String
  package let optionsNeeded: @Sendable (_ count: Int) -> String
  package let severalOptions: @Sendable (_ labels: String) -> String
  package let yesNoNeeded: String
  package let dispositionNeeded: String
  package let invalidText: String
  package let tooLong: @Sendable (_ kilobytes: Int) -> String

  // Commands
  package let language: @Sendable (_ code: String) -> String
  package let noSuchLanguage: @Sendable (_ codes: String) -> String
  package let noted: String
  package let noteNeedsText: String
  package let firstQuestion: String
  package let unanswered: @Sendable (_ questions: String) -> String
  package let nothingToResume: String
  package let unknownCommand: @Sendable (_ word: String) -> String
  package let severalCommands: @Sendable (_ commands: String) -> String
  package let notHere: @Sendable (_ command: String) -> String
  package let interviewHelp: [(command: String, meaning: String)]
  /// What an interview that could not be saved also takes.
  package let unsavedHelp: [(command: String, meaning: String)]
  package let interrupted: String
  package let interruptedAtStart: String
  package let hungUp: String
  package let leaveAmendment: String
  package let leaveUnsaved: String

  package let noSuchQuestion: @Sendable (_ questions: String) -> String
  package let severalQuestions: @Sendable (_ questions: String) -> String
  package let doesNotApply: @Sendable (_ question: String) -> String

  // For the ear
  package let attention: String
  package let questionOf: @Sendable (_ position: Int, _ total: Int) -> String
  package let numberPrompt: @Sendable (_ low: String, _ high: String) -> String
  package let answerSoFar: @Sendable (_ answer: String) -> String

  // A card number
  package let cardNumber: String
  package let cardNumberPrompt: String
  package let cardNumberNeeded: String
  package let masked: String

  // The end
  package let callbackTimeHint: String
  package let callbackTimePrompt: String
  package let timeNeeded: String
  package let timeIsPast: String
  package let dispositionPrompt: String
  package let dispositions: Dispositions
  package let review: String
  package let reviewPrompt: String
  package let reviewNeedsYes: String
  package let customer: String
  package let note: String
  package let reason: String
  package let effortTurnedRound: String
  package let emailAddress: String
  package let phoneNumber: String
  package let followUp: String
  package let followUpBy: @Sendable (_ day: String) -> String
  package let nothingAnswered: String
  package let saved: String
  package let savedAs: @Sendable (_ disposition: String) -> String
  package let amended: String
  package let practised: String
  package let notSaved: String
  package let tryAgain: String
  package let quitKeeps: String
  package let cannotLeave: String
  package let notSavedAtEnd: String
  package let discarded: String
  package let unchanged: String
}

/// What stands for `{part-of-day}` in “Good {part-of-day}” and its like.
package struct PartsOfDay: Sendable {
  package let morning: String
  /// From 10 to 12: in English it is morning still.
  package let forenoon: String
  package let afternoon: String
  package let evening: String
}

/// How an interview may end, in words.
package struct Dispositions: Sendable {
  package let complete: String
  package let partial: String
  package let breakOff: String
  package let refusal: String
  package let callback: String
  package let nonContact: String
  package let languageBarrier: String
  package let ineligible: String
}
