// How interviews and corrections begin: whose they are, what is known already, and where they are kept.

import Interviewing
import Journaling
import Records
import Surveys
import Terminal
import Text
import Wording

extension Interviewer {
  /// Begins a new interview.
  func interview(_ loaded: LoadedSurvey, language: String, channel: String?, customer: String?)
    -> Conversation
  {
    let header = header(loaded, language: language, channel: channel, customer: customer)
    recollection?.begin(customer, loaded.survey, waits: !console.isInteractive).forEach(warn)
    script(loaded.survey.opening?[language], in: language, customer).forEach(console.say)
    return Conversation(header, loaded, amending: nil, draft: draft(header), now: world.now)
  }

  /// Begins the correction of a response, at its review.
  func amend(_ found: FoundResponse, _ loaded: LoadedSurvey) -> Conversation {
    let (kept, response) = (found.kept, found.kept.response)
    let header = header(
      loaded, language: response.lang, channel: response.channel, customer: kept.customer, amends: kept.id)
    let when = screen.moment(Appointment(kept.at))
    (screen.heading(words.corrections.opens(when, kept.agent)) + screen.wrapped(whose(kept, loaded).visible))
      .forEach(console.say)
    if console.isInteractive { screen.aside(words.corrections.keys).forEach(console.say) }
    tellWhatChanged(kept, loaded)
    return Conversation(header, loaded, amending: found, draft: draft(header), now: world.now)
  }

  /// Goes on with a response that was left unfinished, at the first question that has no answer.
  /// - Parameter isGreeted: whether the opening was read out already.
  func proceed(with found: FoundResponse, _ loaded: LoadedSurvey, isGreeted: Bool) -> Conversation {
    let (kept, response) = (found.kept, found.kept.response)
    let header = header(
      loaded, language: response.lang, channel: response.channel, customer: kept.customer, amends: kept.id,
      continues: true)
    let when = screen.moment(Appointment(kept.at))
    (screen.heading(words.corrections.goesOn(when, kept.agent)) + screen.wrapped(whose(kept, loaded).visible))
      .forEach(console.say)
    tellWhatChanged(kept, loaded)
    let conversation = Conversation(header, loaded, amending: found, draft: draft(header), now: world.now)
    recap(conversation)
    if !isGreeted {
      script(loaded.survey.opening?[response.lang], in: response.lang, kept.customer).forEach(console.say)
    }
    return conversation
  }

  /// What was answered and noted so far, for an agent who was not there.
  func recap(_ conversation: Conversation) {
    screen.recap(conversation.interview, earlierNote: conversation.amended?.kept.note).forEach(console.say)
  }

  /// The customer and the survey of a response.
  private func whose(_ kept: KeptResponse, _ loaded: LoadedSurvey) -> String {
    let customer =
      kept.customer.map { "\(words.kiosk.customer) \($0)" }
      ?? (kept.isRedacted ? words.corrections.customerErased : words.corrections.customerUnnamed)
    return "\(customer) · \(loaded.survey.title[words.code]) (\(loaded.survey.id))"
  }

  /// That the survey is not what it was when the response was recorded.
  private func tellWhatChanged(_ kept: KeptResponse, _ loaded: LoadedSurvey) {
    if loaded.text.isEmpty {
      warn(words.corrections.surveyGone(loaded.survey.id))
    } else if loaded.revision != kept.response.revision {
      warn(words.corrections.surveyChanged(loaded.survey.id))
    }
    if kept.isRedacted { warn(words.corrections.wordsErased) }
  }

  private func header(
    _ loaded: LoadedSurvey, language: String, channel: String?, customer: String?, amends: RecordID? = nil,
    continues: Bool = false
  ) -> Draft.Header {
    let now = world.now()
    return Draft.Header(
      id: world.makeID(now.milliseconds), began: now, desk: desk.name, agent: desk.agent,
      channel: channel ?? loaded.survey.channel, customer: customer, lang: language, survey: loaded.text,
      amends: amends, continues: continues)
  }

  private func draft(_ header: Draft.Header) -> DraftKeeper {
    DraftKeeper(header, in: desk.drafts, complain: warnOfDraft)
  }

  func warnOfDraft(_ error: JournalError) {
    warn(words.kiosk.noDraft + " " + error.sentence(words.journal))
  }
}
