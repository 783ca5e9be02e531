// The hashing of generated lines, by the library that the program uses.

import CNettle

/// A running SHA-256.
struct Digest {
  private var state = rapport_sha256()

  init() { rapport_sha256_begin(&state) }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { rapport_sha256_add(&state, $0.baseAddress, $0.count) }
  }

  mutating func add(_ text: StaticString) {
    rapport_sha256_add(&state, text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Appends the 64 hexadecimal digits, and begins the next message.
  mutating func end(appendingTo bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 64))
    bytes.withUnsafeMutableBytes {
      rapport_sha256_end_digits(
        &state, $0.baseAddress!.advanced(by: start).assumingMemoryBound(to: CChar.self))
    }
  }
}
