// The order of the calls is the promise: nothing is said to be saved before it is durable.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct AppendCallTests {
  let system = FakeFileSystem(Self.disk)

  static var disk: FakeDisk {
    var disk = FakeDisk()
    disk.put(FakeDisk.Node(kind: .folder, mode: 0o700), at: "/data")
    return disk
  }

  @Test func `an append locks, looks, writes once, syncs, and unlocks`() throws {
    var writer = try Desk(system: system).open()
    let opened = system.disk.calls.count
    try Desk.save(1, to: &writer)
    let first = system.disk.calls[opened...]
    #expect(
      first.filter { !$0.hasPrefix("stat") && !$0.hasPrefix("fstat") && !$0.hasPrefix("pread") } == [
        "flock journal.jsonl exclusive", "write journal.jsonl", "fdatasync journal.jsonl", "open data",
        "fsync data",
        "flock journal.jsonl none",
      ])
    #expect(first.first == "flock journal.jsonl exclusive" && first.last == "flock journal.jsonl none")
    let saved = system.disk.calls.count
    try Desk.save(2, to: &writer)
    let second = system.disk.calls[saved...].filter { !$0.hasPrefix("stat") && !$0.hasPrefix("fstat") }
    #expect(
      second == [
        "flock journal.jsonl exclusive", "pread journal.jsonl", "write journal.jsonl",
        "fdatasync journal.jsonl",
        "flock journal.jsonl none",
      ])
    #expect(system.disk.unlockedWrites == [])
  }

  @Test func `the moment is asked under the lock`() throws {
    var writer = try Desk(system: system).open()
    var isLocked = false
    _ = try writer.append(Desk.entry(1)) {
      isLocked = system.disk.isLocked
      return Desk.moment(1)
    } makeID: { _ in
      .numbered(99)
    }
    #expect(isLocked)
    #expect(!system.disk.isLocked)
  }

  @Test func `a new journal gets its first line in the same write as its first record`() throws {
    let saved = try Desk(system: system).save(1, 2)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound)
    #expect(reading.records.map(\.content.kind) == ["journal", "response", "response"])
    #expect(reading.records[0].content == .journal(program: "test"))
    #expect(reading.records[1...] == saved[...])
    #expect(reading.chain.interrupted == 0)
    #expect(reading.seal == "3-\(try #require(saved[1].line()).sum.hex)")
    #expect(system.disk.calls.filter { $0.hasPrefix("write") }.count == 2)
  }

  @Test func `another shift and another desk go on where the last one stopped`() throws {
    try Desk(system: system).save(1)
    var one = try Desk(system: system).open()
    var other = try Desk(system: system).open()
    for number in [2, 4, 6] {
      try Desk.save(number, to: &one)
      try Desk.save(number + 1, to: &other)
    }
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.interviews == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `a shift that did not create the journal syncs its folder once too`() throws {
    try Desk(system: system).save(1)
    let before = system.disk.calls.count
    try Desk(system: system).save(2, 3)
    #expect(system.disk.calls[before...].filter { $0 == "fsync data" }.count == 1)
  }

  @Test(arguments: [1, 2, 7, 100, 599, 4096])
  func `a short write is gone on with`(most: Int) throws {
    system.disk.mostAtOnce = most
    try Desk(system: system).save(1, 2)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.interviews == [1, 2] && reading.chain.interrupted == 0)
    let path = "/data/journal.jsonl"
    #expect(system.disk.durableBytes(of: path) == system.disk.bytes(of: path))
    #expect(system.disk.unlockedWrites == [])
  }

  @Test func `every descriptor is closed at the end of a shift`() throws {
    try Desk(system: system).save(1, 2)
    _ = try Desk(system: system).read()
    #expect(system.disk.descriptors.isEmpty)
  }

  @Test func `high stands only where the clock went back`() throws {
    var writer = try Desk(system: system).open()
    for (number, minute) in [(1, 10), (2, 5), (3, 10), (4, 9), (5, 11), (6, 11)] {
      try Desk.save(number, to: &writer, at: Desk.moment(minute))
    }
    let reading = try Desk(system: system).read()
    #expect(reading.isSound)
    #expect(reading.records.map { $0.high != nil } == [false, false, true, false, true, false, false])
    #expect(
      reading.records.map(\.orderTime) == [10, 10, 10, 10, 10, 11, 11].map { Desk.moment($0).milliseconds })
    #expect(reading.records[2].at == Desk.moment(5))
  }

  @Test func `a record that is too long is refused before anything is written`() throws {
    try Desk(system: system).save(1)
    let before = system.disk.bytes(of: "/data/journal.jsonl")
    var writer = try Desk(system: system).open()
    var entry = Desk.entry(2)
    entry.agent = String(repeating: "x", count: JournalLine.longest)
    let reason = refusal { () throws(JournalError) in
      _ = try writer.append(entry, now: { Desk.moment(2) }, makeID: { _ in .numbered(99) })
    }
    #expect(reason == .tooLong)
    #expect(system.disk.bytes(of: "/data/journal.jsonl") == before)
    try Desk.save(3, to: &writer)
    #expect(try Desk(system: system).read().interviews == [1, 3])
  }

  @Test func `a lock that another holds is waited for until the deadline`() throws {
    var writer = try Desk(system: system).open()
    system.disk.isLockedElsewhere = true
    let reason = refusal { () throws(JournalError) in try Desk.save(1, to: &writer) }
    #expect(reason == .busy(10))
    #expect(system.disk.milliseconds == 10_000)
    #expect(!system.disk.calls.contains { $0.hasPrefix("write") })
    system.disk.isLockedElsewhere = false
    try Desk.save(1, to: &writer)
    #expect(try Desk(system: system).read().interviews == [1])
  }
}
