// The survey that `rapport surveys new` writes: right as it is, every key explained, to be changed in an editor.

package struct SurveyTemplateWording: Sendable {
  /// The text of the file, in the language of the program alone; its comments say how to add another.
  package let text: @Sendable (_ id: String) -> String
}
