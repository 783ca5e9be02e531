// Finding a day in a journal of years without reading the years, as long as its records stand in their order.

package import Records

/// Where the part of a journal begins that is read.
package struct PartStart: Sendable {
  package let offset: Int
  /// The record before it; nil at the start of the file.
  package let before: Chain.Link?
}

/// A record that was looked at, and where its line ends.
private struct Probe {
  let time: Int
  /// Nil for a line of a later program that has none.
  let seq: Int?
  let link: Chain.Link
  let end: Int
}

extension OpenFile {
  /// Shorter journals are read from their beginning.
  private static let shortest = 1 << 17
  /// How many parts of a long journal are looked at before it is taken to be in order.
  private static let parts = 32

  /// Where the first record begins whose order time is not before `moment`; nil if there is none.
  ///
  /// Half of what is left is put aside with each look, if order times and numbers rise from probe to probe all over the
  /// file. Where they do not, as in two journals that were put together, all records before the first one are read.
  func firstRecord(notBefore moment: Int, length: Int) throws(JournalError) -> PartStart? {
    let beginning = PartStart(offset: 0, before: nil)
    guard length > OpenFile.shortest, let probes = try orderedProbes(length: length) else {
      return try firstRecord(notBefore: moment, from: beginning, length: length)
    }
    let after = probes.firstIndex { $0.time >= moment } ?? probes.endIndex
    let start = after > 0 ? probes[after - 1] : nil
    guard let low = try halve(from: start, to: after < probes.endIndex ? probes[after] : nil, moment, length)
    else { return try firstRecord(notBefore: moment, from: beginning, length: length) }
    return try firstRecord(notBefore: moment, from: low, length: length)
  }

  /// A place before which every record is earlier than `moment`, close to the first one that is not; nil if a record
  /// between the two probes is not in its order.
  private func halve(
    from start: Probe?, to end: Probe?, _ moment: Int, _ length: Int
  ) throws(JournalError) -> PartStart? {
    var (low, lowest) = (PartStart(offset: start?.end ?? 0, before: start?.link), start)
    var (high, highest) = (end?.end ?? length, end)
    while high - low.offset > OpenFile.glance {
      let middle = low.offset + (high - low.offset) / 2
      guard let found = try probe(after: middle, before: high) else {
        high = middle
        continue
      }
      guard lowest.map({ $0.isBefore(found) }) ?? true,
        highest.map({ found.end == $0.end || found.isBefore($0) }) ?? true
      else { return nil }
      if found.time < moment {
        (low, lowest) = (PartStart(offset: found.end, before: found.link), found)
      } else {
        (high, highest) = (middle, found)
      }
    }
    return low
  }

  /// Records from all over the file; nil if one of them is not in its order.
  private func orderedProbes(length: Int) throws(JournalError) -> [Probe]? {
    // What stands first may be a short journal that another one was put behind, so the first probes are close.
    var offsets: [Int] = []
    var offset = OpenFile.glance
    while offset < length {
      offsets.append(offset)
      offset += min(offset, length / OpenFile.parts)
    }
    guard var probes = try firstProbes() else { return nil }
    for offset in offsets {
      guard let probe = try probe(after: offset, before: length), probe.end != probes.last?.end else {
        continue
      }
      if let last = probes.last, !last.isBefore(probe) { return nil }
      probes.append(probe)
    }
    // What stands last may be a short journal that was put behind a long one.
    let last = try Tail.find(in: self, size: length).last
    if let probe = probes.last, let last, last.sum != probe.link.sum {
      let isOrdered = (last.seq ?? .max) > (probe.seq ?? 0) && (last.orderTime ?? .max) >= probe.time
      if !isOrdered { return nil }
    }
    return probes
  }

  /// All records that begin in the first bytes; nil if they are not in their order.
  private func firstProbes() throws(JournalError) -> [Probe]? {
    var (probes, isOrdered): ([Probe], Bool) = ([], true)
    var reader = RecordReader()
    try scan(0..<2 * OpenFile.glance, from: OpenFile.glance) { piece in
      guard piece.offset < OpenFile.glance else { return false }
      if let probe = Probe(piece, &reader) {
        isOrdered = isOrdered && probes.last.map { $0.isBefore(probe) } ?? true
        probes.append(probe)
      }
      return true
    }
    return isOrdered ? probes : nil
  }

  /// The first whole record behind an offset that may lie in the middle of a line.
  private func probe(after offset: Int, before end: Int) throws(JournalError) -> Probe? {
    var (found, isFirst): (Probe?, Bool) = (nil, true)
    var reader = RecordReader()
    try scan(offset..<end, from: OpenFile.glance) { piece in
      if isFirst && piece.isStart {
        isFirst = false
        return true
      }
      found = Probe(piece, &reader)
      return found == nil
    }
    return found
  }

  private func firstRecord(
    notBefore moment: Int, from start: PartStart, length: Int
  ) throws(JournalError) -> PartStart? {
    var (before, found): (Chain.Link?, PartStart?) = (start.before, nil)
    var reader = RecordReader()
    try scan(start.offset..<length) { piece in
      guard piece.isLine(&reader) else { return true }
      if let time = reader.record.orderTime, time >= moment {
        found = PartStart(offset: piece.offset, before: before)
        return false
      }
      before = reader.record.chainLink
      return true
    }
    return found
  }
}

extension Probe {
  /// Nil if the line is no record that has an order time.
  fileprivate init?(_ piece: LinePiece, _ reader: inout RecordReader) {
    guard piece.isLine(&reader), let time = reader.record.orderTime else { return nil }
    (self.time, seq, link) = (time, reader.record.seq, reader.record.chainLink)
    end = piece.offset + piece.bytes.count + 1
  }

  /// Whether another record can stand behind it: it is not earlier, and its number is greater.
  fileprivate func isBefore(_ other: Probe) -> Bool {
    guard time <= other.time else { return false }
    guard let seq, let otherSeq = other.seq else { return true }
    return seq < otherSeq
  }
}
