// The period as a heading writes it, for a person and in the person's language.

import Records
import Summarizing
import Wording

extension Page {
  /// `Sunday, 22 November 2026`, `November 2026`, `Week 47 of 2026 · 16–22 November 2026`.
  func title(of period: Period) -> String {
    guard let first = period.days?.lowerBound.parts.month, period.kind == .quarter else {
      return name(of: period)
    }
    return "\(name(of: period)) · \(words.dates.months(first, first + 2))"
  }

  /// The same for a table, where the months of a quarter would take too much room.
  func name(of period: Period) -> String {
    guard let days = period.days else { return words.dates.all }
    if days.lowerBound == days.upperBound {
      return words.dates.day(days.lowerBound.parts, days.lowerBound.weekday)
    }
    let first = days.lowerBound.parts
    switch period.kind {
    case .week:
      let week = days.lowerBound.isoWeek
      return words.dates.week(week.year, week.week, range(days))
    case .month: return words.dates.month(first.year, first.month)
    case .quarter: return words.dates.quarter(first.year, (first.month + 2) / 3)
    case .year: return words.dates.year(first.year)
    case nil: return range(days)
    }
  }

  private func range(_ days: ClosedRange<Day>) -> String {
    words.dates.range(days.lowerBound.parts, days.upperBound.parts)
  }
}
