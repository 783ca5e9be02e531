// Going back validates nothing, shows the old answer ready to edit, and loses none.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct GoingBackTests {
  private let desk = Desk()
  private let happy = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]

  @Test func `the old answer stands ready, and Enter keeps it`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9", "5", "1", "3", "/back")
    try sitting.expect(line: "> 3")
    try sitting.answer(Key.killLine + "/back")
    try sitting.expect(line: "> 1")
    try sitting.answer(Key.killLine + "/back", Key.killLine + "/back")
    try sitting.expect(line: "> 9")
    try sitting.answer("", "", "", Key.backspace + "1", "")
    try sitting.end()
    #expect(desk.journal.shape == ResponseShape(answers: happy).text)
  }

  @Test func `the old answer can be edited`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "3", "too slw", "/back")
    try sitting.expect(line: "> too slw")
    try sitting.answer(Key.left + "o")
    try sitting.answer("2", "2", "1", "n", "")
    try sitting.end()
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "too slow")
  }

  @Test func `a wrong answer is no reason to stay`() throws {
    let lines = ["", "9", "eleven", "/back", "nonsense", "9", "5", "1", "1", ""]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: happy).text)
  }

  @Test func `what was typed before going back is no answer`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    try sitting.type("4", showing: "> 4")
    try sitting.answer(Key.killLine + "/back", "", "5", "1", "1", "")
    try sitting.end()
    #expect(desk.journal.shape == ResponseShape(answers: happy).text)
  }

  @Test func `before the first question there is nothing`() throws {
    let lines = ["C", "/back", "/b", "9", "5", "1", "1", ""]
    let shape = try desk.shape(answering: lines)
    #expect(shape == ResponseShape(answers: happy, personal: #""customer":"C""#).text)
  }

  @Test func `a question that no longer applies is neither asked nor recorded`() throws {
    let lines = ["", "3", "words", "/back", "/back", "9", "5", "1", "1", ""]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: happy).text)
  }

  @Test func `the review says what is not saved because its question no longer applies`() throws {
    let run = try desk.kiosk().answering("", "3", "words", "5", "1", "1", "n", "1", "9", "")
    let said = run.errorText.split(separator: "\n").last { $0.contains("nps-why") }
    #expect(said?.contains("not saved: the question is not asked after these answers") == true)
    #expect(desk.journal.shape == ResponseShape(answers: happy).text)
  }

  @Test func `words come back when their question applies again`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "8", "some words", "/back", Key.killLine + "/back", Key.backspace + "9", "/back")
    try sitting.expect(line: "> 9")
    try sitting.answer(Key.backspace + "7")
    try sitting.expect(line: "> some words")
  }

  @Test(arguments: [
    (["/back", "1"], 1), (["/b", "/b", "2", "1"], 2), (["/back", "/back", "/b", "5", "3", "1"], 3),
  ])
  func `from the review back to the questions and forward again`(way: [String], effort: Int) throws {
    let lines = ["", "9", "5", "1", "6"] + way + [""]
    let answers = [Given.nps(9), Given.csat(5), Given.ces(effort), Given.topic("billing")]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: answers).text)
  }

  @Test func `a skipped question stands ready as it was skipped`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/dk", "/back")
    try sitting.expect(line: "> /dk")
    try sitting.answer("", "/skip", "/back")
    try sitting.expect(line: "> /skip")
  }

  @Test func `a text that begins with a slash stands ready as it must be typed`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "8", "//back was my word", "/back")
    try sitting.expect(line: "> //back was my word")
    try sitting.answer("", "4", "2", "6", "")
    try sitting.end()
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "/back was my word")
  }

  @Test func `an emptied text is no answer at all`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "8", "some words", "/back")
    try sitting.answer(Key.killLine, "4", "2", "6", "")
    try sitting.end()
    let answers = [Given.nps(8), Given.csat(4), Given.ces(2), Given.topic("other")]
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `where words cannot stand ready to be edited, an empty line keeps them and answers no rating`()
    throws
  {
    let lines = ["", "8", "some words", "/back", "", "4", "/back", "", "5", "2", "6", ""]
    let answers = [Given.nps(8), Given.why, Given.csat(5), Given.ces(2), Given.topic("other")]
    let shape = ResponseShape(answers: answers, personal: #""nps-why":"some words""#).text
    for options in [[], ["--plain"]] {
      let desk = Desk()
      #expect(try options.reduce(desk.kiosk()) { $0.arguments($1) }.answering(lines).exit == .status(0))
      #expect(desk.journal.shape == shape)
    }
  }

  @Test func `from a chosen ending back to the interview, which then ends by itself`() throws {
    let lines = ["", "9", "/end refusal", "/back", "9", "5", "1", "1", ""]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: happy).text)
  }

  @Test func `a customer who hangs up after the agent went back left it partial`() throws {
    let lines = ["", "9", "5", "1", "1", "/back"]
    #expect(
      try desk.shape(answering: lines) == ResponseShape(disposition: "partial", answers: happy).text)
  }

  @Test
  func `a customer who hangs up there without one rating broke off`() throws {
    let lines = ["", "/skip", "/skip", "/skip", "1", "/back"]
    let skipped = [
      #""id":"nps","metric":"nps","skipped":"refused""#,
      #""id":"csat","metric":"csat","scale":[1,5],"skipped":"refused""#,
      #""id":"ces","metric":"ces","scale":[1,5],"skipped":"refused""#, Given.topic("billing"),
    ]
    #expect(
      try desk.shape(answering: lines) == ResponseShape(disposition: "break-off", answers: skipped).text)
  }
}
