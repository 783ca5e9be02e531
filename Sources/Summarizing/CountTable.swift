// The counts of one field's groups, row by row, in whole numbers.

import Records
import Surveys

/// A row for each survey of a group: how its interviews ended, and for every question that they answered how often each
/// rating was given.
struct CountTable: Sendable {
  /// Ratings from the lowest up, at most eleven, then why there was none.
  static let refused = 11
  static let dontKnow = 12
  private static let columns = 13
  /// Behind the dispositions.
  private static let amended = Disposition.allCases.count
  private static let voided = amended + 1
  private static let width = amended + 2

  /// `width` numbers for each row.
  private var endings: [Int32] = []
  /// The rows' questions: `columns` numbers for each.
  private var questions = PairNumbers()
  private var ratings: [Int32] = []

  /// Counts one response.
  mutating func count(row: Int, _ state: ResponseCounts.State, _ marks: [ResponseCounts.Mark], times: Int) {
    let times = Int32(times)
    grow(toRow: row)
    let first = row * CountTable.width
    if state.isVoided {
      endings[first + CountTable.voided] += times
      return
    }
    endings[first + state.disposition.place] += times
    if state.isAmended { endings[first + CountTable.amended] += times }
    for mark in marks {
      let question = questions.number(row, mark.question)
      grow(toQuestion: question)
      ratings[question * CountTable.columns + mark.column] += times
    }
  }

  /// Adds the rows of another table.
  /// - Parameters:
  ///   - rows: the numbers here of its rows.
  ///   - questions: and of its questions.
  mutating func add(_ other: CountTable, rows: [Int], questions: [Int]) {
    for row in 0..<other.endings.count / CountTable.width {
      grow(toRow: rows[row])
      for column in 0..<CountTable.width {
        endings[rows[row] * CountTable.width + column] += other.endings[row * CountTable.width + column]
      }
    }
    for (number, pair) in other.questions.pairs.enumerated() {
      let question = self.questions.number(rows[Int(pair.first)], questions[Int(pair.second)])
      grow(toQuestion: question)
      for column in 0..<CountTable.columns {
        ratings[question * CountTable.columns + column] += other.ratings[number * CountTable.columns + column]
      }
    }
  }

  private mutating func grow(toRow row: Int) {
    let missing = (row + 1) * CountTable.width - endings.count
    if missing > 0 { endings.append(contentsOf: repeatElement(0, count: missing)) }
  }

  private mutating func grow(toQuestion question: Int) {
    let missing = (question + 1) * CountTable.columns - ratings.count
    if missing > 0 { ratings.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// The counts of all rows with the names of the questions.
  /// - Parameters:
  ///   - keys: of all questions, by their numbers.
  ///   - surveys: the survey of each row.
  func tallies(_ keys: [QuestionKey], surveys: [GroupKey]) -> [Tally] {
    var tallies = surveys.indices.map { ending(row: $0) }
    for (number, pair) in questions.pairs.enumerated() {
      let counts = ratings[number * CountTable.columns..<(number + 1) * CountTable.columns]
      guard counts.contains(where: { $0 != 0 }) else { continue }
      let (row, key) = (Int(pair.first), keys[Int(pair.second)])
      let numbers = counts.prefix(key.measure.scale.count).map { Int($0) }
      tallies[row].questions[key] = QuestionTally(
        key.measure, counts: numbers, refused: Int(counts[counts.startIndex + CountTable.refused]),
        dontKnow: Int(counts[counts.startIndex + CountTable.dontKnow]), survey: surveys[row])
    }
    return tallies
  }

  private func ending(row: Int) -> Tally {
    var tally = Tally()
    let first = row * CountTable.width
    guard first < endings.count else { return tally }
    for disposition in Disposition.allCases where endings[first + disposition.place] != 0 {
      tally.dispositions[disposition] = Int(endings[first + disposition.place])
    }
    tally.amended = Int(endings[first + CountTable.amended])
    tally.voided = Int(endings[first + CountTable.voided])
    return tally
  }
}

extension Disposition {
  /// Its place among all of them.
  fileprivate var place: Int {
    switch self {
    case .complete: 0
    case .partial: 1
    case .breakOff: 2
    case .refusal: 3
    case .callback: 4
    case .nonContact: 5
    case .languageBarrier: 6
    case .ineligible: 7
    }
  }
}

/// Numbers the questions that ratings are pooled under: by id and measure.
struct QuestionNumbers: Sendable {
  private var ids = Interner()
  private var measures: [Measure] = []
  private var questions = PairNumbers()
  /// Of the answers of one reader, by their forms; -1 where none was met.
  private var ofForms: [Int] = []
  private var forms: UInt64 = 0

  @inline(__always)
  mutating func number(
    _ answer: FlatAnswer, _ measure: Measure, of record: borrowing FlatRecord, in line: Span<UInt8>
  ) -> Int {
    if answer.form >= 0, answer.form < ofForms.count, record.forms == forms, ofForms[answer.form] >= 0 {
      return ofForms[answer.form]
    }
    return learn(answer, measure, forms: record.forms, in: line)
  }

  private mutating func learn(
    _ answer: FlatAnswer, _ measure: Measure, forms: UInt64, in line: Span<UInt8>
  ) -> Int {
    let number = questions.number(ids.number(of: answer.id, hash: answer.hash, in: line), number(of: measure))
    if forms != self.forms { (self.forms, ofForms) = (forms, []) }
    guard answer.form >= 0 else { return number }
    if answer.form >= ofForms.count {
      ofForms.append(contentsOf: repeatElement(-1, count: answer.form + 1 - ofForms.count))
    }
    ofForms[answer.form] = number
    return number
  }

  /// There are fewer than thirty measures.
  private mutating func number(of measure: Measure) -> Int {
    for number in measures.indices where measures[number] == measure { return number }
    measures.append(measure)
    return measures.count - 1
  }

  /// The questions by their numbers.
  var keys: [QuestionKey] {
    questions.pairs.map { QuestionKey(ids[Int($0.first)], measures[Int($0.second)]) }
  }

  /// Whether it is a Net Promoter Score.
  func isNPS(_ question: Int) -> Bool { measures[Int(questions.pairs[question].second)].metric == .nps }

  /// The numbers that another one's questions have here.
  mutating func numbers(of other: QuestionNumbers) -> [Int] {
    let ids = self.ids.numbers(of: other.ids)
    return other.questions.pairs.map { pair in
      questions.number(ids[Int(pair.first)], number(of: other.measures[Int(pair.second)]))
    }
  }
}
