// SHA-256 as the journal uses it: of public forms, private objects, fragments and survey files.

import CNettle

/// The 32 bytes of a SHA-256.
package struct Digest: Sendable, Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// What stands for the record before the first one.
  package static let zero = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest of these bytes.
  package init(of bytes: some Sequence<UInt8>) {
    var hash = RunningHash()
    hash.add(bytes)
    self = hash.finish()
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  package init?(hex: some Collection<UInt8>) {
    self.init(hex: Array(hex).span)
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  init?(hex text: Span<UInt8>) {
    guard text.count == 64 else { return nil }
    let words: (UInt64, UInt64, UInt64, UInt64)? = text.withUnsafeBytes { bytes in
      guard let first = hexWord(bytes, at: 0), let second = hexWord(bytes, at: 16),
        let third = hexWord(bytes, at: 32), let fourth = hexWord(bytes, at: 48)
      else { return nil }
      return (first, second, third, fourth)
    }
    guard let words else { return nil }
    self.init(words: words)
  }

  /// Reads what stands in the place of a private object that was taken out, `sha256:` and the digits.
  init?(prefixed text: Span<UInt8>) {
    guard text.count == 71 else { return nil }
    for (index, byte) in "sha256:".utf8.enumerated() where text[index] != byte { return nil }
    self.init(hex: text.extracting(7..<71))
  }

  /// The value of a finished hash.
  fileprivate init(bytes: UnsafeRawBufferPointer) {
    let word = { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    words = (word(0), word(1), word(2), word(3))
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    DigitText.text(64) { text in
      for word in [words.0, words.1, words.2, words.3] { text.put(hex: word) }
    }
  }

  /// The same 32 bytes in base64 (RFC 4648), as a page's security policy names a sum.
  package var base64: String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<64).map { word >> UInt64(63 - $0) & 1 }
    }
    let places = stride(from: 0, to: bits.count, by: 6).map { start in
      (0..<6).reduce(0) { $0 << 1 | (start + $1 < bits.count ? Int(bits[start + $1]) : 0) }
    }
    return String(places.map { digits[$0] }) + "="
  }

  package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// A SHA-256 of bytes that come piece by piece.
package struct RunningHash {
  private var state = rapport_sha256()
  /// How many bytes were added.
  package private(set) var count = 0

  package init() {
    rapport_sha256_begin(&state)
  }

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    let added: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
    if added == nil { Array(bytes).withUnsafeBytes { add($0) } }
  }

  /// Adds the bytes of a literal.
  mutating func add(_ text: StaticString) {
    add(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func add(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// The digest of all that was added; the hash is empty again after it.
  package mutating func finish() -> Digest {
    count = 0
    return withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { bytes in
      rapport_sha256_end(&state, bytes.baseAddress)
      return Digest(bytes: UnsafeRawBufferPointer(bytes))
    }
  }

  /// The digest of all that was added, if these are its 64 lower-case hexadecimal digits; the hash is empty again after
  /// it.
  mutating func finish(as digits: Span<UInt8>) -> Digest? {
    count = 0
    guard digits.count == 64 else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { bytes in
      let isSame = digits.withUnsafeBytes { rapport_sha256_end_as(&state, bytes.baseAddress, $0.baseAddress) }
      return isSame == 0 ? nil : Digest(bytes: UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes the 64 lower-case hexadecimal digits of all that was added; the hash is empty again after it.
  package mutating func finish(digits: UnsafeMutableRawPointer) {
    count = 0
    rapport_sha256_end_digits(&state, digits.assumingMemoryBound(to: CChar.self))
  }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    count += bytes.count
    rapport_sha256_add(&state, bytes.baseAddress, bytes.count)
  }
}

/// A digest that is known by its digits.
struct DigestDigits: Sendable {
  private let words: InlineArray<8, UInt64>
  private let digest: Digest

  /// - Parameter digits: the 64 digits of the digest.
  init(_ digits: Span<UInt8>, _ digest: Digest) {
    words = InlineArray { digits.word(at: 8 * $0) }
    self.digest = digest
  }

  /// The digest, if these are its digits.
  func digest(of text: Span<UInt8>) -> Digest? {
    guard text.count == 64 else { return nil }
    for place in words.indices where text.word(at: 8 * place) != words[place] { return nil }
    return digest
  }
}
