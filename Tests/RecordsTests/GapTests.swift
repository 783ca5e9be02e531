// Where something was changed, added, taken out or destroyed, and lines that count but cannot be read.

import RecordTesting
import Testing

@testable import Records

@Suite struct GapTests {
  /// The lines of five records, each with its LF.
  static let lines: [[UInt8]] = {
    let journal = ChainTests.journal(5)
    return journal.bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
  }()

  @Test(arguments: [
    ([0, 1, 2, 3, 4], 0), ([1, 2, 3, 4], 1), ([0, 2, 3, 4], 1), ([0, 1, 3, 4], 1), ([0, 1, 2, 3], 0),
    ([0, 1, 1, 2], 1),
    ([1, 0, 2], 3), ([0, 1, 2, 0, 1], 1), ([4, 3, 2, 1, 0], 5), ([0, 2, 4], 2), ([4], 1),
  ])
  func `a line taken out, doubled or moved leaves a gap`(order: [Int], gaps: Int) {
    let (chain, _) = Chain.reading(order.flatMap { Self.lines[$0] })
    #expect(chain.figures == Figures(records: order.count, gaps: gaps))
    #expect(chain.findings.map(\.problem) == Array(repeating: .gap, count: gaps))
  }

  @Test func `a destroyed record is damage and a gap`() {
    var lines = Self.lines
    lines[2][30] ^= 1
    let (chain, read) = Chain.reading(lines.flatMap { $0 })
    #expect(chain.figures == Figures(records: 4, damaged: 1, gaps: 1))
    #expect(chain.findings.map(\.line) == [3, 4])
    #expect(read.count == 4)
  }

  @Test func `an order time that falls is a gap though the chain holds`() throws {
    var journal = JournalBuilder()
    journal.add(ChainTests.record(5))
    var record = ChainTests.record(4)
    (record.seq, record.prev) = (2, journal.lastSum)
    let line = try #require(record.line())
    journal.add(line: line.bytes, sum: line.sum)
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 2, gaps: 1))
  }

  @Test func `with high the order time does not fall, whatever the clock does`() {
    var journal = JournalBuilder()
    for number in [5, 3, 4, 5, 1, 9] { journal.add(ChainTests.record(number)) }
    #expect(journal.records.map { $0.record.high != nil } == [false, true, true, false, true, false])
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 6))
  }

  @Test func `a part continues the chain of the record before it`() {
    let before = Chain.reading(Self.lines[0] + Self.lines[1]).chain.last
    let rest = Array(Self.lines[2...].joined())
    #expect(Chain.reading(rest, after: before).chain.figures == Figures(records: 3))
    #expect(Chain.reading(rest).chain.figures == Figures(records: 3, gaps: 1))
    var chain = Chain.reading(rest).chain
    chain.countLines(before: 2)
    #expect(chain.findings.map(\.line) == [3])
  }

  @Test func `a line of a greater version links the chain and stands outside the records`() throws {
    var journal = ChainTests.journal(2)
    let next = JournalLineTests.plain.replacing(#""v":1"#, with: #""v":3"#)
      .replacing(Digest(of: []).hex, with: journal.lastSum.hex).replacing("T09:14", with: "T12:30")
    let line = SummedLine(next)
    journal.add(line: line.bytes + [0x0A], sum: line.sum)
    let seal = Chain.reading(journal.bytes).chain.last?.seal
    #expect(seal == "7-\(line.sum.hex)")
    journal.add(ChainTests.record(40))
    let (chain, lines) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 3, newer: 1))
    #expect(chain.findings.map(\.problem) == [.newer(3)])
    #expect(lines.count == 4 && lines[2].0.record == nil)
  }

  @Test func `a malformed record links the chain and counts as damaged`() throws {
    var journal = ChainTests.journal(2)
    let next = JournalLineTests.plain.replacing(#""desk":"d","#, with: "")
      .replacing(Digest(of: []).hex, with: journal.lastSum.hex).replacing("T09:14", with: "T12:30")
    let line = SummedLine(next)
    let offset = journal.bytes.count
    journal.add(line: line.bytes + [0x0A], sum: line.sum)
    journal.add(ChainTests.record(40))
    let (chain, _) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 4, damaged: 1))
    #expect(chain.findings == [.init(problem: .malformed, line: 3, offset: offset)])
  }

  @Test func `a prev that cannot be read is a gap`() {
    var journal = ChainTests.journal(1)
    let line = SummedLine(#"{"v":1,"seq":2,"prev":null"#)
    journal.add(line: line.bytes + [0x0A], sum: line.sum)
    #expect(Chain.reading(journal.bytes).chain.figures == Figures(records: 2, damaged: 1, gaps: 1))
  }

  @Test func `redaction leaves the chain whole`() throws {
    var journal = ChainTests.journal(1)
    let personal = #"{"salt":"\#(JournalLineTests.salt)","note":"n"}"#
    let text = JournalLineTests.withPrivate.replacing(Digest(of: []).hex, with: journal.lastSum.hex)
      .replacing("T09:14", with: "T12:30")
    let line = SummedLine(text, personal: personal)
    let stand = "\"sha256:\(Digest(of: Array(personal.utf8)).hex)\""
    journal.add(
      line: Array(String(decoding: line.bytes, as: UTF8.self).replacing(personal, with: stand).utf8) + [0x0A],
      sum: line.sum)
    journal.add(ChainTests.record(40))
    let (chain, lines) = Chain.reading(journal.bytes)
    #expect(chain.figures == Figures(records: 3))
    #expect(lines.map(\.0.isRedacted) == [false, true, false])
  }
}
