// What every command does with an output that takes nothing, or that nobody reads any more.

import ProgramTesting
import Testing

@Suite("Standard output")
struct OutputStreamTests {
  private let folder = TemporaryFolder()

  /// Every command that prints without asking or writing first.
  private static let commands = [
    "summary", "summary --format json", "summary --format csv --by day", "summary --format tally",
    "summary --explain nps",
    "summary --personal", "summary --output -", "follow-ups", "follow-ups --format json", "check",
    "check --format json",
    "surveys", "surveys show visit", "settings", "sql duckdb", "--help", "help summary", "--version",
  ]

  private func run(_ script: String) throws -> ProgramRun {
    try Program(path: "/bin/bash").folder(folder.path).environment("HOME", folder.path).environment(
      "PATH", "/usr/bin:/bin"
    )
    .environment("LANG", "C.UTF-8").arguments("-c", script, Program(built: "rapport").path).run()
  }

  @Test(
    "A result that cannot be written is no success, and the cause is said in words", arguments: commands,
    [
      (">/dev/full", "the disk is full"), (">&-", "the stream is closed"),
    ])
  func nowhere(command: String, output: (to: String, cause: String)) throws {
    let run = try run("\"$0\" \(command) \(output.to)")
    #expect(run.exit == .status(74) && run.errorText.contains(output.cause), "\(run.exit) \(run.errorText)")
    #expect(!run.errorText.contains("error "))
  }

  @Test("A reader that went away ends a command quietly", arguments: commands)
  func readerLeft(command: String) throws {
    // The reader has gone before the command begins.
    let run = try run("mkfifo f; exec 3<>f 4>f 3>&-; \"$0\" \(command) >&4; echo $? >status")
    #expect(run.errors.isEmpty && folder.bytes(of: "status") == Array("0\n".utf8), "\(run.errorText)")
  }

  @Test("Every cause that a system names is said in words in every language", arguments: ["en", "hu", "tr"])
  func causes(language: String) throws {
    let long = String(repeating: "x", count: 300)
    for (path, digits) in [("\(long).txt", 0), ("/proc/1/x.txt", 0), ("/dev/null/x.txt", 0)] {
      let run = try run("\"$0\" summary --ui-lang \(language) --output \(path)")
      #expect(
        run.exit == .status(73) && run.errorText.filter(\.isNumber).count <= digits + 1, "\(run.errorText)")
    }
    let run = try run("trap '' XFSZ; ulimit -f 0; \"$0\" summary --ui-lang \(language) --output x.txt")
    #expect(run.exit == .status(73) && !run.errorText.contains("27"), "\(run.errorText)")
  }
}
