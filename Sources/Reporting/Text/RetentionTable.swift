// How many customers stayed: one line a month, quarter or year that was recorded, each kind in a table of its own.

import Records
import Summarizing
import Wording

extension Page {
  /// Empty without any customer counts.
  func retention(_ periods: [Retention]) -> [Line] {
    guard !periods.isEmpty else { return [] }
    let (labels, rows) = (words.customers, rows(of: periods))
    let figures = [
      counts(labels.start, rows, \.start), counts(labels.new, rows, \.new),
      counts(labels.lost, rows, \.lost), counts(labels.end, rows, \.end),
      rates(labels.retentionRate, rows, \.crr), rates(labels.churnRate, rows, \.churn),
    ]
    let names = Table.names(rows.map(name), under: labels.title, beside: figures, width: width) {
      if case .heading = rows[$0] { .dim } else { .plain }
    }
    let reason = periods.contains { $0.crr == nil } ? [labels.nobodyAtStart] : []
    return Table(columns: [names] + figures).lines
      + (reason + [labels.legend]).flatMap { Line.wrapped($0, to: width, .dim) }
  }
}

extension ReportWording {
  /// `CRR 93% (90–95%) · churn 7% (5–10%)`, or why there is neither.
  func rates(of retention: Retention) -> String {
    let rates = [
      (customers.retentionRate, retention.crr), (customers.churnRate, retention.churn),
    ]
    let parts = rates.compactMap { name, score in
      score.map { "\(name) \(percent($0.value))" + ($0.interval.map { " (\(percent($0)))" } ?? "") }
    }
    return parts.isEmpty ? customers.nobodyAtStart : parts.joined(separator: " · ")
  }

  /// The name of a month, quarter or year.
  func name(ofCustomerPeriod name: String) -> String {
    self.name(of: Period(name: name, days: Period.calendarSpan(name)))
  }
}

/// The tables stand under one another with their columns in line.
private enum RetentionRow {
  case gap
  case heading(CustomerPeriod.Kind)
  case period(Retention)
}

extension Page {
  private func rows(of periods: [Retention]) -> [RetentionRow] {
    let tables = CustomerPeriod.Kind.allCases.map { kind in
      periods.filter { CustomerPeriod($0.counts.period)?.kind == kind }.map(RetentionRow.period)
    }
    let titled = zip(CustomerPeriod.Kind.allCases, tables).filter { !$0.1.isEmpty }.map {
      [.heading($0)] + $1
    }
    return [[RetentionRow]](titled).joined(separator: [.gap]).map(\.self)
  }

  private func name(of row: RetentionRow) -> String {
    switch row {
    case .gap: ""
    case .heading(.month): words.customers.months
    case .heading(.quarter): words.customers.quarters
    case .heading(.year): words.customers.years
    case .period(let retention): words.name(ofCustomerPeriod: retention.counts.period)
    }
  }

  private func counts(
    _ head: String, _ rows: [RetentionRow], _ count: (CustomerCounts) -> Int
  ) -> Table.Column {
    column(Line(head, .dim), rows) { [Line("\(count($0.counts))")] }
  }

  /// A rate with its interval under it.
  private func rates(
    _ head: String, _ rows: [RetentionRow], _ rate: (Retention) -> Score?
  ) -> Table.Column {
    column(Line(head, .bold), rows) { period in
      guard let score = rate(period) else { return [Line(ReportWording.dash)] }
      return [Line(words.percent(score.value))]
        + (score.interval.map { [Line(words.percent($0), .dim)] } ?? [])
    }
  }

  private func column(_ head: Line, _ rows: [RetentionRow], _ cell: (Retention) -> [Line]) -> Table.Column {
    Table.Column(
      head: [],
      cells: rows.map { row in
        switch row {
        case .gap: [Line()]
        case .heading: [head]
        case .period(let retention): cell(retention)
        }
      })
  }
}
