// Reading several blocks at once never changes a figure: counting comes to what reading line by line comes to.

import FuzzProperties
import Journaling
import Records
import Testing

@Suite("Counting")
struct CountingTests {
  @Test("of what a kiosk wrote equals reading it", arguments: 0..<12)
  func usual(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let bytes = journals.journal(200, isPlain: true)
    try checkCounting([bytes])
    try checkCounting([bytes], period: "2026-11-20", dayStarts: 0)
    try checkCounting([bytes], pace: JournalPace(blockSize: 5000, workers: 3))
    try checkCounting([bytes], pace: .ordinary)
  }

  @Test("of what was damaged, doubled and amended in any order equals reading it", arguments: 100..<124)
  func unusual(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let bytes = journals.journal(120, isPlain: false)
    try checkCounting([bytes])
    try checkCounting(
      [bytes], period: "2026-11-19..2026-11-20", pace: JournalPace(blockSize: 1, workers: 1))
    try checkCounting([bytes], pace: JournalPace(blockSize: 2000, workers: 4))
  }

  @Test("of several desks, whose records speak of one another, equals reading them", arguments: 200..<212)
  func several(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let (one, other) = (journals.journal(80, isPlain: false), journals.journal(80, isPlain: true))
    try checkCounting([one, other])
    try checkCounting([other, one, other], pace: JournalPace(blockSize: 700, workers: 2))
    try checkCounting([[], one])
  }

  @Test("of a journal that is cut anywhere equals reading it")
  func cut() throws {
    var journals = RandomJournals(seed: 7)
    let bytes = journals.journal(12, isPlain: true)
    for length in stride(from: 0, through: bytes.count, by: 37) {
      try checkCounting([Array(bytes.prefix(length))])
    }
  }

  @Test("of a journal in which any byte was changed equals reading it")
  func changed() throws {
    var journals = RandomJournals(seed: 8)
    let bytes = journals.journal(6, isPlain: true)
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      try checkCounting([changed])
    }
  }

  @Test(
    "of more agents than are kept, and of names of more lengths, equals reading it",
    arguments: [(2200, 20), (400, 300)])
  func manyOrigins(agents: Int, longest: Int) throws {
    var journals = RandomJournals(seed: 10)
    let bytes = journals.journal(ofAgents: agents, longest: longest)
    try checkCounting([bytes])
    try checkCounting([bytes + bytes], pace: .ordinary)
  }

  @Test("passes over lines that are longer than any record, wherever the blocks end")
  func longLines() throws {
    var journals = RandomJournals(seed: 9)
    let (one, other) = (journals.journal(20, isPlain: true), journals.journal(20, isPlain: false))
    for size in [
      JournalLine.longest - 1, JournalLine.longest, JournalLine.longest + 1, 3 * JournalLine.longest,
    ] {
      let long = [UInt8](repeating: UInt8(ascii: "x"), count: size)
      for end in [[UInt8(ascii: "\n")], []] {
        try checkCounting([one + long + end + other], pace: .ordinary)
        try checkCounting([one + long + end], pace: JournalPace(blockSize: 1 << 18, workers: 2))
      }
    }
  }
}
