// Questions are read out from the screen: no line may be broken by the terminal in the middle of a word.

import Testing
import Text

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("   ", 10, [""]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 12, ["one two", "three"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 6, ["one", "two", "three"]),
    ("  one   two  ", 20, ["one two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab cdefgh ij", 4, ["ab", "cdef", "gh", "ij"]),
    ("ab", 1, ["a", "b"]),
    ("ab", 0, ["a", "b"]),
    ("日本語 x", 4, ["日本", "語 x"]),
    ("日本語", 5, ["日本", "語"]),
    ("日", 1, ["日"]),
    ("e\u{301}e\u{301} e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("no\u{A0}break here", 8, ["no\u{A0}break", "here"]),
  ])
  func `a text is broken at its spaces`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `whatever the width, no line is too wide and no word is lost`() {
    let text = "Mennyire valószínű, hogy 日本語日本語 ajánlana e\u{301}e\u{301} megszentségteleníthetetlen 👍🏽"
    for width in 2...90 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
    #expect(text.wrapped(to: 200) == [text])
  }
}
