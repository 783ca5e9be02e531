// Reads whole journals, or all that stands in them from a day on, on all processors at once.

package import Records

/// One reading of some journals.
package final class JournalPass<Visitor: LineVisitor>: Sendable {
  private let journals: JournalSet
  private let since: Int?
  private let pace: JournalPace
  private let state: Locked<State>

  private struct State {
    /// Journals that nobody has opened yet.
    var unopened: Range<Int>
    /// Blocks that nobody reads yet, of a journal that is open.
    var unread: (journal: Int, blocks: Range<Int>) = (0, 0..<0)
    /// Journals of which blocks are being read.
    var readings: [Int: Reading] = [:]
    var parts: [JournalReader.Part?]
    var visitors: [Visitor] = []
    var failure: (any Error)?

    mutating func take(_ block: ChainBlock, _ number: Int, of journal: Int) throws {
      guard try readings[journal]?.take(block, number) == true else { return }
      parts[journal] = try readings[journal]?.part()
      readings[journal] = nil
    }
  }

  /// - Parameter since: the order time from which on each is read; nil for the whole.
  package init(_ journals: JournalSet, since: Int?, pace: JournalPace = .ordinary) {
    (self.journals, self.since, self.pace) = (journals, since, pace)
    let count = journals.paths.count
    state = Locked(State(unopened: 0..<count, parts: Array(repeating: nil, count: count)))
  }

  /// Reads everything once.
  /// - Parameter make: a visitor for each processor.
  /// - Returns: what all visitors kept, and what there is to say of each journal; nil for one that is not there.
  package func run(
    _ make: @escaping @Sendable () -> Visitor
  ) throws -> (kept: Visitor, parts: [JournalReader.Part?]) {
    Workers.run(pace.workers) { [self] in
      var reader = BlockReader()
      var visitor = make()
      do {
        while let task = try next() {
          let block = try reader.read(task.range, of: task.journal.reader, journal: task.number, &visitor)
          try state.withLock { try $0.take(block, task.block, of: task.number) }
        }
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
      }
      state.withLock { [visitor] in $0.visitors.append(visitor) }
    }
    return try state.withLock { state in
      if let failure = state.failure { throw failure }
      var kept = state.visitors.removeFirst()
      while let visitor = state.visitors.popLast() { kept.add(visitor) }
      return (kept, state.parts)
    }
  }

  private struct Task {
    let journal: OpenJournal
    let number: Int
    let block: Int
    let range: Range<Int>
  }

  /// The next block that nobody reads; nil if there is none, or something failed.
  private func next() throws -> Task? {
    try state.withLock { state in
      while state.unread.blocks.isEmpty {
        guard state.failure == nil, let number = state.unopened.popFirst() else { return nil }
        guard let journal = try journals.open(number) else { continue }
        let reading = try Reading(journal, since: since, blockSize: pace.blockSize)
        if reading.count == 0 {
          state.parts[number] = try reading.part()
        } else {
          state.readings[number] = reading
          state.unread = (number, 0..<reading.count)
        }
      }
      guard state.failure == nil, let block = state.unread.blocks.popFirst(),
        let reading = state.readings[state.unread.journal]
      else { return nil }
      return Task(
        journal: reading.journal, number: state.unread.journal, block: block, range: reading.range(of: block))
    }
  }
}

/// How a reading goes about its work; nothing that comes of it depends on that.
package struct JournalPace: Sendable {
  /// Bytes that one worker takes at a time: enough that nobody waits for the others.
  package let blockSize: Int
  /// How many read at the same time.
  package let workers: Int

  package init(blockSize: Int, workers: Int) {
    (self.blockSize, self.workers) = (blockSize, workers)
  }

  /// One worker for each processor.
  package static let ordinary = JournalPace(blockSize: 1 << 20, workers: Workers.count)
}

/// A journal of which blocks are being read.
private struct Reading {
  let journal: OpenJournal
  /// Where the part begins that is read.
  private let start: PartStart
  /// How many blocks there are.
  let count: Int
  private let blockSize: Int
  /// Blocks before which another one is still being read.
  private var waiting: [Int: ChainBlock] = [:]
  /// The next one that the chain takes.
  private var due = 0
  private var chain: Chain

  /// - Parameter since: as for `JournalReader.start`.
  init(_ journal: OpenJournal, since: Int?, blockSize: Int) throws(JournalError) {
    start = try journal.reader.start(since: since)
    (self.journal, self.blockSize) = (journal, blockSize)
    count = (journal.reader.length - start.offset + blockSize - 1) / blockSize
    chain = Chain(after: start.before)
  }

  func range(of block: Int) -> Range<Int> {
    let start = self.start.offset + block * blockSize
    return start..<min(start + blockSize, journal.reader.length)
  }

  /// Takes a block that was read, and those behind it that wait for it.
  /// - Returns: whether it was the last.
  mutating func take(_ block: ChainBlock, _ number: Int) throws(JournalError) -> Bool {
    waiting[number] = block
    while let block = waiting.removeValue(forKey: due) {
      try chain.take(block) { range throws(JournalError) in try journal.reader.file.bytes(range) }
      due += 1
    }
    return due == count
  }

  /// What there is to say of the journal, once all blocks were taken.
  func part() throws(JournalError) -> JournalReader.Part {
    var chain = chain
    chain.finish()
    return try journal.reader.part(chain, from: start)
  }
}
