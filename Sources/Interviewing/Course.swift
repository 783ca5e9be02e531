// The answers given so far, and the path through the survey that they lead along.

import Surveys

/// A place in the survey: the index of a question, or one more than the last for the promise of a call.
typealias Stop = Int

/// What was answered, kept even where it no longer applies: it comes back if it applies again.
struct Course: Sendable {
  let survey: Survey
  var given: [String: Given] = [:] { didSet { findPath() } }
  var promisesCall: Bool?
  /// The stops that apply, given what was answered, and those that the response has an answer to.
  private(set) var path: [Stop] = []
  /// Those that apply only because they were recorded: the survey of today would not ask them.
  private(set) var kept: Set<Stop> = []
  /// The stops that the response has an answer to, where one is corrected or gone on with: they stay, whatever the
  /// survey of today would ask.
  private var recorded: Set<Stop> = [] { didSet { findPath() } }
  /// Those of them that the survey of today does not have, or not in this form.
  private var foreign: Set<Stop> = [] { didSet { findPath() } }

  enum Given: Sendable, Equatable {
    case answer(Answer)
    /// Asked, and there was nothing to say.
    case nothing
    /// Words that were erased since.
    case erased
  }

  init(_ survey: Survey) {
    self.survey = survey
    findPath()
  }

  var followUpStop: Stop { survey.questions.count }

  /// How many stops the survey has at the most.
  var total: Int { survey.questions.count + (survey.followUp == nil ? 0 : 1) }

  private mutating func findPath() {
    (path, kept) = ([], [])
    var answers: [String: Answer] = [:]
    for stop in 0..<total {
      let isAsked = !foreign.contains(stop) && condition(of: stop)?.holds(for: answers) ?? true
      guard isAsked || recorded.contains(stop) else { continue }
      path.append(stop)
      if !isAsked { kept.insert(stop) }
      if stop != followUpStop, case .answer(let answer)? = given[id(of: stop)] {
        answers[id(of: stop)] = answer
      }
    }
  }

  private func condition(of stop: Stop) -> Condition? {
    stop == followUpStop ? survey.followUp?.when : survey.questions[stop].when
  }

  func isAnswered(_ stop: Stop) -> Bool {
    stop == followUpStop ? promisesCall != nil : given[survey.questions[stop].id] != nil
  }

  /// Whether something was answered that the response had no answer to.
  var hasMoreThanRecorded: Bool { path.contains { isAnswered($0) && !recorded.contains($0) } }

  /// The answers of the questions that apply, in the order of the survey.
  var answers: [(question: Question, answer: Answer)] {
    questions.compactMap { question in
      guard case .answer(let answer)? = given[question.id] else { return nil }
      return (question, answer)
    }
  }

  /// The texts that were answered and whose words were erased.
  var erasedTexts: [String] { questions.map(\.id).filter { given[$0] == .erased } }

  private var questions: [Question] { path.filter { $0 != followUpStop }.map { survey.questions[$0] } }

  /// What was asked, and what came of it.
  var reviewRows: [ReviewRow] {
    zip(path, names(of: path)).compactMap { stop, name in
      content(at: stop).map { ReviewRow(name: name, content: $0, isKept: kept.contains(stop)) }
    }
  }

  /// What was answered and does not apply any more: it comes back if it applies again, and is not recorded.
  var setAside: [QuestionName] {
    let answered = (0..<total).filter { stop in
      if stop == followUpStop { return promisesCall == true }
      if case .answer = given[id(of: stop)] { return true }
      return false
    }
    return names(of: answered.filter { !path.contains($0) })
  }

  private func content(at stop: Stop) -> ReviewRow.Content? {
    if stop == followUpStop { return promisesCall.map { .followUp(promised: $0) } }
    let question = survey.questions[stop]
    return switch given[question.id] {
    case .answer(let answer): .answer(question, answer)
    case .nothing: .nothingSaid
    case .erased: .erased
    case nil: nil
    }
  }

  /// How an agent may name these stops.
  func names(of stops: [Stop]) -> [QuestionName] {
    stops.map { QuestionName(position: $0 + 1, id: id(of: $0)) }
  }

  private func id(of stop: Stop) -> String {
    stop == followUpStop ? FollowUpRule.id : survey.questions[stop].id
  }

  /// Has the answers of a response, which stay until they are changed or taken out.
  /// - Parameter foreign: the ids of what today's survey does not ask, or asks in another form.
  mutating func take(_ outcome: Outcome, foreign: Set<String>) {
    for (question, answer) in outcome.answers where survey.question(question.id)?.takes(answer) == true {
      given[question.id] = .answer(answer)
    }
    for id in outcome.erasedTexts { given[id] = .erased }
    promisesCall = outcome.promisesCall ? true : nil
    self.foreign = Set((0...followUpStop).filter { foreign.contains(id(of: $0)) })
    recorded = Set((0..<total).filter(isAnswered))
  }

  /// Takes out what is kept.
  mutating func drop(_ stop: Stop) {
    if stop == followUpStop { promisesCall = false } else { given[survey.questions[stop].id] = nil }
    recorded.remove(stop)
  }

  /// Whether a call was promised, and the promise still applies.
  var isCallPromised: Bool { promisesCall == true && path.contains(followUpStop) }

  /// Whether everything that applies was answered, or skipped by name.
  var isComplete: Bool { path.allSatisfy(isAnswered) }

  /// Whether a rating was given.
  var isRated: Bool { answers.contains { if case .rating = $0.answer { true } else { false } } }

  /// How an interview went that the customer left here.
  var brokenOff: Disposition { isRated ? .partial : .breakOff }

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
