// What measurements print, and whether their goals are met.

/// One line that a measurement found.
protocol Finding {
  /// As it is printed.
  var line: String { get }
  /// Whether it has a goal that it does not meet.
  var isMissed: Bool { get }
  /// Its row in the table at the end; nil where it is no ratio.
  var row: String? { get }
  /// How near it is to its goal: above 1 the goal is missed; 0 where there is none.
  var strain: Double { get }
}

extension Finding {
  var row: String? { nil }
  var strain: Double { isMissed ? .infinity : 0 }
}

/// Something that is only said.
struct Remark: Finding {
  let line: String
  let isMissed: Bool

  init(_ line: String, isMissed: Bool = false) { (self.line, self.isMissed) = (line, isMissed) }
}

/// What a figure must be.
enum Goal {
  case atMost(Double)
  case atLeast(Double)

  func isMet(by value: Double) -> Bool {
    switch self {
    case .atMost(let bound): value <= bound
    case .atLeast(let bound): value >= bound
    }
  }

  /// How near a value is to the bound: above 1 it is beyond.
  func strain(of value: Double) -> Double {
    switch self {
    case .atMost(let bound): value / bound
    case .atLeast(let bound): bound / value
    }
  }

  /// As it is printed, of a figure in that unit; nil for a ratio.
  func text(_ unit: Unit?) -> String {
    switch self {
    case .atMost(let bound): "≤ " + (unit?.text(bound) ?? bound.plain)
    case .atLeast(let bound): "≥ " + (unit?.text(bound) ?? bound.plain)
    }
  }
}

/// What figures are of.
enum Unit {
  case seconds, perSecond, mebibytes, instructions, nanosecondsPerByte

  func text(_ value: Double) -> String {
    switch self {
    case .seconds where value < 0.1: "\((value * 1000).plain) ms"
    case .seconds where value < 1: "\((value * 1000).decimals(0)) ms"
    case .seconds: "\(value.decimals(2)) s"
    case .perSecond: "\(value.decimals(0)) a second"
    case .mebibytes: "\(value.decimals(1)) MiB"
    case .instructions: "\(value.decimals(0)) instructions"
    case .nanosecondsPerByte: "\(value.decimals(2)) ns per byte"
    }
  }
}

/// The same thing measured several times.
struct Series {
  /// What did it.
  let name: String
  let unit: Unit
  private let sorted: [Double]

  /// - Parameter values: at least one.
  init(_ name: String, _ unit: Unit, _ values: [Double]) {
    (self.name, self.unit, sorted) = (name, unit, values.sorted())
  }

  var count: Int { sorted.count }

  var median: Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The name, the median, and between which values it lies.
  var text: String {
    guard let least = sorted.first, let greatest = sorted.last, least < greatest else { return short }
    return "\(short) (\(unit.text(least))–\(unit.text(greatest)))"
  }

  /// The name and the median.
  var short: String { "\(name) \(unit.text(median))" }
}

/// How the medians of two things that were measured in turn stand to each other.
struct Ratio: Finding {
  private let what: String
  private let dividend: Series
  private let divisor: Series
  private let goal: Goal?

  init(_ what: String, _ dividend: Series, over divisor: Series, _ goal: Goal? = nil) {
    (self.what, self.dividend, self.divisor, self.goal) = (what, dividend, divisor, goal)
  }

  private var value: Double { dividend.median / divisor.median }
  var isMissed: Bool { goal.map { !$0.isMet(by: value) } ?? false }
  var strain: Double { goal.map { $0.strain(of: value) } ?? 0 }
  private var verdict: String { goal.map { "\($0.text(nil)) \(isMissed ? "MISSED" : "met")" } ?? "reported" }

  var line: String {
    "\(what): \(dividend.text) / \(divisor.text), n = \(dividend.count): \(value.decimals(2)) times, \(verdict)"
  }

  var row: String? {
    "| \(what) | \(dividend.short) / \(divisor.short) | \(value.decimals(2)) | \(verdict) |"
  }
}

/// A figure that has a goal of its own, or none.
struct Level: Finding {
  private let what: String
  private let series: Series
  private let goal: Goal?

  init(_ what: String, _ series: Series, _ goal: Goal? = nil) {
    (self.what, self.series, self.goal) = (what, series, goal)
  }

  var isMissed: Bool { goal.map { !$0.isMet(by: series.median) } ?? false }
  var strain: Double { goal.map { $0.strain(of: series.median) } ?? 0 }
  private var verdict: String {
    goal.map { "\($0.text(series.unit)) \(isMissed ? "MISSED" : "met")" } ?? "reported"
  }

  var line: String { "\(what): \(series.text), n = \(series.count), \(verdict)" }
  var row: String? { "| \(what) | \(series.short) | | \(verdict) |" }
}

extension Double {
  /// With so many decimals, rounded.
  func decimals(_ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let units = Int((magnitude * Double(scale)).rounded())
    let fraction = String(units % scale + scale).dropFirst()
    return (self < 0 ? "-" : "") + "\(units / scale)" + (count > 0 ? ".\(fraction)" : "")
  }

  /// With as few decimals as it takes, two at the most.
  var plain: String {
    let hundredths = (self * 100).rounded()
    let zeros = [100.0, 10, 1].firstIndex { hundredths.remainder(dividingBy: $0) == 0 } ?? 2
    return decimals(zeros)
  }
}

extension Duration {
  var inSeconds: Double { self / .seconds(1) }
}
