// Finding a day in a journal of years without reading the years.

package import Records

/// Where the part of a journal begins that is read.
package struct PartStart: Sendable {
  package let offset: Int
  /// The record before it; nil at the start of the file.
  package let before: Chain.Link?
}

extension OpenFile {
  /// Where the first record begins whose order time is not before `moment`; nil if there is none. The order
  /// time never falls along a journal, so half of what is left is put aside with each look.
  func firstRecord(notBefore moment: Int, length: Int) throws(JournalError) -> PartStart? {
    var low = PartStart(offset: 0, before: nil)
    var high = length
    while high - low.offset > OpenFile.glance {
      let middle = low.offset + (high - low.offset) / 2
      guard let found = try record(after: middle, before: high) else {
        high = middle
        continue
      }
      if found.time < moment {
        low = PartStart(offset: found.end, before: found.link)
      } else {
        high = middle
      }
    }
    return try firstRecord(notBefore: moment, from: low, length: length)
  }

  private func firstRecord(
    notBefore moment: Int, from start: PartStart, length: Int
  ) throws(JournalError) -> PartStart? {
    var before = start.before
    var found: PartStart?
    try scan(start.offset..<length) { piece in
      guard let line = piece.line else { return true }
      if let time = line.orderTime, time >= moment {
        found = PartStart(offset: piece.offset, before: before)
        return false
      }
      before = Chain.Link(seq: line.seq, sum: line.sum, orderTime: line.orderTime)
      return true
    }
    return found
  }

  /// The first whole record behind an offset that may lie in the middle of a line.
  private func record(
    after offset: Int, before end: Int
  ) throws(JournalError) -> (time: Int, link: Chain.Link, end: Int)? {
    var found: (time: Int, link: Chain.Link, end: Int)?
    var isFirst = true
    try scan(offset..<end, from: OpenFile.glance) { piece in
      if isFirst && piece.isStart {
        isFirst = false
        return true
      }
      guard let line = piece.line, let time = line.orderTime else { return true }
      let link = Chain.Link(seq: line.seq, sum: line.sum, orderTime: time)
      found = (time, link, piece.offset + piece.bytes.count + 1)
      return false
    }
    return found
  }
}
