// The groups of `--by`: one table a field, cut into several where its questions do not fit side by side.

import Summarizing
import Surveys
import Text
import Wording

/// The tables of all fields.
struct GroupTables {
  private let page: Page
  private let summary: Summary
  private let minN: Int
  private let names: QuestionNames

  init(_ summary: Summary, _ page: Page, minN: Int) {
    (self.page, self.summary, self.minN) = (page, summary, minN)
    names = QuestionNames(summary.questions)
  }

  /// One block a field.
  var blocks: [[Line]] {
    var fields: [Field] = []
    for group in summary.groups where !fields.contains(group.field) { fields.append(group.field) }
    return fields.map(block)
  }

  private func block(_ field: Field) -> [Line] {
    let groups = summary.groups.filter { $0.field == field }
    let questions = summary.questions.map { column($0.key, groups) }
    let totals = Table.Column(
      head: [Line(page.words.interviews.title, .dim)], cells: groups.map { [Line("\($0.interviews.total)")] })
    let keys = Table.names(
      groups.map(name), under: title(field), beside: [totals] + questions, width: page.width)
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
    return tables.beneath + footnotes(groups)
  }

  private func name(of group: Summary.Group) -> String {
    if group.key.isEmpty { return page.words.groups.nameless }
    let key = group.key.visible.truncated(to: 60)
    return group.field == .hour ? "\(key):00" : key
  }

  /// The score and n of one question in every group.
  private func column(_ key: QuestionKey, _ groups: [Summary.Group]) -> Table.Column {
    let figures = groups.map { group in group.questions.first { $0.key == key } }
    let scores = figures.map { page.score($0?.score, of: key.measure.metric) }
    let counts = figures.map { "\($0?.tally.n ?? 0)" }
    let countWidth = (counts + ["n"]).map(\.columns).max() ?? 0
    let cells = zip(scores, counts).map { score, count in
      [Line(score).leftPadded(to: 4) + Line(count, .dim).leftPadded(to: countWidth + 2)]
    }
    let arrow = key.measure.metric != .ces ? "" : key.measure.better == .lower ? " ↓" : " ↑"
    let head = Line(names.metric(key) + arrow, .bold) + Line("n", .dim).leftPadded(to: countWidth + 2)
    return Table.Column(head: [head] + label(key), cells: cells)
  }

  /// What tells the question from others of its metric.
  private func label(_ key: QuestionKey) -> [Line] {
    guard let id = names.id(key) else { return [] }
    let scale = page.ratings(key.measure.scale)
    let threshold = key.measure.metric == .csat ? " ≥ \(key.measure.satisfied)" : ""
    return (Line.wrapped(id, to: 14, .dim) + (names.sharesID(key) ? [Line(scale + threshold, .dim)] : []))
  }

  private func title(_ field: Field) -> String {
    switch field {
    case .agent: page.words.groups.agent
    case .desk: page.words.groups.desk
    case .survey: page.words.groups.survey
    case .lang: page.words.groups.lang
    case .channel: page.words.groups.channel
    case .hour: page.words.groups.hour
    case .day: page.words.groups.day
    }
  }

  private func footnotes(_ groups: [Summary.Group]) -> [Line] {
    let efforts = summary.questions.map(\.key.measure).filter { $0.metric == .ces }
    let isLacking = groups.contains { group in
      summary.questions.contains { question in
        group.questions.first { $0.key == question.key }?.score == nil
      }
    }
    let notes =
      (isLacking ? [page.words.groups.tooFew(minN)] : [])
      + (efforts.contains { $0.better == .lower } ? ["↓ \(page.words.scores.lowerIsBetter)"] : [])
      + (efforts.contains { $0.better == .higher } ? ["↑ \(page.words.scores.higherIsBetter)"] : [])
    return notes.flatMap { Line.wrapped($0, to: page.width, .dim) }
  }
}
