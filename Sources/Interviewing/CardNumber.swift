// Card numbers, which a customer may read out unasked and no journal should hold.

/// Finds what looks like the number of a payment card.
package enum CardNumber {
  /// The text with all but the last four digits of every card number replaced by `*`; nil if it has none.
  ///
  /// A card number is 13–19 digits, single spaces or hyphens between them, that begins as the networks' numbers do
  /// (2–6) and whose check digit holds. Source of the check: ISO/IEC 7812-1, annex B (Luhn).
  package static func masked(in text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    var found = false
    var index = 0
    while index < scalars.count {
      let digits = run(in: scalars, from: index)
      guard let last = digits.last else {
        index += 1
        continue
      }
      if isCard(digits.map { scalars[$0] }) {
        found = true
        for position in digits.dropLast(4) { scalars[position] = "*" }
      }
      index = last + 1
    }
    guard found else { return nil }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }

  /// Where the digits stand that begin there and are held together by single spaces or hyphens.
  private static func run(in scalars: [Unicode.Scalar], from start: Int) -> [Int] {
    var digits: [Int] = []
    var index = start
    while index < scalars.count {
      if isDigit(scalars[index]) {
        digits.append(index)
      } else if digits.last != index - 1 || !isSeparator(scalars[index]) {
        break
      }
      index += 1
    }
    return digits
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "-" }

  private static func isCard(_ digits: [Unicode.Scalar]) -> Bool {
    guard (13...19).contains(digits.count), ("2"..."6").contains(digits[0]) else { return false }
    let values = digits.map { Int($0.value) - 48 }
    let sum = values.reversed().enumerated().reduce(0) { sum, digit in
      guard digit.offset % 2 == 1 else { return sum + digit.element }
      return sum + digit.element * 2 / 10 + digit.element * 2 % 10
    }
    return sum % 10 == 0
  }
}
