// From journals to tallies to one report, with the program alone.

import Glibc
import ProgramTesting
import Testing

@Suite("Tallies")
struct TallyTests {
  private let folder = TemporaryFolder()

  @Test(
    "A tally gives the report's interviews, questions and groups, and so does one of the public copy",
    arguments: [
      "altered-and-zeroed", "clock-went-back-all", "month-by-agent", "quarter-two-scales", "redacted",
      "torn-tail",
    ])
  func fromOne(name: String) throws {
    let journal = "\(ConformanceTests.folder)\(name)/journal.jsonl"
    let copy = "\(folder.path)/copy.jsonl"
    _ = try program("copy", copy, "--journal", journal).run()
    let asked = ["all", "--by", "agent", "--by", "topic", "--by", "hour"]
    let report = try figures(asked + ["--min-n", "3", "--journal", journal])
    for path in [journal, copy] {
      let tally = try program("summary", asked + ["--journal", path, "--format", "tally"]).run().output
      folder.write(tally, to: "tally.csv")
      #expect(try figures(["--tally", "tally.csv", "--min-n", "3"]) == report)
      let again = try program("summary", ["--tally", "-", "--format", "tally"]).input(tally).run()
      #expect(again.output == tally && again.exit == .status(0))
    }
  }

  @Test("The tallies of two desks add up to the report of both journals")
  func fromTwo() throws {
    let desks = [1, 2].map { "\(ConformanceTests.folder)two-desks-one-twice/desk-\($0).jsonl" }
    let asked = ["2026-11", "--by", "desk"]
    // What stands in both journals counts once in the report, and in each tally: so only what is of one desk alone.
    for (number, desk) in desks.enumerated() {
      let tally = try program("summary", asked + ["--journal", desk, "--format", "tally"]).run()
      folder.write(tally.output, to: "\(number).csv")
    }
    let sum = try program("summary", "--tally", "0.csv", "1.csv", "--format", "json").run()
    let twice = try program("summary", "--tally", "0.csv", "--tally", "1.csv", "--format", "json").run()
    #expect(sum.output == twice.output && sum.exit == .status(0))
    let totals = try desks.map { try total(asked + ["--journal", $0]) }
    #expect(try total(["--tally", "0.csv", "1.csv"]) == totals.reduce(0, +))
  }

  @Test("One tally named twice, whatever it is called, is refused")
  func namedTwice() throws {
    let journal = "\(ConformanceTests.folder)one-day/journal.jsonl"
    folder.write(
      try program("summary", "all", "--journal", journal, "--format", "tally").run().output, to: "a.csv")
    #expect(symlink("a.csv", "\(folder.path)/b.csv") == 0)
    for other in ["a.csv", "./a.csv", "b.csv"] {
      let run = try program("summary", "--tally", "a.csv", other).run()
      #expect(run.exit == .status(64) && run.output.isEmpty && run.errorText.contains("named twice"))
    }
  }

  @Test("A copy under another name or through a pipe is refused, and one of a desk without interviews is not")
  func copied() throws {
    let journal = "\(ConformanceTests.folder)one-day/journal.jsonl"
    let tally = try program("summary", "all", "--journal", journal, "--format", "tally").run().output
    for name in ["a.csv", "b.csv"] { folder.write(tally, to: name) }
    let named = try program("summary", "--tally", "a.csv", "b.csv").run()
    #expect(
      named.exit == .status(65) && named.output.isEmpty
        && named.errorText.contains("b.csv is a copy of a.csv"))
    let piped = try program("summary", "--tally", "a.csv", "-").input(tally).run()
    #expect(piped.exit == .status(65) && piped.output.isEmpty && piped.errorText.contains("copy of a.csv"))
    let none = try program("summary", "--journal", "none.jsonl", "--format", "tally").run().output
    for name in ["c.csv", "d.csv"] { folder.write(none, to: name) }
    #expect(try program("summary", "--tally", "c.csv", "d.csv").run().exit == .status(0))
  }

  @Test("A query by a question that no survey has says so, and one by nothing is refused")
  func unknownQuestion() throws {
    let run = try program("sql", "duckdb", "--by", "agnet").run()
    #expect(run.exit == .status(0) && run.errorText.contains("“agnet”") && run.outputText.contains("agnet"))
    let empty = try program("sql", "duckdb", "--by", "").run()
    #expect(empty.exit == .status(64) && empty.output.isEmpty)
  }

  @Test("A pipe is read to its end, and one row alone is a desk without interviews")
  func pipe() throws {
    let journal = "\(ConformanceTests.folder)one-day/journal.jsonl"
    let tally = try program("summary", "all", "--journal", journal, "--format", "tally").run().outputText
    folder.write(tally.utf8, to: "tally.csv")
    let nothing = try program("summary", "all", "--journal", "none.jsonl", "--format", "tally").run()
      .outputText
    folder.write(nothing.utf8, to: "none.csv")
    let shell = Program(path: "/bin/bash").environment("PATH", "/usr/bin:/bin").folder(folder.path)
    let command =
      "'\(Program(built: "rapport").path)' summary --format tally --tally none.csv <(sleep 0.2; cat tally.csv)"
    let run = try shell.arguments("-c", command).run()
    #expect(run.outputText == tally && run.errorText == "")
    let empty = try program("summary", "--tally", "none.csv", "--format", "tally").run()
    #expect(empty.outputText == nothing)
  }

  @Test("The query is printed whole, whatever it is asked for")
  func queries() throws {
    for engine in ["duckdb", "postgres", "spark"] {
      let hostile = "x'\"`\n; drop table journal; --\r\\"
      let run = try program("sql", engine, "2026-W47", "--by", hostile, "--from", hostile, "--by", "agent")
        .run()
      // That no survey has such a question is one line, whatever stands in it.
      #expect(run.exit == .status(0) && run.errorText.split(separator: "\n").count == 1)
      #expect(!run.errorText.contains("\r"), "\(run.errorText)")
      let first = run.outputText.split(separator: "\n").first ?? ""
      #expect(first.hasPrefix("-- This query verifies no sums") && run.outputText.contains("`rapport check`"))
      #expect(
        run.outputText.contains("between '2026-11-16' and '2026-11-22'") && run.outputText.hasSuffix(";\n"))
      #expect(!run.outputText.split(separator: "\n").contains { $0.hasPrefix("--") && $0.contains("\r") })
    }
  }

  private func program(_ words: String...) -> Program { program(words) }
  private func program(_ first: String, _ words: [String]) -> Program { program([first] + words) }
  private func program(_ words: [String]) -> Program {
    words.reduce(Program(built: "rapport").environment("HOME", folder.path).folder(folder.path)) {
      $0.arguments($1)
    }
  }

  /// What a report says of interviews, questions and groups.
  private func figures(_ arguments: [String]) throws -> [JSONText] {
    let run = try program(["summary"] + arguments + ["--format", "json"]).run()
    let report = try #require(JSONText(run.output), "\(run.errorText)")
    return try ["interviews", "questions", "groups"].map { try #require(report[$0]) }
  }

  private func total(_ arguments: [String]) throws -> Int {
    let interviews = try figures(arguments)[0]
    guard case .number(let total)? = interviews["total"] else { return -1 }
    return Int(total)
  }
}
