// A summary's counts from the bytes of its journals, at the speed of hashing them: every line is judged by itself, so a
// file is read from several places at once.

package import Records
package import Summarizing

/// How a scan goes about its work; no figure depends on it.
package struct ScanPace: Sendable {
  /// Bytes that a worker takes at a time.
  package let blockSize: Int
  /// How many of the last ids are remembered at least: an amendment is written soon after what it amends.
  package let remembered: Int
  /// How many read at the same time.
  package let workers: Int

  package init(blockSize: Int, remembered: Int, workers: Int) {
    (self.blockSize, self.remembered, self.workers) = (blockSize, remembered, workers)
  }

  /// One worker for each processor.
  package static let ordinary = ScanPace(blockSize: 1 << 18, remembered: 1 << 14, workers: Workers.count)
}

/// Scans journals one after the other; what comes out equals what the plain reader and a `Ledger` come to.
package final class JournalScan {
  private let fields: [Field]
  private let period: Period
  private let counting: SummaryTally.Counting
  private let pace: ScanPace
  private var merge: ScanMerge
  private var sources: [Int: (source: any ByteSource, start: Int)] = [:]
  private var tally: SummaryTally

  /// - Parameter journals: how many will be scanned.
  package init(
    _ period: Period, by fields: [Field], _ counting: SummaryTally.Counting, journals: Int,
    pace: ScanPace = .ordinary
  ) {
    (self.period, self.fields, self.counting, self.pace) = (period, fields, counting, pace)
    // Of several journals every id is remembered, since each may stand in any of them.
    merge = ScanMerge(remembered: journals == 1 ? pace.remembered : nil)
    tally = SummaryTally(by: fields)
  }

  /// What a scan comes to.
  package struct Outcome {
    package let tally: SummaryTally
    /// Of the records that had to be read the plain way: the customers' counts and the conflicts are complete.
    package let ledger: Ledger
  }

  /// Scans a journal, from a place at which a line begins.
  /// - Parameters:
  ///   - journal: its place in the order of reading; the next one's is greater.
  ///   - link: the record before that place.
  /// - Returns: how its lines hang together.
  package func scan(
    _ source: any ByteSource, journal: Int, from start: Int, after link: Chain.Link?
  ) throws -> Chain {
    merge.begin(journal, after: link)
    sources[journal] = (source, start)
    let blocks = BlockScanner.count(source, from: start, size: pace.blockSize)
    let (fields, counting, days, size) = (fields, counting, period.days, pace.blockSize)
    let work = Work(blocks: blocks, merge)
    Workers.run(min(pace.workers, blocks)) { _ in
      var scanner = BlockScanner(
        source, from: start, size: size, ScanTally(by: fields, counting, days: days), ResponseReader())
      while let block = work.next() {
        do { try work.take(try scanner.read(block), of: block, from: source) } catch { work.fail(error) }
      }
      work.add(scanner.tally.tally(scanner.reader.forms))
    }
    merge = try work.merged()
    tally = work.tallies.reduce(tally, +)
    return merge.finish()
  }

  /// Counts again what others speak of, and gives the whole.
  package func finish() throws -> Outcome {
    if merge.needsSecondLook { try lookAgain() }
    var lines = merge.plain.map { ($0.place, $0.line) }
    var ledger = Ledger(period: period, dayStarts: counting.dayStarts)
    for place in merge.recounted {
      if let line = try line(at: place) { lines.append((place, line)) }
    }
    lines.sort { $0.0 < $1.0 }
    var counted = SummaryTally(by: fields)
    for (place, line) in lines {
      ledger.take(line, journal: place.journal, offset: place.offset)
      guard merge.recounted.contains(place) else { continue }
      var alone = Ledger(period: period, dayStarts: counting.dayStarts)
      alone.take(line, journal: place.journal, offset: place.offset)
      for entry in alone.entries { counted.count(entry, of: alone, counting) }
    }
    return Outcome(tally: tally - counted + SummaryTally(ledger, by: fields, counting), ledger: ledger)
  }

  private func line(at place: RecentIDs.Place) throws -> JournalLine? {
    guard let source = sources[place.journal]?.source else { return nil }
    var count = 4096
    while true {
      let bytes = try source.bytes(place.offset..<min(source.length, place.offset + count))
      if let feed = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        return bytes[..<feed].withUnsafeBytes(JournalLine.init)
      }
      guard place.offset + count < source.length, count <= JournalLine.longest else { return nil }
      count *= 4
    }
  }

  /// Looks through all journals for the records that were not at hand when others spoke of them.
  private func lookAgain() throws {
    for (journal, (source, start)) in sources.sorted(by: { $0.key < $1.key }) {
      try IDScan(source, from: start).each { id, offset in
        merge.lookAgain(id, at: RecentIDs.Place(journal: journal, offset: offset))
      }
    }
  }
}
