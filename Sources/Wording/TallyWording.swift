// What is said of tallies: which options go with them, and what is wrong in one.

/// Of tallies, one language's sentences.
package struct TallyWording: Sendable {
  package let standsAlone: String
  /// For a field that the tallies are not divided by.
  package let noSuchGroups: @Sendable (_ field: String, _ known: String) -> String
  package let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  /// Stands in the place of names where there are none.
  package let namedTwice: @Sendable (_ path: String) -> String
  /// For a copy under another name.
  package let sameAs: @Sendable (_ path: String, _ other: String) -> String
  package let noGroups: String
  package let allDays: String

  // What is wrong in a file, behind its name and line
  package let noText: String
  package let openQuote: String
  package let behindQuote: String
  package let noHeader: @Sendable (_ header: String) -> String
  package let wrongCells: @Sendable (_ found: Int, _ needed: Int) -> String
  package let unknownVersion: @Sendable (_ text: String) -> String
  package let badDays: @Sendable (_ from: String, _ to: String) -> String
  package let badGroup: @Sendable (_ by: String, _ key: String) -> String
  package let unknownItem: @Sendable (_ text: String, _ known: String) -> String
  package let badQuestion: String
  package let unknownValue: @Sendable (_ text: String) -> String
  package let badRating: @Sendable (_ text: String, _ lowest: Int, _ highest: Int) -> String
  package let badCount: @Sendable (_ text: String) -> String
  package let sameRow: @Sendable (_ line: Int) -> String
  package let cutRow: String
  package let otherRows: @Sendable (_ found: Int, _ said: Int) -> String
  package let noRows: String
  package let groupsDiffer: @Sendable (_ field: String) -> String
  package let moreThanInterviews: String
  package let surveysDiffer: @Sendable (_ question: String) -> String
  package let tooMany: String
  package let otherDays: @Sendable (_ days: String, _ before: String) -> String
  package let otherGroups: @Sendable (_ fields: String, _ before: String) -> String
}
