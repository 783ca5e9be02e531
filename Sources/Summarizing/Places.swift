// Which groups may be ranked against one another: only those whose intervals do not overlap.

import Surveys

/// The places that the groups of one field may have by the score of one question.
package struct Places: Sendable {
  /// By group: the best and the worst place that its interval leaves it, 1 for the best. Groups whose intervals
  /// overlap always have a place in common: no third one can lie between them. Of two that do not overlap both
  /// places of the better one are better, and yet some may be common, where others lie beside both.
  package let places: [GroupKey: ClosedRange<Int>]

  /// Whether any two groups can be told apart.
  package let areApart: Bool

  /// - Parameter groups: those of one field; groups without an interval have no place.
  package init(_ groups: [Summary.Group], by key: QuestionKey) {
    let intervals = groups.compactMap { group in
      group.questions.first { $0.key == key }?.score?.interval.map { (GroupKey(group.key), $0) }
    }
    let lowIsGood = key.measure.metric == .ces && key.measure.better == .lower
    var places: [GroupKey: ClosedRange<Int>] = [:]
    for (name, interval) in intervals {
      let above = intervals.count { $0.1.lowerBound > interval.upperBound }
      let below = intervals.count { $0.1.upperBound < interval.lowerBound }
      let (better, worse) = lowIsGood ? (below, above) : (above, below)
      places[name] = better + 1...intervals.count - worse
    }
    self.places = places
    areApart = places.values.contains { $0 != 1...max(1, intervals.count) }
  }
}
