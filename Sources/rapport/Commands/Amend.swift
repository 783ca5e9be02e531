// `rapport amend`: asks an old response again and appends what differs.

import ArgumentParser
import Records
import Surveys
import Terminal
import Wording

struct Amend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Corrects a response by appending a record.",
    discussion: """
      REF is a response's id, its seq, or last. The correction begins at the review: a number changes that answer,
      Enter saves, a /note becomes the reason. Everything else stays as it was, and so does the response itself in the
      journal.

      Example: the response that was saved last

        rapport amend last
      """)

  @Argument(help: "The response: its id, its seq, or last.", completion: .responses)
  var ref: String

  @OptionGroup var journal: JournalOption
  @OptionGroup var surveys: SurveyOptions
  @OptionGroup var desk: DeskOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let location = try journal.place(in: world, words)
    let found = try FoundResponse(ref, in: location.path, words)
    let library = try SurveyLibrary(surveys.folder, in: world, words)
    let loaded = try library.load(for: found.kept.response, words)
    let console = try plain.console(in: world, words)
    let interviewer = Interviewer(
      world: world, words: words, console: console, desk: try desk.open(location, in: world, words))
    let conversation = interviewer.amend(found, loaded)
    switch interviewer.lead(conversation) {
    case (.resumed, _): break
    case (.saved, let records):
      if let record = records.last { try console.print(record.id, words) }
    case (.discarded, _): console.say(words.commands.nothingChanged)
    case (.lost, _): throw Complaint(interviewer.farewell(to: conversation), .inputOutput)
    case (.signalled(let signal), _): Console.die(of: signal)
    }
    try found.tellDamage(words)
  }
}
