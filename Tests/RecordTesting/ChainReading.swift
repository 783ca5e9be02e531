// The lines of a journal in memory, taken apart at their line feeds and handed to the chain.

import Glibc
package import Records

extension Chain {
  /// The chain of these bytes, and the lines whose `sum` holds with their offsets.
  package static func reading(_ bytes: [UInt8], after before: Link? = nil) -> (
    chain: Chain, lines: [(JournalLine, Int)]
  ) {
    var chain = Chain(after: before)
    var lines: [(JournalLine, Int)] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        let length = lineFeed(in: rest)
        let line = length.map { UnsafeRawBufferPointer(rebasing: rest[..<$0]) } ?? rest
        if let taken = chain.take(line, offset: start, endsInLF: length != nil) {
          lines.append((taken, start))
        }
        start += line.count + 1
      }
    }
    chain.finish()
    return (chain, lines)
  }
}

/// Where the first line feed is, found by the library: a loop of ours is slow where nothing is optimized.
private func lineFeed(in bytes: UnsafeRawBufferPointer) -> Int? {
  guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
  return UnsafeRawPointer(found) - start
}
