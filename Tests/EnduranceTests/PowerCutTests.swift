// The power goes in the middle of a shift: what the screen called saved is there when the machine comes back.

import Glibc
import ProgramTesting
import Testing

@Suite struct PowerCutTests {
  @Test(.enabled(if: Disk.canCutPower("ext4"), Disk.notPossible))
  func `ext4 keeps what was acknowledged before a power cut`() throws {
    try cut("ext4", times: Length.of(2, long: 120))
  }

  @Test(
    .enabled(if: Length.isLong, "in the long run"), .enabled(if: Disk.canCutPower("xfs"), Disk.notPossible))
  func `xfs keeps what was acknowledged before a power cut`() throws {
    try cut("xfs", times: 120)
  }

  private func cut(_ type: String, times: Int) throws {
    let disk = try Disk(type)
    let seed = UInt64(getpid())
    var dice = Dice(seed)
    var (ids, answers) = (0, 0)
    for cut in 1...times {
      let comment: Comment = "\(type), cut \(cut), seed \(seed)"
      let shop = Shop(on: disk.path)
      disk.synchronize()
      var books = Books()
      // Some begin on a journal that is there, others meet the cut while they create it.
      if cut % 2 == 0 { try shop.settle(&books, comment) }
      let clerks = try shift(in: shop, &dice)
      let end = ContinuousClock.now + .milliseconds(30) + dice.upTo(.milliseconds(400))
      while ContinuousClock.now < end {
        for clerk in clerks { clerk.step() }
        usleep(200)
      }
      // What was said before the cut; a sync in flight may be answered while the power goes.
      for clerk in clerks {
        clerk.step()
        books.take(clerk)
      }
      let newIDs = clerks.flatMap(\.ids)
      #expect(disk.cutPower(), comment)
      for clerk in clerks { clerk.kiosk.kill() }
      try disk.restart()
      books.expectNothingLost(shop, newIDs: newIDs, comment)
      try shop.settle(&books, comment)
      (ids, answers) = (ids + books.printed, answers + books.acknowledged)
      if cut % 10 == 0 { Length.progress("power cuts, \(type): \(cut), \(ids) ids") }
    }
    Length.say(
      "power cuts, \(type): \(times); \(ids) ids printed, \(answers) answers acknowledged; "
        + "0 lost, 0 twice")
  }

  /// Two desks that answer prompt by prompt, and one that types ahead.
  private func shift(in shop: Shop, _ dice: inout Dice) throws -> [Clerk] {
    try (1...3).map { desk in
      let plan = (0..<20).map { Planned($0 * 10 + desk) }
      let clerk = Clerk(try RunningProgram(shop.kiosk(desk)), plan: plan, dice: Dice(dice.next()))
      if desk == 3 { clerk.typeAhead() }
      return clerk
    }
  }
}
