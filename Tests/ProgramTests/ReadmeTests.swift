// The README's first screen is what the program really shows, and its commands are the ones that CI runs.

import Glibc
import ProgramTesting
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("Its shift is a real one, to the letter")
  func shift() throws {
    let home = TemporaryFolder()
    let program = Program(built: "rapport").arguments("ask", "visit", "--agent", "anna", "--desk", "front-1")
      .environment("HOME", home.path).environment("TERM", "xterm").environment("LANG", "C.UTF-8")
      .environment("NO_COLOR", "1").folder(home.path)
    let terminal = try PseudoTerminal(program, columns: 80, rows: 100)
    for (prompt, answer) in [
      ("(Enter for none):", "C-10442"), ("7 very satisfied >", "6 or 7"), ("7 very satisfied >", "6"),
      ("7 strongly agree >", "/dk"), ("10 extremely likely >", "9"), ("that answer:", ""),
      ("(Enter for none):", "/quit"),
    ] {
      try terminal.expect(prompt) { $0.screen.lastLine.hasSuffix(prompt) }
      terminal.send(answer)
      try terminal.expect(answer) { $0.screen.lastLine.hasSuffix(answer) }
      terminal.send("\r")
    }
    #expect(try terminal.waitForExit() == .status(0))
    let seen = terminal.screen.lines.joined(separator: "\n").trimmed
    #expect(normalised(seen) == normalised(block(after: "$ rapport ask visit --agent anna --desk front-1")))
  }

  @Test("Its summary is a real one, to the letter")
  func summary() throws {
    let folder = ConformanceTests.folder + "one-day"
    let run = try Program(built: "rapport").arguments("summary", "2026-11-22", "--journal", "journal.jsonl")
      .folder(folder).run()
    let shown = block(after: "$ rapport summary 2026-11-22")
    #expect(run.outputText.trimmed.hasPrefix(shown))
    #expect(shown.split(separator: "\n").count > 10)
  }

  @Test("Its test command is the one that CI runs")
  func continuousIntegration() throws {
    let command = ".ci/setup && swift test --disable-xctest"
    #expect(try readme().split(separator: "\n").contains { $0.trimmed == command })
    #expect(try text(of: ".ci/run").split(separator: "\n").contains { $0 == command })
  }

  /// The lines of the README's code block that begins so, without that line.
  private func block(after command: String) -> String {
    guard let readme = try? readme(), let start = readme.firstRange(of: command + "\n")?.upperBound else {
      return ""
    }
    let rest = readme[start...]
    return String(rest[..<(rest.firstRange(of: "```")?.lowerBound ?? rest.endIndex)]).trimmed
  }

  /// The same on every day: ids and days stand as their shape.
  private func normalised(_ text: String) -> String {
    text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
      .replacing(/\d{4}-\d\d-\d\d/, with: "DAY")
  }

  private func readme() throws -> String { try text(of: "README.md") }

  private func text(of name: String) throws -> String {
    let root = ConformanceTests.folder.replacing("Tests/ProgramTests/Conformance/", with: "")
    let file = try #require(fopen(root + name, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.allSatisfy(\.isWhitespace) }
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
      .reversed().drop { $0.isNewline }.reversed().map(String.init).joined()
  }
}
