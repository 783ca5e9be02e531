// `rapport void`: withdraws a response by appending a record.

import ArgumentParser
import Interviewing
import Journaling
import Records
import Terminal
import Text
import Wording

struct VoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Withdraws a response by appending a record: it no longer counts.",
    discussion: """
      REF is a response's id, its seq, or last. The reason is asked for, so that it stands in no argument; so is \
      the consent. Away from a terminal --yes is needed, and the reason is the first line of the standard input, \
      if there is one.

      Example: the response with the number 1482

        rapport void 1482
      """)

  @Argument(help: "The response: its id, its seq, or last.", completion: .responses)
  var ref: String

  @OptionGroup var consent: ConsentOption
  @OptionGroup var journal: JournalOption
  @OptionGroup var desk: DeskOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let location = try journal.place(in: world, words)
    let found = try FoundResponse(ref, in: location.path, words)
    let console = try plain.console(in: world, words)
    // Before anything is asked, so that no answer is given for nothing.
    let desk = try desk.open(location, in: world, words)
    console.say(found.kept.label(words.report))
    console.say(words.commands.toVoid)
    try consent.require(of: console, "void \(ref.shellWord)", words)
    guard
      let reason = consent.reason(
        console, words.commands.voidReason, words.commands.confirmVoid, words)
    else { return console.say(words.commands.nothingChanged) }
    let personal = Personal.Details(salt: world.makeSalt(), reason: reason.isEmpty ? nil : reason)
    let entry = Entry(
      id: world.makeID(world.now().milliseconds), content: .void(of: found.kept.id), desk: desk.name,
      agent: desk.agent, personal: personal.isEmpty ? nil : .open(personal))
    let records = try complaining(words) { () throws(JournalError) in try desk.record(entry) }
    guard let record = records.first else { return }
    console.say(words.commands.voided(found.kept.id.description))
    try console.print(record.id, words)
    try found.tellDamage(words)
  }
}
