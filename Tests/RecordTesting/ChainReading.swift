// The lines of a journal in memory, taken apart at their line feeds and handed to the chain.

package import Records

extension Chain {
  /// The chain of these bytes, and the lines whose `sum` holds with their offsets.
  package static func reading(_ bytes: [UInt8], after before: Link? = nil) -> (
    chain: Chain, lines: [(JournalLine, Int)]
  ) {
    var chain = Chain(after: before)
    var lines: [(JournalLine, Int)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line = Array(bytes[start..<(end ?? bytes.count)])
      let taken = line.withUnsafeBytes { chain.take($0, offset: start, endsInLF: end != nil) }
      if let taken { lines.append((taken, start)) }
      start = end.map { $0 + 1 } ?? bytes.count
    }
    chain.finish()
    return (chain, lines)
  }
}
