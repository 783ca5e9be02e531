// What a measurement found: how durations are spread, and the goal that they are held against.

/// A set of durations with a name.
struct Figure: Finding {
  let name: String
  private let sorted: [Duration]
  /// What the 99th percentile must stay under; nil where there is no goal.
  private let goal: Duration?

  /// - Parameter durations: at least one.
  init(_ name: String, _ durations: [Duration], goal: Duration? = nil) {
    self.name = name
    sorted = durations.sorted()
    self.goal = goal
  }

  var median: Duration { percentile(50) }
  var isMissed: Bool { goal.map { percentile(99) >= $0 } ?? false }

  /// The least duration that so many of a hundred do not exceed (nearest rank).
  func percentile(_ percent: Int) -> Duration { sorted[max(0, (sorted.count * percent + 99) / 100 - 1)] }

  /// As it is printed.
  var line: String {
    let spread = [("median", median), ("p99", percentile(99)), ("max", sorted[sorted.count - 1])]
    let parts = spread.map { "\($0.0) \($0.1.inMilliseconds)" }
    let verdict = goal.map { ", \(isMissed ? "MISSED" : "met"): p99 under \($0.inMilliseconds)" } ?? ""
    return "\(name), n = \(sorted.count): \(parts.joined(separator: ", "))\(verdict)"
  }
}

extension Duration {
  /// With three decimals.
  var inMilliseconds: String {
    let microseconds = Int((self / .microseconds(1)).rounded())
    let decimals = String(microseconds % 1000 + 1000).dropFirst()
    return "\(microseconds / 1000).\(decimals) ms"
  }
}
