// A folder that cannot be opened is no failed disk: what is said to be saved is durable all the same, name and all.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct FolderSyncTests {
  private let path = "/data/journal.jsonl"

  @Test(arguments: [EACCES, EMFILE, ENFILE, ENOMEM])
  func `where the folder cannot be opened the whole file system is synced`(code: Int32) throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    var writer = try Desk(system: system).open()
    system.disk.failingNext["open data"] = code
    try Desk.save(1, to: &writer)
    #expect(system.disk.failingNext.isEmpty && system.disk.calls.contains("syncfs journal.jsonl"))
    #expect(system.disk.names[path + ".suspect"] == nil)
    #expect(try Desk(system: FakeFileSystem(system.disk.afterPowerCut())).read().interviews == [1])
    try Desk.save(2, to: &writer)
    #expect(try Desk(system: system).read().interviews == [1, 2])
  }

  @Test func `a file system that does not confirm that is a failed sync`() throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    var writer = try Desk(system: system).open()
    system.disk.failingNext = ["open data": EACCES, "syncfs journal.jsonl": EIO]
    let reason = refusal { () throws(JournalError) in try Desk.save(1, to: &writer) }
    #expect(reason == .syncFailed(SystemError(call: "syncfs", code: EIO)))
    #expect(system.disk.names[path + ".suspect"] != nil)
  }

  @Test func `folders above that cannot be opened are synced with the file system`() throws {
    let system = FakeFileSystem()
    for _ in 0..<2 { system.disk.failingNext["open /"] = EACCES }
    try Desk(path: "/new/journal.jsonl", system: system).save(1)
    #expect(system.disk.calls.contains("syncfs journal.jsonl"))
    let after = FakeFileSystem(system.disk.afterPowerCut())
    #expect(try Desk(path: "/new/journal.jsonl", system: after).read().interviews == [1])
  }

  // MARK: What is read back

  @Test(arguments: [
    Timestamp(milliseconds: 1_795_335_247_214, offsetMinutes: 24 * 60),
    Timestamp(milliseconds: 1_795_335_247_214, offsetMinutes: -18 * 60 - 1),
    Timestamp(milliseconds: 253_402_300_800_000, offsetMinutes: 0),
    Timestamp(milliseconds: -62_135_596_800_001, offsetMinutes: 0),
  ])
  func `a moment that no reader takes is never written`(moment: Timestamp) throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    var writer = try Desk(system: system).open()
    try Desk.save(1, to: &writer)
    let before = system.disk.bytes(of: path)
    let reason = refusal { () throws(JournalError) in try Desk.save(2, to: &writer, at: moment) }
    #expect(reason == .clock && system.disk.bytes(of: path) == before)
  }

  @Test func `a record that would be read as another one is never written`() throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    var writer = try Desk(system: system).open()
    var entry = Desk.entry(1)
    // Words under a name that is no question's.
    entry.personal = .open(
      Personal.Details(salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", words: [("customer", "not a reference")]))
    let reason = refusal { () throws(JournalError) in
      _ = try writer.append(entry, now: { Desk.moment(1) }) { RecordID(milliseconds: $0, random: (1, 1)) }
    }
    #expect(reason == .unreadable && system.disk.bytes(of: path) == [])
  }
}
