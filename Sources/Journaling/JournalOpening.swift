// Whether a file is a journal at all: nothing is ever written into another one.

import Records

extension OpenFile {
  private static let openings = [1 << 12, 1 << 16, TornWrite.longest]

  /// Whether it is a journal, or is empty: its first line is a record, of kind `journal` unless a repair had to leave that
  /// one out, or was one before something happened to it, or is what an interrupted save left of one.
  func isJournal(size: Int) throws(JournalError) -> Bool {
    if size == 0 { return true }
    for opening in OpenFile.openings {
      let bytes = try bytes(0..<min(size, opening))
      if let verdict = JournalOpening(bytes, isWhole: bytes.count == size).isJournal { return verdict }
    }
    return false
  }
}

/// The first bytes of a file that may be a journal.
struct JournalOpening {
  private let bytes: [UInt8]
  /// Whether the file has no more.
  private let isWhole: Bool

  init(_ bytes: [UInt8], isWhole: Bool) {
    (self.bytes, self.isWhole) = (bytes, isWhole)
  }

  /// Whether they are of a journal; nil if more must be read to know it.
  var isJournal: Bool? {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard first.count < bytes.count || isWhole else { return RecordHead.canBeginJournal(first) ? true : nil }
    if first.withUnsafeBytes({ JournalLine($0) != nil || DamagedLine($0).restored != nil }) { return true }
    if RecordHead.canBeginJournal(first) { return true }
    guard let (record, start) = firstRecord(after: first.endIndex) else {
      return isWhole ? TornWrite.isRemains(bytes[...], at: 0, after: 0) : nil
    }
    // A record that follows another one: the line before it was that, whatever it is now.
    if start == first.endIndex + 1, record.prev != .zero { return true }
    return TornWrite.isRemains(bytes[..<start], at: 0, after: 0)
  }

  private func firstRecord(after end: Int) -> (JournalLine, start: Int)? {
    var start = end + 1
    while start < bytes.count, let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if let line = bytes[start..<feed].withUnsafeBytes({ JournalLine($0) }) { return (line, start) }
      start = feed + 1
    }
    return nil
  }
}
