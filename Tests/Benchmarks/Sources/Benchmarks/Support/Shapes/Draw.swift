// Random numbers that are the same in every run.

/// A SplitMix64 generator.
struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 64 random bits.
  mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to one less than the bound.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: word() % UInt64(bound)) }

  /// A number of the range.
  mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in `share` of a thousand draws.
  mutating func happens(_ share: Int) -> Bool { share > 0 && below(1000) < share }

  /// An element of a list that is not empty.
  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }
}
