// The fast way to a summary's counts comes to what the plain way comes to, whatever stands in the journals.

import Records
package import Scanning
import Summarizing

/// The bytes of a journal in memory.
struct MemoryBytes: ByteSource {
  let all: [UInt8]

  var length: Int { all.count }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    guard offset + buffer.count <= all.count else {
      throw Violation(description: "Only what is there is read")
    }
    all.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count]))
    }
  }
}

/// What both ways are asked for: everything that a summary may be divided by.
private let fields = Field.common + [.choice(question: "topic"), .choice(question: "nps")]

/// Scans journals and holds the outcome against reading them line by line.
package func checkScan(
  _ journals: [[UInt8]], period: String = "all", dayStarts: Int = 180,
  pace: ScanPace = ScanPace(blockSize: 300, remembered: 3, workers: 1)
) throws {
  let today = Day(number: 20_779)
  let days = try require(Period(period, today: today), "The period is one")
  let counting = SummaryTally.Counting(dayStarts: dayStarts, today: today)
  let scan = JournalScan(days, by: fields, counting, journals: journals.count, pace: pace)
  var ledger = Ledger(period: days, dayStarts: dayStarts)
  for (number, bytes) in journals.enumerated() {
    let found = try scan.scan(MemoryBytes(all: bytes), journal: number, from: 0, after: nil)
    let disk = MemoryDisk()
    disk[journalPath] = bytes
    let read = try ReadJournal(disk)
    for (line, offset) in read.lines { ledger.take(line, journal: number, offset: offset) }
    try checkChains(found, read.chain)
  }
  let outcome = try scan.finish()
  let tally = SummaryTally(ledger, by: fields, counting)
  try require(outcome.tally.whole == tally.whole, "The whole is counted alike")
  try require(outcome.tally.groups == tally.groups, "Every group is counted alike")
  try require(outcome.tally.reasons == tally.reasons, "What was named is counted alike")
  try require(outcome.tally.followUps == tally.followUps, "Promised calls are counted alike")
  try require(outcome.tally.revisions == tally.revisions, "Revisions of surveys are counted alike")
  try require(
    outcome.ledger.customerCounts.elementsEqual(ledger.customerCounts, by: ==), "Customers are counted alike")
  try require(outcome.ledger.conflicts == ledger.conflicts, "The same conflicts are met")
}

private func checkChains(_ found: Chain, _ read: Chain) throws {
  try require(found.last == read.last, "The last record is the same")
  try require(found.findings == read.findings, "The same is found at the same places")
  let counts = { (chain: Chain) in
    [chain.records, chain.interrupted, chain.damaged, chain.fragments, chain.gaps, chain.newer]
  }
  try require(counts(found) == counts(read), "Records and damage are counted alike")
}
