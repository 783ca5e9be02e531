// Which word is taken to have been meant, and where none is.

import Testing

@testable import Text

@Suite("The nearest word")
struct NearestWordTests {
  private static let words = [
    "ask", "summary", "amend", "void", "redact", "copy", "check", "surveys", "after-call", "visit",
  ]

  @Test(
    "A slip or two is understood",
    arguments: [
      ("sumary", "summary"), ("sumamry", "summary"), ("Summary", "summary"), ("summery", "summary"),
      ("summ", "summary"), ("chekc", "check"), ("aftercall", "after-call"), ("after call", "after-call"),
      ("vist", "visit"), ("vod", "void"), ("survey", "surveys"), ("redcat", "redact"), ("aks", "ask"),
      ("as", "ask"),
    ])
  func near(typed: String, meant: String) {
    #expect(NearestWord.of(typed, among: NearestWordTests.words) == meant)
  }

  @Test(
    "What is not near is not guessed",
    arguments: ["", "x", "su", "nosuch", "../secret", "2026-11", "ı", String(repeating: "a", count: 1 << 20)])
  func far(typed: String) {
    #expect(NearestWord.of(typed, among: NearestWordTests.words) == nil)
  }

  @Test("Among equally near ones the first is taken, and among none nothing")
  func ties() {
    #expect(NearestWord.of("cat", among: ["bat", "rat"]) == "bat")
    #expect(NearestWord.of("cat", among: ["bat", "cat"]) == "cat")
    #expect(NearestWord.of("cat", among: []) == nil)
  }

  @Test(
    "Insertion, omission, replacement and a swap of neighbours are one slip each",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abxc", 1), ("abxc", "abc", 1),
      ("abc", "axc", 1), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("ő", "o", 1),
    ])
  func slips(typed: String, word: String, count: Int) {
    let (typed, word) = (Array(typed.unicodeScalars), Array(word.unicodeScalars))
    #expect(NearestWord.slips(from: typed, to: word) == count)
    #expect(NearestWord.slips(from: word, to: typed) == count)
  }
}
