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
    let name = kind == .range ? "\(last - (days.count - 1))..\(last)" : Period.name(of: kind, with: last)
    return name.flatMap { Period($0, today: last) }
  }

  /// The period of these days, under the shortest name that they have.
  package init(of days: ClosedRange<Day>?) {
    guard let days else {
      self.init(name: "all", days: nil)
      return
    }
    let names = [Kind.week, .month, .quarter, .year].compactMap { Period.name(of: $0, with: days.lowerBound) }
    let name =
      days.count == 1
      ? "\(days.lowerBound)" : names.first { Period.calendarSpan($0) == days }
    self.init(name: name ?? "\(days.lowerBound)..\(days.upperBound)", days: days)
  }

  /// The name of the period of a kind that a day is in; nil where it has none of its own.
  package static func name(of kind: Kind, with day: Day) -> String? {
    let (year, month, _) = day.parts
    return switch kind {
    case .all, .range: nil
    case .day: "\(day)"
    case .week: "\(digits(day.isoWeek.year, 4))-W\(digits(day.isoWeek.week, 2))"
    case .month: "\(digits(year, 4))-\(digits(month, 2))"
    case .quarter: "\(digits(year, 4))-Q\((month + 2) / 3)"
    case .year: digits(year, 4)
    }
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
