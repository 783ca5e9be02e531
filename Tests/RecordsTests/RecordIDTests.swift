// Ids are UUIDs of version 7: unique on any desk, and in the order of their making.

import RecordTesting
import Records
import Testing

@Suite struct RecordIDTests {
  @Test func `an id is laid out as RFC 9562 says`() {
    // The moment of the example in RFC 9562, appendix A.6, with its random bits.
    let id = RecordID(milliseconds: 0x017F_22E2_79B0, random: (0xFFFF_FFFF_FFFF_FCC3, 0x18C4_DC0C_0C07_398F))
    #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test func `random bits never touch version, variant and time`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let milliseconds = Int.random(in: 0..<1 << 48, using: &random)
      let text = Array(
        RecordID(milliseconds: milliseconds, random: (random.next(), random.next())).description)
      #expect(text.count == 36 && text[14] == "7" && "89ab".contains(text[19]))
      #expect(Int(String(text[0..<8] + text[9..<13]), radix: 16) == milliseconds)
    }
  }

  @Test func `ids are written and read back, in either case`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let id = random.id()
      #expect(RecordID(id.description) == id)
      #expect(RecordID(id.description.uppercased()) == id)
      #expect(id.description == id.description.lowercased())
    }
  }

  @Test(arguments: [
    "", "01a20250b45e7b1a8f001a2b3c4d5e6f", "01a20250-b45e-7b1a-8f00-1a2b3c4d5e6",
    "01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f0",
    "01a20250-b45e-4b1a-8f00-1a2b3c4d5e6f", "01a20250-b45e-7b1a-0f00-1a2b3c4d5e6f",
    "01a20250-b45e-7b1a-cf00-1a2b3c4d5e6f",
    "01a2025-0b45e-7b1a-8f00-1a2b3c4d5e6f", "01a20250-b45e-7b1a-8f00-1a2b3c4d5e6g",
    "{1a20250-b45e-7b1a-8f00-1a2b3c4d5e6f",
    "01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f ", "01a20250_b45e_7b1a_8f00_1a2b3c4d5e6f",
    "01a20250-b45e-7b1a-8f00-1a2b3c4d-e6f",
    "00000000-0000-0000-0000-000000000000",
  ])
  func `what is no UUID of version 7 is refused`(text: String) {
    #expect(RecordID(text) == nil)
  }
}
