// Crashes that come out the same way twice: the generator begins where its seed says.

/// SplitMix64.
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct Seed: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// One of these, which must not be none.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// At most so many of these, in their order.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    guard elements.count > count else { return elements }
    return elements.indices.shuffled(using: &self).prefix(count).sorted().map { elements[$0] }
  }
}
