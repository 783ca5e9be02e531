// A disk that takes no more: nothing is called saved, the answers stay, and are saved once there is room.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct FullDiskTests {
  private let desk = Desk()
  private let answers = ["9", "5", "1", "1"]

  /// The kiosk with files limited to so many blocks of 512 bytes: writes behind them fail as on a full disk.
  /// The limit is a soft one, so that a test can lift it.
  private func limited(blocks: Int) -> Program {
    desk.shell("trap '' XFSZ; echo $$ > pid; ulimit -S -f \(blocks); exec \"$0\" \"$@\"")
  }

  /// Makes room for the kiosk that runs.
  private func makeRoom() throws { try limitFiles(to: "unlimited") }

  private func limitFiles(to size: String) throws {
    let pid = String(decoding: desk.folder.folder.bytes(of: "pid") ?? [], as: UTF8.self)
    let run = try Program(path: "/usr/bin/prlimit")
      .arguments("--pid", String(pid.prefix { $0.isNumber }), "--fsize=\(size):").run()
    #expect(run.exit == .status(0))
  }

  @Test(arguments: [0, 1])
  func `the review stays open, and Enter saves once there is room`(blocks: Int) throws {
    let sitting = try Sitting(limited(blocks: blocks))
    try sitting.answer("C-1")
    for line in answers { try sitting.answer(line) }
    try sitting.answer("")
    #expect(sitting.text.contains("NOT SAVED") && sitting.text.contains("Enter tries again"))
    try sitting.answer("")
    #expect(!sitting.text.contains("✓ Saved") && sitting.output.isEmpty)
    try makeRoom()
    try sitting.answer("")
    #expect(sitting.text.contains("✓ Saved"))
    #expect(try sitting.end() == .status(0))
    #expect(sitting.output == desk.journal.ids("response") && sitting.output.count == 1)
    let expected = ResponseShape(
      answers: [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")],
      personal: #""customer":"C-1""#)
    let last = desk.journal.shape.split(separator: "\n").last.map { $0.drop { $0 != "k" } }
    #expect(last == expected.text.drop { $0 != "k" })
    #expect(try desk.rapport("check").run().exit == .status(0))
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a disk of a size of its own"))
  func `a shift that begins on a full disk is warned, and its journal is empty`() throws {
    let disk = SmallDisk()
    let kiosk = desk.kiosk("--journal", "\(disk.path)/journal.jsonl")
    #expect(!(try kiosk.answering("/quit").errorText.contains("hardly any room")))
    disk.fill()
    #expect(unlink("\(disk.path)/journal.jsonl") == 0)
    let run = try kiosk.answering([""] + answers + [""])
    #expect(
      run.errorText.hasPrefix(
        "rapport: there is hardly any room left on the disk of the journal \(disk.path)"))
    #expect(run.exit == .status(74) && run.errorText.contains("the disk is full"), "\(run.errorText)")
    #expect(!(try desk.kiosk("--practice").answering("/quit").errorText.contains("hardly any room")))
  }

  @Test func `a save that failed in the middle is explained by the next`() throws {
    _ = try desk.shape(answering: [""] + answers + [""])
    let before = desk.journalBytes
    let sitting = try Sitting(limited(blocks: before.count / 512 + 1))
    try sitting.answer("")
    for line in answers { try sitting.answer(line) }
    try sitting.answer("")
    #expect(sitting.text.contains("NOT SAVED"))
    let torn = Array(desk.journalBytes.dropFirst(before.count))
    try makeRoom()
    try sitting.answer("")
    try sitting.end()
    desk.expectSound()
    #expect(desk.journalBytes.starts(with: before + torn))
    if !torn.isEmpty { #expect(desk.journal.shape.contains(Shape.repair(3, of: torn))) }
    #expect(desk.journal.ids("response").count == 2)
  }

  /// A journal that ends one byte before the LF of an interview whose save was refused, and the kiosk that has it.
  private func savedButForItsLF() throws -> Sitting {
    _ = try desk.kiosk().answering(["C-1"] + answers + [""])
    let before = desk.journalBytes.count
    _ = try desk.kiosk().answering(["C-1"] + answers + [""])
    let sitting = try Sitting(limited(blocks: 4096))
    try sitting.answer("C-1")
    for line in answers { try sitting.answer(line) }
    let size = desk.journalBytes.count
    try limitFiles(to: String(size + size - before - 1))
    try sitting.answer("")
    #expect(sitting.text.contains("NOT SAVED"))
    #expect(desk.journalBytes.last == UInt8(ascii: "}"))
    try makeRoom()
    return sitting
  }

  /// Changes the first answer of the review.
  private func change(_ sitting: Sitting) throws {
    for _ in answers { try sitting.answer("/back") }
    try sitting.answer("2", "Waited for weeks")
    for line in answers.dropFirst() { try sitting.answer(line) }
    try sitting.answer("y")
  }

  private func expectChanged(_ sitting: Sitting, besides others: Int = 2) throws {
    try sitting.answer("")
    #expect(sitting.text.contains("✓ Saved"))
    try sitting.end()
    desk.expectSound()
    #expect(desk.journal.ids("response").count == others + 1 && desk.journal.ids("amend").count == 1)
    #expect(sitting.output == [desk.journal.ids("response")[2]])
    let summary = try desk.rapport("summary", "--format", "json").run().outputText
    #expect(
      summary.contains("\"counts\":[0,0,1,0,0,0,0,0,0,\(others),0]") && summary.contains(#""amended":1"#))
    #expect(String(decoding: desk.journalBytes, as: UTF8.self).contains("Waited for weeks"))
  }

  @Test func `answers changed after a save that lacked its LF alone are the ones that count`() throws {
    let sitting = try savedButForItsLF()
    try change(sitting)
    try expectChanged(sitting)
  }

  @Test func `they are, too, when another kiosk has meanwhile ended that line`() throws {
    let sitting = try savedButForItsLF()
    try change(sitting)
    _ = try desk.kiosk().answering(["C-2"] + answers + [""])
    try expectChanged(sitting, besides: 3)
  }

  @Test func `they still count when the kiosk then dies before they are saved`() throws {
    let sitting = try savedButForItsLF()
    try change(sitting)
    _ = try desk.kiosk().answering(["C-2"] + answers + [""])
    sitting.terminal.kill()
    let next = try Sitting(desk.kiosk())
    try next.answer("/resume")
    try expectChanged(next, besides: 3)
  }

  @Test func `answers can be corrected and thrown away while nothing can be saved`() throws {
    let sitting = try Sitting(limited(blocks: 0))
    try sitting.answer("")
    for line in answers { try sitting.answer(line) }
    try sitting.answer("", "/back")
    try sitting.expect(line: "> 1")
    try sitting.answer("", "/discard", "n")
    #expect(sitting.terminal.currentLine.hasPrefix("Save?"))
    try sitting.answer("/discard", "y")
    #expect(sitting.terminal.currentLine.contains("reference"))
    #expect(try sitting.end() == .status(0))
    #expect(sitting.output.isEmpty && desk.journal.lines.isEmpty)
  }

  @Test func `a customer who hangs up then stands at the review, and is not lost`() throws {
    let sitting = try Sitting(limited(blocks: 0))
    try sitting.answer("", "9")
    try sitting.press(Key.controlD)
    try sitting.answer("y")
    #expect(sitting.text.contains("NOT SAVED") && sitting.terminal.currentLine.contains("Save?"))
    try makeRoom()
    try sitting.answer("")
    try sitting.end()
    #expect(desk.journal.lines.last?.json["disposition"]?.text == "partial")
    #expect(sitting.output == desk.journal.ids("response"))
  }

  @Test(arguments: [true, false])
  func `through a pipe the end of input is the end, with status 74`(atReview: Bool) throws {
    let run = try limited(blocks: 0).answering(["", "9"] + (atReview ? ["5", "1", "1", ""] : []))
    #expect(run.exit == .status(74) && run.output.isEmpty)
    #expect(run.errorText.contains("NOT SAVED") && !run.errorText.contains("✓ Saved"))
  }

  @Test func `a signal to end then ends with status 74`() throws {
    let sitting = try Sitting(limited(blocks: 0))
    try sitting.answer("", "9")
    sitting.terminal.signal(SIGTERM)
    #expect(try sitting.terminal.waitForExit() == .status(74))
    #expect(sitting.terminal.isRestored && sitting.output.isEmpty)
  }

  @Test func `an amendment stays open as well`() throws {
    _ = try desk.shape(answering: ["", "9", "5", "1", "1", ""])
    let before = desk.journalBytes
    let program = desk.shell("trap '' XFSZ; ulimit -S -f 1; exec \"$0\" amend last")
    let run = try program.answering("1", "10", "", "/discard")
    #expect(run.errorText.contains("NOT SAVED") && run.output.isEmpty)
    #expect(desk.journalBytes == before)
  }

  @Test func `a command that records says what to do next, and records nothing`() throws {
    let customers = "customers 2025 --start 480 --new 25 --end 470"
    let run = try desk.shell("trap '' XFSZ; ulimit -S -f 0; exec \"$0\" \(customers)").run()
    #expect(run.exit == .status(74) && run.output.isEmpty && desk.journal.lines.isEmpty)
    #expect(run.errorText.contains("making room, then run the command again"), "\(run.errorText)")
  }

  @Test func `nothing is asked for that could not be recorded`() throws {
    _ = try desk.kiosk().answering([""] + answers + [""])
    desk.write("2\n", to: Desk.journalName + ".suspect")
    let run = try desk.rapport("void", "--yes", "last").answering("a mistake")
    #expect(run.exit == .status(74) && run.errorText.contains("is suspect"))
    #expect(!run.errorText.contains("Why is it withdrawn?"), "\(run.errorText)")
  }

  @Test func `an interview too long for a line is not called saved either`() throws {
    let note = "/note " + String(repeating: "x", count: 64_000)
    let run = try desk.kiosk().answering(
      [""] + Array(repeating: note, count: 17) + answers + ["", "/discard", "/quit"])
    #expect(run.exit == .status(0) && run.output.isEmpty)
    #expect(run.errorText.contains("NOT SAVED") && !run.errorText.contains("✓ Saved"))
    #expect(desk.journal.lines.isEmpty && desk.journal.problems == [])
  }
}
