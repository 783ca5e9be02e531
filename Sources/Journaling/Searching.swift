// Finding a record again in a journal of years: by its id, or by its sum. Only a line in which these stand is read.

import Records

extension OpenFile {
  /// A clock may have been set back by so much between the beginning of an interview and its saving.
  private static let clockSlack = 26 * 3_600_000

  /// The record of that id, if there is one since that moment, written as this program writes ids.
  func record(_ id: RecordID, since: Timestamp, length: Int) throws(JournalError) -> Record? {
    let moment = since.milliseconds - OpenFile.clockSlack
    guard let start = try firstRecord(notBefore: moment, length: length) else { return nil }
    var found: Record?
    let text = Array(",\"id\":\"\(id)\"".utf8)
    try scan(start.offset..<length) { piece in
      if piece.bytes.begins(with: text), let record = piece.line?.record, record.id == id { found = record }
      return found == nil
    }
    return found
  }

  /// Whether a record of that order time and sum is there, redacted or not.
  func holds(_ link: Chain.Link, length: Int) throws(JournalError) -> Bool {
    guard let start = try firstRecord(notBefore: link.orderTime ?? .min, length: length) else { return false }
    var isThere = false
    let text = Array("\(link.sum.hex)\"}".utf8)
    try scan(start.offset..<length) { piece in
      isThere = piece.bytes.ends(in: text) && piece.line?.sum == link.sum
      return !isThere
    }
    return isThere
  }

  /// The digest of a range, read piece by piece.
  func digest(of range: Range<Int>) throws(JournalError) -> Digest {
    var hash = RunningHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = min(offset + OpenFile.chunk, range.upperBound)
      hash.add(try bytes(offset..<end))
      offset = end
    }
    return hash.finish()
  }
}

extension UnsafeRawBufferPointer {
  /// Whether it is the line of a record of that id, as this program writes one: `{"v":1,"seq":1482,"id":"…`.
  fileprivate func begins(with id: [UInt8]) -> Bool {
    let opening = #"{"v":1,"seq":"#.utf8
    guard starts(with: opening) else { return false }
    let rest = self[opening.count...].drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return rest.starts(with: id)
  }

  /// Whether it ends in that sum.
  fileprivate func ends(in sum: [UInt8]) -> Bool { suffix(sum.count).elementsEqual(sum) }
}
