// Reads the lines that begin in a block of a journal: whatever a block is, every line belongs to one.

import Records

/// Reads blocks one after the other; what it needs for that is kept.
struct BlockReader: ~Copyable {
  private var reader = RecordReader()

  /// Reads the lines that begin in a range of a journal's bytes.
  /// - Returns: how they hang together.
  mutating func read(
    _ range: Range<Int>, of source: borrowing JournalReader, journal: Int, _ visitor: inout some LineVisitor
  ) throws(JournalError) -> ChainBlock {
    var block = ChainBlock()
    // The byte before a block tells whether a line begins with it.
    var isSkipping = range.lowerBound > 0
    try source.file.scan(max(0, range.lowerBound - 1)..<source.length) { piece in
      if isSkipping {
        isSkipping = !piece.endsInLF
        return true
      }
      if piece.isStart, piece.offset >= range.upperBound { return false }
      if piece.isStart, piece.endsInLF {
        let line = piece.bytes.assumingMemoryBound(to: UInt8.self).span
        if reader.read(line) {
          reader.show(line, at: Place(journal: journal, offset: piece.offset), to: &visitor, &block)
          return true
        }
      }
      block.add(fragment: piece.offset..<piece.offset + piece.bytes.count)
      return true
    }
    block.finish()
    return block
  }
}
