// Standard output has the ids and nothing else; messages never hold what a terminal would obey.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct StreamTests {
  private let desk = Desk()

  @Test func `standard output has an id for each saved interview, and nothing else`() throws {
    let run = try desk.kiosk().answering([
      "/help", "A", "x", "/help", "9", "5", "1", "1", "", "B", "/discard", "/zzz", "C", "/end", "r", "", "D",
      "9",
    ])
    #expect(run.exit == .status(0))
    desk.expectSound()
    let ids = desk.journal.ids("response")
    #expect(ids.count == 3 && run.outputText == ids.map { $0 + "\n" }.joined())
  }

  @Test(arguments: ["xterm-256color", "dumb", nil])
  func `through a pipe there is no escape sequence, even where colour is forced`(term: String?) throws {
    let run = try desk.kiosk().environment("TERM", term)
      .answering("C\u{1B}[2J", "3", "\u{9B}31m\u{7}", "2", "5", "1", "y", "", "/quit")
    #expect(!run.errors.contains(0x1B) && !run.errors.contains(0x7) && !run.errors.contains(0x9B))
  }

  @Test func `at a terminal no name reaches the screen as a command`() throws {
    let program = desk.rapport("ask", "--agent", "a\u{1B}[31m", "--desk", "d\u{9B}2J\u{7}").environment(
      "TERM", "dumb")
    let sitting = try Sitting(program, isPlain: true)
    try sitting.answer("", "3", "words", "/back")
    try sitting.answer("/end refusal", "")
    try sitting.end()
    let text = sitting.terminal.transcript
    #expect(
      !text.contains(0x1B) && !text.contains(0x7) && !String(decoding: text, as: UTF8.self).contains("\u{9B}")
    )
  }

  @Test func `the id comes once the record is in the file, and before the next prompt`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("\n9\n5\n1\n1\n".utf8)
    try running.expectError("Save?")
    #expect(desk.journal.shape.isEmpty)
    running.send("\n".utf8)
    try running.expectError("1 today")
    #expect(desk.journal.ids("response").count == 1)
    running.closeInput()
    #expect(try running.waitForEnd().outputLines == desk.journal.ids("response"))
  }

  @Test(arguments: [">&-", "2>&-", ">&- 2>&-"])
  func `with a closed stream nothing but records reaches the journal`(closing: String) throws {
    let run = try desk.shell("exec \"$0\" \"$@\" \(closing)").answering(
      "", "/end refusal", "", "", "/end refusal", "")
    // Ids that could not be printed are said in the status; the interviews are in the journal all the same.
    #expect(run.exit == .status(closing.hasPrefix(">") ? 74 : 0))
    desk.expectSound()
    #expect(desk.journal.ids("response").count == 2)
  }

  @Test func `without a standard input there is no interview`() throws {
    let run = try desk.shell("exec \"$0\" \"$@\" <&-").run()
    #expect(run.output.isEmpty && desk.journal.shape.isEmpty && desk.journal.problems == [])
  }

  @Test
  func `without a standard input no answer is read from the journal`() throws {
    _ = try desk.shape(answering: ["", "/end refusal", ""])
    let before = desk.journalBytes
    let run = try desk.shell("exec \"$0\" \"$@\" <&-").run()
    #expect(run.output.isEmpty && desk.journalBytes == before)
  }

  @Test func `a full standard output takes nothing back`() throws {
    let run = try desk.shell("exec \"$0\" \"$@\" >/dev/full").answering(
      "", "/end refusal", "", "", "/end refusal", "")
    #expect(run.output.isEmpty)
    desk.expectSound()
    #expect(desk.journal.ids("response").count == 2)
  }

  @Test
  func `an id that could not be written is an output that failed`() throws {
    let run = try desk.shell("exec \"$0\" \"$@\" >/dev/full").answering("", "/end refusal", "")
    #expect(run.exit == .status(74) && desk.journal.ids("response").count == 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `through a pipe a signal to end saves what the customer said`(signal: Int32) throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("C\n9\n5".utf8)
    try running.expectError("3/6")
    running.signal(signal)
    let run = try running.waitForEnd()
    #expect(run.exit == .signal(signal))
    desk.expectSound()
    let expected = ResponseShape(
      disposition: "partial", answers: [Given.nps(9)], personal: #""customer":"C""#)
    #expect(desk.journal.shape == expected.text && run.outputLines == desk.journal.ids("response"))
  }

  @Test func `version and help go to standard output`() throws {
    for arguments in [
      ["--version"], ["--help"], ["ask", "--help"], ["amend", "--help"], ["check", "--help"],
    ] {
      let run = try arguments.reduce(desk.rapport()) { $0.arguments($1) }.run()
      #expect(run.exit == .status(0) && !run.output.isEmpty && run.errors.isEmpty)
    }
    #expect(try desk.rapport("--version").run().outputText.hasPrefix("rapport "))
  }
}
