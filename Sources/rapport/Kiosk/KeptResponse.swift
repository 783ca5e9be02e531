// A response of the journal on its way back to the desk: as it was recorded, as it counts now, and what corrects it.

import Interviewing
import Records
import Reporting
import Summarizing
import Surveys
import Text
import Wording

/// A response of the journal with the customer's words: as it was first recorded, and as it counts now.
struct KeptResponse {
  let id: RecordID
  let at: Timestamp
  /// Who asked, and where.
  let agent: String
  let desk: String
  /// What the agent noted in the interview; nil if there is nothing, or if it was redacted.
  let note: String?
  /// Whether what is personal in it was erased.
  let isRedacted: Bool
  /// All that was recorded of it.
  private(set) var history: ResponseHistory
  /// What it promised before it was amended.
  let first: FirstPromises
  private let original: Version
  private var current: Version

  private struct Version {
    var response: Response
    /// The customer's reference; nil if there is none, or if it was redacted.
    var customer: String?
    /// Free text by question id.
    var words: [String: String]

    mutating func apply(_ amendment: Amendment, _ personal: Personal.Details?) {
      response.apply(amendment)
      if let customer = personal?.customer { self.customer = customer }
      for (question, text) in personal?.words ?? [] { words[question] = text }
    }
  }

  /// - Parameters:
  ///   - record: of kind `response`; nil comes of any other.
  ///   - amendment: the one that counts.
  ///   - history: all that was recorded of it.
  init?(_ record: Record, amendedBy amendment: Record?, history: ResponseHistory = ResponseHistory()) {
    guard case .response(let response) = record.content else { return nil }
    (id, at, agent, desk) = (record.id, record.at, record.agent, record.desk)
    let details = record.personal?.details
    (note, isRedacted, self.history) = (details?.note, record.personal == .redacted, history)
    first = FirstPromises(response, moment: ResponseHistory.Moment(record), at: record.at)
    original = Version(
      response: response, customer: details?.customer,
      words: Dictionary((details?.words ?? []).map { ($0.question, $0.text) }) { $1 })
    current = original
    if let amendment { count(amendment) }
  }

  var response: Response { current.response }

  /// The customer's reference as it counts now; nil if there is none, or if it was redacted.
  var customer: String? { current.customer }

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
    current.apply(amendment, record.personal?.details)
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

  /// What the interview came to, in a survey that has every question of it.
  func outcome(in survey: Survey) -> Outcome {
    var (answers, erased) = ([(question: Question, answer: Answer)](), [String]())
    for question in survey.questions {
      guard let recorded = response.answers.first(where: { $0.id == question.id }) else { continue }
      if let answer = recorded.answer(words: current.words[recorded.id]) {
        answers.append((question, answer))
      } else {
        erased.append(question.id)
      }
    }
    return Outcome(
      language: survey.languages.contains(response.lang) ? response.lang : survey.languages.first ?? "",
      disposition: response.disposition, answers: answers, erasedTexts: erased,
      promisesCall: owed?.followUpDue != nil, customer: customer, note: nil,
      callbackAt: response.disposition == .callback ? response.callbackAt : nil)
  }

  /// The amendment that makes it this outcome; nil if nothing differs. It says all that differs from the response as it
  /// was first recorded: of several amendments one alone counts.
  func amendment(
    to outcome: Outcome, of survey: Survey, today: Day
  ) -> (content: Amendment, personal: Personal.Details)? {
    var content = original.response.amendment(
      of: id, answers(of: outcome), outcome.disposition, followUpDue: nil, callbackAt: outcome.callbackAt)
    content.followUp = followUp(promised: outcome.promisesCall, by: due(of: survey, today: today))
    let renewsCallback = renewsCallback(outcome)
    if renewsCallback || repeatsCallback(outcome) {
      (content.disposition, content.callbackAt) = (.callback, outcome.callbackAt)
    }
    var personal = Personal.Details(salt: "")
    // In the order of the answers, which need not be that of today's survey.
    personal.words = content.answers.compactMap { answer in outcome.words.first { $0.question == answer.id } }
      .filter { original.words[$0.question] != $0.text }
    if outcome.customer != original.customer { personal.customer = outcome.customer }
    var amended = original
    amended.apply(content, personal)
    let saysNothingNew =
      amended.response == response && amended.customer == customer && outcome.note == nil
      && outcome.reason == nil
      && !renewsCallback && content.followUp.isRepeated(in: history)
      && outcome.words.allSatisfy { current.words[$0.question] == $0.text }
    return saysNothingNew ? nil : (content, personal)
  }

  /// The whole new list: what was recorded in its order, as it was recorded where nothing changed, and what is new
  /// behind the question that it follows in the survey.
  private func answers(of outcome: Outcome) -> [RecordedAnswer] {
    let new = outcome.recordedAnswers
    var list = response.answers.compactMap { recorded in
      outcome.erasedTexts.contains(recorded.id) ? recorded : new.first { $0.id == recorded.id }
    }
    for (index, answer) in new.enumerated() where !list.contains(where: { $0.id == answer.id }) {
      let before = new[..<index].last.flatMap { last in list.firstIndex { $0.id == last.id } }
      list.insert(answer, at: before.map { $0 + 1 } ?? 0)
    }
    return list
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
