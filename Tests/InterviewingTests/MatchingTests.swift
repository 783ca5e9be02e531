// Finding what was meant by its beginning, on a Turkish keyboard too.

import Interviewing
import Testing

@Suite struct MatchingTests {
  @Test(arguments: [
    ("İstanbul", "istanbul"), ("ISPARTA", "isparta"), ("ısparta", "isparta"), ("i\u{307}stanbul", "istanbul"),
    ("KIRIK", "kirik"),
    ("kırık", "kirik"), ("ÁRVÍZTŰRŐ", "árvíztűrő"), ("e\u{301}", "e\u{301}"), ("\u{307}", "\u{307}"),
    ("", ""),
  ])
  func `all four of I are one letter, and case is none`(text: String, folded: String) {
    #expect(text.folded.unicodeScalars.elementsEqual(folded.unicodeScalars))
    #expect(text.folded.folded == text.folded)
  }

  @Test(arguments: ["istan", "İSTAN", "ISTAN", "ıstan", "İstan", "iSTAN"])
  func `a Turkish label is found from any keyboard`(beginning: String) {
    #expect(Match.of(beginning, among: [["Ankara"], ["İstanbul"], ["Izmir"]]) == .one(1))
  }

  @Test(
    arguments: [
      ("b", .one(0)), ("a", .several([1, 2])), ("ab", .one(1)), ("abc", .one(2)), ("abcd", Match.none),
      ("", Match.none), ("x", .one(3)),
      ("other", .one(3)), ("B", .one(0)),
    ] as [(String, Match)])
  func `a beginning fits one, several or none, and the whole wins`(beginning: String, match: Match) {
    #expect(Match.of(beginning, among: [["b"], ["ab"], ["abc"], ["x-ray", "other"]]) == match)
  }

  @Test(
    arguments: [
      ("", .text("")), ("  ", .text("")), (" 7 ", .text("7")), ("\t7\u{A0}\r", .text("7")),
      ("//x", .text("/x")), ("///", .text("//")),
      (" // ", .text("/")), ("a/b", .text("a/b")), ("/back", .command(word: "back", argument: "")),
      (" /NOTE  two  words ", .command(word: "NOTE", argument: "two  words")),
      ("/", .command(word: "", argument: "")),
      ("/ back", .command(word: "", argument: "back")),
      ("/end\tpartial", .command(word: "end", argument: "partial")),
      ("/note //x", .command(word: "note", argument: "//x")),
    ] as [(String, LineContent)])
  func `a line is a text or a command, and two slashes begin a text with one`(
    line: String, content: LineContent
  ) {
    #expect(LineContent(line) == content)
  }

  @Test(arguments: ["x", "/x", "//x", "/", ""])
  func `a text that is typed comes back as it was`(text: String) {
    #expect(LineContent(LineContent.typed(text)) == .text(text))
  }
}
