// What is fuzzed, and the one way in: the fuzzer and the tests hold the same properties against the same bytes.

/// A part of the program that takes bytes which somebody else wrote.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Reading a journal, each line judged by itself, the chain verified.
  case journal
  /// Appending to a journal, and mending it.
  case repair
  /// Reading a survey file.
  case survey
  /// What an agent types at the prompts of an interview.
  case answers
  /// What a screen shows, and the JSON that is written.
  case screen
  /// Reading the draft of an interview, and going on with it.
  case draft
  /// The cells of a sheet, and the report as one.
  case csv
  /// The report as a page.
  case html
  /// The report as text with marks.
  case markdown
  /// Reading a tally that an engine or another desk wrote.
  case tally
  /// Reading a list of customers.
  case customers

  /// Holds every property of the target against an input.
  /// - Parameter longestRun: how many equal bytes a template may ask for, if not as many as suit the target.
  /// - Throws: `Violation` with the first property that does not hold.
  package func check(_ input: [UInt8], longestRun: Int? = nil) throws {
    let template = { Template.bytes(of: input, longestRun: longestRun ?? ordinaryRun) }
    switch self {
    case .journal: try checkJournal(template())
    case .repair: try checkRepair(template())
    case .survey: try checkSurvey(input)
    case .answers: try checkAnswers(input)
    case .screen: try checkScreen(input)
    case .draft: try checkDraft(template())
    case .csv: try checkCSV(input)
    case .html: try checkHTML(input)
    case .markdown: try checkMarkdown(input)
    case .tally: try checkTally(input)
    case .customers: try checkCustomers(input)
    }
  }

  /// Enough to leave the window in which a writer looks for the last record first; a reader has none, and is
  /// only made slow.
  private var ordinaryRun: Int { self == .repair ? 80_000 : 2000 }
}

/// A property that does not hold.
package struct Violation: Error, CustomStringConvertible {
  package let description: String
}

/// Says what must be true, so that a violation reads as the sentence that it breaks.
func require(_ holds: Bool, _ sentence: @autoclosure () -> String) throws {
  if !holds { throw Violation(description: sentence()) }
}

/// The value, which must be there.
func require<Value>(_ value: Value?, _ sentence: @autoclosure () -> String) throws -> Value {
  guard let value else { throw Violation(description: sentence()) }
  return value
}
