// Finding the customer counts that a journal has of a period, as they count now.

package import Records

/// The counts of each period: of several the one of the greatest order time, then of the greatest `seq`.
struct LatestCounts: Sendable {
  private var latest: [String: (orderTime: Int, seq: Int, counts: CustomerCounts)] = [:]

  mutating func take(_ counts: CustomerCounts, _ record: Record) {
    let place = (record.orderTime, record.seq)
    if let other = latest[counts.period], (other.orderTime, other.seq) >= place { return }
    latest[counts.period] = (record.orderTime, record.seq, counts)
  }

  subscript(period: String) -> CustomerCounts? { latest[period]?.counts }

  /// By the period's name, in byte order.
  var all: [CustomerCounts] {
    latest.values.map(\.counts).sorted { $0.period.utf8.lexicographicallyPrecedes($1.period.utf8) }
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
    latest.take(counts, record)
  }

  /// The counts that count for a period of that name.
  package subscript(period: String) -> CustomerCounts? { latest[period] }
}
