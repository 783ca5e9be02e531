// Scores as fractions of whole numbers: a difference of two is exact until it is rounded, once.

/// A fraction of whole numbers, not reduced. Numerators and denominators of scores are below 2⁶⁰, so that neither a
/// difference of two of them nor ten times that leaves an `Int128`.
package struct Fraction: Sendable, Equatable {
  private let numerator: Int128
  /// Above 0.
  private let denominator: Int128

  /// - Parameter denominator: above 0.
  package init(_ numerator: Int, over denominator: Int) {
    self.init(Int128(numerator), Int128(denominator))
  }

  private init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0)
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// −1, 0 or 1.
  package var sign: Int { Int(numerator.signum()) }

  /// So many times the fraction as a whole number, halves away from zero.
  package func rounded(times factor: Int) -> Int {
    let twice = 2 * Int128(factor) * numerator.magnitudeAsSigned
    let whole = Int((twice + denominator) / (2 * denominator))
    return numerator < 0 ? -whole : whole
  }
}

extension Int128 {
  fileprivate var magnitudeAsSigned: Int128 { self < 0 ? -self : self }
}
