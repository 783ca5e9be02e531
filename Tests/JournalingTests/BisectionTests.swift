// A day is found in a journal of years by halving; what is found is what a reading line by line would find.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct BisectionTests {
  @Test(arguments: 0..<2)
  func `in a long journal each moment begins where a linear search says`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = Self.journal(&random, records: 30, fragments: [20_000, 90_000, 250_000])
    #expect(bytes.count > 4 * OpenFile.chunk)
    let lines = Chain.reading(bytes).lines
    let file = try Self.file(bytes)
    for moment in Self.moments(lines) {
      let found = try file.firstRecord(notBefore: moment, length: bytes.count)
      let index = lines.firstIndex { ($0.0.orderTime ?? .min) >= moment }
      if found?.offset != index.map({ lines[$0].1 }) {
        Issue.record("\(moment): found at \(String(describing: found))")
      }
      let before = index.flatMap { $0 > 0 ? lines[$0 - 1].0 : nil }
      if let found, found.before?.sum != before?.sum || found.before?.orderTime != before?.orderTime {
        Issue.record("\(moment): after \(String(describing: found.before))")
      }
    }
  }

  @Test(arguments: 0..<12)
  func `in journals that were put together each moment begins where a linear search says`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(40 + seed))
    let bytes =
      Self.rising(&random, records: random.one(of: [1, 4, 40, 400])) + Self.rising(&random, records: 500)
      + Self.rising(&random, records: random.one(of: [0, 3, 30, 300]))
    let lines = Chain.reading(bytes).lines
    let file = try Self.file(bytes)
    for moment in Self.moments(lines).filter({ _ in random.once(in: 20) }) {
      let found = try file.firstRecord(notBefore: moment, length: bytes.count)?.offset
      #expect(found == lines.first { ($0.0.orderTime ?? .min) >= moment }?.1)
    }
  }

  @Test(arguments: 0..<12)
  func `one line that was copied to another place keeps no other record from being found`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(60 + seed))
    let journal = Self.rising(&random, records: 600)
    let whole = Chain.reading(journal).lines
    let (copied, place) = (random.one(of: Array(0..<599)), random.one(of: Array(0..<599)))
    let line = journal[whole[copied].1..<whole[copied + 1].1]
    let bytes = Array(journal[..<whole[place].1] + line + journal[whole[place].1...])
    let lines = Chain.reading(bytes).lines
    let file = try Self.file(bytes)
    for moment in Self.moments(whole).filter({ _ in random.once(in: 20) }) {
      let found = try file.firstRecord(notBefore: moment, length: bytes.count)?.offset ?? bytes.count
      let left = lines.filter { $0.1 < found && ($0.0.orderTime ?? .min) >= moment }
      #expect(left.allSatisfy { passed in lines.contains { $0.1 >= found && $0.0.id == passed.0.id } })
    }
  }

  @Test func `a line longer than any record is passed over`() throws {
    var random = SeededGenerator(seed: 9)
    let bytes = Self.journal(&random, records: 6, fragments: [1_100_000])
    let lines = Chain.reading(bytes).lines
    let file = try Self.file(bytes)
    for moment in Self.moments(lines).filter({ $0 != .min && $0 != .max }) {
      let found = try file.firstRecord(notBefore: moment, length: bytes.count)?.offset
      #expect(found == lines.first { ($0.0.orderTime ?? .min) >= moment }?.1)
    }
  }

  @Test(arguments: 0..<12)
  func `a part is read with its chain, its findings in their lines, and the seal of the whole`(seed: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    let bytes = Self.journal(&random, records: 12, fragments: [0, 1, 30, 4000])
    let (whole, lines) = Chain.reading(bytes)
    let desk = Desk(system: Self.system(bytes))
    for moment in Self.moments(lines) {
      let reading = try desk.read(since: moment)
      #expect(reading.seal == whole.last?.seal)
      guard let index = lines.firstIndex(where: { ($0.0.orderTime ?? .min) >= moment }) else {
        #expect(reading.offsets == [] && reading.chain.records == 0)
        // What stands behind the last record is not before the part, and is told.
        let last = lines.last?.1 ?? -1
        #expect(reading.chain.findings.allSatisfy { $0.offset > last })
        #expect(reading.chain.damaged == whole.findings.count { $0.offset > last && $0.problem == .fragment })
        continue
      }
      let offset = lines[index].1
      let before = Chain.reading(Array(bytes[..<offset])).chain.last
      let part = Chain.reading(Array(bytes[offset...]), after: before).chain
      #expect(reading.offsets == lines[index...].map(\.1))
      #expect(reading.chain.records == part.records && reading.chain.damaged == part.damaged)
      #expect(reading.chain.gaps == part.gaps && reading.chain.interrupted == part.interrupted)
      #expect(reading.chain.findings == whole.findings.filter { $0.offset >= offset })
    }
  }

  /// Every order time, the moments around it, and the ends of time.
  private static func moments(_ lines: [(JournalLine, Int)]) -> [Int] {
    let times = lines.compactMap(\.0.orderTime)
    return Set(times.flatMap { [$0, $0 + 1] } + [.min, .max]).sorted()
  }

  /// Records whose clock jumps back and forth, with fragments, explained ones and others, between them.
  private static func journal(_ random: inout SeededGenerator, records: Int, fragments: [Int]) -> [UInt8] {
    var journal = JournalBuilder()
    var minute = 0
    for number in 0..<records {
      minute += random.one(of: [0, 1, 5, -3, -50, 2000])
      journal.add(.sample(number, at: Desk.moment(minute)))
      let count = random.one(of: fragments)
      let fragment: [UInt8] =
        random.once(in: 2)
        ? Array(repeating: 0, count: count)
        : (0..<count).map { $0 % 10_000 == 9_999 ? 0x0A : 0x78 }
      if random.once(in: 4) {
        journal.addRepair(of: fragment, id: 10_000 + number, at: Desk.moment(minute))
      } else if !random.once(in: 4) {
        journal.add(fragment: fragment + [0x0A])
      }
    }
    return journal.bytes
  }

  /// Records each a while after the one before.
  private static func rising(_ random: inout SeededGenerator, records: Int) -> [UInt8] {
    var (journal, minute) = (JournalBuilder(), random.one(of: [0, 700, 5000]))
    for number in 0..<records {
      minute += random.one(of: [0, 1, 5, 30])
      journal.add(.sample(number, at: Desk.moment(minute)))
    }
    return journal.bytes
  }

  static func system(_ bytes: [UInt8]) -> FakeFileSystem {
    var disk = AppendCallTests.disk
    disk.put(bytes, at: "/data/journal.jsonl")
    return FakeFileSystem(disk)
  }

  static func file(_ bytes: [UInt8]) throws -> OpenFile {
    let system = system(bytes)
    let descriptor = try system.open("/data/journal.jsonl", 0, 0)
    return OpenFile(path: "/data/journal.jsonl", descriptor: descriptor, system: system)
  }
}
