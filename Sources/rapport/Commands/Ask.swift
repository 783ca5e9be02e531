// `rapport ask`: puts the kiosk together and lets it run.

import ArgumentParser
import Interviewing
import Journaling
import Surveys
import Terminal
import Wording

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "The kiosk: interview after interview, each appended to the journal.",
    discussion: """
      At every prompt one line is one answer; /help lists the commands.

      Example: the survey of the front desk, in Hungarian

        rapport ask visit --lang hu --desk front-1
      """)

  @Argument(help: "The survey's id; the first one if not given. [RAPPORT_SURVEY]", completion: .surveys)
  var survey: String?

  @Option(help: "The language of the interviews, one of the survey's.", completion: .surveyLanguages)
  var lang: String?

  @Option(help: "Where the interviews take place; the survey's own if not given.")
  var channel: String?

  @Flag(help: "Everything as in earnest, but nothing is written.")
  var practice = false

  @Flag(help: "One interview, then exit.")
  var once = false

  @Option(help: "The customer's reference; with --once.")
  var customer: String?

  @OptionGroup var journal: JournalOption
  @OptionGroup var surveys: SurveyOptions
  @OptionGroup var desk: DeskOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    guard customer == nil || once else { throw Complaint(words.commands.onceNeeded, .usage) }
    let library = try SurveyLibrary(surveys.folder, in: world, words)
    // The default command takes a mistyped one for its survey.
    let loaded = try library.load(
      given(survey, "RAPPORT_SURVEY", in: world) ?? library.ids[0],
      orCommand: survey == nil ? [] : Rapport.commandNames, words)
    let dayStarts = try days.minutes(in: world, words)
    let location = practice ? nil : try journal.place(in: world, words)
    let desk = try desk.open(location, dayStarts: dayStarts, in: world, words)
    // A file system may take an empty journal where it takes no answer.
    if let location, !Kernel().hasRoom(in: Path.folder(of: location.path)) {
      complain(words.journal.noRoom(location.path))
    }
    let recollection = location.map {
      Recollection(
        of: $0.path, days: loaded.survey.askAgainAfterDays, dayStarts: dayStarts, saysCallsDue: !once,
        journalOption: desk.journalOption, world: world, words)
    }
    let interviewer = Interviewer(
      world: world, words: words, console: try plain.console(in: world, words), desk: desk,
      recollection: recollection, damage: location.map { DamageNotice(in: $0.path, words.damage) })
    var shift = Shift(
      interviewer, library: library, survey: loaded,
      language: try loaded.survey.language(lang, words), channel: channel, isOnce: once)
    let status = shift.run(customer: customer?.trimmed)
    if status != .done { throw Complaint.silent(status) }
  }
}
