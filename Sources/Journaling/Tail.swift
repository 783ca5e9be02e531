// The end of a journal, where the next record is written: the last record, and what stands after it.

import Records

/// The last record and the fragment after it.
struct Tail {
  /// Nil where the journal has no record at all. A number or time that it lacks, as a later program's may, is
  /// that of a record before it.
  private(set) var last: Chain.Link?
  /// The bytes after the last record; empty unless a save was interrupted.
  let fragment: Range<Int>
  /// The last record, if it lacks nothing but its LF.
  let unended: JournalLine?
  /// The line of the last record, with its LF; nil where it has none.
  let line: Range<Int>?
  /// The version of the last record, if it is greater than this program's.
  let newer: Int?

  private init(
    last: Chain.Link?, line: Range<Int>?, fragment: Range<Int>, unended: JournalLine? = nil, newer: Int? = nil
  ) {
    (self.last, self.line, self.fragment, self.unended, self.newer) = (last, line, fragment, unended, newer)
  }

  /// That of a journal whose last line is known to be a record of this program.
  init(ending last: Chain.Link, in line: Range<Int>) {
    self.init(last: last, line: line, fragment: line.upperBound..<line.upperBound)
  }

  private static let ordinaryWindow = 1 << 16
  /// More than two of the longest lines, so that a window without a line's start holds none that could count.
  private static let wideWindow = 4 * JournalLine.longest
  private static let lineFeed = UInt8(ascii: "\n")

  /// Looks for the last record from the end backwards.
  /// - Parameter mayLackLineFeed: whether a last line that only lacks its LF counts, as it does for the writer,
  ///   who adds it.
  static func find(
    in file: borrowing OpenFile, size: Int, mayLackLineFeed: Bool = false
  ) throws(JournalError) -> Tail {
    var tail: Tail?
    var end = size
    var window = ordinaryWindow
    while end > 0 {
      let start = max(0, end - window)
      let bytes = try file.bytes(start..<end)
      let openEnd = mayLackLineFeed ? size : nil
      let rest = bytes.withUnsafeBytes {
        lastLine(in: $0, from: start, size: size, openEnd: openEnd, &tail)
      }
      if let tail, tail.isWhole { return tail }
      if rest < end {
        end = rest
      } else if window < wideWindow {
        window = wideWindow
      } else {
        end = start
      }
    }
    return tail ?? Tail(last: nil, line: nil, fragment: 0..<size)
  }

  private var isWhole: Bool { last?.seq != nil && last?.orderTime != nil }

  /// Goes backwards through the lines that lie wholly in a window, until the tail is whole.
  /// - Returns: where the lines that were looked at begin.
  private static func lastLine(
    in bytes: UnsafeRawBufferPointer, from start: Int, size: Int, openEnd: Int?, _ tail: inout Tail?
  ) -> Int {
    var lineEnd = bytes.count
    while lineEnd > 0 {
      let endsInLF = bytes[lineEnd - 1] == lineFeed
      let contentEnd = endsInLF ? lineEnd - 1 : lineEnd
      let before = bytes[..<contentEnd].lastIndex(of: lineFeed)
      if before == nil && start > 0 { break }
      let lineStart = before.map { $0 + 1 } ?? 0
      if endsInLF || start + lineEnd == openEnd,
        let line = JournalLine(UnsafeRawBufferPointer(rebasing: bytes[lineStart..<contentEnd]))
      {
        let end = start + lineEnd
        var found =
          tail
          ?? Tail(
            last: nil, line: endsInLF ? start + lineStart..<end : nil, fragment: end..<size,
            unended: endsInLF ? nil : line, newer: line.newerVersion)
        found.last = Chain.Link(
          seq: found.last?.seq ?? line.seq, sum: found.last?.sum ?? line.sum,
          orderTime: found.last?.orderTime ?? line.orderTime)
        tail = found
        if found.isWhole { return start + lineStart }
      }
      lineEnd = lineStart
    }
    return start + lineEnd
  }
}

extension JournalLine {
  /// The version of a line that a newer program wrote.
  fileprivate var newerVersion: Int? { if case .newer(let version) = content { version } else { nil } }
}
