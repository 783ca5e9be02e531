// `rapport redact`: erases what is personal in responses, the one thing that changes a line.

import ArgumentParser
import Journaling
import Records
import Summarizing
import Terminal
import Wording

struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Erases what is personal in responses, and in all that belongs to them, for good.",
    discussion: """
      The ratings stay, and every sum and seal still holds. The reason is asked for, so that it stands in no
      argument.

      Example: a customer asks to be forgotten

        rapport redact --customer C-10442
      """)

  @Option(help: "Every response of the customer with this reference.")
  var customer: String?

  @Option(help: "One response: its id, its seq, or last.", completion: .responses)
  var id: String?

  @Option(help: "Every response of the days before this one, 2026-11-22.")
  var before: String?

  @OptionGroup var journal: JournalOption
  @OptionGroup var desk: DeskOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let path = try journal.place(in: world, words).path
    let subject = try subject(in: path, words)
    let dayStarts = try days.minutes(in: world, words)
    let redaction = try complaining(words) { () throws(JournalError) in
      try Redaction(of: subject, in: path, dayStarts: dayStarts)
    }
    for draft in redaction.drafts {
      complain(words.commands.draftStays("\(draft.header.began.day()) \(draft.header.began.clock)"))
    }
    guard redaction.isNeeded else { throw Complaint(words.commands.nothingToRedact, .noInput) }
    let console = try plain.console(in: world, words)
    console.say(words.commands.toRedact(redaction.ids.count))
    guard let reason = console.reason(words.commands.redactReason, words) else {
      return console.say(words.commands.nothingChanged)
    }
    let personal = Personal.Details(salt: world.makeSalt(), reason: reason.isEmpty ? nil : reason)
    let entry = Entry(
      id: world.makeID(world.now().milliseconds), content: .redaction(of: redaction.ids),
      desk: desk.desk(in: world), agent: desk.agent(in: world),
      personal: personal.isEmpty ? nil : .open(personal))
    let record = try complaining(words) { () throws(JournalError) in
      try redaction.carryOut(as: entry, now: world.now, makeID: world.makeID)
    }
    if case .redaction(let ids) = record.content { console.say(words.commands.redactedNow(ids.count)) }
    for path in redaction.oldCopies { complain(words.commands.oldCopyStays(path)) }
    try console.print(record.id, words)
  }

  private func subject(in path: String, _ words: Wording) throws -> RedactionSubject {
    switch (customer, id, before) {
    case (let customer?, nil, nil) where !customer.isEmpty: return .customer(customer)
    case (nil, let reference?, nil):
      return .response(try FoundResponse(reference, in: path, words, orVoided: true).kept.id)
    case (nil, nil, let text?):
      guard let day = Day(text) else { throw Complaint(words.commands.badDay(text), .usage) }
      return .before(day)
    default: throw Complaint(words.commands.redactWhat, .usage)
    }
  }
}
