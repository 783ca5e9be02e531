// Every sentence that a person reads, once a language: a sentence that one language lacks does not compile.

/// The program's own words in one language. A sentence without a gap is a string, one with gaps a function.
package struct Wording: Sendable {
  /// The language's code, as `--ui-lang` names it.
  package let code: String
  package let surveys: SurveyWording

  package static let english = Wording(code: "en", surveys: .english)
  package static let hungarian = Wording(code: "hu", surveys: .hungarian)
  package static let turkish = Wording(code: "tr", surveys: .turkish)

  /// All languages of the program, English first.
  package static let all = [english, hungarian, turkish]
}
