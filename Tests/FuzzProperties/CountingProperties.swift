// The counts of a summary, read by several at once, come to what reading line by line into values comes to.

package import Journaling
import ProgramTesting
import Records
package import Summarizing

/// What both are asked for: everything that a summary may be divided by.
private let fields = Field.common + [.choice(question: "topic"), .choice(question: "nps")]

/// Counts the responses of journals, and holds the outcome against reading them line by line.
package func checkCounting(
  _ journals: [[UInt8]], period: String = "all", dayStarts: Int = 180,
  pace: JournalPace = JournalPace(blockSize: 300, workers: 1)
) throws {
  let today = Day(number: 20_779)
  let days = try require(Period(period, today: today), "The period is one")
  let counting = SummaryTally.Counting(dayStarts: dayStarts, today: today)
  let (outcome, parts) = try count(journals, days, counting, pace)
  var ledger = Ledger(period: days, dayStarts: dayStarts)
  for (number, bytes) in journals.enumerated() {
    let disk = MemoryDisk()
    disk[journalPath] = bytes
    let read = try ReadJournal(disk)
    for (line, offset) in read.lines { ledger.take(line, journal: number, offset: offset) }
    try checkChains(try require(parts[number], "Every journal is read").chain, read.chain)
  }
  let tally = SummaryTally(ledger, by: fields, counting)
  try require(outcome.tally.whole == tally.whole, "The whole is counted alike")
  try require(outcome.tally.groups == tally.groups, "Every group is counted alike")
  try require(outcome.tally.reasons == tally.reasons, "What was named is counted alike")
  try require(outcome.tally.followUps == tally.followUps, "Promised calls are counted alike")
  try require(outcome.tally.revisions == tally.revisions, "Revisions of surveys are counted alike")
  try require(
    outcome.customers.elementsEqual(ledger.customerCounts, by: ==), "Customers are counted alike")
  try require(outcome.conflicts == ledger.conflicts, "The same conflicts are met")
}

/// The counts of all responses of some journals.
package func counted(
  _ journals: [[UInt8]], _ counting: SummaryTally.Counting, pace: JournalPace
) throws -> SummaryTally {
  try count(journals, Period(name: "all", days: nil), counting, pace).0.tally
}

private func count(
  _ journals: [[UInt8]], _ days: Period, _ counting: SummaryTally.Counting, _ pace: JournalPace
) throws -> (SummaryCounter.Outcome, [JournalReader.Part?]) {
  // Several workers read real files; the disk in memory is for one.
  let folder = pace.workers > 1 ? TemporaryFolder() : nil
  let set = folder.map { diskSet(journals, in: $0) } ?? memorySet(journals)
  var (counter, parts) = try JournalPass<SummaryCounter>(set, since: nil, pace: pace).run {
    SummaryCounter(days, by: fields, counting)
  }
  var fetcher = LineFetcher(set)
  defer { withExtendedLifetime(folder) {} }
  return (try counter.finish(&fetcher), parts)
}

private func diskSet(_ journals: [[UInt8]], in folder: TemporaryFolder) -> JournalSet {
  let paths = journals.enumerated().map { folder.write($1, to: "\($0).jsonl") }
  return JournalSet(paths) { try JournalReader.open($0) }
}

private func memorySet(_ journals: [[UInt8]]) -> JournalSet {
  let (disk, paths) = (MemoryDisk(), journals.indices.map { "/desk/\($0).jsonl" })
  for (path, bytes) in zip(paths, journals) { disk[path] = bytes }
  return JournalSet(paths) { try JournalReader.open($0, system: disk) }
}

private func checkChains(_ found: Chain, _ read: Chain) throws {
  try require(found.last == read.last, "The last record is the same")
  try require(found.findings == read.findings, "The same is found at the same places")
  let counts = { (chain: Chain) in
    [chain.records, chain.interrupted, chain.damaged, chain.fragments, chain.gaps, chain.newer]
  }
  try require(counts(found) == counts(read), "Records and damage are counted alike")
}
