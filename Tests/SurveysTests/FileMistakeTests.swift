// Files that are no plain YAML, each with the exact place.

import Surveys
import Testing

@Suite struct FileMistakeTests {
  @Test(arguments: syntax + features + characters)
  func aFileThatIsNoPlainYAMLIsRefusedAtTheExactPlace(file: MistakenFile) {
    #expect(mistakes(in: file.bytes) == file.mistakes)
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n", "---\n...\n", "''"])
  func anEmptyFileIsCalledEmpty(yaml: String) {
    #expect(mistakes(in: Array(yaml.utf8)) == [at(1, 1, .file(.empty))])
  }

  @Test func aFileIsReadUpToItsLimitAndRefusedBeyond() {
    let small = Array((head + "- {id: q, type: text, ask: {en: Q, hu: K}}\n#").utf8)
    let fill = [UInt8](repeating: UInt8(ascii: "#"), count: SurveyFile.sizeLimit - small.count)
    #expect(mistakes(in: small + fill).isEmpty)
    let tooLarge = at(1, 1, .file(.tooLarge(limit: SurveyFile.sizeLimit)))
    #expect(mistakes(in: small + fill + [10]) == [tooLarge])
  }

  static let syntax = [
    MistakenFile("colon", "survey: s\ntitle: Call: after", at(2, 12, .file(.syntax(.colon)))),
    MistakenFile("no colon", "survey: s\ntitle\nchannel: desk", at(2, 1, .file(.syntax(.noColon)))),
    MistakenFile(
      "open quote", "survey: s\ntitle: {en: \"T}\nquestions: []", at(2, 13, .file(.syntax(.openQuote)))),
    MistakenFile("bracket", "title: {en: \"a\" b}", at(1, 17, .file(.syntax(.openBracket)))),
    MistakenFile("open bracket", "title: {en: a,\nsurvey: s", at(1, 8, .file(.syntax(.openBracket)))),
    MistakenFile("escape", "survey: \"a\\qb\"", at(1, 11, .file(.syntax(.escape)))),
    MistakenFile("sign", "survey: @home", at(1, 9, .file(.syntax(.sign)))),
    MistakenFile("stars", "title: {en: *** Stars ***}", at(1, 14, .file(.syntax(.sign)))),
    MistakenFile("tab", "survey: s\ntitle:\n\ten: T", at(3, 1, .file(.syntax(.tab)))),
    MistakenFile("indentation", "survey: s\n  title: T", at(2, 8, .file(.syntax(.colon)))),
    MistakenFile("outdented", "title:\n    en: T\n  hu: C", at(3, 3, .file(.syntax(.indentation)))),
    MistakenFile("stray bracket", "survey: s\n]", at(2, 1, .file(.syntax(.indentation)))),
    MistakenFile("other", "title: ]", at(1, 8, .file(.syntax(.other)))),
  ]

  static let features = [
    MistakenFile("list", "- survey", at(1, 1, .key(.noSurvey))),
    MistakenFile("scalar", "\n  survey", at(2, 3, .key(.noSurvey))),
    MistakenFile("alias only", "*a", at(1, 1, .file(.alias))),
    MistakenFile(
      "anchor, alias and tag",
      questions: "- {id: q, type: !!str text, ask: &a {en: Q, hu: K}}\n- {id: r, type: text, ask: *a}",
      at(4, 17, .file(.tag)), at(4, 34, .file(.anchor)), at(5, 28, .file(.alias))),
    MistakenFile(
      "merge key", questions: "- {id: q, <<: {type: text}, ask: {en: Q, hu: K}}", at(4, 11, .key(.merge))),
    MistakenFile(
      "key that is no text", questions: "- {id: q, ? [a] : b, type: text, ask: {en: Q, hu: K}}",
      at(4, 13, .key(.notText))),
    MistakenFile(
      "two documents", questions: "- {id: q, type: text, ask: {en: Q, hu: K}}\n---\nsurvey: t",
      at(5, 1, .file(.severalDocuments))),
    MistakenFile(
      "directive", "%YAML 1.1\n---\n" + head + "- {id: q, type: text, ask: {en: Q, hu: K}}",
      at(1, 1, .file(.directive))),
    MistakenFile(
      "too deep", questions: "- " + String(repeating: "[", count: 15) + String(repeating: "]", count: 15),
      at(4, 17, .file(.tooDeep(limit: 16)))),
    MistakenFile(
      "not too deep", questions: "- " + String(repeating: "[", count: 14) + String(repeating: "]", count: 14),
      at(4, 3, .key(.needsKeys("questions")))),
  ]

  static let characters = [
    MistakenFile(
      "a control character, the first of its line",
      "survey: s\nchannel: d\u{7}e\u{7}sk\u{9B}\ntitle: {en: T}\n"
        + "questions: [{id: q, type: text, ask: {en: Q\u{202E}}}]",
      at(2, 10, .value(.badChannel("d\u{FFFD}e\u{FFFD}sk\u{FFFD}"))),
      at(2, 11, .file(.controlCharacter("\u{7}"))),
      at(4, 44, .file(.controlCharacter("\u{202E}")))
    ),
    MistakenFile(
      "a control character behind an escape",
      questions: "- {id: q, type: text, ask: {en: \"Ő\\e[2J\", hu: \"\\0\"}}",
      at(4, 33, .file(.controlCharacter("\u{1B}"))), at(4, 47, .file(.controlCharacter("\0")))),
    MistakenFile(
      "Latin-2",
      bytes: Array(head.utf8) + Array("# h".utf8) + [0xED] + Array("v".utf8) + [0xE1] + Array("s\n".utf8)
        + Array("- {id: q, type: text, ask: {en: Q, hu: K".utf8) + [0xE9] + Array("}}".utf8),
      [at(4, 4, .file(.notUTF8)), at(5, 41, .file(.notUTF8))]),
    MistakenFile(
      "UTF-16", bytes: [0xFF, 0xFE, 0x23, 0], [at(1, 1, .file(.notUTF8)), at(1, 1, .key(.noSurvey))]),
  ]
}

/// The keys of a survey, the needed ones first.
let topLevelKeys = [
  "survey", "title", "questions", "channel", "opening", "closing", "ask-again-after", "follow-up",
]
