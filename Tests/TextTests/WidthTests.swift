// How many columns a text takes: tables and prefilled lines stand askew where this is wrong.

import Testing
import Text

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0),
    ("abc", 3),
    ("árvíztűrő", 9),
    ("a\u{301}rvi\u{301}z", 5),
    ("\u{301}", 0),
    ("\u{20DD}", 0),
    ("日本語", 6),
    ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1),
    ("Ａ", 2),
    ("￦", 2),
    ("、", 2),
    ("😀", 2),
    ("🚀", 2),
    ("🇭🇺", 2),
    ("👍🏽", 2),
    ("☎", 1),
    ("☎\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("✓—…•", 4),
    ("İıſß", 4),
    ("\u{20000}", 2),
    ("ไทย", 3),
  ])
  func `a text takes so many columns`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `every emoji that is shown as a picture takes two columns`() {
    for value in UInt32(0x2000)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isEmojiPresentation else { continue }
      #expect(String(scalar).columns == 2, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("ab", 4, "ab  ", "  ab"),
    ("日", 4, "日  ", "  日"),
    ("a\u{301}", 3, "a\u{301}  ", "  a\u{301}"),
    ("abcd", 4, "abcd", "abcd"),
    ("abcde", 4, "abcde", "abcde"),
    ("", 0, "", ""),
    ("x", -3, "x", "x"),
  ])
  func `filling up counts columns and never cuts`(text: String, width: Int, right: String, left: String) {
    #expect(text.padded(to: width) == right)
    #expect(text.leftPadded(to: width) == left)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"),
    ("abcdef", 5, "abcd…"),
    ("abcdef", 1, "…"),
    ("abcdef", 0, ""),
    ("", 0, ""),
    ("", 5, ""),
    ("日本語", 6, "日本語"),
    ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"),
    ("日本語", 2, "…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `a text that is too long ends in an ellipsis`(text: String, width: Int, cut: String) {
    #expect(text.truncated(to: width) == cut)
  }

  @Test(arguments: ["abcdef", "日本語日本語", "a日b本c", "e\u{301}日e\u{301}", "👍🏽👍🏽x"])
  func `no cut text is wider than it may be`(text: String) {
    for width in 0...12 {
      #expect(text.truncated(to: width).columns <= width)
      #expect(text.columns > width || text.truncated(to: width) == text)
    }
  }

  @Test func `columns stand under each other two spaces apart`() {
    let rows = [["id", "n", "score"], ["日本", "1000", "5"], [], ["one"], ["a\u{301}", "", "last", "more"]]
    #expect(
      rows.aligned() == [
        "id    n     score",
        "日本  1000  5",
        "",
        "one",
        "a\u{301}           last   more",
      ])
  }

  @Test func `no row has spaces at its end because another is longer`() {
    #expect([["a"], ["bbbb", "c"]].aligned() == ["a", "bbbb  c"])
    #expect([[String]]().aligned() == [])
  }
}
