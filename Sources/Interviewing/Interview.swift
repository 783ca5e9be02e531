// The interview as a machine without a terminal, a clock or a file: one input in, one step out.

package import Surveys

/// One interview. The same inputs always lead to the same state, so a list of them is all that needs keeping.
package struct Interview: Sendable {
  package let survey: Survey
  package internal(set) var language: String
  /// The customer's reference; nil while none was given.
  package internal(set) var customer: String?
  package internal(set) var note: String?
  var course: Course
  /// How the agent says that it ended; nil where it follows from the answers.
  var ending: Ending?
  /// The ending that was named at the review that `/back` has just left.
  var givenUp: Ending?
  var place: Place
  /// What was left behind, the last one last: where `/back` leads.
  var trail: [Origin] = []
  /// Where a jump came from: once its question is answered, the interview goes on there.
  var jumpedFrom: Origin?
  /// What was answered by a jump ahead: it is not asked again on the way there.
  var answeredAhead: Set<Stop> = []
  /// What a correction leaves unanswered: the survey may ask it only since, and nobody is there to be asked.
  var leftOpen: Set<Stop> = []
  /// What somebody else corrected too: it is asked again before the review, whatever the ending.
  var contested: Set<Stop> = []
  /// Whether saving it has failed. Then alone the shift may be ended from within, so that nobody has to throw the
  /// answers away to get out.
  package private(set) var isUnsaved = false
  let purpose: Purpose
  /// Whether the agent promised a call in this interview, and whether one named a callback: what was recorded before is
  /// no new promise.
  var promisedAnew = (followUp: false, callback: false)
  /// Reads when to call again; an interview that goes on reads it by another clock.
  package var callbackTime: CallbackReading

  /// Reads when to call again, as it was typed: an interview itself knows no clock.
  package typealias CallbackReading = @Sendable (_ typed: String) -> CallbackTime

  /// A time to call again.
  package enum CallbackTime: Sendable, Equatable {
    /// Local time, `2026-11-24T10:00`.
    case at(String)
    /// One that is over already.
    case past
    case unreadable
  }

  enum Place: Sendable, Equatable {
    case stop(Stop)
    /// Choosing a disposition, or the review; where it goes back to.
    case dispositions(from: Stop, isAtReview: Bool)
    case review(from: Stop)
    /// A text with a card number in it: what it was typed for, and where that is.
    indirect case cardNumber(CardText, at: Place)
  }

  enum Origin: Sendable, Equatable {
    case stop(Stop)
    case review
  }

  enum Purpose: Sendable {
    case new
    /// Corrects a response, from its review on: it ends without a trace if the input ends before that.
    case correction(of: Outcome)
    /// Goes on with a response that was left unfinished.
    case continuation(of: Outcome)
  }

  struct Ending: Sendable, Equatable {
    let disposition: Disposition
    var reason: String?
    var callbackAt: String?
    /// Whether the agent said that no time was named.
    var isWithoutTime = false
    /// Whether it is the end of input that says so: in the middle nothing is complete, though all be answered.
    var isHungUp = false
  }

  /// A new interview, at its first question.
  /// - Parameter customer: the reference that was given at the start.
  package init(
    _ survey: Survey, language: String, customer: String? = nil,
    callbackTime: @escaping CallbackReading = { _ in .unreadable }
  ) {
    self.init(survey, language: language, customer, .new, callbackTime)
  }

  /// The correction of a response, at its review.
  /// - Parameters:
  ///   - survey: with every question that the response has an answer to, in the form in which it was asked.
  ///   - foreign: the ids of those that the survey of today does not ask, or asks in another form; `follow-up` for
  ///     the promise of a call.
  package init(
    amending outcome: Outcome, of survey: Survey, foreign: Set<String> = [],
    callbackTime: @escaping CallbackReading = { _ in .unreadable }
  ) {
    self.init(survey, language: outcome.language, outcome.customer, .correction(of: outcome), callbackTime)
    course.take(outcome, foreign: foreign)
    leftOpen = Set(course.path.filter { !course.isAnswered($0) })
    switch outcome.disposition {
    case .complete, .partial, .breakOff: break
    case .refusal, .callback, .nonContact, .languageBarrier, .ineligible:
      ending = Ending(disposition: outcome.disposition, callbackAt: outcome.callbackAt, isWithoutTime: true)
    }
    place = .review(from: course.path.last ?? 0)
  }

  /// The interview of a response that was left unfinished, at the first question that has no answer.
  /// - Parameters: as for a correction.
  package init(
    continuing outcome: Outcome, of survey: Survey, foreign: Set<String> = [],
    callbackTime: @escaping CallbackReading = { _ in .unreadable }
  ) {
    self.init(survey, language: outcome.language, outcome.customer, .continuation(of: outcome), callbackTime)
    course.take(outcome, foreign: foreign)
    let path = course.path
    place =
      path.first { !course.isAnswered($0) }.map { .stop($0) } ?? path.last.map { .review(from: $0) } ?? place
  }

  private init(
    _ survey: Survey, language: String, _ customer: String?, _ purpose: Purpose,
    _ callbackTime: @escaping CallbackReading
  ) {
    self.survey = survey
    self.language = language
    self.customer = customer
    self.purpose = purpose
    self.callbackTime = callbackTime
    course = Course(survey)
    // Each question may have a condition, and none holds before anything is answered.
    place = course.path.first.map { .stop($0) } ?? .review(from: 0)
  }

  // MARK: What is asked

  /// What the agent is asked now.
  package var prompt: Prompt {
    switch place {
    case .stop(let stop): prompt(course.kind(of: stop), at: stop, prefill: course.typed(at: stop))
    case .dispositions(let stop, _): prompt(.disposition(endings), at: stop)
    case .cardNumber(let text, _): prompt(.cardNumber(masked: text.masked), at: stop)
    case .review(let stop): prompt(reviewPrompt, at: stop)
    }
  }

  private func prompt(_ kind: Prompt.Kind, at stop: Stop, prefill: String? = nil) -> Prompt {
    Prompt(kind: kind, position: stop + 1, total: max(course.total, stop + 1), prefill: prefill)
  }

  /// What would be saved now: what the review shows.
  package var outcome: Outcome {
    let disposition = disposition
    return Outcome(
      language: language, disposition: disposition, answers: course.answers, erasedTexts: course.erasedTexts,
      promisesCall: course.isCallPromised, customer: customer, note: note, reason: ending?.reason,
      callbackAt: disposition == .callback ? ending?.callbackAt : nil,
      promisedAnew: promisedAnew)
  }

  /// What was asked so far and still applies, in the order of the survey.
  package var reviewRows: [ReviewRow] { course.reviewRows }

  /// What was answered and is not asked any more after what was answered since: it is not recorded.
  package var setAside: [QuestionName] { course.setAside }

  /// The questions that apply, as an agent may name them.
  package var questionNames: [QuestionName] { course.names(of: course.path) }

  /// Whether nothing has been answered yet, so that another interview can take its place.
  package var isUntouched: Bool {
    guard note == nil, ending == nil else { return false }
    return course.given.isEmpty && course.promisesCall == nil
  }

  /// Whether something was typed that would be lost if it were thrown away.
  package var hasChanges: Bool {
    guard var recorded = recordedOutcome else { return !isUntouched }
    recorded.language = language
    return outcome != recorded
  }

  /// The commands that do something at this prompt.
  package var commands: [Command] {
    let all = Command.allCases.filter {
      ($0 != .quit || isUnsaved) && ($0 != .drop || !course.kept.isEmpty)
    }
    switch place {
    case .stop: return all
    case .dispositions, .review: return all.filter { $0 != .skip && $0 != .dk }
    case .cardNumber: return [.back, .lang, .again, .discard, .help]
    }
  }

  // MARK: One input

  /// Takes one input.
  package mutating func take(_ input: Input) -> Step {
    switch input {
    case .hungUp: return hungUp()
    case .line(let line):
      switch LineContent(line) {
      case .text(let text): return take(text)
      case .command(let word, let argument): return take(command: word, argument)
      }
    }
  }

  /// Whether a response is corrected, which stays as it was if the agent leaves.
  package var isCorrection: Bool { if case .correction = purpose { true } else { false } }

  private func hungUp() -> Step {
    isCorrection && !isAtReview ? .discarded : .save(outcomeSoFar)
  }

  /// What is saved of it if nobody goes on: a response that is corrected has its other answers already.
  package var outcomeSoFar: Outcome { isAtReview || isCorrection ? outcome : brokenOff.outcome }

  /// The interview at its review, as the customer left it here.
  private var brokenOff: Interview {
    var left = self
    if case .cardNumber(let held, _) = place, case .answer(let stop) = held.use {
      left.course.given[survey.questions[stop].id] = .answer(.text(held.masked))
    }
    left.ending = Ending(disposition: left.course.brokenOff, isHungUp: true)
    left.place = .review(from: stop)
    return left
  }

  /// What was to be saved is not: it stands at the review, where it can be tried again.
  /// - Parameter hungUp: whether it was to be saved because the customer had hung up.
  package mutating func stayUnsaved(hungUp: Bool) {
    if hungUp, !isAtReview { self = brokenOff }
    isUnsaved = true
  }

  var isAtReview: Bool { if case .review = place { true } else { false } }

  private mutating func take(_ text: String) -> Step {
    switch place {
    case .stop(let stop):
      return .ask([stop == course.followUpStop ? takeFollowUp(text, at: stop) : takeAnswer(text, at: stop)])
    case .dispositions(let stop, _): return takeDisposition(text, from: stop)
    case .cardNumber(let held, let at): return takeCardNumber(text, held, at: at)
    case .review(let stop): return takeAtReview(text, from: stop)
    }
  }

  private mutating func takeAnswer(_ text: String, at stop: Stop) -> Notice {
    let question = survey.questions[stop]
    do {
      let answer = try question.answer(to: text, in: language)
      let isNew = answer.map { course.given[question.id] != .answer($0) } ?? false
      if isNew, case .text(let text)? = answer, isHeld(text, for: .answer(stop)) { return .cardNumber }
      return keep(answer, at: stop)
    } catch {
      return .wrong(error)
    }
  }

  mutating func keep(_ answer: Answer?, at stop: Stop) -> Notice {
    let question = survey.questions[stop]
    // Words that were erased cannot stand ready: an empty line leaves them as they are.
    if answer != nil || course.given[question.id] != .erased {
      course.given[question.id] = answer.map { .answer($0) } ?? .nothing
    }
    advance(from: stop)
    return answer.map { .accepted(question, $0) } ?? .nothingSaid(question)
  }

  private mutating func takeFollowUp(_ text: String, at stop: Stop) -> Notice {
    guard let promises = yesOrNo(text) else { return .wrong(.notYesOrNo) }
    course.promisesCall = promises
    promisedAnew.followUp = promises
    advance(from: stop)
    return .acceptedFollowUp(promises)
  }

  /// Where the interview stands, or goes back to.
  var stop: Stop { Interview.stop(of: place) }

  private static func stop(of place: Place) -> Stop {
    switch place {
    case .stop(let stop), .dispositions(let stop, _), .review(let stop): stop
    case .cardNumber(_, let at): stop(of: at)
    }
  }
}
