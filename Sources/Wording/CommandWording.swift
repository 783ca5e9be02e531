// What the commands say: of their arguments, of surveys, of amendments and voided responses.

package struct CommandWording: Sendable {
  package let unknownLanguage: @Sendable (_ code: String) -> String
  /// The forms that a period may have, with today's as examples.
  package let unknownPeriod: @Sendable (_ text: String, _ forms: String) -> String
  package let nothingBefore: @Sendable (_ period: String) -> String
  /// For what responses may not be grouped by.
  package let unknownField: @Sendable (_ field: String, _ known: String) -> String
  package let explainAlone: String
  package let noCommand: @Sendable (_ name: String) -> String
  /// What was probably meant where something else was typed.
  package let didYouMean: @Sendable (_ meant: String) -> String
  package let badDayStarts: @Sendable (_ text: String) -> String
  package let badMinN: @Sendable (_ text: String) -> String
  package let badSeal: @Sendable (_ text: String) -> String
  package let sealsForJournals: @Sendable (_ seals: Int, _ journals: Int) -> String
  package let onceNeeded: String
  package let noJournalsInFolder: @Sendable (_ folder: String) -> String
  package let cannotPrint: @Sendable (_ reason: String) -> String

  package let noSurvey: @Sendable (_ id: String, _ ids: String) -> String
  package let noSurveys: @Sendable (_ folder: String) -> String
  package let cannotReadSurveys: @Sendable (_ folder: String, _ reason: String) -> String
  package let cannotReadSurvey: @Sendable (_ path: String, _ reason: String) -> String
  package let surveyIsSound: @Sendable (_ path: String, _ id: String, _ questions: Int) -> String
  package let noSuchLanguage: @Sendable (_ code: String, _ survey: String, _ codes: String) -> String
  package let questions: @Sendable (_ count: Int) -> String
  package let askedWhen: @Sendable (_ condition: String) -> String
  package let builtIn: String
  package let badSurveyID: @Sendable (_ id: String) -> String
  package let surveyIsThere: @Sendable (_ path: String) -> String
  package let notAFolder: @Sendable (_ path: String) -> String
  package let cannotWriteSurvey: @Sendable (_ path: String, _ reason: String) -> String
  package let folderMade: @Sendable (_ folder: String) -> String
  /// For a folder from whose making on the built-in surveys are no longer the ones that are asked.
  package let folderReplacesBuiltIn: @Sendable (_ folder: String) -> String
  package let surveyBegun: @Sendable (_ path: String, _ id: String) -> String

  package let noResponse: @Sendable (_ reference: String) -> String
  /// - Parameter ids: of the responses that have the number.
  package let ambiguousResponse: @Sendable (_ reference: String, _ ids: String) -> String
  package let otherJournal: @Sendable (_ reference: String, _ name: String) -> String
  package let alreadyVoided: @Sendable (_ reference: String) -> String
  package let toVoid: String
  package let confirmVoid: String
  package let voidReason: String
  package let voided: @Sendable (_ id: String) -> String
  package let nothingChanged: String

  package let redactWhat: String
  package let badDay: @Sendable (_ text: String) -> String
  package let nothingToRedact: String
  package let toRedact: @Sendable (_ responses: Int) -> String
  /// The forms of a reference.
  package let formsFound: @Sendable (_ forms: String) -> String
  package let futureDay: @Sendable (_ text: String) -> String
  package let confirmRedact: String
  package let confirmNeeded: String
  package let yesNeeded: @Sendable (_ command: String) -> String
  package let redactReason: String
  package let redactedNow: @Sendable (_ responses: Int) -> String
  package let draftStays: @Sendable (_ began: String) -> String
  package let foreignDraft: @Sendable (_ path: String) -> String
  package let unreadDrafts: @Sendable (_ path: String) -> String
  package let oldCopyStays: @Sendable (_ path: String) -> String
  package let copyOntoItself: @Sendable (_ path: String) -> String
  package let cannotWriteCopy: @Sendable (_ path: String, _ reason: String) -> String
  package let copied: @Sendable (_ path: String, _ records: Int) -> String
  package let repaired: @Sendable (_ path: String, _ oldPath: String) -> String
  package let repairedLines: @Sendable (_ restored: Int, _ leftOut: Int) -> String
  package let nothingToRepair: @Sendable (_ path: String) -> String
}
