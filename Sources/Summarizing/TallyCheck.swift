// Whether the counts of a tally fit each other: what was cut off or changed mostly shows in them.

import Records
import Surveys

/// The counts of one file, added up as they depend on each other; together they are below `TallySum.most`.
struct TallyCheck {
  /// The whole or one group.
  private struct Counts {
    var items: [TallyRow.Item: Int] = [:]
    var interviews = 0
    /// Ratings and skipped ones.
    var answers: [QuestionKey: Int] = [:]

    mutating func add(_ item: TallyRow.Item, _ count: Int) {
      items[item, default: 0] += count
      switch item {
      case .interviews: interviews += count
      case .rating(let question, _), .skipped(let question, _): answers[question, default: 0] += count
      case .rows, .changed, .survey: break
      }
    }

    /// Whether something was counted more often than there are interviews.
    func exceedsInterviews(_ item: TallyRow.Item) -> Bool {
      switch item {
      case .rating(let question, _), .skipped(let question, _): answers[question, default: 0] > interviews
      case .changed(.amended): items[item, default: 0] > interviews
      case .rows, .interviews, .changed(.voided), .survey: false
      }
    }
  }

  private let file: TallyFile
  private var whole = Counts()
  private var groups: [Field: [GroupKey: Counts]] = [:]
  /// All groups of a field together.
  private var sums: [Field: Counts] = [:]

  init(_ file: TallyFile) {
    self.file = file
    for (row, count, _) in file.rows {
      if let field = row.field {
        groups[field, default: [:]][row.key, default: Counts()].add(row.item, count)
        sums[field, default: Counts()].add(row.item, count)
      } else {
        whole.add(row.item, count)
      }
    }
  }

  /// - Throws: the first mistake, at the line where it shows.
  func check() throws(TallyMistake) {
    for (row, count, line) in file.rows {
      let counts = row.field.map { groups[$0]?[row.key] ?? Counts() } ?? whole
      if counts.exceedsInterviews(row.item) { throw TallyMistake(line: line, .moreThanInterviews) }
      if let field = row.field {
        if whole.items[row.item] == nil { throw TallyMistake(line: line, .groups(field)) }
      } else if let field = file.fields.first(where: { !fits(sums[$0]?.items[row.item] ?? 0, of: count, $0) })
      {
        throw TallyMistake(line: line, .groups(field))
      }
    }
  }

  /// Whether the groups of a field may have so many of a whole: all of them, but in the groups of a choice question are
  /// those alone who were asked it.
  private func fits(_ count: Int, of whole: Int, _ field: Field) -> Bool {
    count == whole || count < whole && field.choiceQuestion != nil
  }
}
