// The counts of one field's groups, row by row, in one array of whole numbers.

import Summarizing
import Surveys

/// A row for each survey of a group: how its interviews ended, then for every question how often each rating was given.
struct CountTable {
  /// Ratings from the lowest up, at most eleven, then refused and don't know.
  static let columns = 13
  static let refused = 11
  static let dontKnow = 12
  /// A copy at hand of what is made when it is first asked for.
  private let dispositions = Disposition.allCases.count

  private var counts: [Int] = []
  private var questions = 4
  private var rows = 0

  private var stride: Int { dispositions + questions * CountTable.columns }

  /// Counts one response.
  /// - Parameters:
  ///   - disposition: its place among all of them.
  ///   - answers: a question and a column each.
  @inline(__always)
  mutating func count(row: Int, disposition: Int, _ answers: UnsafeBufferPointer<CountedAnswer>) {
    if row >= rows { grow(toRow: row) }
    for answer in answers where answer.question >= questions { grow(toQuestion: answer.question) }
    let start = row * stride
    counts.withUnsafeMutableBufferPointer { counts in
      counts[start + disposition] += 1
      for answer in answers {
        counts[start + dispositions + answer.question * CountTable.columns + answer.column] += 1
      }
    }
  }

  /// The tally of a row, all of which was asked in one survey.
  func tally(_ row: Int, _ keys: [QuestionKey], survey: GroupKey) -> Tally {
    var tally = Tally()
    guard row < rows else { return tally }
    for (place, disposition) in Disposition.allCases.enumerated() where counts[row * stride + place] > 0 {
      tally.dispositions[disposition] = counts[row * stride + place]
    }
    for (place, key) in keys.enumerated() where place < questions {
      let start = row * stride + dispositions + place * CountTable.columns
      let columns = counts[start..<start + CountTable.columns]
      guard columns.contains(where: { $0 > 0 }) else { continue }
      tally.questions[key] = QuestionTally(
        key.measure, counts: Array(columns.prefix(key.measure.scale.count)),
        refused: columns[start + CountTable.refused], dontKnow: columns[start + CountTable.dontKnow],
        survey: survey)
    }
    return tally
  }

  private mutating func grow(toRow row: Int) {
    rows = max(row + 1, rows * 2)
    counts.append(contentsOf: repeatElement(0, count: rows * stride - counts.count))
  }

  private mutating func grow(toQuestion question: Int) {
    let (old, oldStride) = (counts, stride)
    questions = max(question + 1, questions * 2)
    counts = [Int](repeating: 0, count: rows * stride)
    for row in 0..<rows {
      for column in 0..<oldStride { counts[row * stride + column] = old[row * oldStride + column] }
    }
  }
}

/// Where an answer is counted.
struct CountedAnswer {
  var question = 0
  var column = 0
  /// Whether the question is an NPS question, whose columns are its ratings.
  var isNPS = false
}
