// The lines of one write, chained to the record that they follow.

import Records

/// Records that go out together.
struct Batch {
  private(set) var bytes: [UInt8] = []
  /// The last record so far.
  private(set) var last: Chain.Link?
  /// The line of the last record, with its LF.
  private(set) var lastLine: ArraySlice<UInt8> = []
  private let at: Timestamp

  /// - Parameter at: the moment of recording, for all of them.
  init(after last: Chain.Link?, at: Timestamp) {
    self.last = last
    self.at = at
  }

  var milliseconds: Int { at.milliseconds }

  /// Ends a line that lacks its LF.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds a record; its number, time and sums follow from the one before.
  mutating func add(_ entry: Entry, path: String) throws(JournalError) -> Record {
    let before = last?.orderTime
    let record = Record(
      seq: (last?.seq ?? 0) + 1, id: entry.id, at: at,
      high: before.flatMap { $0 > at.milliseconds ? $0 : nil },
      content: entry.content, desk: entry.desk, agent: entry.agent, personal: entry.personal,
      prev: last?.sum ?? .zero)
    // A number that none can follow is read by nobody; it takes a forged line to come near it.
    guard record.seq < Int.max, let line = record.line() else { throw JournalError(.tooLong, path) }
    try Batch.readBack(record, line.bytes.dropLast(), path: path)
    let start = bytes.count
    bytes += line.bytes
    lastLine = bytes[start...]
    last = Chain.Link(seq: record.seq, sum: line.sum, orderTime: record.orderTime)
    return record
  }

  /// Reads a line as everybody will read it: what would be no record, or another one, is not written.
  private static func readBack(
    _ record: Record, _ bytes: ArraySlice<UInt8>, path: String
  ) throws(JournalError) {
    guard record.at.isRecordable else { throw JournalError(.clock, path) }
    var record = record
    // An empty object is not written at all.
    if record.personal?.details?.isEmpty == true { record.personal = nil }
    guard bytes.withUnsafeBytes({ JournalLine($0)?.record }) == record else {
      throw JournalError(.unreadable, path)
    }
  }
}
