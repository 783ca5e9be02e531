// What is said of the mistakes in survey files, after `FILE:LINE:COLUMN: `: what is wrong and, behind a semicolon,
// what to do.

/// One sentence for every problem of a survey file.
package struct SurveyWording: Sendable {
  // The file as a whole and its YAML.
  package let fileTooLarge: @Sendable (_ kibibytes: Int) -> String
  package let fileEmpty: String
  package let notUTF8: String
  package let controlCharacter: @Sendable (_ code: String) -> String
  package let yamlColon: String
  package let yamlNoColon: String
  package let yamlOpenQuote: String
  package let yamlOpenBracket: String
  package let yamlEscape: String
  package let yamlSign: String
  package let yamlTab: String
  package let yamlIndentation: String
  package let yamlOther: String
  package let tooDeep: @Sendable (_ limit: Int) -> String
  package let severalDocuments: String
  package let directive: String
  package let anchor: String
  package let alias: String
  package let tag: String

  // Keys.
  package let unknownKey: @Sendable (_ key: String, _ allowed: String) -> String
  package let misplacedKey: @Sendable (_ key: String, _ form: String) -> String
  package let doubledKey: @Sendable (_ key: String, _ firstLine: Int) -> String
  package let missingKey: @Sendable (_ key: String) -> String
  package let keyNotText: String
  package let mergeKey: String
  package let metricAndType: String
  package let neitherMetricNorType: String
  package let noSurvey: String
  package let noKeys: String
  package let needsText: @Sendable (_ key: String) -> String
  package let needsList: @Sendable (_ key: String) -> String
  package let needsKeys: @Sendable (_ key: String) -> String

  // Texts and languages.
  package let untranslated: @Sendable (_ key: String) -> String
  package let noLanguage: String
  package let tooManyLanguages: @Sendable (_ limit: Int) -> String
  package let badLanguage: @Sendable (_ code: String) -> String
  package let missingLanguage: @Sendable (_ code: String, _ key: String) -> String
  package let languageNotInTitle: @Sendable (_ code: String) -> String
  package let emptyText: @Sendable (_ language: String) -> String
  package let unknownPlaceholder: @Sendable (_ found: String, _ known: String) -> String
  package let nothingFilled: @Sendable (_ found: String) -> String

  // Values.
  package let badID: @Sendable (_ id: String) -> String
  package let reservedID: @Sendable (_ id: String) -> String
  package let doubledID: @Sendable (_ id: String, _ firstLine: Int) -> String
  package let idUnlikeFileName: @Sendable (_ id: String, _ name: String) -> String
  package let badChannel: @Sendable (_ channel: String) -> String
  package let unknownMetric: @Sendable (_ metric: String) -> String
  package let unknownType: @Sendable (_ type: String) -> String
  package let badScale: @Sendable (_ scale: String, _ metric: String, _ allowed: String) -> String
  package let badSatisfied: @Sendable (_ value: String, _ scale: String) -> String
  package let badBetter: @Sendable (_ value: String) -> String
  package let badDays: @Sendable (_ value: String) -> String
  package let noQuestions: String
  package let noOptions: String

  // Conditions.
  package let expectedQuestion: @Sendable (_ found: String) -> String
  package let expectedComparison: @Sendable (_ found: String) -> String
  package let expectedValue: @Sendable (_ found: String) -> String
  package let expectedConjunction: @Sendable (_ found: String) -> String
  package let conditionBreaksOff: String
  package let parenthesisNotClosed: String
  package let parenthesisNotOpened: String
  package let conditionTooLong: @Sendable (_ limit: Int) -> String
  package let unknownQuestion: @Sendable (_ question: String) -> String
  package let ownQuestion: @Sendable (_ question: String) -> String
  package let laterQuestion: @Sendable (_ question: String) -> String
  package let textQuestion: @Sendable (_ question: String) -> String
  package let notARating: @Sendable (_ found: String, _ question: String, _ scale: String) -> String
  package let notAnOption: @Sendable (_ found: String, _ question: String, _ options: String) -> String
  package let optionsHaveNoOrder: @Sendable (_ sign: String, _ question: String) -> String
}
