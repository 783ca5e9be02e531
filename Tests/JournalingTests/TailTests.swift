// The end of a journal is found backwards, and what is found is what reading from the beginning would find.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct TailTests {
  @Test(arguments: 0..<12)
  func `the last record and the fragment after it are those of a reading from the beginning`(seed: Int) throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = Self.journal(&random)
    let lines = Chain.reading(bytes).lines
    let end = lines.last.flatMap { bytes[$0.1...].firstIndex(of: 0x0A) }.map { $0 + 1 } ?? 0
    let tail = try Self.find(bytes, mayLackLineFeed: false)
    #expect(tail.last?.sum == lines.last?.0.sum)
    #expect(tail.last?.seq == lines.last?.0.seq && tail.last?.orderTime == lines.last?.0.orderTime)
    #expect(tail.fragment == end..<bytes.count)
    #expect(tail.unended == nil)
    let open = try Self.find(bytes, mayLackLineFeed: true)
    #expect(open.last == tail.last && open.fragment == tail.fragment && open.unended == nil)
  }

  @Test(arguments: 0..<6)
  func `a record without its LF is the last one for a writer alone`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = Self.journal(&random)
    let line = try #require(Record.sample(9, at: Desk.moment(9)).line())
    let reading = try Self.find(bytes + line.bytes.dropLast(), mayLackLineFeed: false)
    #expect(reading.last == (try Self.find(bytes, mayLackLineFeed: false).last) && reading.unended == nil)
    let isAtLineStart = bytes.last.map { $0 == 0x0A } ?? true
    let writing = try Self.find(bytes + line.bytes.dropLast(), mayLackLineFeed: true)
    #expect((writing.unended != nil) == isAtLineStart)
    #expect((writing.last?.sum == line.sum) == isAtLineStart)
    if isAtLineStart { #expect(writing.fragment.isEmpty) }
  }

  /// Records of all lengths, then fragments of all lengths.
  private static func journal(_ random: inout SeededGenerator) -> [UInt8] {
    var journal = JournalBuilder()
    for number in 0..<Int.random(in: 0...4, using: &random) {
      let length = random.one(of: [0, 100, 64_000, 70_000])
      let details = Personal.Details(
        salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", note: String(repeating: "n", count: length))
      journal.add(.sample(number, at: Desk.moment(number), personal: .open(details)))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let length = random.one(of: [0, 1, 50, 65_535, 65_536, 65_537, 140_000])
      journal.add(fragment: Array(repeating: random.one(of: [0, 0x78, 0x7B]), count: length))
      if !random.once(in: 3) { journal.add(fragment: [0x0A]) }
    }
    return journal.bytes
  }

  private static func find(_ bytes: [UInt8], mayLackLineFeed: Bool) throws -> Tail {
    var disk = AppendCallTests.disk
    disk.put(bytes, at: "/data/j")
    let system = FakeFileSystem(disk)
    let file = OpenFile(path: "/data/j", descriptor: try system.open("/data/j", 0, 0), system: system)
    return try Tail.find(in: file, size: bytes.count, mayLackLineFeed: mayLackLineFeed)
  }
}
