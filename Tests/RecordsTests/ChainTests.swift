// How lines hang together: damage, interrupted saves and gaps are each said once, and nothing else is.

import RecordTesting
import Testing

@testable import Records

@Suite struct ChainTests {
  static let noon = Timestamp.at("2026-11-22T12:00:00.000+01:00")

  /// A chain of so many records, a minute apart.
  static func journal(_ count: Int, from first: Int = 0) -> JournalBuilder {
    var journal = JournalBuilder()
    for number in 0..<count { journal.add(record(first + number)) }
    return journal
  }

  static func record(_ number: Int) -> Record {
    .sample(number, at: Timestamp(milliseconds: noon.milliseconds + number * 60_000, offsetMinutes: 60))
  }

  @Test func `a chain without fault has nothing to say`() {
    let journal = Self.journal(5)
    let (chain, lines) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 5))
    #expect(lines.compactMap { $0.0.record } == journal.records.map(\.record))
    #expect(lines.map(\.1) == journal.records.map(\.offset))
    #expect(chain.last?.seal == "5-\(journal.lastSum.hex)")
  }

  @Test func `an empty journal has nothing at all`() {
    let (chain, _) = Chain.reading([])
    #expect(chain.figures == Figures() && chain.last == nil)
  }

  @Test(arguments: [
    "{\"v\":1,\"seq\":3", "x", "", "\u{0}\u{0}\u{0}\u{0}", "ends in CR\r", "{\"a\":1}",
    String(repeating: "long", count: 300_000),
  ])
  func `a fragment that nothing explains is damage, and swallows no record after it`(fragment: String) {
    var journal = Self.journal(2)
    let offset = journal.bytes.count
    journal.add(fragment: Array(fragment.utf8) + [0x0A])
    journal.add(Self.record(3))
    let (chain, lines) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 3, damaged: 1))
    #expect(chain.findings == [.init(problem: .fragment, line: 3, offset: offset)])
    #expect(lines.count == 3)
  }

  @Test func `damage is counted line by line`() {
    var journal = Self.journal(1)
    let offset = journal.bytes.count
    journal.add(fragment: "one\n\nthree\n".utf8)
    journal.add(Self.record(2))
    let (chain, _) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 2, damaged: 3))
    #expect(chain.findings.map(\.line) == [2, 3, 4])
    #expect(chain.findings.map(\.offset) == [offset, offset + 4, offset + 5])
  }

  @Test func `a fragment at the end is damage too, with its LF and without`() throws {
    let journal = Self.journal(2)
    let whole = try #require(Self.record(2).line()).bytes
    for end in ["{\"v\":1", "{\"v\":1\n", "a\nb"].map({ Array($0.utf8) }) + [whole.dropLast()] {
      let (chain, lines) = Chain.reading(journal.bytes + end)
      let count = end.split(separator: 0x0A).count
      #expect(chain.figures == Figures(records: 2, damaged: count))
      #expect(lines.count == 2)
    }
  }

  @Test(arguments: [
    "{\"v\":1,\"seq\":3", "x", "", "\n", "\n\n", "a\nb\nc", "a\n\nb", "\u{0}\n\u{0}",
    String(repeating: "long", count: 300_000),
  ])
  func `fragments that a repair names rightly are one interrupted save`(fragment: String) {
    var journal = Self.journal(2)
    journal.addRepair(of: Array(fragment.utf8), id: 3, at: Self.noon)
    journal.add(Self.record(4))
    let (chain, _) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 4, interrupted: 1))
    #expect(chain.findings == [])
  }

  @Test func `the first save of all may be interrupted`() {
    var journal = JournalBuilder()
    journal.addRepair(of: Array("{\"v\":1,".utf8), id: 1, at: Self.noon)
    journal.add(Self.record(2))
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 2, interrupted: 1))
  }

  @Test func `several saves are interrupted one for each repair`() {
    var journal = Self.journal(1)
    for number in 1...4 {
      journal.addRepair(of: Array("save \(number)\nof".utf8), id: number + 1, at: Self.noon)
    }
    journal.add(Self.record(9))
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 6, interrupted: 4))
  }

  @Test(arguments: [(5, "other"), (4, "five!"), (6, "five!"), (0, ""), (5, "")])
  func `a repair of another length or hash explains nothing`(length: Int, hashed: String) {
    var journal = Self.journal(1)
    journal.add(fragment: "five!\n".utf8)
    journal.add(.sample(2, .repair(length: length, sha256: Digest(of: Array(hashed.utf8))), at: Self.noon))
    journal.add(Self.record(3))
    let (chain, _) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 3, damaged: 1))
  }

  @Test func `a repair explains only what stands directly before it`() {
    var journal = Self.journal(1)
    let fragment = Array("five!".utf8)
    journal.add(fragment: fragment + [0x0A])
    journal.add(Self.record(2))
    journal.add(.sample(3, .repair(length: 5, sha256: Digest(of: fragment)), at: Self.record(3).at))
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 3, damaged: 1))
  }

  @Test func `a repair without a fragment is a record like any other`() {
    var journal = Self.journal(1)
    journal.add(.sample(2, .repair(length: 0, sha256: Digest(of: [])), at: Self.noon))
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 2))
  }

  @Test func `only so many findings keep their place, and all are counted`() {
    var journal = Self.journal(1)
    journal.add(fragment: Array(repeating: 0x0A, count: Chain.mostFindings + 50))
    journal.add(Self.record(2))
    journal.add(fragment: "x\n".utf8)
    let (chain, _) = Chain.reading(journal.bytes)
    #expect(chain.damaged == Chain.mostFindings + 51)
    #expect(chain.findings.count == Chain.mostFindings)
    #expect(chain.findings.last?.line == Chain.mostFindings + 1)
  }
}

/// The counts of a chain.
struct Figures: Equatable {
  var records = 0
  var interrupted = 0
  var damaged = 0
  var gaps = 0
  var newer = 0
}

extension Chain {
  var figures: Figures {
    Figures(records: records, interrupted: interrupted, damaged: damaged, gaps: gaps, newer: newer)
  }
}
