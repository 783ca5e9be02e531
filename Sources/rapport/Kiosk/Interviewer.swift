// Interviews and amendments from the first question to the journal, for the kiosk and for `rapport amend`.

import Interviewing
import Journaling
import Records
import Surveys
import Terminal
import Text
import Wording

/// Leads through interviews and records them.
struct Interviewer {
  let world: World
  let words: Wording
  let console: Console
  let desk: Desk
  /// What is known of customers; nil where nobody is called by a reference.
  var recollection: Recollection?
  /// Nil in a practice, and for commands that say it themselves.
  var damage: DamageNotice?
  private let spoken = SpokenHints()

  /// Made anew for each use, because windows change.
  var screen: Screen {
    Screen(
      words: words.kiosk, corrections: words.corrections, dates: words.report.dates,
      agentLanguage: words.code,
      paint: Paint(isOn: console.isStyled(in: world.environment)),
      width: console.window.columns, mark: desk.isPractice ? "[\(words.kiosk.practice)] " : "",
      isPlain: console.isPlain, canEdit: console.isInteractive && !console.isPlain, spoken: spoken)
  }

  // MARK: Leading and saving

  /// Leads through it to its end.
  /// - Parameter offersDraft: whether an interrupted interview of this customer waits.
  /// - Returns: how it ended, and what was recorded of it.
  func lead(_ begun: Conversation, offersDraft: Bool = false) -> (end: Dialogue.End, records: [Record]) {
    // A correction that was overtaken goes on from what counts by then.
    var conversation = begun
    var records: [Record] = []
    var mayBeThere = conversation.isResumed
    let clock = Stopwatch(world, before: conversation.secondsBefore)
    let dialogue = Dialogue(
      console: console, words: words, screen: { screen }, review: { review($0, conversation) },
      question: conversation.isCorrection ? words.kiosk.leaveAmendment : words.kiosk.hungUp,
      canLeave: { canLeave(conversation) },
      keep: { conversation.draft.keep($0, seconds: clock.seconds, complain: warnOfDraft) },
      isOffered: { conversation.amended == nil && (offersDraft || recollection?.offer != nil) },
      pastime: pastime,
      save: { interview, outcome in
        defer { mayBeThere = true }
        let saving = save(outcome, conversation, seconds: clock.seconds, mayBeThere: mayBeThere) {
          records = $0
        }
        if case .overtaken = saving { return rebase(interview, &conversation) }
        if case .failed = saving { sayHowToGoOn(conversation) }
        return saving
      })
    let end = dialogue.run(conversation.interview)
    if end != .lost { conversation.draft.remove() }
    return (end, records)
  }

  /// Saves an interrupted interview as far as it went, as if the customer had hung up.
  func keep(_ conversation: Conversation) -> (end: Dialogue.End, records: [Record]) {
    var records: [Record] = []
    let outcome = conversation.interview.outcomeSoFar
    let saving = save(outcome, conversation, seconds: conversation.secondsBefore, mayBeThere: true) {
      records = $0
    }
    switch saving {
    case .saved:
      conversation.draft.remove()
      return (.saved, records)
    // Somebody has to look at what both corrected: it goes on as any correction that was overtaken.
    case .overtaken: return lead(conversation)
    case .rebased, .failed, .hopeless, .withdrawn: return (.lost, records)
    }
  }

  /// Puts the changes of a correction on top of what somebody else recorded meanwhile.
  private func rebase(_ interview: Interview, _ conversation: inout Conversation) -> Dialogue.Saving {
    guard let amended = conversation.amended else { return .failed }
    let found: FoundResponse
    do {
      found = try FoundResponse(
        amended.kept.id.description, in: desk.path, words, orVoided: true, since: amended.kept.at)
    } catch {
      error.sentences.forEach(warn)
      return .failed
    }
    if found.isVoided {
      warn(words.corrections.withdrawnMeanwhile)
      return .withdrawn
    }
    conversation.follow(found)
    guard let correction = conversation.amended?.correction else { return .failed }
    let (next, contested) = interview.rebased(
      on: correction.outcome, of: correction.survey, foreign: correction.foreign)
    return .rebased(next, contested: contested)
  }

  private func save(
    _ outcome: Outcome, _ conversation: Conversation, seconds: Int, mayBeThere: Bool,
    _ then: ([Record]) -> Void
  ) -> Dialogue.Saving {
    guard let entry = entry(outcome, conversation, seconds: seconds) else {
      console.say(screen.done(words.kiosk.unchanged))
      return .saved
    }
    do {
      let records = try desk.record(
        entry, triedSince: mayBeThere ? conversation.header.began : nil, unless: conversation.isOvertaken)
      guard let record = records.first else {
        console.say(screen.done(words.kiosk.practised))
        return .saved
      }
      then(records)
      announce(record, outcome, conversation)
      return .saved
    } catch {
      if error.reason == .overtaken { return .overtaken }
      warn(words.kiosk.notSaved + " " + error.sentence(words.journal))
      return error.endsTheShift ? .hopeless : .failed
    }
  }

  private func sayHowToGoOn(_ conversation: Conversation) {
    warn(words.kiosk.tryAgain + (conversation.draft.place() == nil ? "" : " " + words.kiosk.quitKeeps))
  }

  /// Whether the answers outlive the shift though they are not saved; says so if not.
  private func canLeave(_ conversation: Conversation) -> Bool {
    if conversation.draft.place() != nil { return true }
    warn(words.kiosk.cannotLeave)
    return false
  }

  /// What is said of an interview that stays unsaved: where its answers are, if they are anywhere.
  func farewell(to conversation: Conversation) -> String {
    conversation.draft.place().map(words.kiosk.keptAsDraft) ?? words.kiosk.notSavedAtEnd
  }

  /// What the journal is to keep; nil if an amendment changes nothing.
  private func entry(_ outcome: Outcome, _ conversation: Conversation, seconds: Int) -> Entry? {
    let header = conversation.header
    var personal = Personal.Details(salt: "")
    let content: Record.Content
    if let attempt = attempt(outcome, conversation) {
      content = attempt.content
      personal.note = attempt.note
    } else if let (kept, correction) = conversation.amended {
      let change = kept.amendment(to: outcome, of: correction.survey, today: desk.today)
      guard let change else { return nil }
      content = .amend(change.content)
      personal = change.personal
      personal.reason = outcome.reason ?? (conversation.isCorrection ? outcome.note : nil)
      personal.note = conversation.isCorrection && outcome.reason == nil ? nil : outcome.note
    } else {
      let response = outcome.response(
        of: conversation.loaded, channel: header.channel, seconds: seconds, today: desk.today)
      content = .response(response)
      personal.customer = outcome.customer
      personal.words = outcome.words
      personal.note = outcome.note
      personal.reason = outcome.reason
    }
    personal.salt = world.makeSalt()
    return Entry(
      id: header.id, content: content, desk: header.desk, agent: header.agent,
      personal: personal.isEmpty ? nil : .open(personal))
  }

  /// A try to call again at which nobody was reached; nil for anything else.
  private func attempt(_ outcome: Outcome, _ conversation: Conversation) -> CallAttempt? {
    guard conversation.header.continues, let (kept, correction) = conversation.amended else { return nil }
    return CallAttempt(outcome, resuming: kept, of: correction.survey, today: desk.today)
  }

  /// Says that it is saved; the id of an interview goes to whoever reads the output.
  private func announce(_ record: Record, _ outcome: Outcome, _ conversation: Conversation) {
    if conversation.isCorrection {
      console.say(screen.done(words.kiosk.amended))
      return sayWhetherOwed(record, conversation)
    }
    if case .followUp(_, _, let next) = record.content {
      console.say(screen.done(notReached(next)))
      return printID(of: record, conversation)
    }
    let isComplete = outcome.disposition == .complete
    let ending = words.kiosk.dispositions[outcome.disposition]
    console.say(screen.done(isComplete ? words.kiosk.saved : words.kiosk.savedAs(ending)))
    printID(of: record, conversation)
  }

  /// Says where a call is owed that was closed before.
  private func sayWhetherOwed(_ record: Record, _ conversation: Conversation) {
    guard let before = conversation.amended?.kept else { return }
    var now = before
    now.apply(record)
    if now.isOwedAnew(after: before) {
      console.say(screen.done(words.followUps.owedAnew(desk.journalOption)))
    }
  }

  private func notReached(_ next: String?) -> String {
    let outcome = words.followUps.outcomes.notReached
    guard let next = next.flatMap(Appointment.init(recorded:)) else {
      return words.followUps.stillOpen(outcome)
    }
    return words.followUps.stillOpenUntil(outcome, screen.moment(next))
  }

  private func printID(of record: Record, _ conversation: Conversation) {
    do { try console.result((conversation.amended?.kept.id ?? record.id).description) } catch {
      // This takes nothing back: the interview is in the journal.
      let reason = SystemError(call: "write", code: error.code).reason(words.journal)
      warn(words.commands.cannotPrint(reason))
      desk.hasLostOutput = true
    }
  }

  // MARK: Around the questions

  func warn(_ text: String) { screen.warning(text).forEach(console.say) }

  private func review(_ interview: Interview, _ conversation: Conversation) -> [String] {
    let due = conversation.due(interview.outcome, today: desk.today).map(screen.date)
    let lines = screen.review(interview, due: due)
    // The customer is there only at the end of an interview that went on to its end.
    let isThere = [.complete, .partial].contains(interview.outcome.disposition)
    if conversation.isCorrection || !isThere { return lines }
    let closing = conversation.loaded.survey.closing?[interview.language]
    return lines + script(closing, in: interview.language, interview.customer)
  }

  /// What is read out, with the names and the part of the day filled in.
  func script(_ text: String?, in language: String, _ customer: String?) -> [String] {
    guard let text else { return [] }
    let spoken = Wording.named(language) ?? .english
    let values = [
      "agent": desk.agent, "desk": desk.name, "customer": customer,
      "part-of-day": spoken.kiosk.partsOfDay[hour: world.now().hour],
    ]
    // Where nobody's reference was taken, "Good morning, {customer}." greets without one.
    return screen.script(Template.filled(text) { values[$0] ?? nil })
  }

  /// What the kiosk does while nobody types: it looks back through the journal.
  var pastime: (() -> Terminal.Prompt.Pastime)? {
    guard let recollection else { return nil }
    return {
      let (goesOn, notices) = recollection.readOn()
      return Terminal.Prompt.Pastime(goesOn: goesOn, lines: notices.flatMap(screen.warning))
    }
  }
}

/// How long an interview takes, across an interruption.
private struct Stopwatch {
  private let world: World
  private let started: Int

  init(_ world: World, before: Int) {
    self.world = world
    started = world.seconds() - before
  }

  var seconds: Int { max(0, world.seconds() - started) }
}
