// What was corrected while it was typed is recorded as it stood at Enter, in whole characters.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskEditingTests {
  /// Types the reason for a score at the terminal, and sends it through the pipe.
  private func expectReason(_ typed: String, _ text: String, inJournal escaped: String? = nil) throws {
    let shape = try shapeBothWays(
      ["", "8", typed, "4", "2", "6", ""], piped: ["", "8", text, "4", "2", "6", ""])
    #expect(
      shape
        == ResponseShape(
          answers: [Given.nps(8), Given.why, Given.csat(4), Given.ces(2), Given.topic("other")],
          personal: "\"nps-why\":\"\(escaped ?? text)\""
        ).text)
  }

  @Test(arguments: [
    ("árvíztűrő\u{7F}\u{7F}\u{7F}ő", "árvíztő"),
    ("ű\u{7F}ő", "ő"),
    ("İıŞğ\u{7F}\u{7F}şĞ", "İışĞ"),
    ("İŞğ\u{1B}[D\u{1B}[Dı", "İıŞğ"),
    ("sokig\u{1B}[D\u{1B}[Dá\u{5} vártam", "sokáig vártam"),
    ("rossz válasz\u{15}jó válasz", "jó válasz"),
  ])
  func `Hungarian and Turkish letters are typed, passed and erased whole`(keys: String, text: String) throws {
    try expectReason(keys, text)
  }

  @Test func `a key that means nothing is no answer to any question`() throws {
    let desk = Desk()
    let sitting = try Sitting(desk.kiosk())
    let keys = SentKeys.all.joined()
    // The start prompt, a rating, a text, two ratings more, a choice, yes or no, the list of endings, the review.
    for (answer, place) in [
      ("C-1", "1/6"), ("3", "2/6"), ("slow", "3/6"), ("2", "4/6"), ("4", "5/6"), ("1", "6/6"),
    ] {
      try sitting.answer(keys + answer)
      #expect(sitting.terminal.currentLine.contains(place), "\(answer): \(sitting.terminal.currentLine)")
      let isText = place == "2/6"
      if !isText { try sitting.answer(keys) }
      #expect(sitting.terminal.currentLine.contains(place), "Enter: \(sitting.terminal.currentLine)")
    }
    try sitting.answer("/end", keys)
    #expect(sitting.terminal.currentLine.contains("6/6"), "\(sitting.terminal.currentLine)")
    try sitting.answer(keys + "n", keys)
    try sitting.end()
    let answers = [Given.nps(3), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")]
    let expected = ResponseShape(answers: answers, personal: #""customer":"C-1","nps-why":"slow""#)
    #expect(desk.journal.shape == expected.text)
  }

  @Test func `a rating that was corrected before Enter is the corrected one`() throws {
    let shape = try shapeBothWays(
      ["", "1\u{7F}9", "4\u{7F}5", "3\u{15}1", "12\u{7F}", ""], piped: ["", "9", "5", "1", "1", ""])
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(shape == ResponseShape(answers: answers).text)
  }

  @Test(arguments: [
    (#"he said "no" \ twice"#, #"he said \"no\" \\ twice"#),
    ("日本語 と emoji 🙂 and e\u{301}", nil),
    ("//slash", "/slash"),
    ("///", "//"),
    ("  spaces around do not count \t", "spaces around do not count"),
  ])
  func `any text is kept as it was said`(text: String, inJournal: String?) throws {
    let desk = Desk()
    _ = try desk.shape(answering: ["", "8", text, "4", "2", "6", ""])
    let line = String(decoding: desk.journalBytes, as: UTF8.self)
    #expect(line.utf8.contains("\"nps-why\":\"\(inJournal ?? text)\"".utf8))
  }

  @Test func `characters that a terminal could obey are escaped in the journal, and kept`() throws {
    let hidden =
      "\u{1}\u{1B}[2J\u{7F}\u{85}\u{9B}\u{61C}\u{200B}\u{200F}\u{2028}\u{202E}\u{2060}\u{2069}\u{FEFF}"
    let desk = Desk()
    let run = try desk.kiosk().answering("\(hidden)ref", "8", "a\(hidden)z", "4", "2", "6", "")
    #expect(!run.errors.contains(0x1B))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "a\(hidden)z")
  }

  @Test func `a long answer wraps and is kept whole`() throws {
    let text = (1...60).map { "szó\($0)" }.joined(separator: " ")
    try expectReason(text, text)
  }

  @Test(arguments: ["LC_ALL", "LANG"])
  func `Hungarian can be typed where the locale is C`(variable: String) throws {
    let desk = Desk()
    let sitting = try Sitting(desk.kiosk().environment(variable, "C"))
    try sitting.answer("ű", "8", "űrő\u{7F}", "4", "2", "6", "")
    try sitting.end()
    desk.expectSound()
    let personal = desk.journal.lines.last?.json["private"]
    #expect(personal?["customer"]?.text == "ű" && personal?["nps-why"]?.text == "űr")
  }
}

extension String.UTF8View {
  /// Whether these bytes stand in it, as bytes: é is not e with an accent.
  fileprivate func contains(_ bytes: String.UTF8View) -> Bool {
    let (all, part) = (Array(self), Array(bytes))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}
