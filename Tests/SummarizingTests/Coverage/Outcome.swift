// What a number of answers can come to, and how probable each of it is: computed, not simulated.

import Glibc

/// One way in which n customers may answer: how many of them give each answer.
struct Outcome {
  let counts: [Int]
  /// The logarithm of the number of orders in which the customers may answer so.
  private let logOrders: Double

  private init(_ counts: [Int], _ factorials: [Double]) {
    self.counts = counts
    logOrders = counts.reduce(factorials[factorials.count - 1]) { $0 - factorials[$1] }
  }

  /// How probable it is among customers of whom these shares give each answer.
  func probability(_ logShares: [Double]) -> Double {
    var log = logOrders
    for index in counts.indices where counts[index] > 0 { log += Double(counts[index]) * logShares[index] }
    return exp(log)
  }

  /// Every way in which n customers may give one of so many answers.
  static func all(of n: Int, answers: Int) -> [Outcome] {
    let factorials = (0...n).map { lgamma(Double($0) + 1).0 }
    return splits(n, answers).map { Outcome($0, factorials) }
  }

  private static func splits(_ n: Int, _ parts: Int) -> [[Int]] {
    if parts == 1 { return [[n]] }
    return (0...n).flatMap { first in splits(n - first, parts - 1).map { [first] + $0 } }
  }
}

extension Population {
  var logShares: [Double] { shares.map { log($0) } }
}
