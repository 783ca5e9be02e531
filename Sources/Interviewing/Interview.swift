// The interview as a machine without a terminal, a clock or a file: one input in, one step out.

package import Surveys

/// One interview. The same inputs always lead to the same state, so a list of them is all that needs keeping.
package struct Interview: Sendable {
  package let survey: Survey
  package private(set) var language: String
  package private(set) var note: String?
  private var course: Course
  /// How the agent says that it ended; nil where it follows from the answers.
  private var ending: Disposition?
  private var place: Place
  /// An amendment ends without a trace if the input ends before its review.
  private let isAmendment: Bool

  private enum Place: Sendable {
    case stop(Stop)
    /// Choosing a disposition, or the review; where it goes back to.
    case dispositions(from: Stop)
    case review(from: Stop)
  }

  /// A new interview, at its first question.
  package init(_ survey: Survey, language: String) {
    self.init(survey, language: language, isAmendment: false)
  }

  /// The interview of a response again, with its answers ready.
  /// - Parameter outcome: answers that the survey would not take any more are left out.
  package init(amending outcome: Outcome, of survey: Survey) {
    self.init(survey, language: outcome.language, isAmendment: true)
    for (question, answer) in outcome.answers where survey.question(question.id)?.takes(answer) == true {
      course.given[question.id] = .answer(answer)
    }
    course.promisesCall = outcome.promisesCall ? true : nil
    if outcome.disposition != course.disposition { ending = outcome.disposition }
  }

  private init(_ survey: Survey, language: String, isAmendment: Bool) {
    self.survey = survey
    self.language = language
    self.isAmendment = isAmendment
    course = Course(survey)
    // Each question may have a condition, and none holds before anything is answered.
    place = course.path.first.map { .stop($0) } ?? .review(from: 0)
  }

  // MARK: What is asked

  /// What the agent is asked now.
  package var prompt: Prompt {
    switch place {
    case .stop(let stop): prompt(course.kind(of: stop), at: stop, prefill: course.typed(at: stop))
    case .dispositions(let stop): prompt(.disposition(Interview.endings), at: stop)
    case .review(let stop): prompt(.review, at: stop)
    }
  }

  private func prompt(_ kind: Prompt.Kind, at stop: Stop, prefill: String? = nil) -> Prompt {
    Prompt(kind: kind, position: stop + 1, total: course.total, prefill: prefill)
  }

  /// What would be saved now: what the review shows.
  package var outcome: Outcome {
    Outcome(
      language: language, disposition: ending ?? course.disposition, answers: course.answers,
      promisesCall: course.isCallPromised, note: note)
  }

  /// Whether a call was offered, and the customer wants none.
  package var isCallDeclined: Bool { course.isCallDeclined }

  /// The dispositions that an agent may choose; `complete` comes by itself.
  package static let endings = Disposition.allCases.filter { $0 != .complete }

  /// The commands that do something at this prompt.
  package var commands: [Command] {
    switch place {
    case .stop: Command.allCases
    case .dispositions, .review: Command.allCases.filter { $0 != .skip && $0 != .dk }
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

  private func hungUp() -> Step {
    if case .review = place { return .save(outcome) }
    if isAmendment { return .discarded }
    var outcome = outcome
    outcome.disposition = course.brokenOff
    return .save(outcome)
  }

  private mutating func take(_ text: String) -> Step {
    switch place {
    case .stop(let stop):
      return .ask([stop == course.followUpStop ? takeFollowUp(text, at: stop) : takeAnswer(text, at: stop)])
    case .dispositions(let stop): return takeDisposition(text, from: stop)
    case .review:
      return text.isEmpty || yesOrNo(text) == true ? .save(outcome) : .ask([.reviewNeedsYes])
    }
  }

  private mutating func takeAnswer(_ text: String, at stop: Stop) -> Notice {
    let question = survey.questions[stop]
    do {
      let answer = try question.answer(to: text, in: language)
      course.given[question.id] = answer.map { .answer($0) } ?? .nothing
      advance(from: stop)
      return answer.map { .accepted(question, $0) } ?? .nothingSaid(question)
    } catch {
      return .wrong(error)
    }
  }

  private mutating func takeFollowUp(_ text: String, at stop: Stop) -> Notice {
    guard let promises = yesOrNo(text) else { return .wrong(.notYesOrNo) }
    course.promisesCall = promises
    advance(from: stop)
    return .acceptedFollowUp(promises)
  }

  private mutating func takeDisposition(_ text: String, from stop: Stop) -> Step {
    if text.isEmpty {
      if !isAmendment { ending = nil }
      place = .stop(stop)
      return .ask([])
    }
    return end(text, from: stop)
  }

  private mutating func advance(from stop: Stop) {
    place = course.path.first { $0 > stop }.map { .stop($0) } ?? .review(from: stop)
  }

  // MARK: Commands

  /// A beginning is matched against all commands: what is ambiguous at one prompt is so at every other, and a
  /// slip never throws an interview away.
  private mutating func take(command word: String, _ argument: String) -> Step {
    let all = Command.allCases
    switch Match.of(word, among: all.map { [$0.rawValue] }) {
    case .one(let index):
      return commands.contains(all[index]) ? take(all[index], argument) : .ask([.notHere(word)])
    case .several(let indices): return .ask([.severalCommands(indices.map { all[$0].rawValue })])
    case .none: return .ask([.unknownCommand(word)])
    }
  }

  private mutating func take(_ command: Command, _ argument: String) -> Step {
    switch command {
    case .back: return .ask(goBack())
    case .skip: return .ask([skip(.refused)])
    case .dk: return .ask([skip(.dontKnow)])
    case .lang: return .ask([change(to: argument)])
    case .again: return .ask([])
    case .note: return .ask([add(note: argument)])
    case .end: return end(argument, from: stop)
    case .resume: return .ask([.nothingToResume])
    case .discard: return .discarded
    case .help: return .ask([.help])
    }
  }

  private var stop: Stop {
    switch place {
    case .stop(let stop), .dispositions(let stop), .review(let stop): stop
    }
  }

  private mutating func goBack() -> [Notice] {
    switch place {
    case .stop(let stop):
      guard let before = course.path.last(where: { $0 < stop }) else { return [.firstQuestion] }
      place = .stop(before)
    case .dispositions(let stop), .review(let stop):
      if !isAmendment { ending = nil }
      place = .stop(course.path.last { $0 <= stop } ?? stop)
    }
    return []
  }

  private mutating func skip(_ skip: Skip) -> Notice {
    guard case .stop(let stop) = place else { return .notHere(skip == .refused ? "skip" : "dk") }
    if stop == course.followUpStop {
      course.promisesCall = false
      advance(from: stop)
      return .acceptedFollowUp(false)
    }
    let question = survey.questions[stop]
    course.given[question.id] = .answer(.skipped(skip))
    advance(from: stop)
    return .accepted(question, .skipped(skip))
  }

  private mutating func change(to code: String) -> Notice {
    guard let found = survey.language(named: code) else {
      return .noSuchLanguage(survey.languages)
    }
    language = found
    return .language(found)
  }

  private mutating func add(note text: String) -> Notice {
    guard !text.isEmpty else { return .noteNeedsText }
    note = note.map { $0 + "\n" + text } ?? text
    return .noted
  }

  /// Ends the interview with the disposition that begins so, or offers the list of them.
  private mutating func end(_ beginning: String, from stop: Stop) -> Step {
    guard !beginning.isEmpty else {
      place = .dispositions(from: stop)
      return .ask([])
    }
    if beginning.folded == Disposition.complete.rawValue { return complete(from: stop) }
    let choices = Interview.endings
    let chosen = plainNumber(beginning).map { choices.indices.contains($0 - 1) ? choices[$0 - 1] : nil }
    if let chosen, let disposition = chosen { return end(with: disposition, from: stop) }
    guard case .one(let index) = Match.of(beginning, among: choices.map { [$0.rawValue] }) else {
      place = .dispositions(from: stop)
      return .ask([.wrong(.noSuchDisposition)])
    }
    return end(with: choices[index], from: stop)
  }

  private mutating func end(with disposition: Disposition, from stop: Stop) -> Step {
    ending = disposition
    place = .review(from: stop)
    return .ask([])
  }

  private mutating func complete(from stop: Stop) -> Step {
    let missing = course.path.filter { !course.isAnswered($0) }
    guard missing.isEmpty else {
      return .ask([
        .unanswered(missing.map { $0 == course.followUpStop ? "follow-up" : survey.questions[$0].id })
      ])
    }
    ending = nil
    place = .review(from: stop)
    return .ask([])
  }
}
