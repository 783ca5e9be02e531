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
  /// The last response of this kiosk, and when it was recorded.
  private var last: (id: RecordID, at: Timestamp)?

  /// What was said last of a survey's file that has become wrong.
  private var toldOfSurvey: [String] = []

  /// The interrupted interviews that wait to be gone on with; the first one is offered.
  var waiting: [Draft] = []

  init(
    _ interviewer: Interviewer, library: SurveyLibrary, survey: LoadedSurvey, language: String,
    channel: String?, isOnce: Bool
  ) {
    self.interviewer = interviewer
    self.library = library
    self.survey = survey
    self.language = language
    self.channel = channel
    self.isOnce = isOnce
  }

  var console: Console { interviewer.console }
  var screen: Screen { interviewer.screen }
  var words: KioskWording { interviewer.words.kiosk }

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
      case .command(let command, let argument) where !argument.isEmpty && !command.takesArgument:
        warn(interviewer.words.corrections.takesNoArgument(command.rawValue))
      case .command(.quit, _):
        sayFarewell()
        return interviewer.desk.endStatus
      case .command(.amend, let reference): if let status = amend(reference) { return status }
      case .command(.resume, let reference): if let status = resume(reference) { return status }
      case .command(.save, _): if let status = resume(waiting.first, asking: false) { return status }
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
    screen.heading(words.shift(title, language, desk.name, desk.agent)).forEach(console.say)
    if console.isInteractive { screen.aside(words.shiftHelp).forEach(console.say) }
    switch desk.clockProblem {
    case .behind(let last): warn(words.clockBehind(screen.moment(Appointment(last))))
    case .longAgo(let now): warn(words.clockLongAgo(screen.date(now.day())))
    case nil: break
    }
    if let version = desk.newerVersion { warn(words.newerJournal(version)) }
    interviewer.damage?.start(desk.damage, isAttended: console.isInteractive).forEach(warn)
  }

  /// What the agent's own shift came to.
  private func sayFarewell() {
    let desk = interviewer.desk
    let calls = tally.promisedCalls(by: desk.agent)
    if calls > 0 { console.say(interviewer.words.followUps.promisedInShift(calls, desk.journalOption)) }
    console.say(words.shiftEnds(tally.interviews(by: desk.agent)))
  }

  func warn(_ text: String) { screen.warning(text).forEach(console.say) }

  // MARK: Start prompt

  private mutating func choose() -> StartChoice {
    console.say("")
    library.lookAgain()
    offerDraft()
    interviewer.recollection?.start(isAttended: console.isInteractive, hasDraft: !waiting.isEmpty).forEach(
      warn)
    while true {
      let today = interviewer.desk.countToday()
      let prompt = Terminal.Prompt(
        screen.mark + (today.map(words.startPrompt) ?? words.startPromptWithoutCount),
        completions: { [library, survey, isWaiting = !waiting.isEmpty] in
          Completions.atStart(
            $0, surveys: library.ids, languages: survey.survey.languages, isWaiting: isWaiting)
        }, pastime: interviewer.startPastime)
      switch console.read(prompt) {
      case .text(let line):
        let choice = StartChoice(line, isWaiting: !waiting.isEmpty)
        if case .command(let command, let argument) = choice, argument.isEmpty || command != .resume {
          console.remember(line.trimmed)
        }
        guard case .begin(let customer?) = choice else { return choice }
        // A card number is asked about before it is kept anywhere.
        if let reference = console.withoutCard(customer, interviewer.words) {
          return .begin(customer: reference)
        }
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
    let draft = customer.flatMap(draft(of:))
    if let header = draft?.header, header.amends == nil {
      warn(interviewer.words.corrections.draftOfCustomer(began(header), header.agent))
    }
    let conversation = interviewer.interview(survey, language: language, channel: channel, customer: customer)
    let result = interviewer.lead(conversation, offersDraft: draft != nil)
    if result.end == .resumed, draft != nil { return resume(draft, asking: true) }
    return settle(result, conversation)
  }

  /// Goes on with what a notice offered, or with what waits for the customer of that reference.
  private mutating func resume(_ reference: String) -> ExitStatus? {
    if reference.isEmpty { return waiting.isEmpty ? proceed() : resume(waiting.first, asking: true) }
    if let draft = draft(of: reference) { return resume(draft, asking: true) }
    return proceed(with: reference)
  }

  /// The interrupted interview of a customer.
  private func draft(of reference: String) -> Draft? {
    let key = CustomerReference.key(reference)
    return waiting.first { $0.header.customer.map(CustomerReference.key) == key }
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
      let loaded = try library.load(for: found.kept.response, interviewer.words)
      let conversation = interviewer.proceed(with: found, loaded, isGreeted: isGreeted)
      return settle(interviewer.lead(conversation), conversation)
    } catch {
      error.sentences.forEach(warn)
    }
    return nil
  }

  /// Corrects the response that is named, or else the last one of this kiosk.
  private mutating func amend(_ reference: String) -> ExitStatus? {
    do {
      let found: FoundResponse
      if !reference.isEmpty {
        found = try FoundResponse(reference, in: interviewer.desk.path, interviewer.words)
      } else if let last {
        found = try FoundResponse(
          last.id.description, in: interviewer.desk.path, interviewer.words, since: last.at)
      } else {
        warn(words.nothingToAmend)
        return nil
      }
      let loaded = try library.load(for: found.kept.response, interviewer.words)
      let conversation = interviewer.amend(found, loaded)
      return settle(interviewer.lead(conversation), conversation)
    } catch {
      error.sentences.forEach(warn)
      return nil
    }
  }

  mutating func settle(
    _ result: (end: Dialogue.End, records: [Record]), _ conversation: Conversation
  ) -> ExitStatus? {
    for record in result.records {
      tally.take(record, continues: conversation.header.continues, by: interviewer.desk.agent)
      if case .response = record.content {
        last = (record.id, record.at)
      } else if let kept = conversation.amended?.kept {
        last = (kept.id, kept.at)
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
}
