// The counts behind a report, for a program that adds them to those of other desks.

import Records
import Summarizing
import Surveys
import Text

/// `--format tally`.
package enum TallyReport {
  /// The header and the rows, each ended by CR LF: the number of the others, so that a tally that was cut off is known for
  /// one; the whole before the groups of each field, and these in the order of the report; in each how interviews ended,
  /// what was changed, then every question's ratings from the lowest up, what was skipped, and the surveys whose ratings
  /// these are. Only counts above 0, and every row once.
  package static func render(_ report: Report) -> String {
    let summary = report.summary
    var csv = CSVWriter()
    csv.row(TallyRow.columns.map { .exact($0) })
    let sheet = TallySheet(summary.period)
    var rows: [[CSVWriter.Cell]] = []
    sheet.rows(nil, "", summary.interviews, summary.questions, to: &rows)
    // A field that `--by` names twice has its groups twice.
    var written: [Field: Set<GroupKey>] = [:]
    for group in summary.groups where written[group.field, default: []].insert(GroupKey(group.key)).inserted {
      sheet.rows(group.field, group.key, group.interviews, group.questions, to: &rows)
    }
    csv.row(sheet.numberOfRows(rows.count))
    for row in rows { csv.row(row) }
    return csv.text
  }
}

/// Rows of one period.
private struct TallySheet {
  private let head: [CSVWriter.Cell]

  init(_ period: Period) {
    let days = [period.days?.lowerBound, period.days?.upperBound]
    head = [.integer(TallyRow.version)] + days.map { .exact($0.map { "\($0)" } ?? "") }
  }

  /// The row that tells how many others there are.
  func numberOfRows(_ count: Int) -> [CSVWriter.Cell] {
    head + [.empty, .empty, .exact("rows")] + QuestionKey?.none.cells + [.empty, .integer(count)]
  }

  func rows(
    _ field: Field?, _ key: String, _ interviews: InterviewFigures, _ questions: [QuestionFigures],
    to rows: inout [[CSVWriter.Cell]]
  ) {
    let group = head + [.exact(field?.name ?? ""), .exact(key)]
    func row(_ item: String, _ question: QuestionKey?, _ value: String, _ count: Int) {
      guard count > 0 else { return }
      rows.append(group + [.exact(item)] + question.cells + [.exact(value), .integer(count)])
    }
    for disposition in Disposition.allCases {
      row("interviews", nil, disposition.rawValue, interviews.count(disposition))
    }
    row("changed", nil, TallyRow.Change.amended.rawValue, interviews.amended)
    row("changed", nil, TallyRow.Change.voided.rawValue, interviews.voided)
    for question in questions {
      let tally = question.tally
      for (rating, count) in zip(question.key.measure.scale, tally.counts) {
        row("rating", question.key, "\(rating)", count)
      }
      row("skipped", question.key, Skip.refused.rawValue, tally.refused)
      row("skipped", question.key, Skip.dontKnow.rawValue, tally.dontKnow)
      for survey in tally.pooledSurveys ?? [] { row("survey", question.key, survey.id, survey.n) }
    }
  }
}

extension QuestionKey? {
  /// From `id` to `satisfied`.
  fileprivate var cells: [CSVWriter.Cell] {
    guard let self else { return [CSVWriter.Cell](repeating: .empty, count: 6) }
    let measure = self.measure
    return [
      .exact(self.id), .exact(measure.metric.rawValue), .integer(measure.scale.lowerBound),
      .integer(measure.scale.upperBound), measure.metric == .ces ? .exact(measure.better.rawValue) : .empty,
      measure.metric == .csat ? .integer(measure.satisfied) : .empty,
    ]
  }
}
