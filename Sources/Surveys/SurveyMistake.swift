// Why a survey file is refused: the mistakes as data, without a word of any language.

/// One mistake in a survey file and the place where it is mended.
package struct SurveyMistake: Error, Equatable {
  /// From 1.
  package let line: Int
  /// From 1, counted in characters as an editor counts them: Unicode scalars.
  package let column: Int
  package let problem: Problem

  package init(line: Int, column: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  init(_ problem: Problem, at place: Place) {
    self.init(line: place.line, column: place.column, problem: problem)
  }
}

/// All mistakes of one file in the order of their places; at least one.
package struct SurveyMistakes: Error, Equatable {
  package let all: [SurveyMistake]

  init(_ mistakes: [SurveyMistake]) {
    all = mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

/// A place in a file, line and column from 1.
struct Place: Equatable {
  var line = 1
  var column = 1

  static let start = Place()
}
