// Whatever of a write gets through, the next save explains it: any beginning of it, and any of its sectors left out.

import Glibc
import JournalVerifying
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct TornWriteTests {
  /// What a save finds, and so what it writes at once.
  enum Beginning: String, CaseIterable, Sendable {
    case nothing, journal, fragment, zeros, missingLineFeed

    /// The bytes that are there, and those that the next save adds.
    func write() throws -> (before: [UInt8], batch: [UInt8]) {
      let system = FakeFileSystem(AppendCallTests.disk)
      if self != .nothing { try Desk(system: system).save(101, 102) }
      var before = system.disk.bytes(of: path) ?? []
      switch self {
      case .nothing, .journal: break
      case .fragment: before += Array(#"{"v":1,"seq":4,"id":"01a2"#.utf8)
      case .zeros: before += [UInt8](repeating: 0, count: 700)
      case .missingLineFeed: before.removeLast()
      }
      let next = TornWriteTests.system(before)
      try Desk(system: next).save(1)
      return (before, Array((next.disk.bytes(of: path) ?? []).dropFirst(before.count)))
    }
  }

  private static let path = "/data/journal.jsonl"
  private static let isLong = getenv("RAPPORT_LONG").map { String(cString: $0) } == "1"

  private static func system(_ bytes: [UInt8]) -> FakeFileSystem {
    var disk = AppendCallTests.disk
    disk.put(bytes, at: path)
    return FakeFileSystem(disk)
  }

  @Test(arguments: Beginning.allCases)
  func `every beginning of a write is explained or adopted`(beginning: Beginning) throws {
    let (before, batch) = try beginning.write()
    let step = Self.isLong ? 1 : 29
    for count in Set(stride(from: 0, through: batch.count, by: step)).union([
      1, 2, batch.count - 1, batch.count,
    ]) {
      try check(before, Array(batch.prefix(count)), "\(beginning), \(count) of \(batch.count)")
    }
  }

  @Test(arguments: Beginning.allCases)
  func `so is what is left if the next save is interrupted too`(beginning: Beginning) throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<(Self.isLong ? 2000 : 20) {
      var (bytes, batch) = try beginning.write()
      for _ in 0..<Int.random(in: 2...4, using: &random) {
        bytes += batch.prefix(Int.random(in: 1...batch.count, using: &random))
        let next = Self.system(bytes)
        try Desk(system: next).save(Int.random(in: 200...90_000, using: &random))
        batch = Array((next.disk.bytes(of: Self.path) ?? []).dropFirst(bytes.count))
      }
      try check(bytes, [], "\(beginning)")
    }
  }

  /// Sectors that were not written read as zeros; the file may have any size that it was on its way to.
  @Test(arguments: Beginning.allCases)
  func `so is a write of which the disk has only some sectors`(beginning: Beginning) throws {
    var random = SeededGenerator(seed: 6)
    let (before, batch) = try beginning.write()
    for number in 0..<(Self.isLong ? 3000 : 25) {
      var torn = Array(batch.prefix(Int.random(in: 1...batch.count, using: &random)))
      var sector = before.count / 512
      while sector * 512 < before.count + torn.count {
        let start = max(0, sector * 512 - before.count)
        let end = min(torn.count, (sector + 1) * 512 - before.count)
        if random.once(in: 2), start < end {
          let from = random.once(in: 2) ? start : Int.random(in: start..<end, using: &random)
          for place in from..<end { torn[place] = 0 }
        }
        sector += 1
      }
      // Whole records that outlived what stands before them in the write are seen as a gap; a whole record that lost only
      // its LF to zeros is told as damage.
      if Self.holdsRecord(torn) || beginning == .missingLineFeed && torn.first == 0 { continue }
      try check(before, torn, "\(beginning), number \(number)")
    }
  }

  private static func holdsRecord(_ bytes: [UInt8]) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0 }.contains { JournalVerifying.JournalLine($0)?.sumHolds == true }
      && bytes.contains(0)
  }

  private func check(_ before: [UInt8], _ torn: [UInt8], _ what: String) throws {
    let system = Self.system(before + torn)
    #expect(try Desk(system: system).open().damage == nil, "\(what)")
    try Desk(system: system).save(7)
    let bytes = system.disk.bytes(of: Self.path) ?? []
    #expect(bytes.starts(with: before + torn), "\(what): something was cut")
    let verdict = JournalVerifying.Journal(bytes)
    #expect(verdict.problems.filter { $0 != "no journal record first" } == [], "\(what)")
    #expect(try Desk(system: system).read().isSound, "\(what)")
  }
}
