// A disk that promised more room than it has: the write succeeds, the sync fails, and nobody is lied to.

import Glibc
import ProgramTesting
import Testing

@Suite struct FailingSyncTests {
  @Test(
    .enabled(if: Length.isLong, "in the long run"), .enabled(if: Disk.canCutPower("ext4"), Disk.notPossible))
  func `after a sync that really failed, everything that was called saved is on the disk`() throws {
    var (ids, failures, unconfirmed, suspects) = (0, 0, 0, 0)
    let rounds = 20
    for round in 0..<rounds {
      let memory = try Disk(inMemory: 8 << 20)
      let disk = try Disk("ext4", on: memory)
      let shop = Shop(on: disk.path)
      var books = Books()
      try shop.settle(&books, "round \(round)")
      // Every other shop keeps its drafts on a disk with room: there it is the journal whose sync fails first.
      let detour = try round % 2 == 0 ? nil : Detour(of: shop.draftFolderPath)
      disk.synchronize()
      // The image is sparse: its blocks have no room behind them any more, but for a few.
      let filler = Filler(memory, leaving: 8 + 6 * round)
      let clerk = Clerk(
        try RunningProgram(shop.kiosk()), plan: (1...200).map { Planned($0) }, dice: Dice(UInt64(round)))
      let end = ContinuousClock.now + .seconds(60)
      while clerk.kiosk.exit == nil, .now < end, clerk.kiosk.shown.count(of: "NOT SAVED") < 3 {
        clerk.work(until: .now + .milliseconds(5))
      }
      clerk.kiosk.kill()
      clerk.work(until: .now)
      books.take(clerk)
      failures += clerk.kiosk.shown.count(of: "NOT SAVED") > 0 ? 1 : 0
      unconfirmed += clerk.kiosk.shown.count(of: "did not confirm") > 0 ? 1 : 0
      suspects += shop.isSuspect ? 1 : 0
      filler.remove()
      detour?.end()
      try disk.restart()
      try detour?.begin()
      for id in clerk.ids { #expect(shop.journalBytes.count(of: "\"id\":\"\(id)\"") == 1, "round \(round)") }
      if shop.isSuspect {
        #expect(try shop.kiosk().input("").run().exit == .status(74))
      }
      let repair = try shop.rapport("check", "--repair").run()
      // 1: what was not on the disk is found to be missing, and said.
      #expect(
        [.status(0), .status(1)].contains(repair.exit),
        "round \(round): \(repair.errorText)\(repair.outputText)")
      try shop.settle(&books, "round \(round)")
      detour?.end()
      ids += books.printed
      Length.progress("failing syncs: \(round + 1) rounds, \(unconfirmed) of the journal")
    }
    #expect(unconfirmed > 0, "no sync of the journal failed: the disks had too much room")
    Length.say(
      "failing syncs: \(rounds) sparse disks that filled up, \(failures) refused a save, "
        + "\(unconfirmed) of them because the journal's own sync failed (\(suspects) disks still took the mark "
        + "of it); \(ids) ids printed, 0 lost")
  }
}
