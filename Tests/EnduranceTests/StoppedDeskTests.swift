// A stopped desk blocks no other, unless it was stopped in the middle of a save: then the other says so.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct StoppedDeskTests {
  private let shop = Shop()

  /// Saves an interview at another desk, and gives what it printed.
  private func saveElsewhere(_ number: Int) throws -> ProgramRun {
    let interview = Planned(number)
    return try shop.kiosk(2).input(interview.lines.map { $0 + "\n" }.joined()).run(timeout: .seconds(30))
  }

  @Test(arguments: ["", "C-1\n", "C-1\n10\n", "C-1\n10\n3\n2\n3\n"])
  func `a kiosk that is stopped at any prompt blocks nobody`(typed: String) throws {
    let stopped = try RunningProgram(shop.kiosk())
    stopped.send(typed.utf8)
    let prompts = ["": "Enter for none", "C-1\n": "1/6 ·", "C-1\n10\n": "3/6 ·"]
    try stopped.expectError(prompts[typed] ?? "Save?")
    stopped.signal(SIGSTOP)
    let run = try saveElsewhere(2)
    #expect(run.exit == .status(0) && run.outputLines.count == 1)
    #expect(!run.errorText.contains("NOT SAVED"))
    stopped.signal(SIGCONT)
    stopped.closeInput()
    let ids = run.outputLines + (try stopped.waitForEnd().outputLines)
    #expect(shop.journal.problems == [] && shop.journal.ids("response").sorted() == ids.sorted())
  }

  @Test func `Ctrl-Z at a terminal blocks nobody either`() throws {
    let terminal = try PseudoTerminal(shop.kiosk(), columns: 100, separatingOutput: true)
    try terminal.expect("Enter for none")
    terminal.send("C-1\r")
    try terminal.expect("1/6")
    terminal.send("\u{1A}")
    let run = try saveElsewhere(2)
    #expect(run.exit == .status(0) && shop.journal.ids("response") == run.outputLines)
  }

  @Test(.enabled(if: Strace.isThere, Strace.missing))
  func `one that is stopped inside a save is waited for, and both are saved once it goes on`() async throws {
    // Stopped by the first sync of the journal: after its write, and with the lock held.
    let other = try RunningProgram(shop.kiosk(2))
    other.send(Planned(2).lines.dropLast().map { $0 + "\n" }.joined().utf8)
    try other.expectError("Save?")
    let trace = "\(shop.folder.path)/trace"
    let interview = Planned(1)
    let syncs = 1 + interview.lines.count
    let stopped = try RunningProgram(
      shop.kiosk(
        under: Strace.path,
        ["-f", "-o", trace, "-e", "trace=fdatasync", "-e", "inject=fdatasync:signal=STOP:when=\(syncs)"]))
    stopped.send(interview.lines.map { $0 + "\n" }.joined().utf8)
    stopped.closeInput()
    try stopped.expectError("Save?")
    let kiosk = try Strace.waitForStop(in: shop, "trace")

    other.enter("")
    other.exchange(until: .now)
    // The deadline of the lock is ten seconds: other tests may have this thread meanwhile.
    let deadline = ContinuousClock.now + .seconds(120)
    repeat {
      try await Task.sleep(for: .milliseconds(50))
      other.exchange(until: .now)
    } while !other.shown.text.contains("NOT SAVED") && .now < deadline
    // Whoever has the thread may have had it for all of that time, and Enter may have gone out only now.
    try other.expectError("NOT SAVED: another program has held the journal", timeout: .seconds(60))
    #expect(other.printed.isEmpty && !other.shown.text.contains("✓ Saved"))
    kill(kiosk, SIGCONT)
    #expect(try stopped.waitForEnd().exit == .status(0))
    other.enter("")
    try other.expectError("✓ Saved")
    other.closeInput()
    #expect(try other.waitForEnd().exit == .status(0))
    var books = Books()
    try shop.settle(&books, "after the stop")
    #expect(shop.journal.lines.compactMap(\.customer) == ["C-1", "C-2"])
  }
}
