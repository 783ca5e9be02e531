// Which periods are of one kind, and which one comes before another.

package import Records

extension Period {
  /// What kind of span a period was asked for as.
  package enum Kind: Sendable {
    case all, day, week, month, quarter, year
    /// From one day to another.
    case range
  }

  package var kind: Kind {
    guard let days else { return .all }
    if days.count == 1 { return .day }
    guard Period.calendarSpan(name) == days else { return .range }
    return name.contains("W") ? .week : name.contains("Q") ? .quarter : name.contains("-") ? .month : .year
  }

  /// The period of the same kind that ends on the day before this one begins; nil for `all`, and where the calendar
  /// begins.
  package var previous: Period? {
    guard let days else { return nil }
    let last = days.lowerBound - 1
    let (year, month, _) = last.parts
    let name: String
    switch kind {
    case .all: return nil
    case .day: name = "\(last)"
    case .week: name = "\(Period.digits(last.isoWeek.year, 4))-W\(Period.digits(last.isoWeek.week, 2))"
    case .month: name = "\(Period.digits(year, 4))-\(Period.digits(month, 2))"
    case .quarter: name = "\(Period.digits(year, 4))-Q\((month + 2) / 3)"
    case .year: name = Period.digits(year, 4)
    case .range: name = "\(last - (days.count - 1))..\(last)"
    }
    return Period(name, today: last)
  }

  /// So many periods of the kind before this one, the earliest first.
  package func earlier(_ count: Int) -> [Period] {
    var periods: [Period] = []
    while periods.count < count, let period = (periods.last ?? self).previous { periods.append(period) }
    return periods.reversed()
  }

  /// Whether its last day is still to end.
  package func isRunning(on today: Day) -> Bool { days.map { $0.upperBound >= today } ?? false }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension ClosedRange<Day> {
  /// How many days.
  package var count: Int { upperBound.number - lowerBound.number + 1 }
}
