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
    var rest = scalar.text.unicodeScalars[...]
    var tokens: [ConditionToken] = []
    var start = 0
    while let first = rest.popFirst() {
      let place = scalar.place(ofCharacter: start)
      start += 1
      guard let kind = Kind(of: first) else { continue }
      var text = String(first)
      while let next = rest.first, kind.goesOn(with: next) {
        text.unicodeScalars.append(next)
        rest.removeFirst()
        start += 1
      }
      tokens.append(ConditionToken(kind: kind, text: text, place: place))
    }
    let place = scalar.place(ofCharacter: start)
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
