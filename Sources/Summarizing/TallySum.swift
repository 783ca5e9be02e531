// Adds tallies up: the counts of many desks become one summary, and nobody's words are moved for it.

import Records
import Surveys

/// The sum of several tallies.
package struct TallySum: Sendable {
  /// How many tallies were added.
  package private(set) var files = 0
  /// By what they are divided, in the order of the first one that has a row.
  package private(set) var fields: [Field] = []
  private var days: ClosedRange<Day>??
  private var whole = Tally()
  private var groups: [Field: [GroupKey: Tally]] = [:]
  private var counted = 0

  /// All counts together stay below it: beyond, a `Double` skips whole numbers, and figures would be of others.
  package static let most = 1 << 53

  package init() {}

  /// Adds the tally with these bytes; of a desk without interviews it changes no count.
  /// - Throws: the first mistake in it; then nothing of it was added.
  package mutating func add(_ bytes: [UInt8]) throws(TallyMistake) {
    let file = try TallyFile(bytes)
    if let days = file.days, let known = self.days, known != days {
      throw TallyMistake(line: file.firstLine, .otherDays(days, before: known))
    }
    if hasRows, !file.rows.isEmpty, Set(fields) != Set(file.fields) {
      throw TallyMistake(line: file.firstLine, .otherGroups(file.fields, before: fields))
    }
    var sum = counted
    for (row, count, line) in file.rows {
      // What surveys have are the ratings once more.
      if case .survey = row.item { continue }
      guard count <= TallySum.most - sum else { throw TallyMistake(line: line, .tooMany) }
      sum += count
    }
    try TallyCheck(file).check()
    if let days = file.days { self.days = .some(days) }
    if !hasRows { fields = file.fields }
    counted = sum
    files += 1
    for (row, count, _) in file.rows {
      if let field = row.field {
        groups[field, default: [:]][row.key, default: Tally()].count(row.item, times: count)
      } else {
        whole.count(row.item, times: count)
      }
    }
  }

  /// Whether a tally with these bytes counts anything.
  package static func counts(_ bytes: [UInt8]) -> Bool { (try? TallyFile(bytes))?.rows.isEmpty != true }

  /// Whether anything is counted: else nobody knows by what they are divided.
  package var hasRows: Bool { counted > 0 }

  /// The summary of what was added.
  /// - Parameters:
  ///   - by: the fields whose groups are wanted; the tallies have them.
  ///   - minN: a question of a group with fewer ratings has no score.
  package func summary(by: [Field], minN: Int) -> Summary {
    var tally = SummaryTally(by: by)
    tally.whole = whole
    tally.groups = by.map { groups[$0] ?? [:] }
    return Summary(tally, customers: [], period: Period(of: days ?? nil), minN: minN)
  }
}

extension Tally {
  fileprivate mutating func count(_ item: TallyRow.Item, times: Int) {
    switch item {
    case .rows: break
    case .interviews(let disposition): dispositions[disposition, default: 0] += times
    case .changed(.amended): amended += times
    case .changed(.voided): voided += times
    case .rating(let key, let rating):
      questions[key, default: QuestionTally(key.measure)].count(rating, times: times)
    case .skipped(let key, let skip):
      questions[key, default: QuestionTally(key.measure)].count(skip, times: times)
    case .survey(let key, let survey):
      questions[key, default: QuestionTally(key.measure)].count(ratingsOf: survey, times: times)
    }
  }
}
