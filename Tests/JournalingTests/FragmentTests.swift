// Whatever an interrupted save left at the end of a journal, the next append explains it and loses nothing.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct FragmentTests {
  static let path = "/data/journal.jsonl"

  private static let journal = FailingCallTests.Beginning.journal.disk.bytes(of: path) ?? []

  /// The line that the next save would write.
  private static let next: [UInt8] = {
    var disk = FailingCallTests.Beginning.journal.disk
    let system = FakeFileSystem(disk)
    _ = try? Desk(system: system).save(7)
    return Array((system.disk.bytes(of: path) ?? []).dropFirst(journal.count))
  }()

  @Test(arguments: [1, 2, 10, 13, 14, 60, 100, 300, 500])
  func `the beginning of the next record is one interrupted save`(count: Int) throws {
    try expectExplained(Array(Self.next.prefix(count)))
    try expectExplained(Array(Self.next.prefix(count)) + [0x0A])
  }

  @Test(arguments: [2, 3, 66, 67, 68, 75, 76, 140])
  func `so is all of it but its end`(missing: Int) throws {
    try expectExplained(Array(Self.next.dropLast(missing)))
  }

  @Test(arguments: [1, 2, 511, 512, 4096, 70_000])
  func `so are zeros in its place`(count: Int) throws {
    try expectExplained(Array(repeating: 0, count: count))
    try expectExplained(Array(Self.next.prefix(200)) + Array(repeating: 0, count: count))
  }

  @Test func `so is a sector of it that was never written`() throws {
    let end = (512 - Self.journal.count % 512) % 512
    try #require(end > 0 && end < Self.next.count - 10)
    for start in [0, end / 2, end - 1] {
      var line = Self.next
      for place in start..<end { line[place] = 0 }
      try expectExplained(line)
      try expectExplained(Array(line.dropLast()))
      try expectExplained(Array(line.prefix(end + 5)))
    }
  }

  @Test(arguments: [1, 10, 100, 300])
  func `so is the first save of all`(count: Int) throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    try Desk(system: system).save(7)
    let bytes = system.disk.bytes(of: Self.path) ?? []
    try expectExplained(Array(bytes.prefix(count)), behind: [])
    try expectExplained(Array(repeating: 0, count: count), behind: [])
  }

  @Test func `a whole line is damage, whatever was changed in it`() throws {
    for line in [Self.next.dropLast() + [0x0D, 0x0A], Self.next.dropLast() + [0x20], [0x20] + Self.next] {
      try expectDamage(Array(line), lines: 1)
    }
    for place in stride(from: 0, to: Self.next.count - 1, by: 5) {
      var line = Self.next
      line[place] ^= 1
      try expectDamage(line, lines: 1)
      try expectDamage(Array(line.dropLast()), lines: 1)
    }
  }

  @Test(arguments: [
    "x", "text\n", "\n", "\n\n", "{}\n", "two\nlines", "{\"v\":1}\n", "{\"v\":1,\"seq\":9,",
    "{\"v\":1,\"seq\":4,\"id\":\u{1}",
    "a\u{0}b\n\u{0}", "\u{0}x", "{\"v\":1,\"seq\":4,\n{\"v\":1,\"seq\":5,",
  ])
  func `what no save begins is damage`(text: String) throws {
    let bytes = Array(text.utf8)
    let lines =
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count - (bytes.last == 0x0A ? 1 : 0)
    try expectDamage(bytes, lines: lines)
  }

  @Test(arguments: [1 << 20 + 1, 1 << 22 + 5])
  func `so is what is longer than any save`(size: Int) throws {
    try expectDamage(Array(repeating: 0x78, count: size), lines: 1)
  }

  @Test(arguments: ["x", "not a journal\n", "{}\n", "\n"])
  func `nothing is written behind what no journal begins with`(text: String) throws {
    let system = Self.system(Array(text.utf8))
    #expect(refusal { () throws(JournalError) in try Desk(system: system).save(1) } == .notAJournal)
    #expect(system.disk.bytes(of: Self.path) == Array(text.utf8))
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

  /// Appends behind the remains of an interrupted save, and looks at all that is there then.
  private func expectExplained(_ fragment: [UInt8], behind journal: [UInt8] = journal) throws {
    let what = Comment(rawValue: String(decoding: fragment.prefix(80), as: UTF8.self))
    let system = Self.system(journal + fragment)
    let before = try Desk(system: system).read()
    #expect(try Desk(system: system).open().damage == nil, what)
    try Desk(system: system).save(1, 2)
    let reading = try Desk(system: system).read()
    #expect(reading.isSound, what)
    #expect(reading.interviews == before.interviews + [1, 2], what)
    #expect(reading.chain.interrupted == 1, what)
    let kinds = reading.records.dropFirst(before.records.count).map(\.content.kind)
    #expect(
      kinds == (journal.isEmpty ? ["repair", "journal"] : ["repair"]) + ["response", "response"], what)
    #expect(system.disk.bytes(of: Self.path)?.starts(with: journal + fragment) == true, what)
    #expect(system.disk.calls.filter { $0.hasPrefix("write") }.count == 2, what)
    #expect(system.disk.largestRead <= 4 * JournalLine.longest, what)
  }

  /// Appends behind what no interrupted save left: it stays damage, line by line.
  private func expectDamage(_ fragment: [UInt8], lines: Int) throws {
    let what = Comment(rawValue: String(decoding: fragment.prefix(80), as: UTF8.self))
    let system = Self.system(Self.journal + fragment)
    let before = try Desk(system: system).read()
    #expect(try Desk(system: system).open().damage?.lines == lines, what)
    try Desk(system: system).save(1, 2)
    let reading = try Desk(system: system).read()
    #expect(reading.interviews == before.interviews + [1, 2], what)
    #expect(reading.chain.interrupted == 0 && reading.chain.damaged == lines && reading.chain.gaps == 0, what)
    #expect(!reading.records.contains { $0.content.kind == "repair" }, what)
    #expect(system.disk.bytes(of: Self.path)?.starts(with: Self.journal + fragment) == true, what)
    #expect(try Desk(system: system).damage(atMost: 100)?.lines == lines, what)
    #expect(system.disk.largestRead <= 4 * JournalLine.longest, what)
  }
}
