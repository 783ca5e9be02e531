// SHA-256 against the vectors that its makers published: every sum of every journal rests on it.

import RecordTesting
import Records
import Testing

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the digest is that of FIPS 180-4`(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test func `pieces of any size give the digest of the whole`() {
    var random = SeededGenerator(seed: 4)
    let bytes = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for _ in 0..<50 {
      var hash = RunningHash()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 0...min(130, rest.count), using: &random)
        hash.add(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(hash.count == bytes.count)
      #expect(hash.finish() == Digest(of: bytes))
    }
  }

  @Test func `a hash is empty again after it was asked`() {
    var hash = RunningHash()
    hash.add(Array("abc".utf8))
    _ = hash.finish()
    #expect(hash.count == 0)
    #expect(hash.finish() == Digest(of: []))
  }

  @Test func `a digest is written and read back`() {
    let digest = Digest(of: Array("abc".utf8))
    #expect(Digest(hex: digest.hex.utf8) == digest)
    #expect(Digest(hex: String(repeating: "0", count: 64).utf8) == .zero)
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
  }

  @Test(arguments: [
    "", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "A", count: 64),
    String(repeating: "0", count: 63) + "g", String(repeating: "0", count: 63) + "F",
    " " + String(repeating: "0", count: 63),
  ])
  func `only 64 lower-case digits are a digest`(hex: String) {
    #expect(Digest(hex: hex.utf8) == nil)
  }
}
