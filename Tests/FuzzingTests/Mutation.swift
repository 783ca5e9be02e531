// Small changes of an input, chosen by a generator that chooses the same each time.

import RecordTesting

extension [UInt8] {
  /// One to four changes: a bit, a byte, a piece taken out, doubled, or brought from another input.
  func mutated(with other: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let piece = place..<Int.random(in: place...Swift.min(bytes.count, place + 40), using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
      case 2: bytes.removeSubrange(piece)
      case 3: bytes.insert(contentsOf: bytes[piece], at: place)
      default:
        let start = Int.random(in: 0...other.count, using: &random)
        bytes.replaceSubrange(piece, with: other[start...].prefix(Int.random(in: 0...400, using: &random)))
      }
    }
    return bytes
  }
}
