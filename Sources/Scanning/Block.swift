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
  private(set) var tally: ScanTally
  private(set) var reader: ResponseReader
  private let buffer: UnsafeMutableRawBufferPointer

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
    var filled = end - from
    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<filled]), at: from)
    guard var position = block == 0 ? 0 : lineFeed(0, filled).map({ $0 + 1 }) else { return findings }
    while from + position < end {
      var feed = lineFeed(position, filled)
      while feed == nil, from + filled < source.length, filled - position <= JournalLine.longest {
        let more = min(1 << 16, source.length - from - filled, position + JournalLine.longest + 2 - filled)
        try source.read(
          into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + more]), at: from + filled)
        feed = lineFeed(filled, filled + more)
        filled += more
      }
      let isWhole = feed != nil || from + filled == source.length
      let count = (feed ?? filled) - position
      if !isWhole || count > JournalLine.longest {
        close()
        findings.items.append(.fragment(offset: from + position, count: nil, endsInLF: true))
        guard let feed else { break }
        position = feed + 1
        continue
      }
      take(position, count, offset: from + position, endsInLF: feed != nil)
      position = (feed ?? filled) + 1
    }
    close()
    return findings
  }

  private func lineFeed(_ start: Int, _ end: Int) -> Int? {
    guard start < end, let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, end - start)
    else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func take(_ position: Int, _ count: Int, offset: Int, endsInLF: Bool) {
    guard let base = buffer.baseAddress?.advanced(by: position) else { return }
    let bytes = UnsafePointer(base.assumingMemoryBound(to: UInt8.self))
    if endsInLF, let line = reader.read(bytes, count: count), verifier.isSound(line, bytes),
      goOn(line, bytes, offset: offset)
    {
      findings.ids.append((line.id, offset))
      tally.count(line, bytes, reader)
    } else {
      takePlain(UnsafeRawBufferPointer(start: base, count: count), offset: offset, endsInLF: endsInLF)
    }
  }

  /// Adds the record to the run, or begins a new one where it does not follow from the last; false if its `prev` is
  /// none.
  @inline(__always)
  private mutating func goOn(_ line: ResponseLine, _ bytes: UnsafePointer<UInt8>, offset: Int) -> Bool {
    let follows = run.map { line.orderTime >= $0.orderTime && memcmp(lastSum, bytes + line.prev, 64) == 0 }
    if follows != true {
      close()
      let prev = UnsafeRawBufferPointer(start: bytes + line.prev, count: 64)
      guard let digest = Digest(hex: prev) else { return false }
      run = OpenRun(prev: digest, firstTime: line.orderTime, offset: offset, firstID: findings.ids.count)
    }
    run?.records += 1
    run?.seq = line.seq
    run?.orderTime = line.orderTime
    lastSum.copyMemory(from: bytes + line.sum, byteCount: 64)
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

  private mutating func takePlain(_ bytes: UnsafeRawBufferPointer, offset: Int, endsInLF: Bool) {
    close()
    guard endsInLF, let line = JournalLine(bytes) else {
      findings.items.append(.fragment(offset: offset, count: bytes.count, endsInLF: endsInLF))
      return
    }
    if case .response(let response)? = line.record?.content { reader.forms.learn(response.answers) }
    findings.items.append(.line(line, offset: offset))
  }
}
