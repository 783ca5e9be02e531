// The end-of-day report as a manager asks for it: compared, divided, explained, and in every format.

import Glibc
import ProgramTesting
import Testing

@Suite("The analysis of a day")
struct AnalysisTests {
  private let folder = TemporaryFolder()

  private func rapport(_ arguments: String...) -> Program {
    arguments.reduce(
      Program(built: "rapport").folder(folder.path).environment("RAPPORT_JOURNAL", "it's a journal.jsonl")
    ) { $0.arguments($1) }
  }

  /// Five interviews of today; their customers said things that a spreadsheet, a page or a terminal would obey.
  private func today() throws {
    let interviews = [
      "C-1\n0\n=cmd|calc\n1\n5\n1\ny", "C-2\n3\n<script>alert(1)</script>\n2\n4\n2\ny", "C-3\n9\n5\n1\n1",
      "C-4\n10\n4\n2\n1", "C-5\n7\n|pipe| `tick` [link](x)\n4\n2\n3",
    ]
    let run = try rapport("ask", "after-call").input(interviews.map { $0 + "\n\n" }.joined()).run()
    try #require(run.exit == .status(0), "\(run.errorText)")
    #expect(run.outputLines.count == 5)
  }

  private static let formats = ["text", "json", "csv", "markdown", "html"]

  @Test(
    "Without --personal nothing of what customers said, nor who they are, is in any format",
    arguments: formats)
  func impersonal(format: String) throws {
    try today()
    let words = ["C-1", "C-5", "calc", "alert", "pipe"]
    let compared = format == "csv" ? [] : ["--compare"]
    let plain = try compared.reduce(rapport("summary", "--by", "topic", "--format", format)) {
      $0.arguments($1)
    }.run()
    #expect(plain.exit == .status(0))
    #expect(words.filter(plain.outputText.contains) == [])
    guard format != "csv" else { return }
    let personal = try rapport("summary", "--personal", "--format", format).run().outputText
    #expect(["C-1", "calc", "C-3"].allSatisfy(personal.contains))
    #expect(!personal.contains("<script>") || format == "text" || format == "json")
  }

  @Test("The seal's command proves the day tomorrow, and finds what was changed since")
  func proof() throws {
    try today()
    let report = try rapport("summary").run().outputText
    let command = try #require(report.split(separator: "\n").last).drop { $0 == " " }
    #expect(command.hasPrefix("rapport check --journal 'it'\\''s a journal.jsonl' --seal 6-"))
    let shell = Program(path: "/bin/sh").folder(folder.path).arguments(
      "-c", "rapport() { \"$0\" \"$@\"; }; \(command)")
    let prove = shell.arguments(Program(built: "rapport").path)
    #expect(try prove.run().exit == .status(0))
    var bytes = try #require(folder.bytes(of: "it's a journal.jsonl"))
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("\"value\":9".utf8)) })
    bytes[place + 8] = UInt8(ascii: "3")
    folder.write(bytes, to: "it's a journal.jsonl")
    #expect(try prove.run().exit == .status(1))
  }

  @Test("A choice question's id is a field, and everybody is in one group")
  func byTopic() throws {
    try today()
    let json = try rapport("summary", "--by", "topic", "--min-n", "1", "--format", "csv").run().outputText
    let rows = json.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let groups = rows.filter { $0[3] == "topic" && $0[18] == "nps" }
    #expect(groups.map { "\($0[4]) \($0[5])" } == ["billing 3", "delivery 1", "technical 1"])
    let labelled = try rapport("summary", "--by", "topic", "--ui-lang", "hu").run().outputText
    #expect(labelled.contains("Számlázás és fizetés"))
  }

  @Test("What nothing is grouped by is refused, with what there is")
  func unknownField() throws {
    try today()
    let run = try rapport("summary", "--by", "agnet").run()
    #expect(run.exit == .status(64) && run.output.isEmpty)
    #expect(
      run.errorText.contains("agnet") && run.errorText.contains("agent, desk")
        && run.errorText.contains("topic"))
  }

  @Test("A comparison leaves the summary's own figures as they are, and says what is noise")
  func compared() throws {
    let journal = ConformanceTests.folder + "month-by-agent/journal.jsonl"
    func summary(_ arguments: String...) throws -> ProgramRun {
      try arguments.reduce(rapport("summary", "2026-10", "--journal", journal)) { $0.arguments($1) }.run()
    }
    let plain = try summary("--format", "json").outputText.dropLast(2)
    let compared = try summary("--format", "json", "--compare").outputText
    #expect(compared.hasPrefix(plain + ",\"comparison\":{\"period\":{\"name\":\"2026-09\","))
    #expect(try summary("--compare").outputText.contains("Compared with September 2026"))
    let all = try rapport("summary", "all", "--compare", "--journal", journal).run()
    #expect(all.exit == .status(64) && all.errorText.contains("before"))
  }

  @Test("Every score names the responses behind it", arguments: ["nps", "csat", "ces", "crr", "churn"])
  func explained(subject: String) throws {
    let day = ConformanceTests.folder + "one-day/journal.jsonl"
    let year = ConformanceTests.folder + "year-with-retention/journal.jsonl"
    let isRate = ["crr", "churn"].contains(subject)
    let run = try rapport(
      "summary", isRate ? "2026" : "2026-11-22", "--explain", subject, "--journal", isRate ? year : day
    ).run()
    #expect(run.exit == .status(0))
    let expected =
      isRate ? ["formula", "Wilson", "recorded as seq"] : ["formula", "source", "Responses behind it"]
    #expect(expected.filter { !run.outputText.contains($0) } == [])
    let other = try rapport("summary", "--explain", subject, "--by", "agent").run()
    #expect(other.exit == .status(64))
  }

  @Test("An output file's name says its format")
  func output() throws {
    try today()
    for (name, begin) in [
      ("day.html", "<!DOCTYPE html>"), ("day.md", "# "), ("day.csv", "period,from"), ("day.json", "{\"v\":1"),
    ] {
      #expect(try rapport("summary", "--output", name).run().exit == .status(0))
      #expect(folder.bytes(of: name)?.starts(with: Array(begin.utf8)) == true, "\(name)")
    }
  }
}
