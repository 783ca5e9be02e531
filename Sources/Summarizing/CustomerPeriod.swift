// The periods that customers are counted over, and which of them have ended.

package import Records

/// A month, quarter or year.
package struct CustomerPeriod: Sendable, Equatable {
  /// Figures of different kinds are never compared: a month loses less than a year.
  package enum Kind: Sendable, CaseIterable {
    case month, quarter, year
  }

  /// `2026-10`, `2026-Q3`, `2025`.
  package let name: String
  package let kind: Kind
  package let days: ClosedRange<Day>

  /// Nil for a text that names no month, quarter or year.
  package init?(_ name: String) {
    guard let days = Period.calendarSpan(name) else { return nil }
    switch Period(name: name, days: days).kind {
    case .month: kind = .month
    case .quarter: kind = .quarter
    case .year: kind = .year
    default: return nil
    }
    (self.name, self.days) = (name, days)
  }

  /// The period of that kind in which a day lies; nil before the year 0.
  package init?(_ kind: Kind, with day: Day) {
    let (year, month, _) = day.parts
    let yearName = String("\(10_000 + year)".dropFirst())
    switch kind {
    case .month: self.init("\(yearName)-\(month < 10 ? "0" : "")\(month)")
    case .quarter: self.init("\(yearName)-Q\((month + 2) / 3)")
    case .year: self.init(yearName)
    }
  }

  /// Whether its last day is over.
  package func hasEnded(on today: Day) -> Bool { days.upperBound < today }

  /// The one of the same kind just before.
  package var previous: CustomerPeriod? { CustomerPeriod(kind, with: days.lowerBound - 1) }

  /// The last of a kind that has ended.
  package static func lastEnded(_ kind: Kind, on today: Day) -> CustomerPeriod? {
    CustomerPeriod(kind, with: today)?.previous
  }
}
