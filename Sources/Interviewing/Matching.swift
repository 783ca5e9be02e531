// Finding what was meant by its beginning: one alone, or nothing is guessed.

/// What a beginning fits.
package enum Match: Sendable, Equatable {
  /// The index of the one candidate.
  case one(Int)
  /// The indices of several.
  case several([Int])
  case none

  /// Finds the candidates that begin so; one that is equal to the whole wins over longer ones.
  /// - Parameter candidates: each with the names that it goes by.
  package static func of(_ beginning: String, among candidates: [[String]]) -> Match {
    let wanted = beginning.folded
    guard !wanted.isEmpty else { return .none }
    let names = candidates.map { $0.map(\.folded) }
    let equal = names.indices.filter { names[$0].contains(wanted) }
    if equal.count == 1 { return .one(equal[0]) }
    let fitting = names.indices.filter { names[$0].contains { $0.hasPrefix(wanted) } }
    switch fitting.count {
    case 0: return .none
    case 1: return .one(fitting[0])
    default: return .several(fitting)
    }
  }
}

extension String {
  /// Without case, the same in every locale: all four of I, İ, i and ı are one letter here, so that neither a
  /// Turkish label nor a Turkish keyboard makes an option that cannot be found.
  package var folded: String {
    var result = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "\u{0131}": result.unicodeScalars.append("i")
      case "\u{0307}" where result.hasSuffix("i"): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Without the white space around it, which never counts.
  package var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
