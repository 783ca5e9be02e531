// A shift at a desk: interview after interview, and what the agent may do between two of them.

import Interviewing
import Journaling
import Records
import Summarizing
import Surveys
import Terminal
import Wording

/// The kiosk from its start to the end of the shift.
struct Shift {
  let interviewer: Interviewer
  private var library: SurveyLibrary
  /// Nil for the survey's own.
  let channel: String?
  let isOnce: Bool
  /// What is asked next; `/survey` and `/lang` change it.
  var survey: LoadedSurvey
  var language: String

  private var tally = ShiftTally()
  /// The last response of this kiosk, and the survey that it was asked with.
  private var last: (kept: KeptResponse, survey: LoadedSurvey)?

  /// What was said last of a survey's file that has become wrong.
  private var toldOfSurvey: [String] = []

  /// An interrupted interview that waits to be gone on with.
  private var waiting: Draft?

  init(
    _ interviewer: Interviewer, library: SurveyLibrary, survey: LoadedSurvey, language: String,
    channel: String?,
    isOnce: Bool
  ) {
    self.interviewer = interviewer
    self.library = library
    self.survey = survey
    self.language = language
    self.channel = channel
    self.isOnce = isOnce
  }

  private var console: Console { interviewer.console }
  private var screen: Screen { interviewer.screen }
  private var words: KioskWording { interviewer.words.kiosk }

  /// Runs the shift.
  /// - Parameter customer: the reference of the one customer, where it was given with the command.
  /// - Returns: the program's exit status.
  mutating func run(customer: String?) -> ExitStatus {
    greet()
    if let customer {
      offerDraft()
      return interview(customer.isEmpty ? nil : customer) ?? interviewer.desk.endStatus
    }
    while true {
      switch choose() {
      case .begin(let customer):
        if let status = interview(customer) { return status }
        if isOnce { return interviewer.desk.endStatus }
      case .command(.quit, _):
        sayFarewell()
        return interviewer.desk.endStatus
      case .command(.amend, _): if let status = amend() { return status }
      case .command(.resume, let reference):
        let isWaiting = waiting?.isOf(reference) ?? false
        if let status = isWaiting ? resume(asking: true) : proceed(with: reference) { return status }
      case .command(.save, _): if let status = resume(asking: false) { return status }
      case .command(let command, let argument): take(command, argument)
      case .unknownCommand(let word): warn(words.unknownCommand(word))
      case .severalCommands(let commands):
        warn(words.severalCommands(commands.map { "/" + $0 }.joined(separator: ", ")))
      }
    }
  }

  private func greet() {
    let title = "\(survey.survey.title[language]) (\(survey.survey.id))"
    let desk = interviewer.desk
    console.say(screen.heading(words.shift(title, language, desk.name, desk.agent)))
    if console.isInteractive { console.say(screen.aside(words.shiftHelp)) }
    switch desk.clockProblem {
    case .behind(let last): warn(words.clockBehind(screen.moment(Appointment(last))))
    case .longAgo(let now): warn(words.clockLongAgo(screen.date(now.day())))
    case nil: break
    }
    if let version = desk.newerVersion { warn(words.newerJournal(version)) }
  }

  /// What the agent's own shift came to.
  private func sayFarewell() {
    let desk = interviewer.desk
    let calls = tally.promisedCalls(by: desk.agent)
    if calls > 0 { console.say(interviewer.words.followUps.promisedInShift(calls, desk.journalOption)) }
    console.say(words.shiftEnds(tally.interviews(by: desk.agent)))
  }

  private func warn(_ text: String) { screen.warning(text).forEach(console.say) }

  // MARK: Start prompt

  private mutating func choose() -> StartChoice {
    console.say("")
    library.lookAgain()
    offerDraft()
    interviewer.recollection?.start(isAttended: console.isInteractive, hasDraft: waiting != nil).forEach(warn)
    while true {
      let today = interviewer.desk.countToday()
      let prompt = Terminal.Prompt(
        screen.mark + (today.map(words.startPrompt) ?? words.startPromptWithoutCount),
        completions: { [library, survey, isWaiting = waiting != nil] in
          Completions.atStart(
            $0, surveys: library.ids, languages: survey.survey.languages, isWaiting: isWaiting)
        }, pastime: interviewer.pastime)
      switch console.read(prompt) {
      case .text(let line):
        let choice = StartChoice(line, isWaiting: waiting != nil)
        if case .command = choice { console.remember(line.trimmed) }
        return choice
      case .interrupted(let wasEmpty): if wasEmpty { console.say(words.interruptedAtStart) }
      case .unreadable(let why): warn(screen.sentence(why))
      case .end: return .command(.quit, argument: "")
      case .signal(let signal): Console.die(of: signal)
      }
    }
  }

  private mutating func take(_ command: StartCommand, _ argument: String) {
    switch command {
    case .agent:
      guard !argument.isEmpty else { return warn(words.agentNeedsName) }
      if argument != interviewer.desk.agent, tally.interviews(by: interviewer.desk.agent) > 0 {
        sayFarewell()
      }
      interviewer.desk.agent = argument
      console.say(screen.done(words.agentIs(argument)))
    case .survey: change(survey: argument)
    case .lang: change(language: argument)
    case .help: screen.help(words.startHelp).forEach(console.say)
    case .discard: dropDraft()
    case .quit, .amend, .resume, .save: break
    }
  }

  private mutating func change(survey id: String) {
    guard !id.isEmpty else { return warn(words.surveyNeedsName(library.ids.joined(separator: ", "))) }
    library.lookAgain()
    do {
      take(try library.load(id, interviewer.words))
      console.say(screen.done(words.surveyIs(survey.survey.title[language])))
    } catch {
      error.sentences.forEach(warn)
    }
  }

  private mutating func take(_ loaded: LoadedSurvey) {
    survey = loaded
    if !survey.survey.languages.contains(language) { language = survey.survey.languages[0] }
  }

  /// Reads the survey again if its file has changed since: an interview is asked as the file stands when it begins.
  /// One that has become wrong is not asked; the last good one is.
  private mutating func renewSurvey() {
    do {
      let renewed = try library.renewed(survey, interviewer.words)
      toldOfSurvey = []
      guard let renewed else { return }
      take(renewed)
      warn(words.surveyRenewed(renewed.survey.id, renewed.revision))
    } catch {
      let lines = error.sentences
      // Once, and not at every interview until the file is right.
      if lines == toldOfSurvey { return }
      toldOfSurvey = lines
      (lines + [words.surveyStays(survey.survey.id, survey.revision)]).forEach(warn)
    }
  }

  private mutating func change(language code: String) {
    let codes = survey.survey.languages
    guard let found = survey.survey.language(named: code) else {
      return warn(words.noSuchLanguage(codes.joined(separator: ", ")))
    }
    language = found
    console.say(screen.done(words.startLanguage(found)))
  }

  // MARK: Interviews

  /// - Returns: the exit status if the shift cannot go on.
  private mutating func interview(_ customer: String?) -> ExitStatus? {
    renewSurvey()
    let conversation = interviewer.interview(survey, language: language, channel: channel, customer: customer)
    return settle(interviewer.lead(conversation), conversation)
  }

  /// Goes on with the earlier interview of that customer, or with the one that a notice named last.
  private mutating func proceed(with reference: String = "", isGreeted: Bool = false) -> ExitStatus? {
    guard let recollection = interviewer.recollection, let offer = recollection.offer(for: reference) else {
      warn(interviewer.recollection?.refusal(of: reference) ?? words.nothingToResume)
      return nil
    }
    do {
      let found = try FoundResponse(
        offer.id.description, in: recollection.path, interviewer.words, since: offer.at)
      let loaded = try library.load(offer.survey, interviewer.words)
      let conversation = interviewer.proceed(with: found.kept, loaded, isGreeted: isGreeted)
      return settle(interviewer.lead(conversation), conversation)
    } catch {
      error.sentences.forEach(warn)
    }
    return nil
  }

  private mutating func amend() -> ExitStatus? {
    guard let (kept, survey) = last else {
      warn(words.nothingToAmend)
      return nil
    }
    let conversation = interviewer.amend(kept, survey)
    return settle(interviewer.lead(conversation), conversation)
  }

  private mutating func settle(
    _ result: (end: Dialogue.End, records: [Record]), _ conversation: Conversation
  ) -> ExitStatus? {
    for record in result.records {
      tally.take(record, continues: conversation.header.continues, by: interviewer.desk.agent)
      if let kept = KeptResponse(record, amendedBy: nil) {
        last = (kept, conversation.loaded)
      } else {
        last?.kept.apply(record)
        if conversation.header.continues, var kept = conversation.amended {
          kept.apply(record)
          last = (kept, conversation.loaded)
        }
      }
    }
    switch result.end {
    case .saved: return nil
    case .resumed: return proceed(isGreeted: true)
    case .discarded:
      console.say(screen.done(conversation.isCorrection ? words.unchanged : words.discarded))
      return nil
    case .lost:
      warn(interviewer.farewell(to: conversation))
      return .inputOutput
    case .signalled(let signal): Console.die(of: signal)
    }
  }

  // MARK: Drafts

  /// Says at every start that an interrupted interview waits.
  private mutating func offerDraft() {
    waiting = interviewer.desk.orphan()
    guard let header = waiting?.header else { return }
    let time = Appointment(header.began)
    let began = time.day == interviewer.desk.today ? time.clock : screen.moment(time)
    warn(words.waits(header, since: began))
  }

  /// The draft that waits, for this kiosk alone; says so if there is none.
  private mutating func takeDraft() -> DraftFile? {
    guard let id = waiting?.header.id else {
      warn(words.nothingToResume)
      return nil
    }
    waiting = nil
    let draft = interviewer.desk.drafts?.take(id)
    if draft == nil { warn(words.draftTaken) }
    return draft
  }

  private mutating func dropDraft() {
    guard let draft = takeDraft() else { return }
    draft.remove()
    console.say(screen.done(words.discarded))
  }

  /// Goes on with the interview that waits, or saves it as far as it went.
  private mutating func resume(asking: Bool) -> ExitStatus? {
    guard let draft = takeDraft() else { return nil }
    guard let conversation = conversation(resuming: draft) else {
      warn(words.draftUnreadable)
      return nil
    }
    return settle(asking ? interviewer.lead(conversation) : interviewer.keep(conversation), conversation)
  }

  private func conversation(resuming draft: DraftFile) -> Conversation? {
    let (desk, amends) = (interviewer.desk, draft.draft.header.amends)
    let found = amends.flatMap { try? FoundResponse($0.description, in: desk.path, interviewer.words) }
    if amends != nil && found == nil { return nil }
    return Conversation(
      resuming: draft, in: desk.drafts, amending: found?.kept, now: interviewer.world.now)
  }
}
