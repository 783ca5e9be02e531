// Speed never changes a figure: the scan of any journal comes to what reading it line by line comes to.

import FuzzProperties
import Records
import Scanning
import Testing

@Suite("A scan")
struct ScanEqualityTests {
  @Test("of what a kiosk wrote equals reading it", arguments: 0..<12)
  func usual(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let bytes = journals.journal(200, isPlain: true)
    try checkScan([bytes])
    try checkScan([bytes], period: "2026-11-20", dayStarts: 0)
    try checkScan([bytes], pace: ScanPace(blockSize: 5000, remembered: 20, workers: 3))
    try checkScan([bytes], pace: .ordinary)
  }

  @Test("of what was damaged, doubled and amended in any order equals reading it", arguments: 100..<124)
  func unusual(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let bytes = journals.journal(120, isPlain: false)
    try checkScan([bytes])
    try checkScan(
      [bytes], period: "2026-11-19..2026-11-20", pace: ScanPace(blockSize: 1, remembered: 1, workers: 1))
    try checkScan([bytes], pace: ScanPace(blockSize: 2000, remembered: 1 << 16, workers: 4))
  }

  @Test("of several desks, whose records speak of one another, equals reading them", arguments: 200..<212)
  func several(seed: Int) throws {
    var journals = RandomJournals(seed: UInt64(seed))
    let (one, other) = (journals.journal(80, isPlain: false), journals.journal(80, isPlain: true))
    try checkScan([one, other])
    try checkScan([other, one, other], pace: ScanPace(blockSize: 700, remembered: 2, workers: 2))
    try checkScan([[], one])
  }

  @Test("of a journal that is cut anywhere equals reading it")
  func cut() throws {
    var journals = RandomJournals(seed: 7)
    let bytes = journals.journal(12, isPlain: true)
    for length in stride(from: 0, through: bytes.count, by: 37) {
      try checkScan([Array(bytes.prefix(length))])
    }
  }

  @Test("of a journal in which any byte was changed equals reading it")
  func changed() throws {
    var journals = RandomJournals(seed: 8)
    let bytes = journals.journal(6, isPlain: true)
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      try checkScan([changed])
    }
  }

  @Test(
    "of more agents than are kept, and of names of more lengths, equals reading it",
    arguments: [(2200, 20), (400, 300)])
  func manyOrigins(agents: Int, longest: Int) throws {
    var journals = RandomJournals(seed: 10)
    let bytes = journals.journal(ofAgents: agents, longest: longest)
    try checkScan([bytes])
    try checkScan([bytes + bytes], pace: .ordinary)
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
        try checkScan([one + long + end + other], pace: .ordinary)
        try checkScan([one + long + end], pace: ScanPace(blockSize: 1 << 18, remembered: 9, workers: 2))
      }
    }
  }
}
