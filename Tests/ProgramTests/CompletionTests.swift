// What Tab offers in the shells themselves, from the scripts that the program generates.

import Glibc
import ProgramTesting
import Testing

@Suite("Completions")
struct CompletionTests {
  /// A beginning of a command line, the words that must be offered, and those that must not.
  private static let cases: [(line: String, offered: [String], hidden: [String])] = [
    ("rapport ", ["ask", "summary", "amend", "void", "redact", "copy", "check", "surveys"], []),
    ("rapport sum", ["summary"], ["surveys"]),
    ("rapport surveys ", ["list", "check", "show", "new"], []), ("rapport set", ["settings"], ["summary"]),
    ("rapport ask ", ["after-call", "visit"], []),
    ("rapport ask vi", ["visit"], ["after-call"]),
    ("rapport surveys show --surveys ~/own ", ["care"], ["visit"]),
    ("rapport ask --surveys o", ["own/"], ["other.txt"]),
    ("rapport ask --pr", ["--practice"], []),
    ("rapport ask --ui-lang ", ["en", "hu", "tr"], []),
    ("rapport ask --surveys=own care --lang ", ["fi"], ["tr"]),
    ("rapport summary ", ["today", "yesterday", "all"], []),
    ("rapport summary --by ", ["agent", "desk", "survey", "lang", "channel", "hour", "day", "topic"], []),
    ("rapport summary --format ", ["text", "json", "csv", "markdown", "html"], []),
    ("rapport summary --journal d", ["desk.jsonl"], ["desk.txt"]),
    ("rapport void l", ["last"], []), ("rapport cust", ["customers"], ["copy"]),
    ("rapport customers --header ", ["yes", "no"], []),
    ("rapport customers --before o", ["own/", "other.txt"], ["desk.txt"]),
  ]

  @Test("bash offers what may follow")
  func bash() throws { try tryAll(in: .bash) }

  @Test("zsh offers what may follow", .enabled(if: Shell.zsh.tool.isThere, "\(Shell.zsh.tool.missing)"))
  func zsh() throws { try tryAll(in: .zsh) }

  @Test("fish offers what may follow", .enabled(if: Shell.fish.tool.isThere, "\(Shell.fish.tool.missing)"))
  func fish() throws { try tryAll(in: .fish) }

  private func tryAll(in shell: Shell) throws {
    let folder = try homeWithJournal()
    let session = try ShellSession(shell, in: folder)
    for (line, offered, hidden) in CompletionTests.cases {
      let shown = try session.offered(line, expecting: offered)
      for word in hidden { #expect(!shown.contains(word), "\(line): \(word)") }
    }
    #expect(!session.transcript.contains("C-10442"))
  }

  /// A home with an own survey and a customer in the journal, of whom no shell may learn.
  private func homeWithJournal() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let survey = """
      survey: care
      title: {fi: Hoito}
      questions:
        - {id: nps, metric: nps, ask: {fi: Kuinka todennäköisesti?}}

      """
    folder.write("".utf8, to: "other.txt")
    folder.write("".utf8, to: "desk.txt")
    mkdir("\(folder.path)/own", 0o700)
    folder.write(survey.utf8, to: "own/care.yaml")
    let run = try Program(built: "rapport")
      .arguments("ask", "visit", "--once", "--customer", "C-10442", "--journal", "desk.jsonl")
      .environment("HOME", folder.path).folder(folder.path).input("6\n5\n9\n\n").run()
    #expect(run.exit == .status(0), "\(run.errorText)")
    return folder
  }
}
