// The figures for a spreadsheet: one row a group and question, the whole first; nothing is rounded.

import Records
import Summarizing
import Surveys
import Text

/// `--format csv`.
package enum CSVReport {
  /// The head and the rows, each ended by CR LF. A group without a rating question has one row without one; after the
  /// groups stand two rows for every period whose customers were counted, of the metrics `crr` and `churn`.
  package static func render(_ report: Report) -> String {
    let summary = report.summary
    var csv = CSVWriter()
    csv.row(columns.map { .text($0) })
    let sheet = CSVSheet(report)
    sheet.rows("", "", summary.interviews, summary.questions, to: &csv)
    for group in summary.groups {
      sheet.rows(group.field.name, group.key, group.interviews, group.questions, to: &csv)
    }
    for retention in summary.retention { sheet.rows(retention, to: &csv) }
    return csv.text
  }

  /// The names of the members of the JSON form, with both ends of an interval apart.
  static let columns =
    ["period", "from", "to", "by", "key", "interviews"] + Disposition.allCases.map(\.rawValue) + [
      "completionRate", "amended", "voided", "id", "metric", "lowest", "highest", "satisfied", "better", "n",
      "refused", "dontKnow", "promoters", "passives", "detractors", "score", "low", "high", "mean", "easy",
      "easyLow", "easyHigh", "start", "new", "end", "lost", "counts", "seals", "surveys",
    ]
}

/// Rows with the columns that all of them share.
private struct CSVSheet {
  private let period: [CSVWriter.Cell]
  private let seals: CSVWriter.Cell

  init(_ report: Report) {
    let (name, days) = (report.summary.period.name, report.summary.period.days)
    period = [.text(name), .day(days?.lowerBound), .day(days?.upperBound)]
    seals = .text((report.journal?.seals ?? []).map { $0 ?? "" }.joined(separator: " "))
  }

  func rows(
    _ by: String, _ key: String, _ interviews: InterviewFigures, _ questions: [QuestionFigures],
    to csv: inout CSVWriter
  ) {
    let head = period + [.text(by), .text(key)] + interviews.cells
    if questions.isEmpty { csv.row(head + empty(24) + [seals, .empty]) }
    for question in questions {
      csv.row(head + question.cells + empty(4) + [question.counts, seals, question.surveys])
    }
  }

  func rows(_ retention: Retention, to csv: inout CSVWriter) {
    let counts = retention.counts
    let days = Period.calendarSpan(counts.period)
    let head =
      [.text(counts.period), .day(days?.lowerBound), .day(days?.upperBound)] + empty(2 + 12) + [
        .text("customers")
      ]
    let numbers: [CSVWriter.Cell] = [
      .integer(counts.start), .integer(counts.new), .integer(counts.end), .integer(counts.lost),
    ]
    for (metric, rate) in [("crr", retention.crr), ("churn", retention.churn)] {
      csv.row(
        head + [.text(metric)] + empty(4) + [.integer(counts.start)] + empty(5) + rate.cells + empty(4)
          + numbers
          + [.empty, seals, .empty])
    }
  }

  private func empty(_ count: Int) -> [CSVWriter.Cell] { [CSVWriter.Cell](repeating: .empty, count: count) }
}

extension InterviewFigures {
  fileprivate var cells: [CSVWriter.Cell] {
    [.integer(total)] + Disposition.allCases.map { .integer(count($0)) } + [
      .number(completionRate), .integer(amended), .integer(voided),
    ]
  }
}

extension QuestionFigures {
  fileprivate var cells: [CSVWriter.Cell] {
    let measure = key.measure
    let isNPS = measure.metric == .nps
    return [
      .text(key.id), .text(measure.metric.rawValue), .integer(measure.scale.lowerBound),
      .integer(measure.scale.upperBound), measure.metric == .csat ? .integer(measure.satisfied) : .empty,
      measure.metric == .ces ? .text(measure.better.rawValue) : .empty, .integer(tally.n),
      .integer(tally.refused), .integer(tally.dontKnow), .integer(isNPS ? tally.promoters : nil),
      .integer(isNPS ? tally.passives : nil), .integer(isNPS ? tally.detractors : nil),
    ] + score.cells + [.number(mean)] + easy.cells
  }

  /// From the lowest rating of the scale up.
  fileprivate var counts: CSVWriter.Cell { .text(tally.counts.map(String.init).joined(separator: " ")) }
}

extension QuestionFigures {
  /// `after-call:40|visit:10`; empty where no rating has a survey that is known.
  fileprivate var surveys: CSVWriter.Cell {
    let surveys = tally.pooledSurveys ?? []
    return surveys.isEmpty ? .empty : .text(surveys.map { "\($0.id):\($0.n)" }.joined(separator: "|"))
  }
}

extension Score? {
  /// Value and both ends of the interval.
  fileprivate var cells: [CSVWriter.Cell] {
    [.number(self?.value), .number(self?.interval?.lowerBound), .number(self?.interval?.upperBound)]
  }
}

extension CSVWriter.Cell {
  fileprivate static func day(_ day: Day?) -> CSVWriter.Cell { day.map { .text("\($0)") } ?? .empty }
}
