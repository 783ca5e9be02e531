// Whether the counts of a tally fit each other: what was cut off or changed mostly shows in them.

import Records
import Surveys

/// The counts of one file, added up as they depend on each other.
struct TallyCheck {
  private typealias Counts = [TallyRow.Item: Int]

  private let file: TallyFile
  private var whole: Counts = [:]
  private var groups: [Field: [GroupKey: Counts]] = [:]

  init(_ file: TallyFile) {
    self.file = file
    for (row, count, _) in file.rows {
      if let field = row.field {
        groups[field, default: [:]][row.key, default: [:]][row.item] = count
      } else {
        whole[row.item] = count
      }
    }
  }

  /// - Throws: the first mistake, at the line where it shows.
  func check() throws(TallyMistake) {
    for field in file.fields {
      let sum = groups[field, default: [:]].values.reduce(into: Counts()) { sum, group in
        sum.merge(group) { $0.addingReportingOverflow($1).partialValue }
      }
      if let line = line(of: field, whereGroups: sum) { throw TallyMistake(line: line, .groups(field)) }
    }
    for (row, _, line) in file.rows {
      let counts = row.field.map { groups[$0]?[row.key] ?? [:] } ?? whole
      if exceedsInterviews(row.item, in: counts) { throw TallyMistake(line: line, .moreThanInterviews) }
    }
  }

  /// The line at which the groups of a field count otherwise than the whole; nil if they add up to it. In the groups of a
  /// choice question are those alone who were asked it.
  private func line(of field: Field, whereGroups sum: Counts) -> Int? {
    for (row, count, line) in file.rows {
      if row.field == nil {
        let inGroups = sum[row.item] ?? 0
        if inGroups > count || inGroups < count && field.choiceQuestion == nil { return line }
      } else if row.field == field, whole[row.item] == nil {
        return line
      }
    }
    return nil
  }

  /// Whether something was counted more often than there are interviews.
  private func exceedsInterviews(_ item: TallyRow.Item, in counts: Counts) -> Bool {
    let interviews = counts.reduce(0) { sum, entry in
      if case .interviews = entry.key { sum + entry.value } else { sum }
    }
    switch item {
    case .rows, .interviews, .changed(.voided), .survey: return false
    case .changed(.amended): return counts[item, default: 0] > interviews
    case .rating(let question, _), .skipped(let question, _):
      let answers = counts.reduce(0) { sum, entry in
        switch entry.key {
        case .rating(question, _), .skipped(question, _): sum + entry.value
        case .rating, .skipped, .rows, .interviews, .changed, .survey: sum
        }
      }
      return answers > interviews
    }
  }
}
