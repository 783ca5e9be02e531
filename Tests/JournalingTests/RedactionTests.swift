// What a redaction erases, what it leaves, and what it says of it, on a disk in memory.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct RedactionTests {
  private static let path = "/data/journal.jsonl"
  private let system = FakeFileSystem(AppendCallTests.disk)

  private func entry(_ number: Int, _ customer: String, words: String) -> Entry {
    var entry = Desk.entry(number)
    entry.personal = .open(
      Personal.Details(
        salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", customer: customer, words: [("why", words)]))
    return entry
  }

  private func save(_ entry: Entry, at number: Int) throws {
    var writer = try Desk(system: system).open()
    _ = try writer.append(entry, now: { Desk.moment(number) }) {
      RecordID(milliseconds: $0, random: (.random(in: 0 ... .max), 1))
    }
  }

  @discardableResult
  private func redact(_ subject: RedactionSubject, mostIDs: Int = Redaction.mostIDs) throws -> [Record] {
    let redaction = try Redaction(of: subject, in: Self.path, dayStarts: 0, system: system)
    let entry = Entry(id: .numbered(900), content: .redaction(of: []), desk: "front-1", agent: "anna")
    return try redaction.carryOut(as: entry, mostIDs: mostIDs, now: { Desk.moment(500) }) {
      RecordID(milliseconds: $0, random: (.random(in: 0 ... .max), 2))
    }
  }

  private var text: String { String(decoding: system.disk.bytes(of: Self.path) ?? [], as: UTF8.self) }

  /// Leaves a part of what a save would have written.
  private func tear(_ entry: Entry, at number: Int, keeping count: Int) throws {
    let before = system.disk.bytes(of: Self.path) ?? []
    try save(entry, at: number)
    let whole = system.disk.bytes(of: Self.path) ?? []
    system.disk.put(Array(whole.prefix(whole.count - count)), at: Self.path)
    #expect((system.disk.bytes(of: Self.path) ?? []).count > before.count)
  }

  @Test func `more responses than a line can name are named by several records`() throws {
    for number in 1...7 { try save(entry(number, "C-1", words: "slow \(number)"), at: number) }
    let records = try redact(.customer("C-1"), mostIDs: 3)
    let counts = records.map { record in
      if case .redaction(let ids) = record.content { ids.count } else { 0 }
    }
    #expect(counts == [3, 3, 1] && !text.contains("slow"))
    #expect(try Desk(system: system).read().isSound)
  }

  @Test func `interrupted saves of others stay byte for byte, and stay explained`() throws {
    try save(entry(1, "C-1", words: "first words"), at: 1)
    try tear(entry(2, "C-2", words: "torn words of another"), at: 2, keeping: 180)
    try save(entry(3, "c-1", words: "second words"), at: 3)
    try tear(entry(4, "C-1", words: "torn words of this one"), at: 4, keeping: 180)
    try save(entry(5, "C-3", words: "third words"), at: 5)
    try tear(entry(6, "C-4", words: "last torn words"), at: 6, keeping: 180)
    let fragments = text.split(separator: "\n").filter {
      $0.contains("torn words of another") || $0.contains("last torn")
    }
    try redact(.customer("C\u{2011}1"))
    for fragment in fragments { #expect(text.contains("\n\(fragment)\n")) }
    #expect(!text.contains("first words") && !text.contains("second words") && !text.contains("of this one"))
    #expect(text.contains("third words"))
    let reading = try Desk(system: system).read()
    #expect(reading.isSound && reading.chain.interrupted == 2)
  }

  @Test func `what an interrupted save left before a day goes with that day`() throws {
    try tear(entry(1, "C-1", words: "torn words"), at: 1, keeping: 180)
    try save(entry(2, "C-2", words: "other words"), at: 2)
    let next = Desk.moment(2).day() + 1
    try redact(.before(next))
    #expect(!text.contains("torn words") && !text.contains("other words"))
    #expect(try Desk(system: system).read().isSound)
  }

  @Test func `an amendment that names the customer leads to its response`() throws {
    try save(entry(1, "X-7", words: "said"), at: 1)
    var amendment = Desk.entry(2)
    amendment.content = .amend(Amendment(of: .numbered(1), answers: [.nps(9)]))
    amendment.personal = .open(
      Personal.Details(salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5b", customer: "C-1", reason: "wrong reference"))
    try save(amendment, at: 2)
    let records = try redact(.customer("c-1"))
    #expect(records.first?.content == .redaction(of: [.numbered(1)]))
    #expect(!text.contains("said") && !text.contains("wrong reference"))
  }

  @Test func `a second redaction that waited goes on in the new file`() throws {
    for number in 1...3 { try save(entry(number, "C-\(number)", words: "slow"), at: number) }
    let first = try Redaction(of: .customer("C-1"), in: Self.path, dayStarts: 0, system: system)
    let second = try Redaction(of: .customer("C-2"), in: Self.path, dayStarts: 0, system: system)
    for (number, redaction) in [first, second].enumerated() {
      let entry = Entry(id: .numbered(900), content: .redaction(of: []), desk: "front-1", agent: "anna")
      let records = try redaction.carryOut(as: entry, now: { Desk.moment(500) }) { _ in
        .numbered(910 + number)
      }
      #expect(records.map(\.content) == [.redaction(of: [.numbered(number + 1)])])
    }
    #expect(try Desk(system: system).read().isSound)
  }
}
