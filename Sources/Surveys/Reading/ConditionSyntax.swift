// A `when` as it is written, before it is held against the questions that it names.

/// Comparisons of words, each word with its place.
indirect enum ConditionSyntax {
  case comparison(Comparison)
  case and(ConditionSyntax, ConditionSyntax)
  case or(ConditionSyntax, ConditionSyntax)

  struct Comparison {
    let question: ConditionToken
    let sign: Condition.Operator
    let signPlace: Place
    let value: ConditionToken
  }
}

/// A word, an operator or a parenthesis.
struct ConditionToken {
  enum Kind {
    case word, sign, open, close, end
  }

  let kind: Kind
  let text: String
  let place: Place

  /// The tokens of a `when`; the last one is its end.
  static func tokens(of scalar: Scalar) -> [ConditionToken] {
    let characters = Array(scalar.text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var start = 0
    while start < characters.count {
      guard let kind = Kind(of: characters[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < characters.count, kind.goesOn(with: characters[end]) { end += 1 }
      let text = String(String.UnicodeScalarView(characters[start..<end]))
      tokens.append(ConditionToken(kind: kind, text: text, place: scalar.place(ofCharacter: start)))
      start = end
    }
    let place = scalar.place(ofCharacter: characters.count)
    return tokens + [ConditionToken(kind: .end, text: "", place: place)]
  }
}

extension ConditionToken.Kind {
  /// What a token that begins so is; nil for white space.
  fileprivate init?(of character: Unicode.Scalar) {
    switch character {
    case "(": self = .open
    case ")": self = .close
    case "=", "!", "<", ">": self = .sign
    case _ where character.properties.isWhitespace: return nil
    default: self = .word
    }
  }

  fileprivate func goesOn(with character: Unicode.Scalar) -> Bool {
    switch self {
    case .word, .sign: Self(of: character) == self
    case .open, .close, .end: false
    }
  }
}
