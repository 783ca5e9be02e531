// What a killed desk left in the cache is made durable by the next one before anything rests on it.

import Records
import Testing

@testable import Journaling

@Suite("A desk that goes on after one that was killed, until the power fails")
struct KilledDeskTests {
  private let desk = Desk(Machine())

  init() throws { try desk.machine.makeFolder("/data", 0o755) }

  @Test("makes sure of the journal's folder", arguments: ["fsync /data", "create \(Desk.journal)"])
  func folder(call: String) throws {
    let next = try desk.killed(before: call) { desk in try Scenario.create.run(desk) }
    try Scenario.create.run(next)
    #expect(try next.afterPowerCut().interviews().count == 1)
  }

  /// Of a record, of a part of it, of all but its LF: written and not synced.
  @Test("makes sure of what it will explain or follow", arguments: [40, 300, -1, 0])
  func tail(length: Int) throws {
    try Scenario.saved(2)(desk)
    desk.machine.disk.settle()
    let synced = desk.machine.disk.bytes(at: desk.path)?.count ?? 0
    try desk.spill { length > 0 ? Array($0.prefix(length)) : Array($0.dropLast(-length)) }
    let left = desk.machine.disk.bytes(at: desk.path)?.count ?? 0
    var writer = try desk.open()
    desk.machine.beginRun()
    try desk.save(to: &writer)
    let write = try #require(desk.machine.moments.first { $0.write != nil })
    let number = try #require(write.disk.number(at: desk.path))
    #expect(synced < left && write.disk.file(number)?.durable.count == left)
  }
}
