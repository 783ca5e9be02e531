// A part of a journal that one worker reads: the lines that begin in it.

import Glibc
import Records

/// What was met in a block, in the order of the file.
struct BlockFindings: Sendable {
  enum Item: Sendable {
    /// Records read the fast way, and which of the ids are theirs.
    case run(Chain.Run, ids: Range<Int>)
    /// A line read the plain way, whose `sum` holds.
    case line(JournalLine, offset: Int)
    /// A line whose `sum` does not, without its LF; nil for one that is longer than a record can be.
    case fragment(offset: Int, count: Int?, endsInLF: Bool)
  }

  var items: [Item] = []
  /// The ids of the fast records, and where their lines begin.
  var ids: [(words: (UInt64, UInt64), offset: Int)] = []
}

/// Reads blocks, one after the other, and counts their responses.
struct BlockScanner: ~Copyable {
  private let source: any ByteSource
  /// Where the part of the journal begins that is read; a line begins there.
  private let start: Int
  /// How much is read at a time.
  private let size: Int
  /// How much is read beyond the end of a block, for the rest of its last line: nearly every line is shorter.
  private static let ahead = 2048
  private(set) var tally: ScanTally
  private(set) var reader: ResponseReader
  private let buffer: UnsafeMutableRawBufferPointer

  /// A copy at hand of what another module keeps.
  private let longest = JournalLine.longest
  private var findings = BlockFindings()
  private var run: OpenRun?
  /// The digits of the last fast record's sum.
  private let lastSum = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 8)
  private var verifier = LineVerifier()

  private struct OpenRun {
    var records = 0
    let prev: Digest
    let firstTime: Int
    let offset: Int
    let firstID: Int
    var seq = 0
    var orderTime = 0
  }

  init(
    _ source: any ByteSource, from start: Int, size: Int, _ tally: ScanTally, _ reader: ResponseReader
  ) {
    (self.source, self.start, self.size, self.tally, self.reader) = (source, start, size, tally, reader)
    let most = min(source.length - start, size + JournalLine.longest + 2)
    buffer = .allocate(byteCount: max(16, most + 1), alignment: 16)
  }

  deinit {
    buffer.deallocate()
    lastSum.deallocate()
    reader.free()
  }

  /// How many blocks there are.
  static func count(_ source: any ByteSource, from start: Int, size: Int) -> Int {
    (source.length - start + size - 1) / size
  }

  /// Reads the lines that begin in a block.
  mutating func read(_ block: Int) throws -> BlockFindings {
    findings = BlockFindings()
    run = nil
    let begin = start + block * size
    let end = min(begin + size, source.length)
    // One byte before it tells whether a line begins with it.
    let from = block == 0 ? begin : begin - 1
    var filled = min(end - from + BlockScanner.ahead, source.length - from)
    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<filled]), at: from)
    guard var position = block == 0 ? 0 : lineFeed(0, filled).map({ $0 + 1 }) else { return findings }
    while from + position < end {
      if let count = takeFast(position, filled, offset: from + position) {
        position += count + 1
        continue
      }
      let feed = lineFeed(position, filled)
      if feed == nil, try readOn(from, position, &filled) { continue }
      takePlain(position..<(feed ?? filled), from, endsInLF: feed != nil)
      guard let feed else { break }
      position = feed + 1
    }
    close()
    return findings
  }

  /// Reads more of a line whose end is not in the buffer; false if there is no more, or it is no line of a record.
  private func readOn(_ from: Int, _ position: Int, _ filled: inout Int) throws -> Bool {
    let most = position + JournalLine.longest + 2
    let more = min(filled, source.length - from - filled, most - filled)
    guard more > 0 else { return false }
    try source.read(
      into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + more]), at: from + filled)
    filled += more
    return true
  }

  private func lineFeed(_ start: Int, _ end: Int) -> Int? {
    guard start < end, let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, end - start)
    else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The length of the line at a position, if it is a record of the usual form, which is counted.
  @inline(__always)
  private mutating func takeFast(_ position: Int, _ filled: Int, offset: Int) -> Int? {
    guard let base = buffer.baseAddress?.advanced(by: position) else { return nil }
    let bytes = UnsafePointer(base.assumingMemoryBound(to: UInt8.self))
    guard let line = reader.read(bytes, count: filled - position), line.count <= longest,
      position + line.count < filled, bytes[line.count] == UInt8(ascii: "\n"), verifier.isSound(line),
      goOn(line, offset: offset)
    else { return nil }
    findings.ids.append((line.id, offset))
    tally.count(line, reader)
    return line.count
  }

  /// Adds the record to the run, or begins a new one where it does not follow from the last; false if its `prev` is
  /// none.
  @inline(__always)
  private mutating func goOn(_ line: ResponseLine, offset: Int) -> Bool {
    guard let prev = line.prev.baseAddress, let sum = line.sum.baseAddress else { return false }
    let follows = run.map { line.orderTime >= $0.orderTime && LineCursor.isSame(lastSum, prev, 64) }
    if follows != true {
      close()
      guard let digest = Digest(hex: line.prev) else { return false }
      run = OpenRun(prev: digest, firstTime: line.orderTime, offset: offset, firstID: findings.ids.count)
    }
    run?.records += 1
    run?.seq = line.seq
    run?.orderTime = line.orderTime
    lastSum.copyMemory(from: sum, byteCount: 64)
    return true
  }

  /// Ends the run that is open.
  private mutating func close() {
    guard let run, let sum = Digest(hex: UnsafeRawBufferPointer(start: lastSum, count: 64)) else { return }
    let last = Chain.Link(seq: run.seq, sum: sum, orderTime: run.orderTime)
    let closed = Chain.Run(
      records: run.records, prev: run.prev, orderTime: run.firstTime, offset: run.offset, last: last)
    findings.items.append(.run(closed, ids: run.firstID..<findings.ids.count))
    self.run = nil
  }

  /// Takes a line of any form, or the piece of one that is longer than any record.
  private mutating func takePlain(_ range: Range<Int>, _ from: Int, endsInLF: Bool) {
    close()
    let offset = from + range.lowerBound
    let isWhole = endsInLF || from + range.upperBound == source.length
    guard isWhole, range.count <= JournalLine.longest else {
      findings.items.append(.fragment(offset: offset, count: nil, endsInLF: true))
      return
    }
    guard endsInLF, let line = JournalLine(UnsafeRawBufferPointer(rebasing: buffer[range])) else {
      findings.items.append(.fragment(offset: offset, count: range.count, endsInLF: endsInLF))
      return
    }
    if case .response(let response)? = line.record?.content { reader.forms.learn(response.answers) }
    findings.items.append(.line(line, offset: offset))
  }
}
