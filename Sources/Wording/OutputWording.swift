// What is said of outputs: where a result cannot be written, and what a format cannot hold.

package struct OutputWording: Sendable {
  package let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String

  /// Why a file cannot be written, behind its path.
  package let noFolder: @Sendable (_ folder: String) -> String
  package let link: String
  package let isJournal: String
  package let isBesideJournal: String
  package let isSurvey: String
  package let isSettings: String
  package let isInput: String

  // Formats
  package let unknownEnding: @Sendable (_ path: String, _ endings: String) -> String
  package let otherEnding: @Sendable (_ path: String, _ format: String, _ ending: String) -> String
  package let noSheetsYet: @Sendable (_ path: String) -> String
  /// - Parameters:
  ///   - options: those that would be left out.
  ///   - formats: those that hold all that was asked for.
  package let cannotHold: @Sendable (_ format: String, _ options: String, _ formats: String) -> String
  /// For several fields in one `--by`.
  package let byOnceEach: @Sendable (_ given: String, _ options: String) -> String
  package let copyIsFile: String
  /// Of a journal that was named and is not there.
  package let listedNotThere: @Sendable (_ path: String) -> String
  package let notUTF8: @Sendable (_ argument: String) -> String
  package let journalNotThere: @Sendable (_ path: String) -> String

  // Paths
  package let otherHome: @Sendable (_ path: String) -> String
  package let unexpanded: @Sendable (_ path: String, _ variable: String) -> String
  package let noHomeFor: @Sendable (_ path: String) -> String
}
