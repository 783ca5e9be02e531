// The set of byte strings is Swift's own set, whatever is put into it.

import RecordTesting
import Summarizing
import Testing

@Suite struct ByteSetTests {
  /// Short strings of few letters, so that many are equal, begin alike, or are the empty one.
  private static func strings(_ count: Int, _ generator: inout SeededGenerator) -> [[UInt8]] {
    (0..<count).map { _ in
      let length = Int.random(in: 0...(generator.once(in: 50) ? 300 : 5), using: &generator)
      return (0..<length).map { _ in generator.one(of: [0, 0x41, 0x42, 0xFF]) }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `it holds what a set of arrays holds, and counts what two share`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...600, using: &generator)
    let (left, right) = (Self.strings(count, &generator), Self.strings(count / 2, &generator))
    var (set, plain) = (ByteSet(), Set<[UInt8]>())
    for element in left {
      #expect(set.insert(element[...]) == plain.insert(element).inserted)
    }
    #expect(set.count == plain.count)
    for element in left + right { #expect(set.contains(element[...]) == plain.contains(element)) }
    var other = ByteSet()
    for element in right { other.insert(element[...]) }
    let shared = plain.intersection(right).count
    #expect(set.countShared(with: other) == shared && other.countShared(with: set) == shared)
  }

  @Test func `a part of an array is what it holds, not where it begins`() {
    let bytes = Array("C-1,C-1,C-2".utf8)
    var set = ByteSet()
    #expect(set.insert(bytes[0..<3]) && !set.insert(bytes[4..<7]) && set.insert(bytes[8..<11]))
    #expect(set.contains(Array("C-2".utf8)[...]) && !set.contains(bytes[0..<2]) && set.count == 2)
  }
}
