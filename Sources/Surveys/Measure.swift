// What must be equal for two ratings to be counted together.

/// The three kinds of rating question.
package enum Metric: String, Sendable, CaseIterable {
  /// Net Promoter Score: how likely to recommend, always 0–10.
  case nps
  /// Customer Satisfaction Score, on 1–5 or 1–7.
  case csat
  /// Customer Effort Score, on 1–5 or 1–7.
  case ces
}

/// Which end of an effort scale is the good one.
package enum Better: String, Sendable {
  case lower, higher
}

/// A metric with all that its score needs; ratings of unequal measures are never pooled.
package struct Measure: Sendable, Hashable {
  package let metric: Metric
  /// The ratings of the scale, both ends inside it.
  package let scale: ClosedRange<Int>
  /// Which end is good; `lower` for everything but a CES that says otherwise.
  package let better: Better
  /// The lowest satisfied rating of a CSAT; 0 for the other metrics.
  package let satisfied: Int

  private init(metric: Metric, scale: ClosedRange<Int>, better: Better, satisfied: Int) {
    self.metric = metric
    self.scale = scale
    self.better = better
    self.satisfied = satisfied
  }

  /// Recommendation, 0–10.
  package static let nps = Measure(metric: .nps, scale: 0...10, better: .lower, satisfied: 0)

  /// Satisfaction; nil unless the scale is 1–5 or 1–7 and the threshold lies on it.
  /// - Parameter satisfied: the lowest satisfied rating; 4 on 1–5 and 6 on 1–7 if nil.
  package static func csat(scale: ClosedRange<Int>, satisfied: Int? = nil) -> Measure? {
    guard let standard = defaultSatisfied(on: scale) else { return nil }
    let threshold = satisfied ?? standard
    guard scale.contains(threshold) else { return nil }
    return Measure(metric: .csat, scale: scale, better: .lower, satisfied: threshold)
  }

  /// Effort; nil unless the scale is 1–5 or 1–7.
  package static func ces(scale: ClosedRange<Int>, better: Better = .lower) -> Measure? {
    guard defaultSatisfied(on: scale) != nil else { return nil }
    return Measure(metric: .ces, scale: scale, better: better, satisfied: 0)
  }

  /// The threshold that holds where a survey names none: the two top ratings. Nil for any other scale.
  package static func defaultSatisfied(on scale: ClosedRange<Int>) -> Int? {
    switch scale {
    case 1...5: 4
    case 1...7: 6
    default: nil
    }
  }
}
