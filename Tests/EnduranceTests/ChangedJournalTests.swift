// Under a running kiosk its journal is restored, redacted or repaired: it follows, or it says what to do.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct ChangedJournalTests {
  private let shop = Shop()

  /// Lets a kiosk save a first interview and go to the review of a second one.
  private func kioskAtReview() throws -> RunningProgram {
    let kiosk = try RunningProgram(shop.kiosk())
    let lines = Planned(1).lines + Planned(2).lines.dropLast()
    kiosk.send(lines.map { $0 + "\n" }.joined().utf8)
    try kiosk.wait(for: "Save?", times: 2)
    return kiosk
  }

  /// One interview, saved by another desk before.
  private func saveOne() throws {
    let run = try shop.rapport("ask", "--desk", "d", "--agent", "a").input("C-0\n/end refusal\n\n").run()
    #expect(run.exit == .status(0))
  }

  private func end(_ kiosk: RunningProgram) throws -> ProgramRun {
    kiosk.enter("")
    kiosk.closeInput()
    return try kiosk.waitForEnd(timeout: .seconds(30))
  }

  private func rename(_ name: String) {
    #expect(Glibc.rename("\(shop.folder.path)/\(name)", shop.journalPath) == 0)
  }

  @Test(arguments: [true, false])
  func `an older backup that was put back is not written to, and the answers wait`(asNewFile: Bool) throws {
    try saveOne()
    let backup = shop.journalBytes
    let kiosk = try kioskAtReview()
    if asNewFile {
      shop.folder.write(backup, to: "backup")
      rename("backup")
    } else {
      shop.folder.write(backup, to: "journal.jsonl")
    }
    let run = try end(kiosk)
    #expect(run.exit == .status(74) && run.outputLines.count == 1)
    let sentence = asNewFile ? "another file stands in the place" : "an older copy was put in its place"
    #expect(run.errorText.replacing("\n  ", with: " ").contains(sentence))
    #expect(run.errorText.contains("NOT SAVED") && run.errors.count(of: "✓ Saved") == 1)
    #expect(shop.journalBytes == backup)
    #expect(shop.drafts.count == 1 && shop.drafts[0].count(of: "\"C-2\"") == 1)
  }

  @Test func `a journal that is redacted meanwhile is followed`() throws {
    let kiosk = try kioskAtReview()
    let redact = try shop.rapport("redact", "--yes", "--customer", "C-1", "--desk", "d", "--agent", "a")
      .input("asked to be forgotten\n").run()
    #expect(redact.exit == .status(0), "\(redact.errorText)")
    let run = try end(kiosk)
    #expect(run.exit == .status(0) && run.outputLines == shop.journal.ids("response"))
    #expect(shop.journal.problems == [] && shop.journal.ids("redaction").count == 1)
    #expect(shop.journalBytes.count(of: "C-1\"") == 0 && shop.journalBytes.count(of: "\"C-2\"") == 1)
    #expect(try shop.rapport("check").run().exit == .status(0))
  }

  @Test func `a journal that is repaired meanwhile is followed`() throws {
    let kiosk = try kioskAtReview()
    shop.folder.write(shop.journalBytes + Array("torn\n".utf8), to: "journal.jsonl")
    // A line was left out, which somebody should look at.
    #expect(try shop.rapport("check", "--repair").run().exit == .status(1))
    let run = try end(kiosk)
    #expect(run.exit == .status(0) && run.outputLines == shop.journal.ids("response"))
    #expect(shop.journal.problems == [] && shop.journal.ids("repair").isEmpty)
  }

  @Test func `a journal that is replaced again while the kiosk waits for it is followed once more`() throws {
    let kiosk = try kioskAtReview()
    let copy = shop.journalBytes
    shop.folder.write(copy, to: "second")
    shop.folder.write(copy, to: "third")
    rename("second")
    // As a redaction holds it, until the next file is in place.
    let second = open(shop.journalPath, O_RDWR)
    defer { close(second) }
    #expect(flock(second, LOCK_EX) == 0)
    kiosk.enter("")
    try kiosk.waitUntil("it waits for the lock") { Locks.hasOpen(kiosk.id, shop.journalPath) }
    rename("third")
    #expect(flock(second, LOCK_UN) == 0)
    kiosk.closeInput()
    let run = try kiosk.waitForEnd(timeout: .seconds(30))
    #expect(run.exit == .status(0) && run.outputLines == shop.journal.ids("response"))
    #expect(shop.journal.ids("response").count == 2 && shop.journal.problems == [])
  }

  @Test func `a clock that stands before the last record is said at the start`() throws {
    try saveOne()
    let last = try #require(shop.journal.lines.last)
    let beginning =
      #"{"v":1,"seq":3,"id":"01900000-0000-7000-8000-000000000001","at":"2199-01-02T01:30:00.250+01:30","#
      + #""kind":"void","desk":"d","agent":"a","of":"\#(last.id ?? "")""#
    let line = try #require(JournalLine(beginning, prev: last.sum ?? ""))
    shop.folder.write(shop.journalBytes + line.bytes + [0x0A], to: "journal.jsonl")
    let run = try shop.kiosk().input("C-1\n/end refusal\n\n").run()
    let opening = run.errorText.prefix(400).replacing("\n  ", with: " ")
    #expect(opening.contains("clock stands before the last record (") && opening.contains("January 2199"))
    #expect(run.exit == .status(0))
    #expect(shop.journal.problems == [] && shop.journal.lines.last?.json["high"] != nil)
  }
}

/// What the kernel says of who has which file open.
enum Locks {
  /// Whether a process has the file that stands under a path now open.
  static func hasOpen(_ process: Int32, _ path: String) -> Bool {
    var wanted = stat()
    guard stat(path, &wanted) == 0 else { return false }
    return TemporaryFolder.names(in: "/proc/\(process)/fd").contains { name in
      var found = stat()
      return stat("/proc/\(process)/fd/\(name)", &found) == 0 && found.st_ino == wanted.st_ino
    }
  }
}

extension RunningProgram {
  /// Waits until its standard error holds a text so many times.
  func wait(for text: String, times: Int) throws {
    try waitUntil("“\(text)” \(times) times") { shown.count(of: text) >= times }
  }

  func waitUntil(_ what: String, _ holds: () -> Bool) throws {
    let end = ContinuousClock.now + .seconds(20)
    while !holds() {
      guard .now < end else { throw ProgramFailure.timedOut(waitingFor: what, seen: shown.text) }
      exchange(until: min(end, .now + .milliseconds(2)))
    }
  }
}
