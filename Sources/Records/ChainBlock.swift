// How the lines of a part of a journal hang together, before anybody knows what stands before that part.

/// The lines of one block, in the order of the file, for a `Chain` that has taken all blocks before it.
package struct ChainBlock: Sendable {
  fileprivate enum Item {
    case run(Run)
    /// A `repair`, damage, or a line of a later program.
    case line(Chain.Line, offset: Int)
    /// Lines that are no records, with LF between them.
    case fragments(Range<Int>)
  }

  /// Records of version 1 that follow one another without a gap.
  fileprivate struct Run {
    var records: Int
    /// Of the first one.
    let prev: Digest?
    let orderTime: Int?
    let offset: Int
    var last: Chain.Link
  }

  fileprivate var items: [Item] = []
  private var run: Run?

  package init() {}

  /// Adds a line whose `sum` holds.
  mutating func add(_ record: borrowing FlatRecord, _ line: Span<UInt8>, at offset: Int) {
    guard record.standing == .record, record.kind != .repair, let time = record.orderTime else {
      finish()
      items.append(.line(record.link(in: line), offset: offset))
      return
    }
    let link = Chain.Link(seq: record.seq, sum: record.sum, orderTime: time)
    if let last = run?.last, last.sum == record.prev, last.orderTime.map({ $0 <= time }) == true {
      run?.records += 1
      run?.last = link
    } else {
      finish()
      run = Run(records: 1, prev: record.prev, orderTime: time, offset: offset, last: link)
    }
  }

  /// Adds a line that is no record, or a piece of one that is too long to be one.
  /// - Parameter bytes: where it stands, without the LF.
  package mutating func add(fragment bytes: Range<Int>) {
    finish()
    if case .fragments(let before)? = items.last {
      items[items.count - 1] = .fragments(before.lowerBound..<bytes.upperBound)
    } else {
      items.append(.fragments(bytes))
    }
  }

  /// To be called after the last line.
  package mutating func finish() {
    if let run { items.append(.run(run)) }
    run = nil
  }
}

extension Chain {
  /// How much of lines that are no records is read at a time.
  private static var piece: Int { 1 << 18 }

  /// Takes the lines of a block.
  /// - Parameter read: gives the bytes of a range.
  /// - Throws: what `read` throws.
  package mutating func take<Failure: Error>(
    _ block: ChainBlock, read: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    for item in block.items {
      switch item {
      case .run(let run): take(run)
      case .line(let line, let offset): take(line, offset: offset)
      case .fragments(let range):
        var start = range.lowerBound
        repeat {
          let end = min(start + Chain.piece, range.upperBound)
          let bytes = try read(start..<end)
          bytes.withUnsafeBytes {
            takeFragment($0, offset: start, isStart: start == range.lowerBound)
          }
          start = end
        } while start < range.upperBound
      }
    }
  }

  private mutating func take(_ run: ChainBlock.Run) {
    take(
      Chain.Line(
        standing: .record, seq: run.last.seq, prev: run.prev, sum: run.last.sum, orderTime: run.orderTime,
        explains: nil), offset: run.offset)
    goOn(run.records - 1, to: run.last)
  }
}
