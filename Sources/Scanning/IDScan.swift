// The ids of a journal's records once more, without judging the lines.

import Glibc
import Records

/// Goes through the ids at the beginnings of lines.
struct IDScan {
  private let source: any ByteSource
  private let start: Int
  /// How much is read at a time, beside the longest line.
  private static let size = 1 << 20

  init(_ source: any ByteSource, from start: Int) {
    (self.source, self.start) = (source, start)
  }

  /// Calls the body with every id and the offset of its line. A line that is no record may be among them; one that is
  /// not in the writer's order is read the plain way.
  func each(_ body: (RecordID, Int) -> Void) throws {
    var offset = start
    while offset < source.length {
      let bytes = try source.bytes(
        offset..<min(source.length, offset + IDScan.size + JournalLine.longest + 1))
      let used = bytes.withUnsafeBufferPointer { bytes in lines(bytes, offset, body) }
      // A line that is longer than all that was read is no record: it is passed over.
      offset += used == 0 ? bytes.count : used
    }
  }

  private func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ body: (RecordID, Int) -> Void)
    -> Int
  {
    guard let base = bytes.baseAddress else { return 0 }
    var position = 0
    while let found = memchr(base + position, 0x0A, bytes.count - position) {
      let feed = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if let id = id(base + position, feed - position) { body(id, offset + position) }
      position = feed + 1
      if position >= bytes.count { break }
    }
    return position
  }

  private func id(_ line: UnsafePointer<UInt8>, _ count: Int) -> RecordID? {
    var cursor = LineCursor(line, count: count)
    if cursor.take("{\"v\":1,\"seq\":"), cursor.number() != nil, cursor.take(",\"id\":\""),
      let id = cursor.text()
    {
      return RecordID(String(decoding: id, as: UTF8.self))
    }
    return JournalLine(UnsafeRawBufferPointer(start: line, count: count))?.record?.id
  }
}
