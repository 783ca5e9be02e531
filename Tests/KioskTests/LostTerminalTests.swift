// A terminal that goes away without a signal, as under `su -c` or nohup: whatever is asked, the program ends at once.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct LostTerminalTests {
  private let desk = Desk()
  private let older: [UInt8]

  /// In the steps of a shift: an older copy of the journal is put in its place, and nothing more can be saved.
  private static let replaced = "(replaced)"
  /// Without a word of it from the kernel: who ignores the signal hears of a lost terminal by reading alone.
  private static let deaf = "trap '' HUP; ulimit -t 10; exec \"$0\""

  init() throws {
    _ = try desk.kiosk().answering(["A", "/end refusal", ""])
    older = desk.journalBytes
    _ = try desk.kiosk().answering(["B", "3", "slow", "2", "4", "1", "y", ""])
  }

  private func replaceJournal() {
    desk.folder.folder.write(older, to: "older")
    #expect(rename("\(desk.folder.path)/older", desk.journalPath) == 0)
  }

  /// Takes these steps, takes the terminal away, and waits for the end.
  private func end(_ program: Program, after steps: [String], isPlain: Bool = false) throws -> Exit {
    let program = program.environment("RAPPORT_PLAIN", isPlain ? "1" : nil)
    let sitting = try Sitting(program, isPlain: isPlain)
    for step in steps {
      switch step {
      case LostTerminalTests.replaced: replaceJournal()
      case Key.controlD: try sitting.press(step)
      default: try sitting.answer(step)
      }
    }
    sitting.terminal.hangUp()
    return try sitting.terminal.waitForExit()
  }

  private static let review = ["C-1", "9", "5", "1", "1"]

  /// Where something is asked in a shift.
  private static let places: [[String]] = [
    ["C-1"], ["C-1", "3"], ["C-1", "9", "5", "1"], ["C-1", "3", "w", "2", "4", "1"], ["C-1", "9", "/end"],
    ["C-1", "9", "/end callback"], ["C-1", "3", "4111 1111 1111 1111"], review, ["C-1", "9", Key.controlD],
    review + [Key.controlD],
  ]

  @Test(arguments: places)
  func `what the customer said is saved, and the kiosk ends as if it had been told`(steps: [String]) throws {
    #expect(try end(desk.shell("\(Self.deaf) \"$@\""), after: steps) == .signal(SIGHUP))
    desk.expectSound()
    #expect(desk.journal.ids("response").count == 3)
  }

  @Test(
    arguments: places.map { $0 + [replaced] } + [
      review + [replaced, ""], review + [replaced, "", Key.controlD], review + [replaced, "", "", "1"],
      ["C-1", "9", Key.controlD, replaced, "y"],
    ])
  func `what cannot be saved is kept for the next start, with status 74`(steps: [String]) throws {
    #expect(try end(desk.shell("\(Self.deaf) \"$@\""), after: steps) == .status(74))
    #expect(desk.journalBytes == older)
    let next = try desk.kiosk().answering("/save", "/quit")
    #expect(next.errorText.contains("An interview was interrupted") && next.exit == .status(0))
    #expect(desk.journal.ids("response").count == 2)
  }

  @Test(arguments: [
    [], ["C", "/end refusal", "", "/amend"], ["C", "/end refusal", "", "/amend", Key.controlD],
  ])
  func `where nothing is to be saved the shift is over`(steps: [String]) throws {
    for replacing in [[], [Self.replaced]] {
      let before = desk.journal.lines.count
      let exit = try end(desk.shell("\(Self.deaf) \"$@\""), after: steps + replacing)
      #expect(exit == .signal(SIGHUP), "\(steps + replacing)")
      #expect(desk.journal.lines.count <= before + 1)
    }
  }

  @Test(arguments: [[], ["C-1"], ["C-1", "9", Key.controlD], review])
  func `it is so where the terminal edits its own lines`(steps: [String]) throws {
    let program = desk.shell("\(Self.deaf) \"$@\"")
    #expect(try end(program, after: steps, isPlain: true) == .signal(SIGHUP))
    #expect(desk.journal.ids("response").count == (steps.isEmpty ? 2 : 3))
    if steps.isEmpty { return }
    #expect(try end(program, after: steps + [Self.replaced], isPlain: true) == .status(74))
  }

  @Test func `it is so in a session that has no terminal of its own`() throws {
    let program = desk.shell("trap '' HUP; ulimit -t 10; setsid -w env --default-signal=HUP \"$0\" \"$@\"")
    #expect(try end(program, after: Self.review + [Self.replaced, ""]) == .status(74))
  }

  @Test(arguments: [
    ("amend last", []), ("amend last", [Key.controlD]), ("amend last", ["1", "9", "3"]), ("void last", []),
    ("void last", ["4111 1111 1111 1111"]), ("redact --customer B", []),
    ("redact --customer B", ["4111 1111 1111 1111"]), ("follow-ups done last", []),
    ("follow-ups done last", ["1"]), ("follow-ups done last", ["1", "4111 1111 1111 1111"]),
    ("customers 2025", []), ("customers 2025", ["10"]), ("customers 2025", ["10", "1"]),
    ("customers 2025", ["10", "1", "9"]), ("customers 2025", ["10", "1", "9", ""]),
  ])
  func `the other commands end too, and change nothing`(command: String, steps: [String]) throws {
    let before = desk.journalBytes
    #expect(try end(desk.shell("\(Self.deaf) \(command)"), after: steps) == .signal(SIGHUP))
    #expect(desk.journalBytes == before)
  }
}
