// What is said when customers are counted: of the period, of counts that cannot be, and of lists.

package struct CustomerWording: Sendable {
  // The period
  /// The last month, quarter and year that have ended as examples.
  package let notAPeriod: @Sendable (_ text: String, _ ended: String) -> String
  package let notEnded: @Sendable (_ period: String, _ lastDay: String, _ ended: String) -> String

  // How the counts are given
  package let oneWay: String
  package let countsMissing: @Sendable (_ options: String) -> String
  package let listMissing: @Sendable (_ option: String) -> String
  package let headerNeedsLists: String

  // Counts that cannot be
  package let badCount: @Sendable (_ text: String) -> String
  /// - Parameter sum: start + new − lost with its result.
  package let sumDiffers: @Sendable (_ sum: String, _ end: Int) -> String
  /// - Parameter sum: start + new with its result.
  package let endTooHigh: @Sendable (_ sum: String, _ end: Int) -> String
  package let newTooHigh: @Sendable (_ new: Int, _ end: Int) -> String
  package let lostTooHigh: @Sendable (_ lost: Int, _ start: Int) -> String

  // What the journal has already
  package let recordedBefore: @Sendable (_ period: String, _ sum: String) -> String
  package let startDiffers: @Sendable (_ previous: String, _ end: Int, _ start: Int) -> String
  package let recorded: @Sendable (_ period: String, _ id: String) -> String

  // Asking for them
  package let start: String
  package let new: String
  package let end: String
  package let lost: String
  /// Stands in brackets behind what is asked for.
  package let offer: @Sendable (_ count: Int) -> String
  package let confirm: String
  package let confirmNeeded: String

  // Lists
  package let cannotReadList: @Sendable (_ path: String, _ reason: String) -> String
  package let notAFile: String
  package let customersInList: @Sendable (_ path: String, _ customers: Int) -> String
  package let header: String
  package let noHeader: String
  package let doubles: @Sendable (_ rows: Int) -> String
  package let blankRows: @Sendable (_ rows: Int) -> String
  /// Of references that agree but for capitals, spaces and dashes: within one list, and between two.
  package let otherForms: @Sendable (_ rows: Int) -> String
  package let sharedInOtherForms: @Sendable (_ customers: Int) -> String
  /// Of two lists without a common reference, each with its path and what its references look like.
  package let nothingInCommon:
    @Sendable (_ before: String, _ shape: String, _ after: String, _ other: String) -> String
  package let emptyList: String
  /// What to check then, and how counts are recorded that are right all the same.
  package let checkLists: String
  package let columnNeedsLists: String
  /// What is wrong in a row; the place stands before it, and nothing of the row is ever said.
  package let severalColumns: String
  package let noSuchColumn: String
  package let otherColumns: String
  package let noReference: String
  package let abbreviated: String
  package let total: String
  package let notText: String
  package let openQuote: String
  package let behindQuote: String
}
