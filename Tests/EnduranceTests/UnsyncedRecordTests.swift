// A kiosk that dies between its write and its sync leaves a record that a power cut may still take back.

import Glibc
import ProgramTesting
import Testing

@Suite(.enabled(if: Strace.isThere, Strace.missing)) struct UnsyncedRecordTests {
  private let shop = Shop()

  @Test func `its draft is not put away before the record is durable`() throws {
    let interview = Planned(1)
    let syncs = 1 + interview.lines.count
    let first = try RunningProgram(
      shop.kiosk(
        under: Strace.path,
        [
          "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
          "inject=fdatasync:signal=KILL:when=\(syncs)",
        ]))
    first.send(interview.lines.map { $0 + "\n" }.joined().utf8)
    #expect(try first.waitForEnd().output.isEmpty)
    #expect(shop.journalBytes.count(of: "\"C-1\"") == 1 && shop.drafts.count == 1)

    let next = try RunningProgram(
      shop.kiosk(
        under: Strace.path, ["-f", "-o", "\(shop.folder.path)/trace", "-e", "trace=openat,fdatasync,unlink"]))
    next.closeInput()
    #expect(try next.waitForEnd().exit == .status(0))
    let calls = Strace.calls(shop.folder.bytes(of: "trace") ?? [])
    let sync = try #require(calls.firstIndex { $0.name == "fdatasync" && !$0.failed }, "no sync at all")
    let removal = try #require(calls.firstIndex { $0.name == "unlink" && $0.rest.contains(".draft") })
    #expect(sync < removal && shop.drafts.isEmpty)
  }
}
