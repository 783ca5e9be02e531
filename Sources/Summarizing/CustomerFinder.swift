// Finding the customer counts that a journal has of a period, as they count now.

package import Records

/// The counts of each period: of several the one of the greatest order time, then of the greatest `seq`.
struct LatestCounts: Sendable {
  private var latest: [String: (orderTime: Int, source: Ledger.Source, counts: CustomerCounts)] = [:]

  /// - Parameter journal: which one the record stands in, in the order of reading.
  mutating func take(_ counts: CustomerCounts, _ record: Record, _ journal: Int) {
    take(counts, record.orderTime, Ledger.Source(journal: journal, seq: record.seq))
  }

  /// Takes counts of the next record, in the order of reading.
  mutating func take(_ counts: CustomerCounts, _ orderTime: Int, _ source: Ledger.Source) {
    if let other = latest[counts.period], (other.orderTime, other.source.seq) >= (orderTime, source.seq) {
      return
    }
    latest[counts.period] = (orderTime, source, counts)
  }

  subscript(period: String) -> CustomerCounts? { latest[period]?.counts }

  /// By the period's name, in byte order.
  var all: [(counts: CustomerCounts, source: Ledger.Source)] {
    latest.values.map { ($0.counts, $0.source) }
      .sorted { $0.0.period.utf8.lexicographicallyPrecedes($1.0.period.utf8) }
  }
}

/// Takes the lines of one journal and keeps the customer counts among them.
package struct CustomerFinder {
  private var seen: Set<RecordID> = []
  private var latest = LatestCounts()

  package init() {}

  package mutating func take(_ line: JournalLine) {
    guard let record = line.record, seen.insert(record.id).inserted,
      case .customers(let counts) = record.content
    else { return }
    latest.take(counts, record, 0)
  }

  /// The counts that count for a period of that name.
  package subscript(period: String) -> CustomerCounts? { latest[period] }
}
