// The period as a heading writes it, for a person and in the person's language.

import Records
import Summarizing
import Wording

extension ReportWording {
  /// `Sunday, 22 November 2026`, `November 2026`, `Week 47 of 2026 · 16–22 November 2026`.
  func title(of period: Period) -> String {
    guard let first = period.days?.lowerBound.parts.month, case .quarter = period.kind else {
      return name(of: period)
    }
    return "\(name(of: period)) · \(dates.months(first, first + 2))"
  }

  /// The same for a table, where the months of a quarter would take too much room.
  func name(of period: Period) -> String {
    guard let days = period.days else { return dates.all }
    if days.lowerBound == days.upperBound {
      return dates.day(days.lowerBound.parts, days.lowerBound.weekday)
    }
    let first = days.lowerBound.parts
    switch period.kind {
    case .week:
      let week = days.lowerBound.isoWeek
      return dates.week(week.year, week.week, range(days))
    case .month: return dates.month(first.year, first.month)
    case .quarter: return dates.quarter(first.year, (first.month + 2) / 3)
    case .year: return dates.year(first.year)
    case .range, .day, .all: return range(days)
    }
  }

  private func range(_ days: ClosedRange<Day>) -> String {
    dates.range(days.lowerBound.parts, days.upperBound.parts)
  }
}
