// Interviews and amendments from the first question to the journal, for the kiosk and for `rapport amend`.

import Interviewing
import Journaling
import Records
import Surveys
import Terminal
import Text
import Wording

/// Leads through an interview and records it.
struct Interviewer {
  let world: World
  let words: Wording
  let console: Console
  let desk: Desk

  /// Made anew for each use, because windows change.
  var screen: Screen {
    Screen(
      words: words.kiosk, paint: Paint(isOn: console.isStyled(in: world.environment)),
      width: console.window.columns, mark: desk.isPractice ? "[\(words.kiosk.practice)] " : "")
  }

  /// Asks a new interview.
  /// - Returns: how it ended, and what was saved of it.
  func interview(
    _ loaded: LoadedSurvey, language: String, channel: String?, customer: String?
  ) -> (end: Dialogue.End, kept: KeptResponse?) {
    let survey = loaded.survey
    let began = world.seconds()
    let id = world.makeID(world.now().milliseconds)
    var kept: KeptResponse?
    readOut(survey.opening?[language], to: customer)
    let dialogue = dialogue(survey, customer: customer, due: survey.due(from: desk.today)) { outcome in
      let response = outcome.response(
        of: loaded, channel: channel ?? survey.channel, seconds: max(0, world.seconds() - began),
        today: desk.today)
      let personal = Personal.Details(
        salt: world.makeSalt(), customer: customer, words: outcome.words, note: outcome.note)
      return save(.response(response), id: id, personal) { record in
        kept = KeptResponse(record, amendedBy: nil)
        announce(record, outcome)
      }
    }
    return (dialogue.run(Interview(survey, language: language)), kept)
  }

  /// Asks the interview of a response again, its answers ready.
  /// - Returns: how it ended, and the amendment if anything was changed.
  func amend(_ kept: KeptResponse, _ loaded: LoadedSurvey) -> (end: Dialogue.End, amendment: Record?) {
    let survey = loaded.survey
    var amendment: Record?
    console.say(words.kiosk.amending("\(kept.at.day()) \(kept.at.clock)"))
    let due = kept.response.followUpDue ?? survey.due(from: desk.today)
    let dialogue = dialogue(survey, customer: nil, due: due) { outcome in
      guard let (content, newWords) = kept.amendment(to: outcome, of: survey, today: desk.today) else {
        console.say(screen.done(words.kiosk.unchanged))
        return .saved
      }
      let personal = Personal.Details(salt: world.makeSalt(), words: newWords, reason: outcome.note)
      return save(.amend(content), id: world.makeID(world.now().milliseconds), personal) { record in
        amendment = record
        console.say(screen.done(words.kiosk.amended))
      }
    }
    return (dialogue.run(Interview(amending: kept.outcome(in: survey), of: survey)), amendment)
  }

  private func dialogue(
    _ survey: Survey, customer: String?, due: Day?, _ save: @escaping (Outcome) -> Dialogue.Saving
  ) -> Dialogue {
    Dialogue(
      console: console, screen: { screen },
      review: { interview in
        let closing = survey.closing.map { script($0[interview.language], to: customer) } ?? []
        return screen.review(interview, customer: customer, due: due) + closing
      },
      save: save)
  }

  // MARK: Saving

  private func save(
    _ content: Record.Content, id: RecordID, _ personal: Personal.Details, _ then: (Record) -> Void
  ) -> Dialogue.Saving {
    do {
      guard let record = try desk.record(content, id: id, personal) else {
        console.say(screen.done(words.kiosk.practised))
        return .saved
      }
      then(record)
      return .saved
    } catch {
      screen.warning(words.kiosk.notSaved + " " + error.sentence(words.journal)).forEach(console.say)
      if error.endsTheShift { return .hopeless }
      screen.warning(words.kiosk.tryAgain).forEach(console.say)
      return .failed
    }
  }

  /// Says that it is saved, and prints its id for whoever reads the output.
  private func announce(_ record: Record, _ outcome: Outcome) {
    if outcome.disposition != .complete {
      console.say(screen.done(words.kiosk.savedAs(words.kiosk.dispositions[outcome.disposition])))
    } else {
      console.say(screen.done(words.kiosk.saved))
    }
    // A closed output takes nothing back: the interview is in the journal.
    try? console.result(record.id.description)
  }

  // MARK: Scripts

  private func readOut(_ text: String?, to customer: String?) {
    if let text { script(text, to: customer).forEach(console.say) }
  }

  private func script(_ text: String, to customer: String?) -> [String] {
    let filled = text.replacing("{agent}", with: desk.agent).replacing("{desk}", with: desk.name)
      .replacing("{customer}", with: customer ?? "")
    return screen.script(filled)
  }
}
