// What every part of the text report needs to know: the language, the room there is, how figures are written.

import Summarizing
import Surveys
import Wording

/// The page that the report is set on.
struct Page {
  /// What the report says.
  let words: ReportWording
  /// Columns between the margins.
  let width: Int

  /// Stands where there is no figure.
  static let dash = "—"
}

/// Figures as the report writes them: rounded last, half away from zero.
extension Page {
  /// A whole percentage.
  func percent(_ value: Double) -> String { words.numbers.percent("\(value.roundedToWhole)") }

  /// A share of a count; there must be some.
  func percent(_ count: Int, of whole: Int) -> String { percent(100 * Double(count) / Double(whole)) }

  /// `72–93%`, as the language has it.
  func percent(_ interval: ClosedRange<Double>) -> String {
    words.numbers.percent("\(interval.lowerBound.roundedToWhole)–\(interval.upperBound.roundedToWhole)")
  }

  /// A whole number with its sign: `+38`, `−12`, `0`.
  func signed(_ value: Double) -> String {
    let whole = value.roundedToWhole
    return whole < 0 ? "−\(-whole)" : whole > 0 ? "+\(whole)" : "0"
  }

  /// From one signed number to another.
  func signed(_ interval: ClosedRange<Double>) -> String {
    words.numbers.interval(signed(interval.lowerBound), signed(interval.upperBound))
  }

  /// A mean to one decimal.
  func tenths(_ value: Double) -> String {
    let tenths = (value * 10).roundedToWhole
    return "\(tenths / 10)\(words.numbers.decimalMark)\(tenths % 10)"
  }

  /// `1.8–2.4`.
  func tenths(_ interval: ClosedRange<Double>) -> String {
    "\(tenths(interval.lowerBound))–\(tenths(interval.upperBound))"
  }

  /// Ratings from one to another: `4–5`, or one alone.
  func ratings(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// The score in the form of its metric, a dash where there is none.
  func score(_ score: Score?, of metric: Metric) -> String {
    guard let value = score?.value else { return Page.dash }
    return switch metric {
    case .nps: signed(value)
    case .csat: percent(value)
    case .ces: tenths(value)
    }
  }

  /// The interval in the form of its metric.
  func interval(_ interval: ClosedRange<Double>, of metric: Metric) -> String {
    switch metric {
    case .nps: signed(interval)
    case .csat: percent(interval)
    case .ces: tenths(interval)
    }
  }
}

extension Double {
  fileprivate var roundedToWhole: Int { Int(rounded(.toNearestOrAwayFromZero)) }
}
