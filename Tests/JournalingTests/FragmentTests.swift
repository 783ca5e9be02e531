// Whatever an interrupted save left at the end of a journal, the next append explains it and loses nothing.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct FragmentTests {
  static let path = "/data/journal.jsonl"

  /// What a fragment is made of.
  enum Filling: String, CaseIterable, Sendable {
    case letters, zeros, lineFeeds, lettersAndLineFeeds, randomBytes, lettersThenLineFeed

    func bytes(_ count: Int) -> [UInt8] {
      var random = SeededGenerator(seed: 8)
      return switch self {
      case .letters: Array(repeating: UInt8(ascii: "x"), count: count)
      case .zeros: Array(repeating: 0, count: count)
      case .lineFeeds: Array(repeating: 0x0A, count: count)
      case .lettersAndLineFeeds: (0..<count).map { $0 % 7 == 3 ? 0x0A : UInt8(ascii: "{") }
      case .randomBytes: (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      case .lettersThenLineFeed: Array(repeating: UInt8(ascii: "x"), count: count - 1) + [0x0A]
      }
    }
  }

  private static let journal = FailingCallTests.Beginning.journal.disk.bytes(of: path) ?? []

  @Test(arguments: Filling.allCases)
  func `a fragment of any size and content is one interrupted save`(filling: Filling) throws {
    for size in [1, 2, 3, 10, 700, 65_535, 65_536, 65_537] {
      try check(Self.journal, fragment: filling.bytes(size), "\(size)")
    }
  }

  @Test(arguments: [1 << 20 + 1, 1 << 22 + 5])
  func `so is one that is longer than any line may be`(size: Int) throws {
    try check(Self.journal, fragment: Filling.letters.bytes(size), "letters")
  }

  @Test func `so is one with a long line before its end`() throws {
    let long = Filling.letters.bytes(1 << 20 + 1)
    try check(Self.journal, fragment: long + [0x0A, 0x0A] + Filling.zeros.bytes(70_000), "long first")
    try check(Self.journal, fragment: Filling.lineFeeds.bytes(3) + long, "long last")
  }

  @Test(arguments: [1, 2, 10, 70_000])
  func `so is the first save of all`(size: Int) throws {
    try check([], fragment: Filling.letters.bytes(size), "\(size)")
    try check([], fragment: Filling.lettersAndLineFeeds.bytes(size), "\(size)")
  }

  @Test func `so is the beginning of a record, and one with a changed byte`() throws {
    let lines = Self.journal.split(separator: 0x0A).map(Array.init)
    for line in lines {
      for count in [1, 10, line.count - 70, line.count - 2, line.count - 1] {
        try check(Self.journal, fragment: Array(line.prefix(count)), "\(count)")
      }
      var changed = line
      changed[20] ^= 1
      try check(Self.journal, fragment: changed, "changed")
      try check(Self.journal, fragment: changed + [0x0A], "changed with LF")
    }
  }

  @Test func `a last line that lacks only its LF gets it and counts`() throws {
    let system = Self.system(Self.journal.dropLast())
    let before = try Desk(system: system).read()
    #expect(before.chain.damaged == 1 && before.interviews == [101])
    try Desk(system: system).save(1)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.interviews == [101, 102, 1] && reading.chain.interrupted == 0)
    #expect(system.disk.calls.filter { $0.hasPrefix("write") }.count == 1)
  }

  @Test func `a long last line that lacks only its LF gets it too`() throws {
    var journal = JournalBuilder()
    let long = Personal.Details(
      salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", note: String(repeating: "n", count: 900_000))
    journal.add(.sample(50, .journal(program: "p"), at: Desk.moment(0)))
    journal.add(.sample(51, at: Desk.moment(0), personal: .open(long)))
    let system = Self.system(journal.bytes.dropLast())
    try Desk(system: system).save(1)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.records.count == 3 && reading.chain.interrupted == 0)
  }

  @Test func `a fragment in the middle is damage, and no append explains it away`() throws {
    var journal = JournalBuilder()
    journal.add(.sample(1, .journal(program: "p"), at: Desk.moment(0)))
    journal.add(fragment: Array("damage\n".utf8))
    journal.add(.sample(2, at: Desk.moment(0)))
    let system = Self.system(journal.bytes)
    try Desk(system: system).save(1)
    let chain = try Desk(system: system).read().chain
    #expect(chain.damaged == 1 && chain.interrupted == 0 && chain.gaps == 0 && chain.records == 3)
  }

  private static func system(_ journal: [UInt8]) -> FakeFileSystem {
    var disk = AppendCallTests.disk
    disk.put(journal, at: path)
    return FakeFileSystem(disk)
  }

  /// Appends after a fragment, and looks at all that is there then.
  private func check(_ journal: [UInt8], fragment: [UInt8], _ what: Comment) throws {
    let system = Self.system(journal + fragment)
    let before = try Desk(system: system).read()
    #expect(
      before.chain.damaged == fragment.split(separator: 0x0A, omittingEmptySubsequences: false).count
        - (fragment.last == 0x0A ? 1 : 0), what)
    try Desk(system: system).save(1, 2)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound, what)
    #expect(reading.interviews == before.interviews + [1, 2], what)
    #expect(reading.chain.interrupted == 1, what)
    let kinds = reading.records.dropFirst(before.records.count).map(\.content.kind)
    #expect(
      kinds == (journal.isEmpty ? ["repair", "journal"] : ["repair"]) + ["response", "response"], what)
    #expect(
      system.disk.bytes(of: Self.path)?.starts(with: journal + fragment) == true, "nothing is ever truncated")
    #expect(system.disk.calls.filter { $0.hasPrefix("write") }.count == 2, what)
    #expect(system.disk.largestRead <= 4 * JournalLine.longest, what)
  }
}
