// `rapport follow-ups`: who waits for a call, and how a call went.

import ArgumentParser
import Interviewing
import Journaling
import Records
import Reporting
import Summarizing
import Surveys
import Terminal
import Text
import Wording

struct FollowUps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-ups",
    abstract: "Customers who wait for a call, the most overdue first; and how a call went.",
    discussion: """
      Example: who is to be called, and the call to the response with the number 1482 was tried

        rapport follow-ups
        rapport follow-ups done 1482
      """,
    subcommands: [List.self, Done.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the calls that are owed: promised follow-ups, and callbacks that customers asked for.",
      discussion: """
        With --format json it is one object: v is 1, today the day that overdue days count to, followUps the \
        calls, the most urgent first. Each has id, seq and journal of its response, due, daysOverdue, followUp \
        (the promised day or null), callback (the agreed time or null), at, survey, desk, agent, ratings (those \
        that speak for the call), redacted, customer, words by question, note, and attempts (nobody was \
        reached), whose callback is when to try again, or null.

        Example: of two desks, for another program

          rapport follow-ups --journal a.jsonl --journal b.jsonl --format json
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json
    }

    @OptionGroup var journals: JournalsOption

    @Option(help: "text for a person, json for a program.")
    var format = Format.text

    @OptionGroup var days: DayOptions
    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      let dayStarts = try days.minutes(in: world, words)
      let journals = try Journals(journals.journal, in: world, words)
      var owed = OwedCalls(dayStarts: dayStarts)
      // A call may be owed since any day, so all is read.
      let parts = try journals.read(since: nil, words) { owed.take($0, journal: $1, offset: $2) }
      let today = world.now().day(dayStarts: dayStarts)
      let list =
        switch format {
        case .text:
          OwedCallReport(owed.calls, today: today, journals: journals.paths, journalOption: option(journals))
            .text(
              words, width: OutputFile.columns, Paint(isOn: OutputFile.isStyled(in: world)))
        case .json: OwedCallJSON.render(owed.calls, today: today, journals: journals.paths)
        }
      try OutputFile.print(list, words)
      try Findings.tell(parts, conflicts: owed.conflicts, words.journal)
    }

    /// What `done` has to be told, so that it finds a call of the list.
    private func option(_ journals: Journals) -> String {
      guard !self.journals.journal.isEmpty else { return "" }
      return journals.paths.count == 1 ? journals.paths[0].journalOption : " --journal FILE"
    }
  }

  struct Done: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: "Records how a call went; all but not-reached close it.",
      discussion: """
        REF is a response's id, its seq, or last; or JOURNAL:SEQ, as the list of several journals has it. The
        outcome, the next time and a note are asked for, so that they stand in no argument.

        Example: the call to the response with the number 1482

          rapport follow-ups done 1482
        """)

    @Argument(help: "The response: its id, its seq, or last.", completion: .responses)
    var ref: String

    @OptionGroup var journal: JournalOption
    @OptionGroup var desk: DeskOptions
    @OptionGroup var plain: PlainOption
    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      let location = try journal.place(in: world, words)
      let found = try owedResponse(in: location.path, words)
      // Before anything is asked, so that no answer is given for nothing.
      let desk = try desk.open(location, in: world, words)
      let console = try plain.console(in: world, words)
      console.say(found.kept.label(words.report))
      console.say(words.waiting(for: found))
      guard let outcome = console.outcome(words),
        let next = outcome.closesCall ? .some(nil) : console.nextTime(words, now: world.now),
        let note = console.reason(words.followUps.notePrompt, words)
      else { return console.say(words.commands.nothingChanged) }
      let personal = Personal.Details(salt: world.makeSalt(), note: note.isEmpty ? nil : note)
      let entry = Entry(
        id: world.makeID(world.now().milliseconds),
        content: .followUp(of: found.kept.id, outcome, callbackAt: next?.description),
        desk: desk.name, agent: desk.agent, personal: personal.isEmpty ? nil : .open(personal))
      let records = try complaining(words) { () throws(JournalError) in try desk.record(entry) }
      guard let record = records.first else { return }
      console.say(words.followUps.recorded(outcome, next.map(words.moment)))
      try console.print(record.id, words)
      try found.tellDamage(words)
    }

    /// The response of REF, if its customer waits for a call.
    private func owedResponse(in path: String, _ words: Wording) throws -> FoundResponse {
      let found = try FoundResponse(ref, in: path, words)
      if found.kept.owed != nil { return found }
      let response = found.kept.response
      guard response.followUpDue != nil || response.disposition == .callback,
        let outcome = found.kept.history.closing?.outcome
      else { throw Complaint(words.followUps.noCallOwed(ref), .noInput) }
      throw Complaint(words.followUps.alreadyClosed(ref, words.followUps.outcomes[outcome]), .noInput)
    }
  }
}

extension Console {
  /// Asks how a call went; nil if the command is called off.
  fileprivate func outcome(_ words: Wording) -> FollowUpOutcome? {
    let all = FollowUpOutcome.allCases
    let rows = all.map { [words.followUps.outcomes[$0], words.followUps.meanings[$0]] }.aligned()
    for (index, row) in rows.enumerated() { say("  \(index + 1)  \(row)") }
    while true {
      switch read(Terminal.Prompt(words.followUps.outcomePrompt)) {
      case .text(let text):
        if let outcome = FollowUpOutcome(typed: text.trimmed, words.followUps) { return outcome }
        say(words.followUps.outcomeNeeded)
      case .end, .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable(.invalidUTF8): say(words.kiosk.invalidText)
      case .unreadable(.tooLong(let limit)): say(words.kiosk.tooLong((limit + 1023) / 1024))
      }
    }
  }

  /// Asks when the call will be tried again, `.some(nil)` where no time was named; nil if the command is called
  /// off. The end of a pipe names none.
  fileprivate func nextTime(_ words: Wording, now: () -> Timestamp) -> Appointment?? {
    while true {
      switch read(Terminal.Prompt(words.followUps.nextPrompt)) {
      case .text(let text):
        if text.trimmed.isEmpty { return .some(nil) }
        let now = now()
        guard let time = Appointment(typed: text, now: now) else {
          say(words.followUps.nextNeeded)
          continue
        }
        if time > Appointment(now) { return time }
        say(words.followUps.nextIsPast)
      case .end: return isInteractive ? nil : .some(nil)
      case .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: say(words.kiosk.invalidText)
      }
    }
  }
}

extension Wording {
  /// Who waits for the call, and until when.
  fileprivate func waiting(for found: FoundResponse) -> String {
    let owed = found.kept.owed
    let customer = found.kept.isRedacted ? followUps.redacted : found.kept.customer ?? followUps.noReference
    let promised = owed?.followUpDue.map { "\(kiosk.followUp) \(date($0))" }
    let again = owed?.callbackDay.map { day in
      "\(followUps.callback) \(owed?.callback.map(moment) ?? date(day))"
    }
    return (["\(kiosk.customer) \(customer)"] + [promised, again].compactMap(\.self)).joined(separator: " · ")
      .visible
  }

  private func date(_ day: Day) -> String { report.dates.day(day.parts, day.weekday) }

  fileprivate func moment(_ time: Appointment) -> String { "\(date(time.day)) \(time.clock)" }
}

extension FollowUpOutcome {
  /// What was meant by a number or the beginning of a word, in the program's language or else in English.
  fileprivate init?(typed text: String, _ words: FollowUpWording) {
    let all = FollowUpOutcome.allCases
    let own = all.enumerated().map { ["\($0 + 1)", words.outcomes[$1]] }
    let english = all.map { [FollowUpWording.english.outcomes[$0], $0.rawValue] }
    for names in [own, english] {
      if case .one(let index) = Match.of(text, among: names) {
        self = all[index]
        return
      }
    }
    return nil
  }
}

extension FollowUpWording {
  /// What has become of the call.
  fileprivate func recorded(_ outcome: FollowUpOutcome, _ next: String?) -> String {
    let word = outcomes[outcome]
    if outcome.closesCall { return closed(word) }
    return next.map { stillOpenUntil(word, $0) } ?? stillOpen(word)
  }
}

extension FollowUpWording.Outcomes {
  /// The outcome in words.
  fileprivate subscript(outcome: FollowUpOutcome) -> String {
    switch outcome {
    case .reached: reached
    case .notReached: notReached
    case .declined: declined
    case .expired: expired
    }
  }
}
