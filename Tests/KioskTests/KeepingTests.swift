// Backup, restore and moving: what the article on keeping says, statement by statement.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KeepingTests {
  private let desk = Desk()
  private var backup: String { "\(desk.folder.path)/backup.jsonl" }

  /// Records so many interviews, and gives the seal after them.
  @discardableResult
  private func record(_ count: Int, customer: String = "C") throws -> String {
    let lines = (1...count).flatMap { ["\(customer)-\($0)", "/end refusal", ""] }
    #expect(try desk.kiosk().answering(lines).exit == .status(0))
    return seal
  }

  private var seal: String {
    let last = desk.journal.lines.last
    return "\(desk.journal.lines.count)-\((last?.sum ?? "").prefix(32))"
  }

  private func copy(_ source: String, to target: String) throws {
    let run = try Program(path: "/bin/cp").arguments("-p", source, target).environment("PATH", "/bin").run()
    #expect(run.exit == .status(0))
  }

  private func check(_ path: String, seal: String? = nil) throws -> ProgramRun {
    let program = desk.rapport("check", "--journal", path)
    return try (seal.map { program.arguments("--seal", $0) } ?? program).run()
  }

  /// How many interviews a summary of these journals counts.
  private func interviews(_ journals: String...) throws -> String {
    let summary = desk.rapport("summary", "all", "--format", "json")
    let run = try journals.reduce(summary) { $0.arguments("--journal", $1) }.run()
    #expect(run.exit == .status(0), "\(run.errorText)")
    let total = run.outputText.firstMatch(of: /"interviews":{"total":(\d+)/)
    return total.map { String($0.output.1) } ?? "none"
  }

  // MARK: Backup

  @Test func `a copy made while kiosks save is a whole beginning of the journal`() throws {
    try record(1)
    let kiosks = try (1...3).map { _ in try RunningProgram(desk.kiosk()) }
    for kiosk in kiosks {
      kiosk.send(String(repeating: "C\n/end refusal\n\n", count: 40).utf8)
      kiosk.closeInput()
    }
    var copies: [[UInt8]] = []
    for _ in 0..<100 where desk.journalBytes.count < 40_000 {
      for kiosk in kiosks { kiosk.exchange(until: .now + .milliseconds(3)) }
      copies.append(desk.journalBytes)
    }
    for kiosk in kiosks { #expect(try kiosk.waitForEnd(timeout: .seconds(30)).exit == .status(0)) }
    let whole = desk.journalBytes
    #expect(copies.allSatisfy { whole.starts(with: $0) } && Set(copies.map(\.count)).count > 2)
    desk.expectSound()
  }

  @Test func `a copy that was cut in the middle of a save lacks that record alone`() throws {
    try record(3)
    let bytes = desk.journalBytes.dropLast(40)
    desk.folder.folder.write(bytes, to: "backup.jsonl")
    let cut = try check(backup)
    #expect(cut.exit == .status(1) && cut.outputText.contains("3 records"))
    // The document and the program say the same of it.
    #expect(
      cut.outputText.contains("line 4, byte")
        && cut.outputText.contains("interrupted save: it does not count"))
    #expect(
      !cut.outputText.contains("damaged") && !cut.outputText.contains("Keep this file"), "\(cut.outputText)")
    let summary = try desk.rapport("summary", "--journal", backup).run()
    #expect(summary.exit == .status(1) && summary.errorText.contains("interrupted save: it does not count"))
    #expect(try desk.kiosk("--journal", backup).answering("", "/end refusal", "").exit == .status(0))
    #expect(try check(backup).exit == .status(0))
    #expect(try interviews(backup) == "3")
  }

  @Test func `the seal of the day proves a backup without the journal`() throws {
    let seal = try record(2)
    try copy(desk.journalPath, to: backup)
    try record(1)
    #expect(try check(backup, seal: seal).exit == .status(0))
    #expect(try check(backup, seal: self.seal).outputText.contains("there is no such record"))
  }

  @Test func `a backup keeps what was redacted since, until it is redacted too`() throws {
    try record(2, customer: "K")
    try copy(desk.journalPath, to: backup)
    let seal = seal
    #expect(try desk.rapport("redact", "--yes", "--customer", "K-1").answering("").exit == .status(0))
    let kept = { String(decoding: desk.folder.folder.bytes(of: "backup.jsonl") ?? [], as: UTF8.self) }
    #expect(kept().contains("K-1") && !String(decoding: desk.journalBytes, as: UTF8.self).contains("K-1"))
    let redact = desk.rapport("redact", "--yes", "--customer", "K-1", "--journal", backup)
    #expect(try redact.answering("").exit == .status(0) && !kept().contains("K-1"))
    #expect(try check(backup, seal: seal).exit == .status(0))
  }

  // MARK: Restore

  @Test func `a restored journal goes on, and every seal up to the backup holds`() throws {
    let seal = try record(3)
    try copy(desk.journalPath, to: backup)
    let later = try record(2)
    #expect(unlink(desk.journalPath) == 0)
    try copy(backup, to: desk.journalPath)
    try record(1)
    desk.expectSound()
    #expect(try check(desk.journalPath, seal: seal).exit == .status(0))
    let lost = try check(desk.journalPath, seal: later)
    #expect(lost.exit == .status(1) && lost.outputText.contains("does not hold"))
  }

  @Test(arguments: [["-f", "--remove-destination"], ["-f"]])
  func `a kiosk that is open while an older copy is put back writes nothing into it`(way: [String]) throws {
    try record(1)
    try copy(desk.journalPath, to: backup)
    let running = try RunningProgram(desk.kiosk())
    running.send("A\n/end refusal\n\n".utf8)
    try running.expectError("2 today")
    let cp = (way + [backup, desk.journalPath]).reduce(Program(path: "/bin/cp")) { $0.arguments($1) }
    #expect(try cp.environment("PATH", "/bin").run().exit == .status(0))
    let restored = desk.journalBytes
    running.send("B\n/end refusal\n\n".utf8)
    running.closeInput()
    let run = try running.waitForEnd()
    #expect(run.exit == .status(74) && run.errorText.contains("NOT SAVED"), "\(run.errorText)")
    #expect(desk.journalBytes == restored)
    #expect(try desk.kiosk().answering("/save", "/quit").exit == .status(0))
    #expect(try interviews(desk.journalPath) == "2")
  }

  @Test func `of a journal that wrote on and its restored copy, a summary counts every interview once`()
    throws
  {
    try record(3)
    try copy(desk.journalPath, to: backup)
    try record(2, customer: "old")
    let restored = desk.kiosk("--journal", backup)
    #expect(try restored.answering("new", "/end refusal", "").exit == .status(0))
    #expect(try interviews(desk.journalPath, backup) == "6")
    #expect(try interviews(backup, desk.journalPath) == "6")
    #expect(
      try desk.rapport("check", "--journal", desk.journalPath, "--journal", backup).run().exit == .status(0))
  }

  @Test func `two journals written one behind the other are one with a gap`() throws {
    try record(2)
    desk.folder.folder.write(desk.journalBytes + desk.journalBytes, to: "backup.jsonl")
    let run = try check(backup)
    #expect(run.exit == .status(1) && run.outputText.contains("gap"))
  }

  // MARK: Moving

  @Test func `on a new machine the journal goes on where it was, and its seals hold there`() throws {
    let seal = try record(3)
    let next = Desk()
    mkdir("\(next.folder.path)/.local", 0o700)
    mkdir("\(next.folder.path)/.local/share", 0o700)
    mkdir("\(next.folder.path)/.local/share/rapport", 0o700)
    try copy(desk.journalPath, to: next.journalPath)
    let moved = next.kiosk("--desk", "front-2")
    #expect(try moved.answering("", "/end refusal", "").exit == .status(0))
    next.expectSound()
    #expect(next.journal.lines.count == 5)
    #expect(try next.rapport("check", "--seal", seal).run().exit == .status(0))
  }

  @Test func `what waits half asked moves with the folder of drafts`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("C-5\n3\n".utf8)
    try running.expectError("2/6")
    running.kill()
    let next = Desk()
    let cp = Program(path: "/bin/cp").arguments("-a", "\(desk.folder.path)/.local", "\(next.folder.path)/")
    #expect(try cp.environment("PATH", "/bin").run().exit == .status(0))
    let run = try next.kiosk().answering("/resume", "slow", "2", "4", "1", "n", "")
    #expect(run.exit == .status(0) && run.errorText.contains("C-5") && run.outputLines.count == 1)
  }
}
