// Why a file is no tally, or cannot be added to the others.

package import Records

/// A mistake of a tally, with its place.
package struct TallyMistake: Error, Equatable {
  /// From 1.
  package let line: Int
  package let problem: Problem

  package init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  package enum Problem: Sendable, Equatable {
    /// It is no text, or its quotation marks are wrong.
    case text(ListMistake.Problem)
    /// The first row is not the header, or there is none.
    case header
    /// A row has so many cells.
    case cells(Int)
    case version(String)
    case days(from: String, to: String)
    /// The group is none that a field has.
    case group(by: String, key: String)
    case item(String)
    /// What names the question does not fit together, or should be empty.
    case question
    /// No disposition, change or reason to skip.
    case value(String)
    case rating(String, ClosedRange<Int>)
    case count(String)
    /// The same row stands at an earlier line.
    case twice(Int)
    /// The last row does not end as a row does.
    case cutRow
    /// The tally has so many rows, and says that it has others.
    case rows(Int, said: Int)
    /// It has a header and nothing else, not even the number of its rows.
    case noRows
    /// The groups of a field count otherwise than the whole.
    case groups(Field)
    /// A question has more answers than there are interviews, or more of these changed than there are.
    case moreThanInterviews
    /// The surveys of the question of that id do not add up to its ratings.
    case surveys(String)
    /// The counts add up to more than can be counted.
    case tooMany
    /// It is of other days than what was read before.
    case otherDays(ClosedRange<Day>?, before: ClosedRange<Day>?)
    /// It is divided by other fields than what was read before.
    case otherGroups([Field], before: [Field])
  }
}
