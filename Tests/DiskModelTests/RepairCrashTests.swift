// A repair that dies when the old file has two names leaves a journal that everybody can go on with.

import Records
import Testing

@testable import Journaling

@Suite("A repair that died before the new file took the journal's place")
struct RepairCrashTests {
  private let desk: Desk

  init() throws {
    let before = Desk(Machine())
    try before.machine.makeFolder("/data", 0o755)
    try Scenario.repair.prepare(before)
    desk = try before.killed(before: "rename") { try $0.mend() }
  }

  private var oldNames: [String] {
    desk.machine.disk.files().map(\.path).filter { $0.hasPrefix(desk.path + ".suspect-") }
  }

  @Test("is made good by the next one, which leaves one old file")
  func again() throws {
    #expect(oldNames.count == 1)
    let old = try #require(desk.machine.disk.bytes(at: desk.path))
    try desk.mend()
    #expect(!desk.seesSuspicion && oldNames.count == 1)
    #expect(desk.machine.disk.bytes(at: oldNames[0]) == old)
    var writer = try desk.open()
    try desk.save(to: &writer)
    #expect(try desk.interviews().count == 5)
  }

  @Test("stands in no desk's way")
  func append() throws {
    try desk.machine.remove(desk.path + ".suspect")
    var writer = try desk.open()
    try desk.save(to: &writer)
  }

  @Test("leaves nothing of what is erased afterwards under the other name")
  func redact() throws {
    let interview = NumberedInterview(number: 1)
    // Damage must be mended first.
    try desk.machine.remove(desk.path + ".suspect")
    #expect(throws: JournalError(.damaged, desk.path)) { try desk.redact(interview, of: []) }

    let sound = Desk(Machine())
    try sound.machine.makeFolder("/data", 0o755)
    try Scenario.saved(2)(sound)
    let suspect = Disk.Node.file(Inode(mode: 0o600, holding: Array("3\n".utf8)))
    _ = try sound.machine.disk.create(sound.path + ".suspect", suspect, "open")
    let next = try sound.killed(before: "rename") { try $0.mend() }
    try next.machine.remove(next.path + ".suspect")
    try next.redact(interview, of: [])
    for file in next.machine.disk.files() { #expect(!file.bytes.holds(Array(interview.words.utf8))) }
  }

  @Test("excuses no other second name")
  func otherNames() throws {
    try desk.machine.remove(desk.path + ".suspect")
    try desk.machine.link(desk.path, to: "/data/rapport/elsewhere")
    #expect(throws: JournalError(.severalLinks, desk.path)) { _ = try desk.open() }
  }
}
