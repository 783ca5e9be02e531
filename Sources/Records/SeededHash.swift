// A hash of texts with a seed of the process: nobody can write texts that all meet in one place of a table.

/// Hashes bytes where they stand.
package struct SeededHash: Sendable {
  private let seed: (UInt64, UInt64)

  /// The hash of this process; equal texts have equal hashes wherever it is used.
  package static let ofProcess = SeededHash(seed: (.random(in: .min ... .max), .random(in: .min ... .max)))

  private init(seed: (UInt64, UInt64)) {
    self.seed = seed
  }

  /// The hash of the bytes in a range. Two words at a time are multiplied and folded, as Wang Yi's wyhash does.
  package func hash(_ range: Range<Int>, of bytes: Span<UInt8>) -> UInt64 {
    var (start, hash) = (range.lowerBound, seed.0)
    while range.upperBound - start > 16 {
      let pair = (bytes.word(at: start), bytes.word(at: start + 8))
      hash = fold(pair.0 ^ seed.1, pair.1 ^ hash)
      start += 16
    }
    let (first, second) = bytes.words(in: start..<range.upperBound)
    hash = fold(first ^ seed.1, second ^ hash)
    return fold(hash ^ seed.0, UInt64(truncatingIfNeeded: range.count) ^ seed.1)
  }

  /// The hash of two words.
  package func hash(_ words: (UInt64, UInt64)) -> UInt64 {
    fold(fold(words.0 ^ seed.1, words.1 ^ seed.0) ^ seed.0, seed.1)
  }

  private func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
