// The counts of a summary, read by several at once, come to what reading line by line into values comes to.

import Glibc
package import Journaling
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
  let files = pace.workers > 1 ? try JournalFiles(journals) : nil
  let set = files?.set ?? memorySet(journals)
  var (counter, parts) = try JournalPass<SummaryCounter>(set, since: nil, pace: pace).run {
    SummaryCounter(days, by: fields, counting)
  }
  var fetcher = LineFetcher(set)
  return (try counter.finish(&fetcher), parts)
}

private func memorySet(_ journals: [[UInt8]]) -> JournalSet {
  let (disk, paths) = (MemoryDisk(), journals.indices.map { "/desk/\($0).jsonl" })
  for (path, bytes) in zip(paths, journals) { disk[path] = bytes }
  return JournalSet(paths) { try JournalReader.open($0, system: disk) }
}

/// Journals in a folder of their own, which goes when nobody needs it.
private final class JournalFiles {
  let set: JournalSet
  private let folder: String
  private let paths: [String]

  init(_ journals: [[UInt8]]) throws {
    var template = Array("/tmp/rapport-test-XXXXXX".utf8CString)
    folder = String(cString: try require(mkdtemp(&template), "A folder can be made"))
    paths = journals.indices.map { [folder] in "\(folder)/\($0).jsonl" }
    set = JournalSet(paths) { try JournalReader.open($0) }
    for (path, bytes) in zip(paths, journals) {
      let file = try require(fopen(path, "w"), "The journal can be written")
      defer { fclose(file) }
      try require(fwrite(bytes, 1, bytes.count, file) == bytes.count, "The journal can be written")
    }
  }

  deinit {
    paths.forEach { unlink($0) }
    rmdir(folder)
  }
}

private func checkChains(_ found: Chain, _ read: Chain) throws {
  try require(found.last == read.last, "The last record is the same")
  try require(found.findings == read.findings, "The same is found at the same places")
  let counts = { (chain: Chain) in
    [chain.records, chain.interrupted, chain.damaged, chain.fragments, chain.gaps, chain.newer]
  }
  try require(counts(found) == counts(read), "Records and damage are counted alike")
}
