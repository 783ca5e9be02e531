// "Sorry, I meant 8": the last response is asked again, its answers ready, and a record says what differs.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct AmendInKioskTests {
  private let desk = Desk()
  private let call = ["C", "3", "too slow", "2", "4", "1", "y", ""]
  private var response: String {
    ResponseShape(
      answers: [Given.nps(3), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")],
      rest: #""followUp":{"due":"+2"}"#, personal: #""customer":"C","nps-why":"too slow""#
    ).text
  }
  private func answers(nps: Int, csat: Int = 2, ces: Int = 4, topic: String = "billing") -> [String] {
    [Given.nps(nps)] + (nps <= 8 ? [Given.why] : []) + [Given.csat(csat), Given.ces(ces), Given.topic(topic)]
  }

  @Test func `sorry, I meant 8`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend")
    try sitting.expect(line: "> 3")
    try sitting.answer(Key.backspace + "8")
    try sitting.expect(line: "> too slow")
    try sitting.answer("")
    try sitting.expect(line: "> 2")
    try sitting.answer("", "", "")
    try sitting.expect(line: "> y")
    try sitting.answer("", "")
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    try sitting.end()
    desk.expectSound()
    #expect(desk.journal.shape == response + "\n" + Shape.amend(3, answers(nps: 8)))
  }

  @Test(arguments: ["y\r", Key.controlD])
  func `left at its review, the response stays as it was`(leaving: String) throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", Key.backspace + "8", "", "", "", "", "")
    try sitting.press(Key.controlD)
    #expect(sitting.terminal.currentLine.contains("y leaves the response as it was"))
    try sitting.press(leaving)
    #expect(sitting.text.contains("The response stays as it was."))
    try sitting.end()
    #expect(desk.journal.shape == response)
  }

  @Test func `through a pipe every answer is given again`() throws {
    let shape = try desk.shape(
      answering: call + ["/amend", "8", "too slow", "3", "4", "2", "y", ""])
    #expect(shape == response + "\n" + Shape.amend(3, answers(nps: 8, csat: 3, topic: "technical")))
  }

  @Test func `new words and the reason stand in private, and only those`() throws {
    let shape = try desk.shape(
      answering: call + ["/amend", "/note misheard", "3", "too late", "2", "4", "1", "y", ""])
    let amend = Shape.amend(3, answers(nps: 3), personal: #""nps-why":"too late","reason":"misheard""#)
    #expect(shape == response + "\n" + amend)
  }

  @Test func `a promise is withdrawn by saying no, and by answers that need no call`() throws {
    let no = try desk.shape(answering: call + ["/amend", "3", "too slow", "2", "4", "1", "n", ""])
    #expect(no == response + "\n" + Shape.amend(3, answers(nps: 3), #""followUp":null"#))
    let desk = Desk()
    let happy = try desk.shape(answering: call + ["/amend", "9", "5", "1", "1", ""])
    let amended = Shape.amend(3, answers(nps: 9, csat: 5, ces: 1), #""followUp":null"#)
    #expect(happy == response + "\n" + amended)
  }

  @Test func `a promise may be made by an amendment`() throws {
    let shape = try desk.shape(
      answering: ["", "9", "5", "1", "1", "", "/amend", "6", "", "5", "1", "1", "y", ""])
    let first = ResponseShape(answers: answers(nps: 9, csat: 5, ces: 1)).text
    let given = [Given.nps(6), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(shape == first + "\n" + Shape.amend(3, given, #""followUp":{"due":"+2"}"#))
  }

  @Test func `a partial response may be completed`() throws {
    let shape = try desk.shape(
      answering: ["", "9", "/end partial", "", "/amend", "9", "5", "1", "1", ""])
    let first = ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text
    let amend = Shape.amend(3, answers(nps: 9, csat: 5, ces: 1), #""disposition":"complete""#)
    #expect(shape == first + "\n" + amend)
  }

  @Test func `an amendment of an amendment says all that differs from the response`() throws {
    let again = ["/amend", "3", "too late", "2", "4", "1", "n", ""]
    let shape = try desk.shape(answering: call + ["/amend", "8", "too late", "2", "4", "1", "y", ""] + again)
    let first = Shape.amend(3, answers(nps: 8), personal: #""nps-why":"too late""#)
    let second = Shape.amend(4, answers(nps: 3), #""followUp":null"#, personal: #""nps-why":"too late""#)
    #expect(shape == [response, first, second].joined(separator: "\n"))
  }

  @Test func `amending the amended shows what counts now`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", Key.backspace + "8", "", "", "", "", "", "")
    try sitting.answer("/amend")
    try sitting.expect(line: "> 8")
    try sitting.answer(Key.backspace + "3", "", "", "", "", "", "")
    try sitting.end()
    desk.expectSound()
    let (first, second) = (Shape.amend(3, answers(nps: 8)), Shape.amend(4, answers(nps: 3)))
    #expect(desk.journal.shape == [response, first, second].joined(separator: "\n"))
  }

  @Test(arguments: [
    ["3", "too slow", "2", "4", "1", "y", ""], ["/discard"], ["8", "/discard"], ["8", "too slow"], [],
    ["/end", "/discard"],
  ])
  func `what changes nothing, is thrown away or is broken off leaves no record`(lines: [String]) throws {
    #expect(try desk.shape(answering: call + ["/amend"] + lines) == response)
  }

  @Test func `Ctrl-D in the middle of it leaves the response as it was, and the shift goes on`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", Key.backspace + "8")
    try sitting.press(Key.killLine + Key.controlD)
    try sitting.answer("y")
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    #expect(desk.journal.shape == response)
  }

  @Test(arguments: [["/amend"], ["", "/discard", "/amend"]])
  func `with nothing saved by this kiosk there is nothing to amend`(lines: [String]) throws {
    let run = try desk.kiosk().answering(lines + ["/quit"])
    #expect(run.exit == .status(0))
    #expect(run.errorText.contains("rapport amend"))
    #expect(desk.journal.shape.isEmpty)
  }

  @Test func `the last response is this kiosk's, whatever other desks save`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    #expect(try desk.rapport("ask").answering("", "10", "5", "1", "1", "").exit == .status(0))
    try sitting.answer("/amend")
    try sitting.expect(line: "> 3")
    try sitting.answer(Key.backspace + "4", "", "", "", "", "", "")
    try sitting.end()
    desk.expectSound()
    #expect(
      desk.journal.shape.split(separator: "\n").last.map(String.init) == Shape.amend(4, answers(nps: 4)))
  }

  @Test func `it is amended with the survey that it was asked with`() throws {
    let shape = try desk.shape(
      answering: call + ["/survey visit", "/amend", "5", "too slow", "2", "4", "1", "y", ""])
    #expect(shape == response + "\n" + Shape.amend(3, answers(nps: 5)))
  }

  @Test(arguments: ["callback", "refusal", "partial"])
  func `Enter at every question keeps the ending, too`(disposition: String) throws {
    let happy = ["9", "5", "1", "1"]
    let shape = try desk.shape(
      answering: [""] + happy + ["/end \(disposition)", "", "/amend"] + happy + [""])
    let expected = ResponseShape(disposition: disposition, answers: answers(nps: 9, csat: 5, ces: 1))
    #expect(shape == expected.text)
  }
}
