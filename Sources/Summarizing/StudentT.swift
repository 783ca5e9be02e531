// Points of Student's t distribution, which no library on the list has.

import Glibc

/// Student's t distribution.
package enum StudentT {
  /// The 97.5 % point: beyond ±t lies 5 % of the distribution.
  /// - Parameter degrees: of freedom, above 0, whole or not.
  package static func upper975(degrees: Double) -> Double {
    var (low, high) = (0.0, 2.0)
    while bothTails(beyond: high, degrees: degrees) > 0.05 { high *= 2 }
    // Halving until the ends are neighbours: some sixty looks, whatever the degrees.
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if bothTails(beyond: middle, degrees: degrees) > 0.05 { low = middle } else { high = middle }
    }
  }

  /// The probability of a value farther from 0 than t: I_x(ν/2, 1/2) with x = ν/(ν + t²).
  /// Source: Abramowitz and Stegun, 26.7.1 with 26.5.2.
  static func bothTails(beyond t: Double, degrees: Double) -> Double {
    regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  /// The regularized incomplete beta function I_x(a, b).
  /// Source: Abramowitz and Stegun, 26.5.8, the continued fraction, in Lentz's way of computing it.
  private static func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges quickly on this side of the mean only.
    if x > (a + 1) / (a + b + 2) { return 1 - regularizedBeta(1 - x, b, a) }
    let logBeta = lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0
    let front = exp(a * log(x) + b * log1p(-x) - logBeta) / a
    var (c, d) = (1.0, 1 / (1 - (a + b) * x / (a + 1)))
    var fraction = d
    for step in 1...10_000 {
      let m = Double(step)
      for factor in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        d = 1 / (1 + factor * d)
        c = 1 + factor / c
        fraction *= c * d
      }
      if abs(c * d - 1) < 1e-15 { break }
    }
    return front * fraction
  }
}
