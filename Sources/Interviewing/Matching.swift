// Finding what was meant by its beginning: one alone, or nothing is guessed.

/// What a beginning fits.
package enum Match: Sendable, Equatable {
  /// The index of the one candidate.
  case one(Int)
  /// The indices of several.
  case several([Int])
  case none

  /// Finds the candidates that begin so; one that is equal to the whole wins over longer ones. Where none fits
  /// as it is written, accents do not count: not every desk has the customer's keyboard.
  /// - Parameter candidates: each with the names that it goes by.
  package static func of(_ beginning: String, among candidates: [[String]]) -> Match {
    let exact = of(beginning.folded, amongFolded: candidates.map { $0.map(\.folded) })
    guard case .none = exact else { return exact }
    return of(
      beginning.folded.withoutAccents, amongFolded: candidates.map { $0.map(\.folded.withoutAccents) })
  }

  private static func of(_ wanted: String, amongFolded names: [[String]]) -> Match {
    guard !wanted.isEmpty else { return .none }
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
    let lower = lowercased()
    if lower.isASCII { return lower }
    var result = ""
    for scalar in lower.unicodeScalars {
      switch scalar {
      case "\u{0131}": result.unicodeScalars.append("i")
      case "\u{0307}" where result.hasSuffix("i"): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Most names are, and have nothing to fold but their capitals.
  private var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Without the accents of the languages that the program speaks, and those near them.
  fileprivate var withoutAccents: String {
    if isASCII { return self }
    var result = ""
    for scalar in unicodeScalars where !("\u{300}"..."\u{36F}").contains(scalar) {
      result += String.plainLetters[scalar] ?? String(scalar)
    }
    return result
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let letters = [
      "a": "áàâäãåă", "c": "çćč", "d": "ďđ", "e": "éèêëě", "g": "ğ", "i": "íìîï", "l": "łĺľ", "n": "ñńň",
      "o": "óòôöőõø", "r": "řŕ", "s": "şșšś", "t": "ţțť", "u": "úùûüűů", "y": "ýÿ", "z": "žźż", "ss": "ß",
    ]
    return Dictionary(
      uniqueKeysWithValues: letters.flatMap { plain, accented in
        accented.unicodeScalars.map { ($0, plain) }
      })
  }()

  /// Without the white space around it, which never counts, and without what nobody sees there: a mark of byte order, or
  /// a space of no width, does not make another customer.
  package var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last {
      if last.isBlank {
        rest.removeLast()
      } else if let joiner = rest.unicodeScalars.last, (0x200C...0x200D).contains(joiner.value) {
        rest.unicodeScalars.removeLast()
      } else {
        break
      }
    }
    return String(rest)
  }
}

extension Character {
  /// Whether there is nothing to see of it.
  fileprivate var isBlank: Bool {
    isWhitespace
      || unicodeScalars.allSatisfy {
        $0.properties.isDefaultIgnorableCodePoint
          || [.control, .format].contains($0.properties.generalCategory)
      }
  }
}
