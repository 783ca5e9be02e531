// What a crash left at the end of a journal is explained by the next save, and nothing is ever cut off.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct InterruptedJournalTests {
  private let desk = Desk()
  private let refusal = ["", "/end refusal", ""]

  /// Puts bytes behind a journal of one response and saves another: the fragment stays, and a repair explains
  /// it.
  private func expectRepair(of fragment: [UInt8]) throws {
    _ = try desk.shape(answering: refusal)
    let before = desk.journalBytes
    desk.appendToJournal(fragment)
    let run = try desk.kiosk().answering(refusal)
    #expect(run.exit == .status(0))
    desk.expectSound()
    let ended = fragment.last == 0x0A ? fragment : fragment + [0x0A]
    #expect(desk.journalBytes.starts(with: before + ended))
    let expected = [
      ResponseShape(disposition: "refusal").text, Shape.repair(3, of: ended.dropLast()),
      ResponseShape(seq: 4, disposition: "refusal").text,
    ]
    #expect(desk.journal.shape == expected.joined(separator: "\n"))
    #expect(run.outputLines == desk.journal.ids("response").suffix(1))
    let check = try desk.rapport("check").run()
    #expect(check.exit == .status(0) && check.outputText.contains("1 interrupted"))
  }

  @Test(arguments: [
    #"{"v":1,"seq":3,"id":"01a2"#, "{", #"{"v""#, "{\n", "\u{0}", "\u{0}\u{0}\u{0}\u{0}",
    #"{"v":1,"seq":3,"# + "\u{0}\u{0}",
  ])
  func `a torn save is explained`(fragment: String) throws {
    try expectRepair(of: Array(fragment.utf8))
  }

  @Test func `a block of zeros, as a power cut leaves it, is explained`() throws {
    try expectRepair(of: Array(repeating: 0, count: 70_000))
  }

  @Test(arguments: [
    "\"", "garbage\nin lines\nand more", "garbage that ends\n", "\n", "\n\n", "{\"v\":1}\n", "a\u{0}b\n\u{0}",
    "é\u{1B}[2J",
    #"{"v":1,"seq":4,"id":"01a2"#,
  ])
  func `what no save could have begun is damage, and is said at every start`(text: String) throws {
    _ = try desk.shape(answering: refusal)
    let before = desk.journalBytes
    desk.appendToJournal(text.utf8)
    for shift in 1...2 {
      let run = try desk.kiosk().answering(refusal)
      #expect(run.exit == .status(0) && run.outputLines.count == 1)
      #expect(run.errorText.contains("There is damage in the journal"), "shift \(shift): \(run.errorText)")
    }
    #expect(desk.journalBytes.starts(with: before + text.utf8))
    #expect(desk.journal.ids("repair").isEmpty && desk.journal.lines.map(\.seq) == [1, 2, 3, 4])
    let check = try desk.rapport("check").run()
    #expect(check.exit == .status(1) && check.outputText.contains("damaged"))
    #expect(try desk.rapport("check", "--repair").run().exit == .status(1))
    let run = try desk.kiosk().answering(refusal)
    #expect(!run.errorText.contains("There is damage"))
    #expect(try desk.rapport("check").run().exit == .status(0))
  }

  @Test(arguments: [1, 2, 3, 40, 75, 76, 140, 400])
  func `a record cut short is explained, wherever it was cut`(missing: Int) throws {
    let other = Desk()
    _ = try other.shape(answering: refusal + refusal)
    let record = try #require(other.journal.lines.last?.bytes)
    try expectRepair(of: Array(record.dropLast(missing)))
  }

  @Test func `a last record that lacks only its LF gets it, and counts`() throws {
    _ = try desk.shape(answering: refusal)
    let before = desk.journalBytes
    truncate(desk.journalPath, before.count - 1)
    _ = try desk.kiosk().answering(refusal)
    desk.expectSound()
    #expect(desk.journalBytes.starts(with: before))
    let expected = [
      ResponseShape(disposition: "refusal").text, ResponseShape(seq: 3, disposition: "refusal").text,
    ]
    #expect(desk.journal.shape == expected.joined(separator: "\n"))
  }

  @Test func `a journal that was torn in its first line begins anew behind it`() throws {
    _ = try desk.shape(answering: refusal)
    truncate(desk.journalPath, 100)
    let fragment = desk.journalBytes
    let run = try desk.kiosk().answering(refusal)
    #expect(run.exit == .status(0))
    #expect(desk.journalBytes.starts(with: fragment + [0x0A]))
    let kinds = Journal(Array(desk.journalBytes.dropFirst(101))).lines.compactMap(\.kind)
    #expect(Set(kinds) == ["journal", "repair", "response"] && kinds.last == "response")
    #expect(desk.journal.lines.map(\.seq) == [1, 2, 3])
    #expect(desk.journal.lines.first?.prev == String(repeating: "0", count: 64))
    #expect(try desk.rapport("check").run().exit == .status(0))
  }

  @Test func `an empty file is a new journal`() throws {
    let path = desk.write("", to: "own.jsonl")
    let run = try desk.kiosk("--journal", path).answering(refusal)
    #expect(run.exit == .status(0))
    let journal = Journal(desk.folder.folder.bytes(of: "own.jsonl") ?? [])
    #expect(journal.problems == [] && journal.shape == ResponseShape(disposition: "refusal").text)
  }

  @Test func `two interruptions are two repairs`() throws {
    try expectRepair(of: Array(#"{"v":1,"seq":3,"#.utf8))
    desk.appendToJournal(#"{"v":1,"seq":5,"#.utf8)
    _ = try desk.kiosk().answering(refusal)
    desk.expectSound()
    #expect(desk.journal.ids("repair").count == 2)
    #expect(try desk.rapport("check").run().outputText.contains("2 interrupted"))
  }

  @Test(arguments: [SIGKILL])
  func `a kiosk that is killed costs no saved interview`(signal: Int32) throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("\n9\n5\n1\n1\n\n\n9\n".utf8)
    try running.expectError("1 today")
    running.signal(signal)
    let run = try running.waitForEnd()
    #expect(run.exit == .signal(signal))
    desk.expectSound()
    #expect(run.outputLines == desk.journal.ids("response") && run.outputLines.count == 1)
    _ = try desk.kiosk().answering(refusal)
    desk.expectSound()
  }
}
