// Figures as a report writes them: subtracted first, rounded last, half away from zero.

import Summarizing
import Surveys
import Wording

extension ReportWording {
  /// Stands where there is no figure.
  static let dash = "—"

  /// A whole percentage.
  func percent(_ value: Double) -> String { numbers.percent("\(value.roundedToWhole)") }

  /// A share of a count; there must be some.
  func percent(_ count: Int, of whole: Int) -> String { percent(100 * Double(count) / Double(whole)) }

  /// The footnote for shares of a whole whose rounded figures do not add up to 100; nil where they do.
  func roundingNote(_ counts: [Int]) -> String? {
    let whole = counts.reduce(0, +)
    guard whole > 0 else { return nil }
    let sum = counts.reduce(0) { $0 + (100 * Double($1) / Double(whole)).roundedToWhole }
    return sum == 100 ? nil : analysis.roundedShares(numbers.percent("\(sum)"))
  }

  /// `72–93%`, as the language has it.
  func percent(_ interval: ClosedRange<Double>) -> String {
    numbers.percent("\(interval.lowerBound.roundedToWhole)–\(interval.upperBound.roundedToWhole)")
  }

  /// A whole number with its sign: `+38`, `−12`, `0`.
  func signed(_ value: Double) -> String { signed(value.roundedToWhole) }

  func signed(_ whole: Int) -> String { whole < 0 ? "−\(-whole)" : whole > 0 ? "+\(whole)" : "0" }

  /// From one signed number to another.
  func signed(_ interval: ClosedRange<Double>) -> String {
    numbers.interval(signed(interval.lowerBound), signed(interval.upperBound))
  }

  /// A number of at least 0 to one decimal.
  func tenths(_ value: Double) -> String { decimal((value * 10).roundedToWhole) }

  /// So many tenths as a number to one decimal.
  /// - Parameter tenths: at least 0.
  private func decimal(_ tenths: Int) -> String { "\(tenths / 10)\(numbers.decimalMark)\(tenths % 10)" }

  /// So many tenths as a number to one decimal with its sign.
  private func signedDecimal(_ tenths: Int) -> String {
    (tenths < 0 ? "−" : tenths > 0 ? "+" : "") + decimal(abs(tenths))
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
    score.map { self.score($0.value, of: metric) } ?? ReportWording.dash
  }

  func score(_ value: Double, of metric: Metric) -> String {
    switch metric {
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

extension ReportWording {
  /// A difference of two scores in the form of their metric, subtracted exactly and then rounded.
  func value(of difference: Difference, of metric: Metric) -> String {
    let rounded = difference.exact.rounded(times: metric.shownParts)
    let text = self.difference(
      rounded, difference.exact.sign, of: metric, isNews: difference.isNoise == false)
    return metric == .csat ? analysis.comparison.points(text) : text
  }

  /// The interval of such a difference.
  func interval(of difference: Difference, of metric: Metric) -> String? {
    guard let interval = difference.interval else { return nil }
    let ends = [interval.lowerBound, interval.upperBound].map { end in
      self.difference(
        (end * Double(metric.shownParts)).roundedToWhole, end > 0 ? 1 : end < 0 ? -1 : 0, of: metric,
        isNews: difference.isNoise == false)
    }
    return numbers.interval(ends[0], ends[1])
  }

  /// A rounded number with its sign. Of a difference beyond noise what rounds to 0 is not 0, and is not shown as if it
  /// were: `>0`, or `<0`.
  private func difference(_ rounded: Int, _ sign: Int, of metric: Metric, isNews: Bool) -> String {
    if rounded == 0, isNews, sign != 0 { return sign > 0 ? ">0" : "<0" }
    return metric == .ces ? signedDecimal(rounded) : signed(rounded)
  }

  /// What is to be said of a question beside the period before: the difference with its interval, if there is one,
  /// then whether it is news or noise.
  func change(_ question: Comparison.Question) -> [String] {
    let measure = question.key.measure
    guard let difference = question.difference else {
      let isOld = question.before?.score != nil
      return [isOld ? analysis.comparison.notNow : analysis.comparison.notBefore]
    }
    return change(difference, of: measure.metric, lowIsGood: measure.lowIsGood)
  }

  /// The same of any difference.
  func change(_ difference: Difference, of metric: Metric, lowIsGood: Bool) -> [String] {
    let value = self.value(of: difference, of: metric)
    let interval = self.interval(of: difference, of: metric).map { " (\($0))" } ?? ""
    return [value + interval, verdict(difference, lowIsGood: lowIsGood)]
  }

  /// Whether a difference is news or noise.
  /// - Parameter lowIsGood: for an effort of which less is better, and for churn.
  func verdict(_ difference: Difference, lowIsGood: Bool) -> String {
    switch difference.verdict {
    case nil: analysis.comparison.tooFew
    case .noise: analysis.comparison.withinNoise
    case .higher: lowIsGood ? analysis.comparison.worse : analysis.comparison.better
    case .lower: lowIsGood ? analysis.comparison.better : analysis.comparison.worse
    }
  }
}

extension Metric {
  /// Into how many parts a report divides a whole of the score: means are shown to tenths.
  fileprivate var shownParts: Int { self == .ces ? 10 : 1 }
}

extension Measure {
  /// Whether a low score is a good one.
  var lowIsGood: Bool { metric == .ces && better == .lower }
}

extension Double {
  fileprivate var roundedToWhole: Int { Int(rounded(.toNearestOrAwayFromZero)) }
}
