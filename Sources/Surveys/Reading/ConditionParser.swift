// The grammar of `when`:
//
//     condition   = conjunction { "or" conjunction }
//     conjunction = term { "and" term }
//     term        = "(" condition ")" | question comparison value

/// Reads one condition; words are told apart by where they stand, so a question may be called `and`.
struct ConditionParser {
  private let tokens: [ConditionToken]
  private var position = 0

  /// Bounds the depth of the tree, and with it every walk over it.
  private static let tokenLimit = 200

  private init(_ tokens: [ConditionToken]) { self.tokens = tokens }

  /// The condition that a scalar holds, or its first mistake.
  static func parse(_ scalar: Scalar) throws(SurveyMistake) -> ConditionSyntax {
    let tokens = ConditionToken.tokens(of: scalar)
    guard tokens.count <= tokenLimit + 1 else {
      throw SurveyMistake(.condition(.tooLong(limit: tokenLimit)), at: scalar.place)
    }
    var parser = ConditionParser(tokens)
    let condition = try parser.condition()
    let rest = parser.next
    switch rest.kind {
    case .end: return condition
    case .close: throw SurveyMistake(.condition(.parenthesisNotOpened), at: rest.place)
    default: throw parser.expected(.conjunction)
    }
  }

  /// The last token is the end, which nothing takes.
  private var next: ConditionToken { tokens[position] }

  private mutating func take(_ kind: ConditionToken.Kind, _ text: String? = nil) -> ConditionToken? {
    let token = next
    guard token.kind == kind, text == nil || token.text == text else { return nil }
    position += 1
    return token
  }

  private func expected(_ what: ConditionProblem.Expected) -> SurveyMistake {
    let problem = next.kind == .end ? ConditionProblem.breaksOff : .expected(what, found: next.text)
    return SurveyMistake(.condition(problem), at: next.place)
  }

  private mutating func condition() throws(SurveyMistake) -> ConditionSyntax {
    var condition = try conjunction()
    while take(.word, "or") != nil { condition = .or(condition, try conjunction()) }
    return condition
  }

  private mutating func conjunction() throws(SurveyMistake) -> ConditionSyntax {
    var conjunction = try term()
    while take(.word, "and") != nil { conjunction = .and(conjunction, try term()) }
    return conjunction
  }

  private mutating func term() throws(SurveyMistake) -> ConditionSyntax {
    guard let parenthesis = take(.open) else { return try comparison() }
    let condition = try condition()
    if take(.close) != nil { return condition }
    guard next.kind == .end else { throw expected(.conjunction) }
    throw SurveyMistake(.condition(.parenthesisNotClosed), at: parenthesis.place)
  }

  private mutating func comparison() throws(SurveyMistake) -> ConditionSyntax {
    guard let question = take(.word) else { throw expected(.question) }
    guard let sign = Condition.Operator(rawValue: next.text), let token = take(.sign) else {
      throw expected(.comparison)
    }
    guard let value = take(.word) else { throw expected(.value) }
    return .comparison(
      ConditionSyntax.Comparison(question: question, sign: sign, signPlace: token.place, value: value))
  }
}
