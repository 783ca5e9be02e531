// `rapport redact`: erases what is personal in responses, the one thing that changes a line.

import ArgumentParser
import Glibc
import Journaling
import Records
import Summarizing
import Terminal
import Text
import Wording

struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Erases what is personal in responses, and in all that belongs to them, for good.",
    discussion: """
      The ratings stay, and every sum and seal still holds. A reference is found in every form that cannot be told \
      from it: without regard to case, to spaces and to the kind of a dash. The reason is asked for, so that it \
      stands in no argument; so is the consent. Away from a terminal --yes is needed, and the reason is the first \
      line of the standard input, if there is one.

      Example: a customer asks to be forgotten

        rapport redact --customer C-10442
      """)

  @Option(help: "Every response of the customer with this reference, in any of its forms.")
  var customer: String?

  @Option(help: "One response: its id, its seq, or last.", completion: .responses)
  var id: String?

  @Option(help: "Every response of the days before this one, 2026-11-22.")
  var before: String?

  @OptionGroup var consent: ConsentOption
  @OptionGroup var journal: JournalOption
  @OptionGroup var desk: DeskOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let path = try journal.place(in: world, words).path
    let subject = try subject(in: path, world, words)
    let dayStarts = try days.minutes(in: world, words)
    guard world.now().isRecordable else { throw JournalError(.clock, path).complaint(words.journal) }
    let redaction = try complaining(words) { () throws(JournalError) in
      try Redaction(of: subject, in: path, dayStarts: dayStarts)
    }
    tellDrafts(redaction, words)
    guard redaction.isNeeded else { throw Complaint(words.commands.nothingToRedact, .noInput) }
    let console = try plain.console(in: world, words)
    if !redaction.forms.isEmpty { console.say(words.commands.formsFound(forms(redaction))) }
    console.say(words.commands.toRedact(redaction.ids.count))
    try consent.require(of: console, "redact \(whom)", words)
    guard
      let reason = consent.reason(
        console, words.commands.redactReason, words.commands.confirmRedact, words)
    else { return console.say(words.commands.nothingChanged) }
    try carryOut(redaction, because: reason, console, in: world, words)
  }

  private func carryOut(
    _ redaction: Redaction, because reason: String, _ console: Console, in world: World, _ words: Wording
  ) throws {
    let personal = Personal.Details(salt: world.makeSalt(), reason: reason.isEmpty ? nil : reason)
    let entry = Entry(
      id: world.makeID(world.now().milliseconds), content: .redaction(of: redaction.ids),
      desk: desk.desk(in: world), agent: desk.agent(in: world),
      personal: personal.isEmpty ? nil : .open(personal))
    let records = try complaining(words) { () throws(JournalError) in
      try redaction.carryOut(as: entry, now: world.now, makeID: world.makeID)
    }
    let count = records.reduce(0) { count, record in
      if case .redaction(let ids) = record.content { count + ids.count } else { count }
    }
    console.say(words.commands.redactedNow(count))
    for path in redaction.oldCopies { complain(words.commands.oldCopyStays(path)) }
    for record in records { try console.print(record.id, words) }
  }

  /// What waits at kiosks and is not in the journal yet.
  private func tellDrafts(_ redaction: Redaction, _ words: Wording) {
    for draft in redaction.drafts {
      complain(words.commands.draftStays("\(draft.header.began.day()) \(draft.header.began.clock)"))
    }
    let foreign = redaction.foreignDrafts(login: Int(getuid()))
    for path in foreign.naming { complain(words.commands.foreignDraft(path)) }
    for path in foreign.unread { complain(words.commands.unreadDrafts(path)) }
  }

  private func forms(_ redaction: Redaction) -> String {
    redaction.forms.map { "“\($0.visible)”" }.joined(separator: ", ")
  }

  /// What is redacted, as the arguments said it.
  private var whom: String {
    customer.map { "--customer \($0.shellWord)" } ?? id.map { "--id \($0.shellWord)" }
      ?? "--before \(before ?? "")"
  }

  private func subject(in path: String, _ world: World, _ words: Wording) throws -> RedactionSubject {
    switch (customer, id, before) {
    case (let customer?, nil, nil) where !CustomerReference.key(customer).isEmpty: return .customer(customer)
    case (nil, let reference?, nil):
      return .response(try FoundResponse(reference, in: path, words, orVoided: true).kept.id)
    case (nil, nil, let text?):
      guard let day = Day(text) else { throw Complaint(words.commands.badDay(text), .usage) }
      guard day <= world.now().day() else { throw Complaint(words.commands.futureDay(text), .usage) }
      return .before(day)
    default: throw Complaint(words.commands.redactWhat, .usage)
    }
  }
}
