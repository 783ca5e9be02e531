// What goes into an interview and what comes out of it.

package import Surveys

/// One input of an interview; the list of them all is the interview.
package enum Input: Sendable, Equatable {
  /// A line as it was typed.
  case line(String)
  /// The end of input: the customer hung up.
  case hungUp
}

/// What follows from an input.
package enum Step: Sendable, Equatable {
  /// The interview goes on with its `prompt`, after these notices.
  case ask([Notice])
  /// It is to be saved so.
  case save(Outcome)
  /// It was thrown away.
  case discarded
  /// The agent wants to go on with what was offered, in place of this interview.
  case resume
  /// The agent ends the shift with the interview unsaved.
  case quit
}

/// What the agent is asked at the moment.
package struct Prompt: Sendable, Equatable {
  package let kind: Kind
  /// Where in the survey one stands, from 1.
  package let position: Int
  /// How many questions the survey has, the promise of a call among them.
  package let total: Int
  /// The answer given before, as it would be typed.
  package let prefill: String?

  package enum Kind: Sendable, Equatable {
    case question(Question)
    /// Whether a call is promised.
    case followUp(Translated)
    /// Which of these dispositions; the answer is its beginning or its number.
    case disposition([Disposition])
    /// The review, where it still lacks when to call again; nothing is "whenever".
    case callbackTime
    /// The review, where a call is owed to a customer without a reference: nobody could make it.
    case reference
    /// Whether to keep this text, which has what looks like a card number; the text as it is when masked.
    case cardNumber(masked: String)
    case review
  }
}

/// Something to tell the agent.
package enum Notice: Sendable, Equatable {
  case accepted(Question, Answer)
  /// "Nothing to say" at a text.
  case nothingSaid(Question)
  case acceptedFollowUp(Bool)
  case wrong(WrongAnswer)
  case language(String)
  /// A language that the survey does not have; the ones that it has.
  case noSuchLanguage([String])
  case noted
  case noteNeedsText
  case firstQuestion
  /// No such question; the ones that apply, each with its position.
  case noSuchQuestion([QuestionName])
  /// The question is not asked after these answers.
  case doesNotApply(String)
  /// Several questions begin so.
  case severalQuestions([QuestionName])
  /// A question was answered already, so that nothing else can be gone on with.
  case tooLateToResume
  /// The text waits: it has what looks like a card number.
  case cardNumber
  case masked
  /// Not complete: these questions have no answer yet.
  case unanswered([String])
  case nothingToResume
  case unknownCommand(String)
  case severalCommands([String])
  /// A command that says nothing at this prompt.
  case notHere(String)
  /// Something stands behind a command that takes nothing.
  case takesNoArgument(Command)
  /// The customer's reference from now on.
  case customer(String)
  case customerNeedsReference
  /// A call is owed, and nothing says to whom.
  case referenceNeeded(isCallback: Bool)
  /// An answer that the survey does not ask any more was taken out.
  case dropped(String)
  /// Not one of the answers that can be taken out; those that can.
  case nothingToDrop([QuestionName])
  /// A disposition that the answers contradict, and the one that they come to.
  case untrue(Disposition, Disposition)
  /// Somebody else corrected the same answers meanwhile: they are asked again.
  case contested([String])
  /// The review takes a yes or a command.
  case reviewNeedsYes
  case help
}

/// A question as an agent may name it, in `/go` and at the review.
package struct QuestionName: Sendable, Equatable {
  /// Where it stands in the survey, from 1, as the prompt shows it.
  package let position: Int
  /// The question's id; `follow-up` for the promise of a call.
  package let id: String

  package init(position: Int, id: String) {
    self.position = position
    self.id = id
  }
}

/// One line of the review: what was asked, and what came of it.
package struct ReviewRow: Sendable, Equatable {
  package let name: QuestionName
  package let content: Content
  /// Whether it stays as it was recorded: the survey of today does not ask it, or asks it in another form.
  package var isKept = false

  package enum Content: Sendable, Equatable {
    case answer(Question, Answer)
    /// A text to which there was nothing to say.
    case nothingSaid
    /// A text whose words were erased; that it was answered still counts.
    case erased
    case followUp(promised: Bool)
  }
}

/// What an interview leaves behind.
package struct Outcome: Sendable, Equatable {
  package var language: String
  package var disposition: Disposition
  /// Why it ended so, in the customer's or the agent's words.
  package var reason: String?
  /// When to call again, local time, `2026-11-24T10:00`.
  package var callbackAt: String?
  /// In the order of the survey, only questions that were asked and answered or skipped.
  package var answers: [(question: Question, answer: Answer)]
  /// Texts that were answered and whose words were erased since, by question id.
  package var erasedTexts: [String]
  /// Whether a call was promised.
  package var promisesCall: Bool
  /// The customer's reference.
  package var customer: String?
  package var note: String?
  /// Which promises were made in this interview, and not recorded before it. They are no part of what is compared.
  package var promisedAnew: (followUp: Bool, callback: Bool)

  package init(
    language: String, disposition: Disposition, answers: [(question: Question, answer: Answer)],
    erasedTexts: [String] = [], promisesCall: Bool, customer: String? = nil, note: String?,
    reason: String? = nil,
    callbackAt: String? = nil, promisedAnew: (followUp: Bool, callback: Bool) = (false, false)
  ) {
    self.promisedAnew = promisedAnew
    self.language = language
    self.disposition = disposition
    self.answers = answers
    self.erasedTexts = erasedTexts
    self.customer = customer
    self.promisesCall = promisesCall
    self.note = note
    self.reason = reason
    self.callbackAt = callbackAt
  }

  package static func == (left: Outcome, right: Outcome) -> Bool {
    left.language == right.language && left.disposition == right.disposition
      && left.promisesCall == right.promisesCall && left.note == right.note && left.reason == right.reason
      && left.callbackAt == right.callbackAt && left.customer == right.customer
      && left.erasedTexts == right.erasedTexts
      && left.answers.elementsEqual(right.answers, by: ==)
  }
}
