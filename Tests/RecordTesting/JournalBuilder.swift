// Journals put together byte by byte, apart from the program's own writer.

package import Records

/// The bytes of a journal, and where each of its records stands in it.
package struct JournalBuilder {
  package private(set) var bytes: [UInt8] = []
  /// The records in their order, as they were written.
  package private(set) var records: [(record: Record, offset: Int)] = []
  private var prev = Digest.zero
  private var orderTime = Int.min

  package init() {}

  /// Appends a record with the number, the `prev` and the `high` that its place in the chain gives it.
  @discardableResult
  package mutating func add(_ record: Record) -> Record {
    var record = record
    record.seq = records.count + 1
    record.prev = prev
    record.high = record.at.milliseconds < orderTime ? orderTime : nil
    guard let line = record.line() else { preconditionFailure("the record is too long") }
    records.append((record, bytes.count))
    bytes += line.bytes
    (prev, orderTime) = (line.sum, record.orderTime)
    return record
  }

  /// Appends bytes that are no record.
  package mutating func add(fragment: some Sequence<UInt8>) { bytes += fragment }

  /// Appends the end of a fragment and the record that explains it.
  package mutating func addRepair(of fragment: [UInt8], id: Int, at: Timestamp) {
    bytes += fragment + [UInt8(ascii: "\n")]
    add(Record.sample(id, .repair(length: fragment.count, sha256: Digest(of: fragment)), at: at))
  }

  /// Appends a line that was made elsewhere, its LF included, whose `sum` is known.
  package mutating func add(line: [UInt8], sum: Digest) {
    bytes += line
    prev = sum
  }

  /// The `sum` of the last record.
  package var lastSum: Digest { prev }
}
