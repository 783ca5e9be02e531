// No option is dropped in silence: a format has room for it, or the command is refused.

import ProgramTesting
import Testing

@Suite("What a format holds")
struct ReportFormatTests {
  private let folder = TemporaryFolder()

  private func summary(_ arguments: [String]) throws -> ProgramRun {
    try arguments.reduce(
      Program(built: "rapport").folder(folder.path).environment("HOME", folder.path).environment(
        "LANG", "C.UTF-8"
      )
      .arguments("summary")
    ) { $0.arguments($1) }.run()
  }

  private static let formats = ["text", "json", "csv", "markdown", "html", "tally"]
  private static let options = [
    ["--compare"], ["--personal"], ["--explain", "nps"], ["--min-n", "1"], ["--by", "topic"],
  ]

  @Test("An option changes the report or is refused as wrong usage", arguments: formats, options)
  func noSilentDrop(format: String, option: [String]) throws {
    let ask = Program(built: "rapport").folder(folder.path).environment("HOME", folder.path)
      .arguments("ask", "after-call", "--agent", "anna")
    #expect(try ask.input("C-1\n0\nslow\n1\n5\n1\ny\n\nC-2\n9\n5\n1\n2\n\n").run().exit == .status(0))
    // Whether a group has enough ratings shows in groups alone.
    let common = ["--format", format] + (option[0] == "--min-n" ? ["--by", "agent"] : [])
    let plain = try summary(common)
    #expect(plain.exit == .status(0))
    let run = try summary(common + option)
    if run.exit == .status(64) {
      #expect(run.output.isEmpty && run.errorText.contains(option[0]))
    } else {
      #expect(run.exit == .status(0) && run.output != plain.output)
    }
    let isRefused = [
      "csv --compare", "csv --personal", "csv --explain", "json --explain", "markdown --explain",
      "html --explain",
      "tally --compare", "tally --personal", "tally --explain", "tally --min-n",
    ].contains("\(format) \(option[0])")
    #expect((run.exit == .status(64)) == isRefused)
  }

  @Test(
    "The ending of a file tells its format, or a format is named that fits it",
    arguments: [
      ("a.txt", nil, 0), ("a.JSON", nil, 0), ("a.csv", nil, 0), ("a.md", nil, 0), ("a.htm", nil, 0),
      ("a.html", nil, 0),
      ("a.csv", "tally", 0), ("a.csv", "csv", 0), ("a.txt", "text", 0), ("a.b.json", "json", 0),
      ("a.dat", "json", 0),
      ("report", "text", 0), (".json", "json", 0), ("a.xlsx", nil, 64), ("a.xlsx", "csv", 64),
      ("a.pdf", nil, 64),
      ("report", nil, 64), (".json", nil, 64), ("a.", nil, 64), ("a.json", "csv", 64), ("a.html", "text", 64),
      ("a.txt", "tally", 64), ("a.jsonl", nil, 64), ("a.jsonl", "json", 64),
    ] as [(String, String?, Int32)])
  func endings(name: String, format: String?, status: Int32) throws {
    let run = try summary(["--output", name] + (format.map { ["--format", $0] } ?? []))
    #expect(run.exit == .status(status), "\(run.errorText)")
    #expect((folder.bytes(of: name) != nil) == (status == 0) && (status == 0 || run.errorText.contains(name)))
  }

  @Test(
    "Several fields in one --by are refused with how to give them", arguments: ["agent,topic", "agent, desk"])
  func severalFields(fields: String) throws {
    let run = try summary(["--by", fields])
    #expect(run.exit == .status(64) && run.errorText.contains("--by agent --by "))
  }
}
