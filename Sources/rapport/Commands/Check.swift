// `rapport check`: verifies whole journals, proves yesterday's seals, and mends what can be mended.

import ArgumentParser
import Journaling
import Records
import Summarizing
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verifies journals: every record, the chain they form, and seals kept from earlier days.",
    discussion: """
      Exit status 1 if there is damage, a gap, a conflict, or a seal that does not hold.

      Example: has anything changed since yesterday's report?

        rapport check --seal 48-5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var journals: JournalsOption

  @Option(help: "A seal, SEQ-SUM; one for each journal, in their order.")
  var seal: [String] = []

  @Flag(help: "Write what verifies to a new file in the journal's place, and keep the old one beside it.")
  var `repair` = false

  @Flag(help: "For a journal that copy wrote: redacted lines need no redaction record.")
  var `public` = false

  @Option(help: "text for a person, json for a program.")
  var format = Format.text

  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let journals = try Journals(journals.journal, in: world, words)
    let seals = try seals(for: journals, words)
    let hasLeftOut = `repair` ? try mend(journals, in: world, words) : false
    let verification = try Verification(of: journals, seals, isPublic: `public`, words)
    switch format {
    case .text: try OutputFile.print(verification.text(words), words)
    case .json: try OutputFile.print(verification.json, words)
    }
    if !verification.isSound || hasLeftOut { throw Complaint.silent(.needsAttention) }
  }

  private func seals(for journals: Journals, _ words: Wording) throws -> [Seal] {
    let seals = try seal.map { text in
      guard let seal = Seal(text) else { throw Complaint(words.commands.badSeal(text), .usage) }
      return seal
    }
    guard seals.isEmpty || seals.count == journals.paths.count else {
      throw Complaint(words.commands.sealsForJournals(seals.count, journals.paths.count), .usage)
    }
    return seals
  }

  /// - Returns: whether something was left out that a person should look at.
  private func mend(_ journals: Journals, in world: World, _ words: Wording) throws -> Bool {
    var hasLeftOut = false
    for part in try journals.read(since: nil, words, { _, _, _ in }) {
      guard Repair.isNeeded(part) else {
        complain(words.commands.nothingToRepair(part.path))
        continue
      }
      let repair = try complaining(words) { () throws(JournalError) in
        try Repair(of: part.path, now: world.now())
      }
      let leftOut = max(0, part.chain.fragments - repair.restored)
      complain(words.commands.repaired(part.path, repair.oldPath))
      complain(words.commands.repairedLines(repair.restored, leftOut))
      hasLeftOut = hasLeftOut || leftOut > 0
    }
    return hasLeftOut
  }
}
