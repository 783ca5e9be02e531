// Conditions: their syntax when they are met, what they name when all questions are known.

extension SurveyReader {
  /// The condition that is a key's value, if its syntax is right.
  mutating func condition(_ entry: Mapping.Entry?) -> ConditionSyntax? {
    guard let entry, let scalar = scalar(entry) else { return nil }
    do throws(SurveyMistake) {
      return try ConditionParser.parse(scalar)
    } catch {
      report(error)
      return nil
    }
  }

  /// The condition with all that it names looked up, and what it names wrongly reported.
  /// - Parameter index: of the question that has the condition; only questions before it may be named.
  mutating func resolve(_ syntax: ConditionSyntax, in scope: ConditionScope, at index: Int) -> Condition {
    switch syntax {
    case .and(let left, let right):
      let left = resolve(left, in: scope, at: index)
      return .and(left, resolve(right, in: scope, at: index))
    case .or(let left, let right):
      let left = resolve(left, in: scope, at: index)
      return .or(left, resolve(right, in: scope, at: index))
    case .comparison(let comparison):
      for mistake in scope.mistakes(in: comparison, at: index) { report(mistake) }
      return scope.condition(of: comparison)
    }
  }
}
