// `rapport check`: verifies whole journals, and proves yesterday's seals.

import ArgumentParser
import Journaling
import Records
import Summarizing
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verifies journals: every record, the chain they form, and seals kept from earlier days.",
    discussion: """
      Exit status 1 if there is damage, a gap, a conflict, or a seal that does not hold.

      Example: has anything changed since yesterday's report?

        rapport check --seal 48-5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a
      """)

  @OptionGroup var journals: JournalsOption

  @Option(help: "A seal, SEQ-SUM; one for each journal, in their order.")
  var seal: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .real) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let journals = try Journals(journals.journal, in: world, words)
    let seals = try seal.map { text in
      guard let seal = Seal(text) else { throw Complaint(words.commands.badSeal(text), .usage) }
      return seal
    }
    guard seals.isEmpty || seals.count == journals.paths.count else {
      throw Complaint(words.commands.sealsForJournals(seals.count, journals.paths.count), .usage)
    }
    let verification = try Verification(of: journals, seals, words)
    try OutputFile.print(verification.lines.joined(separator: "\n") + "\n", words)
    if !verification.isSound { throw Complaint.silent(.needsAttention) }
  }
}
