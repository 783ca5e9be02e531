// Paths as people write them where no shell looks at them.

import Glibc
import ProgramTesting
import Testing

@Suite struct GivenPathTests {
  private let desk = Desk()

  init() throws {
    _ = try desk.kiosk().answering("C-1", "9", "5", "1", "1", "")
    desk.folder.folder.write(desk.journalBytes, to: "j.jsonl")
    mkdir("\(desk.folder.path)/away", 0o755)
    mkdir("\(desk.folder.path)/s", 0o755)
    desk.write(
      "survey: one\ntitle: {en: One}\nquestions: [{id: q, metric: nps, ask: {en: Q?}}]\n", to: "s/one.yaml")
    desk.write("id\nC-1\n", to: "list.csv")
    desk.folder.folder.write(try desk.rapport("summary", "--format", "tally").run().output, to: "tally.csv")
  }

  /// Every way in which a command takes a path, `%` in its place.
  private static let ways: [(command: [String], environment: [String: String], name: String)] = [
    (["summary", "--journal=%"], [:], "j.jsonl"), (["summary"], ["RAPPORT_JOURNAL": "%"], "j.jsonl"),
    (["follow-ups", "--journal=%"], [:], "j.jsonl"), (["check", "--journal=%"], [:], "j.jsonl"),
    (["check"], ["RAPPORT_JOURNAL": "%"], "j.jsonl"), (["surveys", "list", "--surveys=%"], [:], "s"),
    (["surveys", "list"], ["RAPPORT_SURVEYS": "%"], "s"), (["surveys", "check", "%"], [:], "s/one.yaml"),
    (["surveys", "new", "two", "--surveys=%"], [:], "s"), (["summary", "--tally=%"], [:], "tally.csv"),
    (["summary", "--surveys=%"], [:], "s"), (["summary", "--output=%"], [:], "new.html"),
    (["copy", "%", "--journal", "../j.jsonl"], [:], "copy.jsonl"),
    (["customers", "2025-10", "--before=%", "--after", "../list.csv"], [:], "list.csv"),
    (["customers", "2025-10", "--before", "../list.csv", "--after=%"], [:], "list.csv"),
    (["settings", "--journal=%"], [:], "j.jsonl"), (["settings"], ["RAPPORT_SURVEYS": "%"], "s"),
    (["sql", "duckdb", "--from=%"], [:], "j.jsonl"),
    (["settings"], ["RAPPORT_SYSTEM_SETTINGS": "%"], "list.yaml"),
  ]

  /// Runs a command from another folder, so that the sign of the home folder is not by chance the working one.
  private func run(_ number: Int, _ path: String) throws -> ProgramRun {
    let way = GivenPathTests.ways[number]
    let bare = desk.rapport().folder("\(desk.folder.path)/away").environment("RAPPORT_DESK", "d")
    let program = way.environment.reduce(bare) { $0.environment($1.key, $1.value.replacing("%", with: path)) }
    return try way.command.reduce(program) { $0.arguments($1.replacing("%", with: path)) }.run()
  }

  private func names() -> [String] { TemporaryFolder.names(in: "\(desk.folder.path)/away") }

  @Test(arguments: ways.indices) func `the home folder's sign is the home folder in every path`(number: Int)
    throws
  {
    desk.write("desk: d\n", to: "list.yaml")
    let way = GivenPathTests.ways[number]
    let run = try run(number, "~/\(way.name)")
    #expect(run.exit == .status(0), "\(way.command): \(run.errorText)")
    #expect(names().isEmpty && !run.errorText.contains("~") && !run.outputText.contains("~/"))
  }

  @Test(arguments: ways.indices)
  func `a variable that nothing replaced and another login's folder are named`(number: Int) throws {
    let path = ["$HOME/x.csv", "${HOME}/x.csv", "~nobody/x.csv"][number % 3]
    let way = GivenPathTests.ways[number]
    // A settings file that a variable names is called missing by what was given.
    let status: Int32 = way.environment["RAPPORT_SYSTEM_SETTINGS"] == nil ? 64 : 65
    let run = try run(number, path)
    #expect(run.exit == .status(status) && run.errorText.contains(path), "\(way.command): \(run.errorText)")
    #expect(names().isEmpty && run.output.isEmpty)
  }

  @Test(arguments: [("$HOME/j.jsonl", 65 as Int32), ("~nobody/j.jsonl", 65), ("~/j.jsonl", 0)])
  func `in a settings file too`(path: String, status: Int32) throws {
    desk.write("journal: \(path)\n", to: "settings.yaml")
    let run = try desk.rapport("summary").environment(
      "RAPPORT_SYSTEM_SETTINGS", "\(desk.folder.path)/settings.yaml"
    ).run()
    #expect(run.exit == .status(status), "\(run.errorText)")
    #expect(status == 0 || run.errorText.contains("settings.yaml:1:10") && run.errorText.contains(path))
  }

  @Test(arguments: ["~", "relative"]) func `a home folder that is no path from the root is not believed`(
    home: String
  ) throws {
    let run = try desk.rapport("settings").folder("\(desk.folder.path)/away").environment("HOME", home).run()
    #expect(run.exit == .status(0) && !run.outputText.contains(" \(home)/") && names().isEmpty)
  }

  @Test func `the name of a journal that is not there is said`() throws {
    let run = try desk.rapport("summary", "--journal", "typo.jsonl").run()
    #expect(run.exit == .status(0) && run.errorText.contains("there is no journal typo.jsonl"))
    #expect(try desk.rapport("summary", "--journal", "j.jsonl").run().errors.isEmpty)
  }

  @Test(arguments: [" anna ", "anna\u{A0}", "\u{FEFF}anna", "\u{202F}anna\u{2007}"])
  func `an agent and a desk are called as they look`(name: String) throws {
    for (options, variables) in [
      (["--agent", name, "--desk", name], [:]), ([], ["RAPPORT_AGENT": name, "RAPPORT_DESK": name]),
    ] as [([String], [String: String])] {
      let program = variables.reduce(desk.rapport("ask", "--once", "--journal", "n.jsonl")) {
        $0.environment($1.key, $1.value)
      }
      _ = try options.reduce(program) { $0.arguments($1) }.answering("C-1", "/end refusal", "")
    }
    _ = try desk.rapport("ask", "--journal", "n.jsonl", "--agent", "x", "--desk", "Be\u{301}la")
      .answering("/agent Be\u{301}la", "C-1", "/end refusal", "")
    let text = String(decoding: desk.folder.folder.bytes(of: "n.jsonl") ?? [], as: UTF8.self)
    #expect(text.ranges(of: #""agent":"anna""#).count == 3 && text.ranges(of: #""desk":"anna""#).count == 3)
    #expect(
      Array(text.utf8).split(separator: UInt8(ascii: "\"")).count { Array($0) == Array("B\u{E9}la".utf8) }
        == 2)
  }
}
