// The sections of a document that are asked for, and what everything was read from.

import Records
import Summarizing
import Surveys
import Text
import Wording

extension Document {
  /// A table for the months, one for the quarters, one for the years.
  static func retention(_ periods: [Retention], _ words: ReportWording) -> [Section] {
    guard !periods.isEmpty else { return [] }
    let labels = words.customers
    let head = [
      labels.title, labels.start, labels.new, labels.lost, labels.end, labels.retentionRate,
      words.analysis.columns.interval, labels.churnRate, words.analysis.columns.interval,
    ]
    let named = periods.map {
      ($0, Period(name: $0.counts.period, days: Period.calendarSpan($0.counts.period)))
    }
    let tables = [Period.Kind.month, .quarter, .year].compactMap { kind -> Block? in
      let rows = named.filter { $0.1.kind == kind }.map { retention, period in
        let counts = retention.counts
        return [words.name(of: period)] + [counts.start, counts.new, counts.lost, counts.end].map { "\($0)" }
          + words.rate(retention.crr) + words.rate(retention.churn)
      }
      return rows.isEmpty ? nil : .table(Grid(head: head, rows: rows))
    }
    let reason = periods.contains { $0.crr == nil } ? [labels.nobodyAtStart] : []
    return [Section(title: labels.title, blocks: tables + (reason + [labels.legend]).map(Block.note))]
  }

  /// How many questions a table of groups has at the most: as many as A4 has room for.
  private static let questionsATable = 3

  /// Tables for every field of `--by`, of some questions each.
  static func groups(_ report: Report, _ words: ReportWording) -> [Section] {
    var fields: [Field] = []
    for group in report.summary.groups where !fields.contains(group.field) { fields.append(group.field) }
    let keys = report.summary.questions.map(\.key)
    return fields.map { field in
      let groups = report.summary.groups.filter { $0.field == field }
      let places = keys.map { Places(groups, by: $0) }
      let columns = Array(zip(keys, places))
      let starts = stride(from: 0, to: max(1, columns.count), by: questionsATable)
      let tables = starts.map { start in
        groupTable(groups, columns.dropFirst(start).prefix(questionsATable), report, words)
      }
      let isLacking = groups.contains { group in
        keys.contains { key in group.questions.first { $0.key == key }?.score == nil }
      }
      let notes =
        (isLacking ? [words.groups.tooFew(report.minN)] : []) + words.ranking(places)
        + words.surveys(of: groups, QuestionNames(keys), keys)
      return Section(title: words.title(of: field), blocks: tables + notes.map(Block.note))
    }
  }

  private static func groupTable(
    _ groups: [Summary.Group], _ columns: some Collection<(QuestionKey, Places)>, _ report: Report,
    _ words: ReportWording
  ) -> Block {
    let names = QuestionNames(report.summary.questions)
    let heads = columns.flatMap { key, places in
      [names.name(key), words.analysis.columns.interval, "n"]
        + (places.areApart ? [words.analysis.places.title] : [])
    }
    let rows = groups.map { group in
      [words.name(of: group, report.labels), "\(group.interviews.total)"]
        + columns.flatMap { key, places in words.cells(group, key, places) }
    }
    return .table(Grid(head: [words.analysis.columns.group, words.interviews.title] + heads, rows: rows))
  }

  static func contacts(_ report: Report, _ words: ReportWording) -> [Section] {
    guard let contacts = report.contacts else { return [] }
    let wording = words.analysis.contacts
    let calls = contacts.owed.map { call in
      Block.quote(
        of: words.summary(of: call, in: report).joined(separator: " · "), words.quotes(call.said))
    }
    let detractors = contacts.detractors.flatMap { question, topic, voices in
      [Block.heading(topic.isEmpty ? wording.noTopic : report.labels.label(topic, at: question))]
        + voices.map { words.quote($0, in: report) }
    }
    let promoters = contacts.promoters.map { words.quote($0, in: report) }
    return [
      Section(
        title: wording.calls,
        blocks: [.warning(wording.warning)] + (calls.isEmpty ? [.text(wording.noCalls)] : calls)),
      Section(title: wording.detractors, blocks: detractors.isEmpty ? [.text(wording.nobody)] : detractors),
      Section(title: wording.promoters, blocks: promoters.isEmpty ? [.text(wording.nobody)] : promoters),
    ]
  }

  /// What the figures were read from, whether it is sound, and how to prove it later.
  static func journal(_ report: Report, _ words: ReportWording) -> Section {
    guard let journal = report.journal else {
      return Section(
        title: words.journal.tallies,
        blocks: [.text(words.journal.added(report.tallies)), .note(words.journal.notInTallies)])
    }
    let seals = journal.seals.map { $0 ?? words.journal.noSeal }.map(Block.command)
    return Section(
      title: words.journal.title,
      blocks: [.text(words.read(journal))] + warnings(journal, words) + [
        .text(words.journal.seal(journal.seals.count))
      ]
        + seals + (report.proof.map { [.note(words.analysis.proof), .command($0)] } ?? []))
  }

  static func warnings(_ journal: JournalFigures, _ words: ReportWording) -> [Block] {
    words.warnings(journal).map(Block.warning)
  }
}

extension ReportWording {
  fileprivate func quote(_ voice: Contacts.Voice, in report: Report) -> Document.Block {
    .quote(of: summary(of: voice, in: report).joined(separator: " · "), quotes(voice.said))
  }

  fileprivate func rate(_ score: Score?) -> [String] {
    [self.score(score, of: .csat), score?.interval.map { percent($0) } ?? ""]
  }

  /// Score, interval, n and, where groups can be told apart, the places of one question in a group.
  fileprivate func cells(_ group: Summary.Group, _ key: QuestionKey, _ places: Places) -> [String] {
    let figures = group.questions.first { $0.key == key }
    let metric = key.measure.metric
    return [
      score(figures?.score, of: metric), figures?.score?.interval.map { interval($0, of: metric) } ?? "",
      "\(figures?.tally.n ?? 0)",
    ] + (places.areApart ? [places.places[GroupKey(group.key)].map(ratings) ?? ""] : [])
  }
}
