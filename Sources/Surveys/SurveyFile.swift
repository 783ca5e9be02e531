// The way from a file's bytes to a survey, or to everything that is wrong with them.

/// Reads survey files.
package enum SurveyFile {
  /// A survey is a few kilobytes; what is larger is another file given by mistake.
  package static let sizeLimit = 256 * 1024

  /// The survey that the bytes of a file say.
  /// - Parameter id: the id that the file's name promises; nil where the name says nothing, as with a pipe.
  /// - Throws: all mistakes of the file at once, but after a syntax error nothing is known of what follows it.
  package static func read(_ bytes: [UInt8], expecting id: String?) throws(SurveyMistakes) -> Survey {
    guard bytes.count <= sizeLimit else {
      throw SurveyMistakes([SurveyMistake(.file(.tooLarge(limit: sizeLimit)), at: .start)])
    }
    let text = SourceText(bytes)
    var composer = Composer(text.bytes)
    let root = composer.compose()
    var reader = SurveyReader(mistakes: text.mistakes + composer.mistakes)
    let survey = root.flatMap { reader.survey($0, expecting: id) }
    guard let survey, reader.mistakes.isEmpty else { throw SurveyMistakes(reader.mistakes) }
    return survey
  }
}
