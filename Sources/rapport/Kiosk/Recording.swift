// From what an interview came to, to what the journal keeps of it, and back again.

import Interviewing
import Records
import Reporting
import Summarizing
import Surveys
import Text
import Wording

extension Outcome {
  /// The answers without the words.
  var recordedAnswers: [RecordedAnswer] { answers.map { RecordedAnswer($0.question, $0.answer) } }

  /// The words of the texts, by question.
  var words: [(question: String, text: String)] {
    answers.compactMap { question, answer in
      if case .text(let text) = answer { (question.id, text) } else { nil }
    }
  }

  /// The response that the journal keeps.
  /// - Parameter today: the day from which a promised call is due.
  func response(of loaded: LoadedSurvey, channel: String, seconds: Int, today: Day) -> Response {
    Response(
      survey: loaded.survey.id, revision: loaded.revision, lang: language, channel: channel,
      disposition: disposition, seconds: seconds, answers: recordedAnswers,
      followUpDue: promisesCall ? loaded.survey.due(from: today) : nil, callbackAt: callbackAt)
  }
}

extension Survey {
  /// The day by which a call promised on that day is due.
  func due(from day: Day) -> Day? { followUp.map { day + $0.withinDays } }
}

/// A response of the journal with the customer's words: as it was first recorded, and as it counts now.
struct KeptResponse {
  let id: RecordID
  let at: Timestamp
  /// Who asked, and where.
  let agent: String
  let desk: String
  /// The customer's reference, as the amendment that counts has it where that names one; nil if there is none, or if it
  /// was redacted.
  var customer: String? { current.customer }
  /// All that was recorded of it.
  private(set) var history: ResponseHistory
  /// What it promised before it was amended.
  let first: FirstPromises
  private let original: Version
  private var current: Version

  private struct Version {
    var response: Response
    var customer: String?
    /// Free text by question id.
    var words: [String: String]

    mutating func apply(
      _ amendment: Amendment, customer reference: String? = nil,
      words newWords: [(question: String, text: String)]
    ) {
      response.apply(amendment)
      customer = reference ?? customer
      for (question, text) in newWords { words[question] = text }
    }
  }

  /// - Parameters:
  ///   - record: of kind `response`; nil comes of any other.
  ///   - amendment: the one that counts.
  ///   - history: all that was recorded of it.
  init?(_ record: Record, amendedBy amendment: Record?, history: ResponseHistory = ResponseHistory()) {
    guard case .response(let response) = record.content else { return nil }
    first = FirstPromises(response, moment: ResponseHistory.Moment(record), at: record.at)
    self.history = history
    (id, at, agent, desk) = (record.id, record.at, record.agent, record.desk)
    let details = record.personal?.details
    let words = details?.words ?? []
    original = Version(
      response: response, customer: details?.customer,
      words: Dictionary(words.map { ($0.question, $0.text) }) { $1 })
    current = original
    if let amendment { count(amendment) }
  }

  var response: Response { current.response }

  /// What is owed for it; nil if nothing is.
  var owed: OwedPromises? { history.owed(first, dayStarts: 0) }

  /// Takes what was recorded of it. It counts as an amendment has it; earlier ones count no more.
  mutating func apply(_ record: Record) {
    guard record.spokenOf == id else { return }
    history.take(record)
    count(record)
  }

  private mutating func count(_ record: Record) {
    guard case .amend(let amendment) = record.content, amendment.of == id else { return }
    current = original
    let details = record.personal?.details
    current.apply(amendment, customer: details?.customer, words: details?.words ?? [])
  }

  /// What tells it from others at a glance, without a customer's words.
  func label(_ words: ReportWording) -> String {
    let ratings = response.answers.compactMap { answer in
      if case .rating(_, let rating) = answer.value { "\(answer.id) \(rating)" } else { nil }
    }
    let parts = [
      "\(at.day()) \(at.clock)", agent, desk, response.survey, words.name(of: response.disposition),
    ]
    return (parts + ratings).joined(separator: " · ").visible
  }

  /// What the interview came to, for a survey that may have changed since.
  func outcome(in survey: Survey) -> Outcome {
    let answers: [(question: Question, answer: Answer)] = response.answers.compactMap { recorded in
      guard let question = survey.question(recorded.id), question.form.takes(recorded.value),
        let answer = recorded.answer(words: current.words[recorded.id])
      else { return nil }
      return (question, answer)
    }
    return Outcome(
      language: survey.languages.contains(response.lang) ? response.lang : survey.languages.first ?? "",
      disposition: response.disposition, answers: answers, promisesCall: owed?.followUpDue != nil,
      note: nil, callbackAt: response.disposition == .callback ? response.callbackAt : nil)
  }

  /// The amendment that makes it this outcome, and its new words; nil if nothing differs. It says all that
  /// differs from the response as it was first recorded: of several amendments one alone counts.
  func amendment(
    to outcome: Outcome, of survey: Survey, today: Day
  ) -> (content: Amendment, words: [(question: String, text: String)])? {
    var content = original.response.amendment(
      of: id, outcome.recordedAnswers, outcome.disposition, followUpDue: nil, callbackAt: outcome.callbackAt)
    content.followUp = followUp(promised: outcome.promisesCall, by: due(of: survey, today: today))
    if repeatsCallback(outcome) { content.callbackAt = outcome.callbackAt }
    let words = outcome.words.filter { original.words[$0.question] != $0.text }
    var amended = original
    amended.apply(content, words: words)
    let saysNothingNew =
      amended.response == response && content.followUp.isRepeated(in: history) && outcome.note == nil
      && outcome.reason == nil
      && outcome.words.allSatisfy { current.words[$0.question] == $0.text }
    return saysNothingNew ? nil : (content, words)
  }
}

extension Response {
  /// The amendment that makes it count with these.
  func amendment(
    of id: RecordID, _ answers: [RecordedAnswer], _ disposition: Disposition, followUpDue due: Day?,
    callbackAt time: String?
  ) -> Amendment {
    Amendment(
      of: id, answers: answers, disposition: disposition == self.disposition ? nil : disposition,
      followUp: due == followUpDue ? .unchanged : due.map { .due($0) } ?? .withdrawn,
      callbackAt: time == callbackAt ? nil : time)
  }
}

extension Question.Form {
  /// Whether a recorded value is of this form and, for a rating, of the same measure.
  fileprivate func takes(_ value: RecordedAnswer.Value) -> Bool {
    switch (self, value) {
    case (.rating(let measure, _, _), .rating(let recorded, _)),
      (.rating(let measure, _, _), .skippedRating(let recorded, _)):
      measure == recorded
    case (.text, .text), (.text, .skippedText), (.choice, .choice), (.choice, .skippedChoice),
      (.choices, .choices), (.choices, .skippedChoices):
      true
    default: false
    }
  }
}
