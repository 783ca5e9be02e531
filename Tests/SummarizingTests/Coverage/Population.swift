// The customers among whom the intervals are tried: who they would be if everybody were asked.

/// The share of every answer among all customers.
struct Population: Sendable {
  let name: String
  /// Of an NPS promoters, passives and detractors; of a CES every rating, from the lowest up.
  let shares: [Double]

  /// As the tables say it.
  var title: String { "\(name), \(shares.map { percent($0 * 100) }.joined(separator: "/"))" }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Population {
  /// Promoters, passives and detractors as they are met at a desk, and the same the other way round.
  static let ordinaryNPS = [
    Population(name: "a third of each", shares: [1.0 / 3, 1.0 / 3, 1.0 / 3]),
    Population(name: "balanced", shares: [0.4, 0.2, 0.4]),
    Population(name: "good", shares: [0.5, 0.3, 0.2]),
    Population(name: "very good", shares: [0.7, 0.2, 0.1]),
    Population(name: "very bad", shares: [0.1, 0.2, 0.7]),
    Population(name: "excellent", shares: [0.8, 0.15, 0.05]),
    Population(name: "lukewarm", shares: [0.1, 0.8, 0.1]),
  ]

  /// Where nearly everybody answers the same, or one of the three answers is not given at all.
  static let extremeNPS = [
    Population(name: "nearly all promoters", shares: [0.9, 0.08, 0.02]),
    Population(name: "nearly all promoters", shares: [0.95, 0.04, 0.01]),
    Population(name: "nearly all detractors", shares: [0.02, 0.08, 0.9]),
    Population(name: "nearly all passives", shares: [0.02, 0.96, 0.02]),
    Population(name: "two camps", shares: [0.5, 0, 0.5]),
    Population(name: "no passives", shares: [0.9, 0, 0.1]),
    Population(name: "no detractors", shares: [0.97, 0.03, 0]),
    Population(name: "no detractors", shares: [0.9, 0.1, 0]),
    Population(name: "no detractors", shares: [0.83, 0.17, 0]),
    Population(name: "no detractors", shares: [0.79, 0.21, 0]),
    Population(name: "no detractors", shares: [0.125, 0.875, 0]),
  ]

  /// All that there may be, as evenly spread as can be.
  static let everyNPS = (0..<20).flatMap { first in
    (0..<20 - first).map { second in
      let (promoters, detractors) = ((Double(first) + 1.0 / 3) / 20, (Double(second) + 1.0 / 3) / 20)
      return Population(name: "", shares: [promoters, 1 - promoters - detractors, detractors])
    }
  }

  /// Efforts on 1–5.
  static let effortOnFive = [
    Population(name: "all ratings alike", shares: [0.2, 0.2, 0.2, 0.2, 0.2]),
    Population(name: "around the middle", shares: [0.1, 0.2, 0.4, 0.2, 0.1]),
    Population(name: "mostly easy", shares: [0.5, 0.3, 0.1, 0.07, 0.03]),
    Population(name: "two camps", shares: [0.5, 0, 0, 0, 0.5]),
    Population(name: "nearly all easy", shares: [0.9, 0.05, 0.03, 0.01, 0.01]),
  ]

  /// Those among whom few ratings are often equal, which say nothing of the spread then.
  static let mostlyEqualEffort = [
    Population(name: "nearly all easy", shares: [0.9, 0.05, 0.03, 0.01, 0.01]),
    Population(name: "most of them easy", shares: [0.75, 0.15, 0.06, 0.03, 0.01]),
    Population(name: "mostly easy", shares: [0.5, 0.3, 0.1, 0.07, 0.03]),
    Population(name: "most of them a step from it", shares: [0.08, 0.7, 0.15, 0.05, 0.02]),
    Population(name: "all ratings alike", shares: [0.2, 0.2, 0.2, 0.2, 0.2]),
    Population(name: "two camps", shares: [0.5, 0, 0, 0, 0.5]),
  ]

  /// Efforts on 1–7.
  static let effortOnSeven = [
    Population(name: "all ratings alike", shares: [Double](repeating: 1.0 / 7, count: 7)),
    Population(name: "around the middle", shares: [0.05, 0.1, 0.2, 0.3, 0.2, 0.1, 0.05]),
    Population(name: "mostly easy", shares: [0.4, 0.25, 0.15, 0.1, 0.05, 0.03, 0.02]),
    Population(name: "nearly all easy", shares: [0.9, 0.05, 0.02, 0.01, 0.01, 0.005, 0.005]),
  ]

  /// Who gives how much of one answer, and the rest the other.
  static func share(_ share: Double) -> Population { Population(name: "", shares: [share, 1 - share]) }

  /// −100…100, were everybody asked.
  var netPromoterScore: Double { 100 * (shares[0] - shares[2]) }

  /// The mean rating, were everybody asked.
  var meanRating: Double { zip(1..., shares).reduce(0) { $0 + Double($1.0) * $1.1 } }
}
