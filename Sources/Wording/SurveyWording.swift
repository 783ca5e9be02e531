// What is said of survey files: their mistakes.

package struct SurveyWording: Sendable {
  package let unknownKey: @Sendable (_ key: String) -> String
}
