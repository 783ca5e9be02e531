// The groups of `--by`: one table a field, cut into several where its questions do not fit side by side.

import Summarizing
import Surveys
import Text
import Wording

/// The tables of all fields.
struct GroupTables {
  private let page: Page
  private let report: Report
  private let names: QuestionNames

  private var summary: Summary { report.summary }

  init(_ report: Report, _ page: Page) {
    (self.page, self.report) = (page, report)
    names = QuestionNames(report.summary.questions)
  }

  /// One block a field.
  var blocks: [[Line]] {
    var fields: [Field] = []
    for group in summary.groups where !fields.contains(group.field) { fields.append(group.field) }
    return fields.map(block)
  }

  private func block(_ field: Field) -> [Line] {
    let groups = summary.groups.filter { $0.field == field }
    let places = summary.questions.map { Places(groups, by: $0.key) }
    let questions = zip(summary.questions, places).map { column($0.key, groups, $1) }
    let totals = Table.Column(
      head: [Line(page.words.interviews.title, .dim)], cells: groups.map { [Line("\($0.interviews.total)")] })
    let keys = Table.names(
      groups.map { page.words.name(of: $0, report.labels) }, under: page.words.title(of: field),
      beside: [totals] + questions, width: page.width)
    var tables: [[Line]] = []
    var (columns, width) = ([keys, totals], keys.width + Table.gap + totals.width)
    for question in questions {
      if width + Table.gap + question.width > page.width, columns.count > 1 {
        tables.append(Table(columns: columns).lines)
        (columns, width) = ([keys], keys.width)
      }
      columns.append(question)
      width += Table.gap + question.width
    }
    tables.append(Table(columns: columns).lines)
    return tables.beneath + footnotes(groups, places)
  }

  /// The score and n of one question in every group, and its places where groups can be told apart by them.
  private func column(
    _ key: QuestionKey, _ groups: [Summary.Group], _ places: Places
  ) -> Table.Column {
    let figures = groups.map { group in group.questions.first { $0.key == key } }
    let scores = figures.map { page.words.score($0?.score, of: key.measure.metric) }
    let counts = figures.map { "\($0?.tally.n ?? 0)" }
    let countWidth = (counts + ["n"]).map(\.columns).max() ?? 0
    let ranks = groups.map { places.places[GroupKey($0.key)].map(page.words.ratings) ?? "" }
    let title = page.words.analysis.places.title
    let rankWidth = places.areApart ? (ranks + [title]).map(\.columns).max() ?? 0 : 0
    let cells = zip(zip(scores, counts), ranks).map { figures, rank in
      let line = Line(figures.0).leftPadded(to: 4) + Line(figures.1, .dim).leftPadded(to: countWidth + 2)
      return [places.areApart ? line + Line(rank).leftPadded(to: rankWidth + 2) : line]
    }
    let arrow = key.measure.metric != .ces ? "" : key.measure.better == .lower ? " ↓" : " ↑"
    let head =
      Line(names.metric(key) + arrow, .bold) + Line("n", .dim).leftPadded(to: countWidth + 2)
      + (places.areApart ? Line(title, .dim).leftPadded(to: rankWidth + 2) : Line())
    return Table.Column(head: [head] + label(key), cells: cells)
  }

  /// What tells the question from others of its metric.
  private func label(_ key: QuestionKey) -> [Line] {
    guard let id = names.id(key) else { return [] }
    let scale = page.words.ratings(key.measure.scale)
    let threshold = key.measure.metric == .csat ? " ≥ \(key.measure.satisfied)" : ""
    return (Line.wrapped(id, to: 14, .dim) + (names.sharesID(key) ? [Line(scale + threshold, .dim)] : []))
  }

  private func footnotes(_ groups: [Summary.Group], _ places: [Places]) -> [Line] {
    let efforts = summary.questions.map(\.key.measure).filter { $0.metric == .ces }
    let isLacking = groups.contains { group in
      summary.questions.contains { question in
        group.questions.first { $0.key == question.key }?.score == nil
      }
    }
    let notes =
      (isLacking ? [page.words.groups.tooFew(report.minN)] : [])
      + page.words.ranking(places)
      + page.words.surveys(of: groups, names, summary.questions.map(\.key))
      + (efforts.contains { $0.better == .lower } ? ["↓ \(page.words.scores.lowerIsBetter)"] : [])
      + (efforts.contains { $0.better == .higher } ? ["↑ \(page.words.scores.higherIsBetter)"] : [])
    return notes.flatMap { Line.wrapped($0, to: page.width, .dim) }
  }
}
