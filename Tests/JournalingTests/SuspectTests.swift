// After a failed sync nobody appends any more: the page cache may hold what the disk does not.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct SuspectTests {
  static let path = "/data/journal.jsonl"
  static let mark = "/data/journal.jsonl.suspect"
  let system = FakeFileSystem(AppendCallTests.disk)

  @Test(arguments: [
    ("fdatasync journal.jsonl", EIO), ("fdatasync journal.jsonl", EINTR), ("fdatasync journal.jsonl", ENOSPC),
    ("fsync data", EIO), ("fsync data", EINTR),
  ])
  func `a failed sync is never repeated and stops every kiosk`(call: String, code: Int32) throws {
    try Desk(system: system).save(1)
    var other = try Desk(system: system).open()
    var writer = try Desk(system: system).open()
    system.disk.failingNext[call] = code
    let reason = refusal { () throws(JournalError) in try Desk.save(2, to: &writer) }
    let name = String(call.prefix { $0 != " " })
    #expect(reason == .syncFailed(SystemError(call: name, code: code)))
    #expect(system.disk.names[Self.mark] != nil)

    let (bytes, calls) = (system.disk.bytes(of: Self.path), system.disk.calls.count)
    #expect(refusal { () throws(JournalError) in try Desk.save(2, to: &writer) } == .suspect)
    #expect(refusal { () throws(JournalError) in try Desk.save(3, to: &other) } == .suspect)
    #expect(refusal { () throws(JournalError) in _ = try Desk(system: system).open() } == .suspect)
    #expect(system.disk.bytes(of: Self.path) == bytes)
    let later = system.disk.calls[calls...]
    #expect(!later.contains { $0.hasPrefix("write") || $0.hasPrefix("fdatasync") || $0.hasPrefix("fsync") })
  }

  @Test func `the mark names the last record that this shift was told of, and is durable`() throws {
    var writer = try Desk(system: system).open()
    let first = try Desk.save(1, to: &writer)
    let second = try Desk.save(2, to: &writer)
    #expect(first.seq == 2 && second.seq == 3)
    system.disk.failingNext["fdatasync journal.jsonl"] = EIO
    #expect(refusal { () throws(JournalError) in try Desk.save(3, to: &writer) } != nil)
    #expect(system.disk.bytes(of: Self.mark) == Array("3\n".utf8))
    #expect(system.disk.durableBytes(of: Self.mark) == Array("3\n".utf8))
    let node = try #require(system.disk.names[Self.mark])
    #expect(system.disk.nodes[node].mode == 0o600)
  }

  @Test
  func `the mark names the last acknowledged record of an earlier shift`() throws {
    let saved = try Desk(system: system).save(1, 2)
    var writer = try Desk(system: system).open()
    system.disk.failingNext["fdatasync journal.jsonl"] = EIO
    #expect(refusal { () throws(JournalError) in try Desk.save(3, to: &writer) } != nil)
    #expect(system.disk.bytes(of: Self.mark) == Array("\(saved[1].seq)\n".utf8))
  }

  @Test func `a mark that stands there stays as it is`() throws {
    var writer = try Desk(system: system).open()
    system.disk.put(Array("17\n".utf8), at: Self.mark)
    #expect(refusal { () throws(JournalError) in try Desk.save(1, to: &writer) } == .suspect)
    #expect(system.disk.bytes(of: Self.mark) == Array("17\n".utf8))
    #expect(system.disk.bytes(of: Self.path) == [])
  }

  @Test func `a suspect journal can still be read`() throws {
    try Desk(system: system).save(1)
    system.disk.put(Array("2\n".utf8), at: Self.mark)
    #expect(try Desk(system: system).read().interviews == [1])
  }
}
