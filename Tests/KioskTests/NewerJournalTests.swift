// An older program at a journal that a newer one wrote in: it says so everywhere, and what it saves counts.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct NewerJournalTests {
  private let desk = Desk()

  init() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    let newer =
      #"{"v":2,"seq":3,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2199-11-22T09:14:07.214+01:00","#
      + #""kind":"hologram""#
    let line = try #require(JournalLine(newer, prev: desk.journal.lines.last?.sum ?? ""))
    desk.appendToJournal(line.bytes + [0x0A])
  }

  @Test(arguments: [
    ("en", "A newer program wrote the last record of this journal (version 2)"),
    ("hu", "A napló utolsó bejegyzését újabb program írta"),
    ("tr", "Bu günlüğün son kaydını daha yeni bir program yazdı"),
  ])
  func `the kiosk says so at its start`(code: String, said: String) throws {
    let run = try desk.kiosk("--ui-lang", code).answering("/quit")
    let words = run.errorText.split { $0.isWhitespace }.joined(separator: " ")
    #expect(run.exit == .status(0) && words.contains(said), "\(words)")
  }

  @Test func `what the kiosk saves stands behind it, and counts`() throws {
    let run = try desk.kiosk().answering("", "/end refusal", "")
    #expect(run.exit == .status(0) && run.outputLines.count == 1)
    #expect(desk.journal.lines.last?.json["seq"]?.text != "3")
    let summary = try desk.rapport("summary", "all", "--format", "json").run()
    #expect(summary.exit == .status(1) && summary.outputText.contains("\"total\":2"))
    #expect(summary.outputText.contains("\"gaps\":0") && summary.outputText.contains("\"damaged\":0"))
    #expect(!(try desk.kiosk().answering("/quit").errorText.contains("newer program")))
  }

  @Test func `every report says so, and to update`() throws {
    for command in ["summary", "check", "follow-ups"] {
      let run = try desk.rapport(command).run()
      let said = run.outputText + run.errorText
      #expect(run.exit == .status(1) && said.contains("newer program (version 2)"), "\(command): \(said)")
      #expect(said.contains("Update rapport") && !said.contains("compare it with the last backup"))
    }
  }
}
