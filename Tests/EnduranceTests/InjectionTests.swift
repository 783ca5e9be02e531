// Every system call of a save fails in every way that it can: nothing is called saved that is not durable.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite(.enabled(if: Strace.isThere, Strace.missing)) struct InjectionTests {
  private static let errors = [
    "EIO", "ENOSPC", "EDQUOT", "EINTR", "EACCES", "EROFS", "ENOLCK", "EMFILE",
  ]
  private static let calls =
    "openat,newfstatat,fstat,stat,pread64,write,fdatasync,fsync,flock,unlink,rmdir,mkdir,getdents64"

  /// One failure: the call, which one of its kind in the life of the kiosk, and whether all after it fail too.
  struct Failure: CustomStringConvertible, Sendable {
    let call: String
    let number: Int
    let error: String
    let forEver: Bool

    var expression: String { "inject=\(call):error=\(error):when=\(number)\(forEver ? "+" : "")" }
    var description: String { "\(call) \(number) \(error) \(forEver ? "for ever" : "once")" }
  }

  @Test func `whatever fails during a save, nothing is called saved that is not durable`() throws {
    let path = try pathOfOneSave()
    #expect(path.contains { $0.call == "fdatasync" } && path.count > 12)
    let failures = path.enumerated().flatMap { index, place in
      InjectionTests.errors.enumerated().flatMap { number, error in
        [false, true].compactMap { forEver in
          let isSample = (index + number) % 8 == 0 && forEver == (index % 3 == 0)
          let isCentral = place.call == "fdatasync" && error == "EIO" && !forEver
          guard Length.isLong || isSample && error != "EINTR" || isCentral else { return nil as Failure? }
          return Failure(call: place.call, number: place.number, error: error, forEver: forEver)
        }
      }
    }
    var (saved, ended) = (0, 0)
    for (number, failure) in failures.enumerated() {
      if try survives(failure) { saved += 1 } else { ended += 1 }
      if number % 20 == 19 { Length.progress("failing calls: \(number + 1) of \(failures.count)") }
    }
    Length.say(
      "failing calls: \(failures.count) failures in \(path.count) calls of one save; \(saved) times "
        + "saved all the same or by a second Enter, \(ended) times ended and offered again; 0 lost, 0 twice")
  }

  /// The calls between the prompt of the review and the end of a save, each by its number.
  private func pathOfOneSave() throws -> [(call: String, number: Int)] {
    let shop = try shopWithOneInterview()
    let kiosk = try traced(in: shop, [])
    let clerk = Clerk(kiosk, plan: [Planned(2)], dice: Dice(0))
    clerk.work(until: .now + .seconds(20))
    #expect(kiosk.exit == .status(0))
    var counts: [String: Int] = [:]
    var path: [(call: String, number: Int)] = []
    var isSaving = false
    for call in Strace.calls(shop.folder.bytes(of: "trace") ?? []) {
      counts[call.name, default: 0] += 1
      if isSaving { path.append((call.name, counts[call.name] ?? 0)) }
      if call.rest.contains("Save? Enter") { isSaving = true }
      if call.name == "rmdir" { isSaving = false }
    }
    return path
  }

  private func shopWithOneInterview() throws -> Shop {
    let shop = Shop(on: "/dev/shm")
    let clerk = Clerk(try RunningProgram(shop.kiosk()), plan: [Planned(1)], dice: Dice(0))
    clerk.work(until: .now + .seconds(20))
    #expect(clerk.kiosk.exit == .status(0))
    return shop
  }

  private func traced(in shop: Shop, _ arguments: [String]) throws -> RunningProgram {
    let trace = ["-f", "-s", "60", "-o", "\(shop.folder.path)/trace", "-e", "trace=\(InjectionTests.calls)"]
    return try RunningProgram(shop.kiosk(under: Strace.path, trace + arguments))
  }

  /// Lets a save meet the failure, and the next start mend it.
  /// - Returns: whether the kiosk itself saved it in the end.
  private func survives(_ failure: Failure) throws -> Bool {
    let comment: Comment = "\(failure)"
    let shop = try shopWithOneInterview()
    let kiosk = try traced(in: shop, ["-e", failure.expression])
    if failure.forEver {
      kiosk.send(Planned(2).lines.map { $0 + "\n" }.joined().utf8)
      kiosk.closeInput()
    }
    let end = ContinuousClock.now + (failure.error == "EINTR" && failure.forEver ? .seconds(2) : .seconds(25))
    let clerk = Clerk(kiosk, plan: [Planned(2)], dice: Dice(0))
    if failure.forEver {
      while kiosk.exit == nil && .now < end {
        kiosk.exchange(until: end)
      }
    } else {
      clerk.work(until: end)
    }
    // A call that is interrupted for ever never ends; nor does it ever lie.
    if failure.error == "EINTR" && failure.forEver && kiosk.exit == nil { kiosk.kill() }
    kiosk.exchange(until: .now)
    let text = kiosk.shown.text
    let status = kiosk.exit
    #expect([.status(0), .status(73), .status(74), .signal(SIGKILL)].contains(status), "\(comment): \(text)")
    if [.status(73), .status(74)].contains(status), failure.call != "write" {
      #expect(text.contains("NOT SAVED") || text.contains("cannot"), "\(comment): \(text)")
    }
    let isThere = shop.journal.lines.contains { $0.customer == "C-2" }
    if status == .status(0) { #expect(isThere, "\(comment): \(text)") }
    for id in clerk.ids { #expect(shop.journal.ids("response").count { $0 == id } == 1, comment) }
    expectTruth(in: shop, comment)
    try mendAndSettle(shop, comment)
    return status == .status(0)
  }

  /// “Saved” was said only after a sync of the journal that came after the last write to it.
  private func expectTruth(in shop: Shop, _ comment: Comment) {
    var journals: Set<Substring> = []
    var (isUnsynced, hasFailed) = (false, false)
    for call in Strace.calls(shop.folder.bytes(of: "trace") ?? []) {
      let result = call.rest.split(separator: " = ").last?.prefix { $0.isNumber } ?? ""
      switch call.name {
      case "openat" where call.rest.contains("journal.jsonl\", O_RDWR"): journals.insert(result)
      case "write" where journals.contains(call.first):
        #expect(!hasFailed, "\(comment): appended after a failed sync")
        isUnsynced = true
      case "fdatasync" where journals.contains(call.first):
        if call.failed { hasFailed = true } else { isUnsynced = false }
      case "write" where call.rest.contains("Saved.") && !call.failed:
        #expect(!isUnsynced && !hasFailed, "\(comment): said “Saved” of what was not synced")
      default: break
      }
    }
    if hasFailed { #expect(shop.isSuspect, "\(comment): no mark of a failed sync") }
  }

  /// What a failed sync left suspect nobody appends to until it is mended; then everything is there, once.
  private func mendAndSettle(_ shop: Shop, _ comment: Comment) throws {
    if shop.isSuspect {
      let before = shop.journalBytes
      let run = try shop.kiosk().input("C-3\n/end refusal\n\n").run()
      #expect(run.exit == .status(74) && run.output.isEmpty, comment)
      #expect(run.errorText.contains("check --repair") && shop.journalBytes == before, comment)
      #expect(try shop.rapport("check", "--repair").run().exit == .status(0), comment)
      #expect(!shop.isSuspect, comment)
    }
    var books = Books()
    try shop.settle(&books, comment)
    let second = shop.journal.lines.filter { $0.customer == "C-2" }
    #expect(second.map(\.answers) == [Planned(2).expected(5)], comment)
  }
}
