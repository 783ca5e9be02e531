// How many customers stayed: one line a month, quarter or year that was recorded.

import Records
import Summarizing
import Wording

extension Page {
  /// Empty without any customer counts.
  func retention(_ periods: [Retention]) -> [Line] {
    guard !periods.isEmpty else { return [] }
    let labels = words.customers
    let figures = [
      counts(labels.start, periods, \.start), counts(labels.new, periods, \.new),
      counts(labels.lost, periods, \.lost), counts(labels.end, periods, \.end),
      rates(labels.retentionRate, periods, \.crr), rates(labels.churnRate, periods, \.churn),
    ]
    let names = Table.names(
      periods.map { name(of: $0.counts) }, under: labels.title, beside: figures, width: width)
    let reason = periods.contains { $0.crr == nil } ? [labels.nobodyAtStart] : []
    return Table(columns: [names] + figures).lines
      + (reason + [labels.legend]).flatMap { Line.wrapped($0, to: width, .dim) }
  }

  private func name(of counts: CustomerCounts) -> String {
    words.name(of: Period(name: counts.period, days: Period.calendarSpan(counts.period)))
  }

  private func counts(
    _ head: String, _ periods: [Retention], _ count: (CustomerCounts) -> Int
  ) -> Table.Column {
    Table.Column(head: [Line(head, .dim)], cells: periods.map { [Line("\(count($0.counts))")] })
  }

  /// A rate with its interval under it.
  private func rates(
    _ head: String, _ periods: [Retention], _ rate: (Retention) -> Score?
  ) -> Table.Column {
    Table.Column(
      head: [Line(head, .bold)],
      cells: periods.map { period in
        guard let score = rate(period) else { return [Line(ReportWording.dash)] }
        return [Line(words.percent(score.value))]
          + (score.interval.map { [Line(words.percent($0), .dim)] } ?? [])
      })
  }
}
