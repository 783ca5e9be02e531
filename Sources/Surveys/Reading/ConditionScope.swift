// Holds conditions against the questions that they name.

/// What conditions may speak of: the questions of the survey in their order.
struct ConditionScope {
  /// What an answer to a question can be compared with.
  fileprivate enum Comparand {
    case ratings(ClosedRange<Int>)
    case options([String], ids: Set<String>)
    case nothing
    /// The question is wrong itself, so nothing can be said.
    case anything
  }

  private let comparands: [Comparand]
  private let indices: [String: Int]
  /// False when a question has no readable id: an unknown name may be meant for it.
  private let knowsAllQuestions: Bool

  /// How many questions there are.
  var count: Int { comparands.count }

  init(_ drafts: [QuestionDraft]) {
    comparands = drafts.map { Comparand($0.form) }
    let named = drafts.indices.compactMap { index in drafts[index].id.map { ($0, index) } }
    indices = Dictionary(named) { first, _ in first }
    knowsAllQuestions = !drafts.isEmpty && named.count == drafts.count
  }
}

extension ConditionScope.Comparand {
  fileprivate init(_ form: Question.Form?) {
    switch form {
    case .rating(let measure, _, _): self = .ratings(measure.scale)
    case .choice(let options), .choices(let options):
      let ids = options.map(\.id)
      self = .options(ids, ids: Set(ids))
    case .text: self = .nothing
    case nil: self = .anything
    }
  }
}

extension ConditionScope {
  /// What is wrong with a comparison in the condition of the question at an index, or, at `count`, after all.
  func mistakes(in comparison: ConditionSyntax.Comparison, at index: Int) -> [SurveyMistake] {
    let question = comparison.question
    guard let position = indices[question.text] else {
      return knowsAllQuestions ? [mistake(.unknownQuestion(question.text), question)] : []
    }
    if position == index { return [mistake(.ownQuestion(question.text), question)] }
    if position > index { return [mistake(.laterQuestion(question.text), question)] }
    switch comparands[position] {
    case .ratings(let scale): return mistakes(in: comparison, on: scale)
    case .options(let options, let ids):
      return mistakes(inOrderOf: comparison) + mistakes(in: comparison, among: options, ids: ids)
    case .nothing: return [mistake(.textQuestion(question.text), question)]
    case .anything: return []
    }
  }

  private func mistakes(
    in comparison: ConditionSyntax.Comparison, on scale: ClosedRange<Int>
  ) -> [SurveyMistake] {
    let (question, value) = (comparison.question.text, comparison.value)
    if let number = Int(canonical: value.text), scale.contains(number) { return [] }
    return [mistake(.notARating(value.text, question: question, scale: scale), value)]
  }

  private func mistakes(
    in comparison: ConditionSyntax.Comparison, among options: [String], ids: Set<String>
  ) -> [SurveyMistake] {
    let (question, value) = (comparison.question.text, comparison.value)
    if ids.contains(value.text) { return [] }
    return [mistake(.notAnOption(value.text, question: question, options: options), value)]
  }

  private func mistakes(inOrderOf comparison: ConditionSyntax.Comparison) -> [SurveyMistake] {
    let sign = comparison.sign
    if sign == .equal || sign == .unequal { return [] }
    let problem = ConditionProblem.optionsHaveNoOrder(sign, question: comparison.question.text)
    return [SurveyMistake(.condition(problem), at: comparison.signPlace)]
  }

  private func mistake(_ problem: ConditionProblem, _ token: ConditionToken) -> SurveyMistake {
    SurveyMistake(.condition(problem), at: token.place)
  }

  /// The comparison as the interview makes it; an option may be called `5`, so the question decides.
  func condition(of comparison: ConditionSyntax.Comparison) -> Condition {
    let (question, value) = (comparison.question.text, comparison.value.text)
    if let index = indices[question], case .ratings = comparands[index], let number = Int(canonical: value) {
      return .comparison(question: question, comparison.sign, .number(number))
    }
    return .comparison(question: question, comparison.sign, .option(value))
  }
}
