// A public copy in the folder of its journal hides nobody, in whichever order the two are read.

import Glibc
import ProgramTesting
import Testing

@Suite struct CopyBesideJournalTests {
  private let desk = Desk.now()

  /// A folder with the journal and a copy of it, and one with the journal alone.
  init() throws {
    _ = try desk.shape(answering: NowSurvey.promise() + NowSurvey.noPromise)
    for folder in ["both", "alone"] {
      mkdir("\(desk.folder.path)/\(folder)", 0o755)
      desk.folder.folder.write(desk.journalBytes, to: "\(folder)/j.jsonl")
    }
  }

  private func run(_ folder: String, _ command: String...) throws -> ProgramRun {
    try command.reduce(desk.rapport()) { $0.arguments($1) }.arguments("--journal", folder).run()
  }

  /// Without the paths, and where the response stands among several journals.
  private func said(_ run: ProgramRun) -> [String] {
    ["C-1", "too slow"].filter(run.outputText.contains)
  }

  @Test(arguments: ["a.jsonl", "z.jsonl"])
  func `the words come from the journal that has them, and REF names it`(name: String) throws {
    #expect(try desk.rapport("copy", "both/\(name)", "--journal", "both/j.jsonl").run().exit == .status(0))
    for command in [["follow-ups"], ["follow-ups", "--format", "json"], ["summary", "all", "--personal"]] {
      let run = try command.reduce(desk.rapport()) { $0.arguments($1) }.arguments("--journal", "both").run()
      #expect(run.exit == .status(0) && said(run) == ["C-1", "too slow"], "\(command): \(run.outputText)")
      #expect(!run.outputText.contains("redacted were") && !run.outputText.contains("were redacted"))
      if command[0] == "follow-ups" {
        #expect(run.outputText.contains("both/j.jsonl") && !run.outputText.contains("both/\(name)"))
      }
    }
    let figures = { (folder: String) in
      let text = try run(folder, "summary", "all", "--format", "json").outputText
      return text.firstRange(of: "\"interviews\"").map { String(text[$0.lowerBound...]) }
    }
    #expect(try figures("both") == figures("alone"))
  }

  @Test func `where no journal has the words, they are said to be gone`() throws {
    #expect(try desk.rapport("copy", "both/a.jsonl", "--journal", "both/j.jsonl").run().exit == .status(0))
    #expect(rename("\(desk.folder.path)/both/j.jsonl", "\(desk.folder.path)/j.jsonl") == 0)
    let list = try run("both", "follow-ups")
    #expect(said(list) == [] && list.outputText.contains("redacted"))
  }
}
