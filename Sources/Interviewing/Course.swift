// The answers given so far, and the path through the survey that they lead along.

import Surveys

/// A place in the survey: the index of a question, or one more than the last for the promise of a call.
typealias Stop = Int

/// What was answered, kept even where it no longer applies: it comes back if it applies again.
struct Course: Sendable {
  let survey: Survey
  var given: [String: Given] = [:] { didSet { path = Course.path(through: survey, given: given) } }
  var promisesCall: Bool?
  /// The stops that apply, given what was answered.
  private(set) var path: [Stop]

  enum Given: Sendable, Equatable {
    case answer(Answer)
    /// Asked, and there was nothing to say.
    case nothing
  }

  init(_ survey: Survey) {
    self.survey = survey
    path = Course.path(through: survey, given: [:])
  }

  var followUpStop: Stop { survey.questions.count }

  /// How many stops the survey has at the most.
  var total: Int { survey.questions.count + (survey.followUp == nil ? 0 : 1) }

  private static func path(through survey: Survey, given: [String: Given]) -> [Stop] {
    var answers: [String: Answer] = [:]
    var path: [Stop] = []
    for (index, question) in survey.questions.enumerated() where question.when?.holds(for: answers) ?? true {
      path.append(index)
      if case .answer(let answer)? = given[question.id] { answers[question.id] = answer }
    }
    if survey.followUp?.when.holds(for: answers) == true { path.append(survey.questions.count) }
    return path
  }

  func isAnswered(_ stop: Stop) -> Bool {
    stop == followUpStop ? promisesCall != nil : given[survey.questions[stop].id] != nil
  }

  /// The answers of the questions that apply, in the order of the survey.
  var answers: [(question: Question, answer: Answer)] {
    path.filter { $0 != followUpStop }.compactMap { stop in
      guard case .answer(let answer)? = given[survey.questions[stop].id] else { return nil }
      return (survey.questions[stop], answer)
    }
  }

  /// What was asked, and what came of it.
  var reviewRows: [ReviewRow] {
    zip(path, names(of: path)).compactMap { stop, name in
      if stop == followUpStop {
        return promisesCall.map { ReviewRow(name: name, content: .followUp(promised: $0)) }
      }
      switch given[survey.questions[stop].id] {
      case .answer(let answer): return ReviewRow(name: name, content: .answer(survey.questions[stop], answer))
      case .nothing: return ReviewRow(name: name, content: .nothingSaid)
      case nil: return nil
      }
    }
  }

  /// How an agent may name these stops.
  func names(of stops: [Stop]) -> [QuestionName] {
    stops.map {
      QuestionName(position: $0 + 1, id: $0 == followUpStop ? "follow-up" : survey.questions[$0].id)
    }
  }

  /// Has the answers of a response, but for those that the survey would not take any more.
  mutating func take(_ outcome: Outcome) {
    for (question, answer) in outcome.answers where survey.question(question.id)?.takes(answer) == true {
      given[question.id] = .answer(answer)
    }
    promisesCall = outcome.promisesCall ? true : nil
  }

  /// Whether a call was promised, and the promise still applies.
  var isCallPromised: Bool { promisesCall == true && path.contains(followUpStop) }

  /// How an interview that ended here went, unless the agent names it.
  var disposition: Disposition { path.allSatisfy(isAnswered) ? .complete : brokenOff }

  /// How an interview went that the customer left here.
  var brokenOff: Disposition {
    let isRated = answers.contains { if case .rating = $0.answer { true } else { false } }
    return isRated ? .partial : .breakOff
  }

  func kind(of stop: Stop) -> Prompt.Kind {
    if stop == followUpStop, let rule = survey.followUp { return .followUp(rule.ask) }
    return .question(survey.questions[stop])
  }

  /// The answer given before, as it would be typed.
  func typed(at stop: Stop) -> String? {
    if stop == followUpStop { return promisesCall.map { $0 ? "y" : "n" } }
    let question = survey.questions[stop]
    guard case .answer(let answer)? = given[question.id] else { return nil }
    return question.typed(answer)
  }
}
