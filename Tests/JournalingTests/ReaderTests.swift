// Reading a journal while desks write to it, and when the disk does not give it.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct ReaderTests {
  static let path = "/data/journal.jsonl"
  let system = FakeFileSystem(AppendCallTests.disk)

  @Test func `a journal that is not there is an empty one`() throws {
    for path in ["/data/none.jsonl", "/nowhere/none.jsonl"] {
      let isThere = try JournalReader.open(path, system: system) != nil
      #expect(!isThere)
    }
    #expect(system.disk.names.keys.sorted() == ["/", "/data"])
  }

  @Test func `a journal is read up to the length that it had when it was opened`() throws {
    try Desk(system: system).save(1, 2)
    let reader = try Desk(system: system).reader()
    let (length, seal) = (reader.length, try Desk(system: system).read().seal)
    try Desk(system: system).save(3)
    let reading = try Reading(reader)
    #expect(reading.interviews == [1, 2] && reading.seal == seal)
    #expect(length == reading.offsets[2] + (try #require(reading.records[2].line()).bytes.count))
    let late = try Reading(reader, since: Desk.moment(3).milliseconds)
    #expect(late.records == [] && late.seal == seal)
    #expect(try Desk(system: system).read().interviews == [1, 2, 3])
  }

  @Test func `the length is taken under a shared lock`() throws {
    try Desk(system: system).save(1)
    let before = system.disk.calls.count
    _ = try JournalReader.open(Self.path, system: system)
    let name = "journal.jsonl"
    #expect(
      system.disk.calls[before...] == [
        "open \(name)", "fstat \(name)", "flock \(name) shared", "fstat \(name)", "flock \(name) none",
      ])
    system.disk.isLockedElsewhere = true
    #expect(
      refusal { () throws(JournalError) in _ = try JournalReader.open(Self.path, system: system) }
        == .busy(10))
    #expect(system.disk.descriptors.isEmpty)
  }

  @Test func `a file that became shorter is said to have`() throws {
    try Desk(system: system).save(1, 2, 3)
    for kept in [0, 10, 700] {
      let reader = try Desk(system: system).reader()
      let bytes = try #require(system.disk.bytes(of: Self.path))
      let node = try #require(system.disk.names[Self.path])
      system.disk.nodes[node].bytes = Array(bytes.prefix(kept))
      #expect(refusal { () throws(JournalError) in _ = try Reading(reader) } == .changedWhileRead)
      system.disk.nodes[node].bytes = bytes
    }
  }

  @Test func `whichever read fails, the reading fails`() throws {
    try Desk(system: system).save(1, 2, 3)
    for since in [nil, Desk.moment(2).milliseconds, Desk.moment(9).milliseconds] {
      let from = system.disk.calls.count
      _ = try Desk(system: system).read(since: since)
      let calls = Array(system.disk.calls[from...])
      let reads = calls.indices.filter { calls[$0].hasPrefix("pread") }
      #expect(!reads.isEmpty)
      for read in reads {
        system.disk.failing = [system.disk.calls.count + read: EIO]
        let reason = refusal { () throws(JournalError) in _ = try Desk(system: system).read(since: since) }
        #expect(reason == .cannotRead(SystemError(call: "pread", code: EIO)))
      }
    }
    #expect(system.disk.descriptors.isEmpty)
  }

  @Test(arguments: [("open", EACCES), ("fstat", EIO)])
  func `a journal that cannot be opened is no empty one`(call: String, code: Int32) throws {
    try Desk(system: system).save(1)
    system.disk.failingNext["\(call) journal.jsonl"] = code
    let reason = refusal { () throws(JournalError) in _ = try JournalReader.open(Self.path, system: system) }
    #expect(reason == .cannotRead(SystemError(call: call, code: code)))
    #expect(system.disk.descriptors.isEmpty)
  }

  @Test
  func `a reader whose lock fails says that it cannot read`() throws {
    try Desk(system: system).save(1)
    system.disk.failingNext["flock journal.jsonl shared"] = ENOLCK
    let reason = refusal { () throws(JournalError) in _ = try JournalReader.open(Self.path, system: system) }
    #expect(reason == .cannotRead(SystemError(call: "flock", code: ENOLCK)))
  }

  @Test(arguments: [1, 7, 100, 1000])
  func `reads that give less than was asked are gone on with`(most: Int) throws {
    try Desk(system: system).save(1, 2)
    let whole = try Desk(system: system).read()
    system.disk.mostRead = most
    let pieces = try Desk(system: system).read()
    #expect(pieces.records == whole.records && pieces.seal == whole.seal && pieces.isSound)
    try Desk(system: system).save(3)
    system.disk.mostRead = .max
    #expect(try Desk(system: system).read().isSound)
  }

  @Test func `the line at an offset is counted from the first`() throws {
    var journal = JournalBuilder()
    for number in 0..<4 {
      journal.add(.sample(number, at: Desk.moment(number)))
      journal.add(fragment: Array("a\n\nb\n".utf8))
    }
    let reader = try Desk(system: BisectionTests.system(journal.bytes)).reader()
    for (index, record) in journal.records.enumerated() {
      let line = try reader.line(at: record.offset)
      #expect(line == 4 * index + 1)
    }
  }
}
