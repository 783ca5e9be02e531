// Names in commands that are to be pasted into a shell.

import ProgramTesting
import Testing
import Text

@Suite struct ShellWordTests {
  @Test(arguments: [
    "a", "", "my dir/j.jsonl", "it's", "$(id)", "`id`", "a;b", "*", "~/x", "ő", "-n", "\"", "\\", "a\nb", "'",
  ])
  func `a shell takes it for the one word that it is`(text: String) throws {
    let run = try Program(path: "/bin/sh").arguments("-c", "printf '%s|' \(text.shellWord)").run()
    #expect(run.outputText == text + "|")
  }

  @Test func `what needs no quotation marks has none`() {
    #expect("/srv/desk-1/journal_2026.jsonl".shellWord == "/srv/desk-1/journal_2026.jsonl")
  }
}
