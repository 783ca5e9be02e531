// What the tests of survey files share: rows of a table, and the way from a string to a survey or its mistakes.

import Glibc
import Surveys
import Testing

/// A file and everything that is wrong with it.
struct MistakenFile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let mistakes: [SurveyMistake]

  init(_ name: String, _ yaml: String, _ mistakes: SurveyMistake...) {
    self.init(name, bytes: Array(yaml.utf8), mistakes)
  }

  init(_ name: String, bytes: [UInt8], _ mistakes: [SurveyMistake]) {
    testDescription = name
    self.bytes = bytes
    self.mistakes = mistakes
  }

  /// A file whose questions begin in line 4, in a survey of English and Hungarian.
  init(_ name: String, questions: String, _ mistakes: SurveyMistake...) {
    self.init(name, bytes: Array((head + questions).utf8), mistakes)
  }
}

/// The first three lines of a survey in English and Hungarian.
let head = """
  survey: s
  title: {en: T, hu: C}
  questions:

  """

/// A mistake at a line and column.
func at(_ line: Int, _ column: Int, _ problem: SurveyMistake.Problem) -> SurveyMistake {
  SurveyMistake(line: line, column: column, problem: problem)
}

/// The mistakes of a file; none if it is a survey.
func mistakes(in bytes: [UInt8], expecting id: String? = nil) -> [SurveyMistake] {
  do throws(SurveyMistakes) {
    _ = try SurveyFile.read(bytes, expecting: id)
    return []
  } catch {
    return error.all
  }
}

/// The survey that a string says.
func survey(_ yaml: String) throws -> Survey {
  try SurveyFile.read(Array(yaml.utf8), expecting: nil)
}

/// A file among the shipped surveys.
func shippedSurvey(_ id: String) throws -> [UInt8] {
  let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
  let file = try #require(fopen("\(root)/surveys/\(id).yaml", "r"), "surveys/\(id).yaml is missing")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return bytes
}
