// Going through the bytes of a journal line by line, in bounded memory however long a line is.

import Glibc
import Records

/// A line, or a piece of one that is too long to be held whole.
struct LinePiece {
  /// Without the LF.
  let bytes: UnsafeRawBufferPointer
  let offset: Int
  let isStart: Bool
  let isEnd: Bool
  let endsInLF: Bool

  /// Whether it is a whole line whose `sum` holds; the reader has then read it.
  func isLine(_ reader: inout RecordReader) -> Bool {
    guard isStart, endsInLF else { return false }
    let line = bytes.assumingMemoryBound(to: UInt8.self).span
    return reader.read(line)
  }

  /// The line, if it is whole and its `sum` holds.
  var line: JournalLine? { isStart && endsInLF ? JournalLine(bytes) : nil }

  /// The same, or the last one of a journal that lacks nothing but its LF: whoever writes adds it.
  var recordLine: JournalLine? { isStart && isEnd ? JournalLine(bytes) : nil }
}

extension OpenFile {
  /// How much is read at a time.
  static let chunk = 1 << 18
  /// How much is read where probably the first few lines are enough.
  static let glance = 1 << 13

  /// Takes a range line by line until `body` says no; it must begin where a line begins.
  /// - Parameter first: how much is read at first; it doubles with every read.
  func scan(
    _ range: Range<Int>, from first: Int = OpenFile.chunk, _ body: (LinePiece) -> Bool
  ) throws(JournalError) {
    var size = first
    var buffer = [UInt8](repeating: 0, count: min(size, range.count))
    var held = 0
    var offset = range.lowerBound
    var isStart = true
    while offset + held < range.upperBound {
      let wanted = min(size, range.upperBound - offset - held)
      size = min(OpenFile.chunk, size * 2)
      if buffer.count < held + wanted {
        buffer.append(contentsOf: repeatElement(0, count: held + wanted - buffer.count))
      }
      try fill(&buffer, held..<held + wanted, at: offset + held)
      let (used, goesOn) = buffer.withUnsafeBytes { bytes in
        lines(
          UnsafeRawBufferPointer(rebasing: bytes[..<(held + wanted)]), offset: offset, isStart: &isStart,
          isLast: offset + held + wanted == range.upperBound, body)
      }
      guard goesOn else { return }
      held = held + wanted - used
      offset += used
      buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { _ = memmove($0, $0 + used, held) }
      }
    }
  }

  private func fill(_ buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) throws(JournalError) {
    let result = buffer.withUnsafeMutableBytes { bytes in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      return Result { () throws(JournalError) in try read(into: part, at: offset) }
    }
    guard try result.get() == range.count else { throw JournalError(.changedWhileRead, path) }
  }

  /// The lines in what is held; a rest without LF is kept for the next chunk unless it is too long already.
  private func lines(
    _ bytes: UnsafeRawBufferPointer, offset: Int, isStart: inout Bool, isLast: Bool,
    _ body: (LinePiece) -> Bool
  ) -> (used: Int, goesOn: Bool) {
    var position = 0
    while position < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      let end = rest.firstLineFeed
      if end == nil && !isLast && rest.count <= JournalLine.longest { break }
      let piece = LinePiece(
        bytes: end.map { UnsafeRawBufferPointer(rebasing: rest[..<$0]) } ?? rest, offset: offset + position,
        isStart: isStart, isEnd: end != nil || isLast, endsInLF: end != nil)
      guard body(piece) else { return (position, false) }
      isStart = end != nil
      position += end.map { $0 + 1 } ?? rest.count
    }
    return (position, true)
  }

  /// How many lines end in a range that begins where a line begins.
  func lineFeeds(in range: Range<Int>) throws(JournalError) -> Int {
    var count = 0
    try scan(range) { piece in
      count += piece.endsInLF ? 1 : 0
      return true
    }
    return count
  }
}

extension UnsafeRawBufferPointer {
  /// Where the first LF stands; the C library looks at many bytes at once.
  fileprivate var firstLineFeed: Int? {
    guard let start = baseAddress, let found = memchr(start, Int32(UInt8(ascii: "\n")), count) else {
      return nil
    }
    return UnsafeRawPointer(found) - start
  }
}

extension Span<UInt8> {
  /// Where the first LF stands from a place on.
  func lineFeed(from start: Int) -> Int? {
    guard start <= count else { return nil }
    return extracting(start..<count).withUnsafeBytes { $0.firstLineFeed }.map { start + $0 }
  }
}
