// When a question is asked: comparisons with earlier answers.

/// A `when` of the survey file.
package indirect enum Condition: Sendable, Equatable {
  case comparison(question: String, Operator, Operand)
  case and(Condition, Condition)
  case or(Condition, Condition)

  package enum Operator: String, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  package enum Operand: Sendable, Equatable {
    case number(Int)
    case option(String)
  }

  /// Whether it holds for these answers, by question id. A comparison with a question that was skipped or
  /// not asked is false, `!=` too; on several choices `=` means "is among them".
  package func holds(for answers: [String: Answer]) -> Bool {
    switch self {
    case .and(let left, let right): left.holds(for: answers) && right.holds(for: answers)
    case .or(let left, let right): left.holds(for: answers) || right.holds(for: answers)
    case .comparison(let question, let comparison, let operand):
      switch (answers[question], operand) {
      case (.rating(let rating), .number(let number)): comparison.holds(rating, number)
      case (.choice(let id), .option(let option)): (id == option) == (comparison == .equal)
      case (.choices(let ids), .option(let option)): ids.contains(option) == (comparison == .equal)
      default: false
      }
    }
  }
}

extension Condition.Operator {
  fileprivate func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension Condition: CustomStringConvertible {
  /// As a survey file writes it.
  package var description: String {
    switch self {
    case .comparison(let question, let comparison, .number(let number)):
      "\(question) \(comparison.rawValue) \(number)"
    case .comparison(let question, let comparison, .option(let option)):
      "\(question) \(comparison.rawValue) \(option)"
    case .or(let left, let right): "\(left) or \(right)"
    case .and(let left, let right): "\(left.inAnd) and \(right.inAnd)"
    }
  }

  /// `or` binds less than `and`.
  private var inAnd: String {
    if case .or = self { "(\(self))" } else { description }
  }
}
