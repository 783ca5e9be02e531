// A disk that is full in the middle of a line: the save failed, is said to have failed, and harms no other.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct FullDiskTests {
  static let path = "/data/journal.jsonl"

  /// A disk with so many interviews in its journal.
  private static func disk(_ interviews: Int) throws -> FakeDisk {
    let system = FakeFileSystem(AppendCallTests.disk)
    for number in 0..<interviews { try Desk(system: system).save(100 + number) }
    return system.disk
  }

  /// The bytes that saving the first interview appends.
  private static func batch(on disk: FakeDisk) throws -> [UInt8] {
    let system = FakeFileSystem(disk)
    let before = disk.bytes(of: path)?.count ?? 0
    try Desk(system: system).save(1)
    return Array((system.disk.bytes(of: path) ?? []).dropFirst(before))
  }

  /// Where a batch is cut: everywhere near its borders, and here and there.
  private static func cuts(_ batch: [UInt8]) -> [Int] {
    let borders = batch.indices.filter { batch[$0] == 0x0A }
    return batch.indices.filter { cut in cut % 23 == 0 || borders.contains { abs($0 - cut) <= 3 } }
  }

  @Test(arguments: [0, 1, 2])
  func `a save for which there is no room is refused, and the next one explains what it left`(interviews: Int)
    throws
  {
    let start = try Self.disk(interviews)
    let batch = try Self.batch(on: start)
    for cut in Self.cuts(batch) {
      let system = FakeFileSystem(start)
      var writer = try Desk(system: system).open()
      system.disk.room = cut
      let reason = refusal { () throws(JournalError) in try Desk.save(1, to: &writer) }
      #expect(reason == .cannotWrite(SystemError(call: "write", code: ENOSPC)))
      system.disk.room = .max
      try Desk.save(2, to: &writer)
      let reading = try Desk(system: system).read()
      let left = batch[..<cut].split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
      let lacksOnlyLF = !left.isEmpty && batch[cut] == 0x0A
      #expect(reading.chain.interrupted == (left.isEmpty || lacksOnlyLF ? 0 : 1))
      #expect(reading.isSound)
      #expect(reading.interviews.last == 2)
      #expect(reading.interviews.dropLast().filter { $0 < 100 } == (cut == batch.count - 1 ? [1] : []))
      #expect(system.disk.durableBytes(of: Self.path) == system.disk.bytes(of: Self.path))
    }
  }

  @Test func `several saves in a row for which there is no room leave several fragments and no damage`()
    throws
  {
    let system = FakeFileSystem(try Self.disk(1))
    var writer = try Desk(system: system).open()
    for (number, room) in [(1, 10), (2, 300), (3, 700), (4, 0), (5, 1)] {
      system.disk.room = room
      #expect(refusal { () throws(JournalError) in try Desk.save(number, to: &writer) } != nil)
    }
    system.disk.room = .max
    try Desk.save(6, to: &writer)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.interviews == [100, 6])
    #expect(reading.chain.interrupted >= 1)
  }

  @Test
  func `an interview that is saved again after a failed save stands in the journal once`() throws {
    let start = try Self.disk(1)
    let batch = try Self.batch(on: start)
    for cut in Self.cuts(batch) {
      let system = FakeFileSystem(start)
      var writer = try Desk(system: system).open()
      system.disk.room = cut
      #expect(refusal { () throws(JournalError) in try Desk.save(1, to: &writer) } != nil)
      system.disk.room = .max
      try Desk.save(1, to: &writer, at: Desk.moment(2))
      let interviews = try Desk(system: system).read().interviews
      if interviews != [100, 1] { Issue.record("\(batch.count - cut) bytes missing: \(interviews)") }
    }
  }
}
