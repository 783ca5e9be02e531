// What every command does with a journal: it looks at each line once, in whatever order, and keeps what it needs.

/// Where a line stands: which of the journals that are read, and the offset at which it begins.
package struct Place: Sendable, Hashable, Comparable {
  /// The journal in the high 20 bits, the offset in the others.
  private let bits: UInt64

  private static let offsetBits: UInt64 = 44
  /// So many journals can be read at once.
  package static let maxJournals = 1 << 20

  /// - Parameters:
  ///   - journal: in the order of reading, below `maxJournals`.
  ///   - offset: below 2⁴⁴.
  package init(journal: Int, offset: Int) {
    precondition(journal < Place.maxJournals && offset < 1 << Place.offsetBits)
    bits = UInt64(journal) << Place.offsetBits | UInt64(offset)
  }

  package var journal: Int { Int(bits >> Place.offsetBits) }
  package var offset: Int { Int(bits & (1 << Place.offsetBits - 1)) }

  package static func < (left: Place, right: Place) -> Bool { left.bits < right.bits }
}

/// Looks at the lines of journals. Several look at different parts at the same time, and what they kept is added up.
package protocol LineVisitor: Sendable {
  /// Takes a line whose `sum` holds.
  /// - Parameters:
  ///   - record: what it says; only as long as the call lasts.
  ///   - line: its bytes, without the LF.
  mutating func visit(_ record: borrowing FlatRecord, _ line: Span<UInt8>, at place: Place)

  /// Adds what another one kept, of lines that may stand before those of this one and behind them.
  mutating func add(_ other: consuming Self)
}

/// Gives single lines of journals again that were visited before.
package protocol LineSource {
  /// Reads lines once more, in the order in which their places are given; near places in a row are cheap.
  mutating func read(_ place: Place, _ body: (borrowing FlatRecord, Span<UInt8>) -> Void) throws
}

extension RecordReader {
  /// Shows the line that was read last, without a copy of what it says.
  package func show(
    _ line: Span<UInt8>, at place: Place, to visitor: inout some LineVisitor, _ block: inout ChainBlock
  ) {
    block.add(record, line, at: place.offset)
    visitor.visit(record, line, at: place)
  }
}
