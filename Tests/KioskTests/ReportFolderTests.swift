// A report that is written into a folder, under a name that tells the period and the seal.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct ReportFolderTests {
  private let desk = Desk()

  init() throws {
    mkdir("\(desk.folder.path)/reports", 0o755)
    _ = try desk.kiosk().answering("", "9", "5", "1", "1", "")
  }

  private var names: [String] { TemporaryFolder.names(in: "\(desk.folder.path)/reports") }
  private var seal: String { "2-" + (desk.journal.lines.last?.sum ?? "").prefix(32) }

  @Test(arguments: [
    (["2026-W47"], "2026-W47", "txt"), (["all", "--format", "json"], "all", "json"),
    (["2026-11-22", "--format", "html"], "2026-11-22", "html"),
    (["2026-11", "--format", "csv"], "2026-11", "csv"),
    (["2026-11-01..2026-11-07", "--format", "markdown"], "2026-11-01..2026-11-07", "md"),
  ])
  func `its name is the period's and the seal's`(arguments: [String], period: String, ending: String) throws {
    for folder in ["reports", "reports/"] {
      let program = arguments.reduce(desk.rapport("summary", "--output", folder)) { $0.arguments($1) }
      let run = try program.run()
      // A period that ended before the first record has a seal too: what was read reaches to the end.
      #expect(
        run.exit == .status(0) && run.outputText == "reports/\(period)_\(seal).\(ending)\n",
        "\(run.errorText)")
    }
    #expect(names == ["\(period)_\(seal).\(ending)"])
  }

  @Test func `today is called by its date`() throws {
    let run = try desk.rapport("summary", "today", "--output", "reports").run()
    #expect(run.outputText.contains(/^reports\/\d{4}-\d\d-\d\d_2-[0-9a-f]{32}\.txt\n$/), "\(run.outputText)")
  }

  @Test func `of several journals every seal is in the name, as long as a name holds them`() throws {
    for number in 1...7 { desk.folder.folder.write(desk.journalBytes, to: "\(number).jsonl") }
    var program = desk.rapport("summary", "all", "--output", "reports")
    for number in 1...3 { program = program.arguments("--journal", "\(number).jsonl") }
    #expect(try program.run().exit == .status(0) && names == ["all_\(seal)_\(seal)_\(seal).txt"])
    for number in 4...7 { program = program.arguments("--journal", "\(number).jsonl") }
    let digest = SHA256.hex(String(repeating: "\(seal)\n", count: 7).utf8).prefix(32)
    #expect(try program.run().outputText == "reports/all_7-journals_14-records_\(digest).txt\n")
  }

  @Test func `without a record it says that there is no seal`() throws {
    let run = try desk.rapport("summary", "all", "--output", "reports", "--journal", "none.jsonl").run()
    #expect(run.outputText == "reports/all_no-seal.txt\n")
  }

  @Test func `a folder that is not there is told, and not made up`() throws {
    let run = try desk.rapport("summary", "--output", "nowhere/").run()
    #expect(run.exit == .status(73) && run.errorText.contains("nowhere/") && run.output.isEmpty)
    #expect(!desk.folder.folder.names.contains("nowhere"))
  }
}
