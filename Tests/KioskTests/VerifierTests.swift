// Who checks the checker: the tests' own verification finds what is wrong, and knows what SHA-256 is.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct VerifierTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the digests of the standard come out`(text: String, digest: String) {
    #expect(SHA256.hex(text.utf8) == digest)
  }

  @Test(arguments: [55, 56, 63, 64, 65, 119, 120, 1000])
  func `every length is digested as sha256sum does it`(length: Int) throws {
    let text = String(repeating: "x", count: length)
    let run = try Program(path: "/usr/bin/sha256sum").input(text).run()
    #expect(run.outputText.hasPrefix(SHA256.hex(text.utf8)))
  }

  @Test(arguments: [
    "", " {}", "{} ", "{\"a\": 1}", "{\"a\":1,}", "[1,]", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
    "\"\u{1}\"",
    "01", "1.5", "tru", "{\"a\"}", "\"\\x\"", "{}{}", "\"\\ud83d\\ude42\"",
  ])
  func `what is no strict JSON does not parse`(text: String) {
    #expect(JSON(Array(text.utf8)) == nil)
  }

  /// Each change of a sound journal, and a word of what is found.
  @Test(arguments: [
    ("\"value\":9", "\"value\":8", "bytes that no repair explains"), ("\"seq\":2", "\"seq\":3", "seq"),
    ("\"kind\":\"response\"", "\"kind\": \"response\"", "bytes that no repair explains"),
    ("\"seconds\":", "\"second\":", "members"), ("\"v\":1,\"seq\":2", "\"seq\":2,\"v\":1", "members"),
    ("\"skipped\":\"refused\"", "\"skipped\":\"no\"", "skipped"),
    ("\"customer\":\"C\"", "\"customer\":\"\"", "empty"),
    ("\"customer\":\"C\"", "\"customer\":\"C\u{200B}\"", "escaped"), ("-7", "-4", "id"),
    ("+00:00", "Z", "at"),
  ])
  func `a journal that is not to the letter is found out`(old: String, new: String, finding: String) throws {
    let desk = Desk()
    _ = try desk.kiosk().environment("TZ", "UTC0").answering("C", "9", "/skip", "/end partial", "")
    #expect(desk.journal.problems == [])
    let last = try #require(desk.journal.lines.last)
    let text = String(decoding: last.bytes, as: UTF8.self)
    let end = try #require(text.firstRange(of: ",\"prev\":"))
    let changed = String(text[..<end.lowerBound]).replacing(old, with: new)
    #expect(changed != text[..<end.lowerBound])
    let forged = JournalLine(changed, prev: last.prev ?? "")?.bytes
    let broken = forged ?? Array(text.replacing(old, with: new).utf8)
    let isForgery = finding.contains("repair") ? Array(text.replacing(old, with: new).utf8) : broken
    let first = try #require(desk.journal.lines.first).bytes
    let problems = Journal(first + [0x0A] + isForgery + [0x0A]).problems
    #expect(problems.contains { $0.contains(finding) })
  }

  @Test func `a journal whose lines were parted from their order is found out`() throws {
    let desk = Desk()
    _ = try desk.shape(answering: ["", "/end refusal", "", "", "/end refusal", ""])
    let lines = desk.journal.lines.map { $0.bytes + [0x0A] }
    for order in [[0, 2], [1, 2], [0, 2, 1], [0, 1, 1, 2]] {
      #expect(Journal(order.flatMap { lines[$0] }).problems != [])
    }
    #expect(Journal(lines.flatMap { $0 }.dropLast()).problems != [])
  }
}
