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
    #expect(sitting.terminal.currentLine.hasPrefix("Save?"))
    for fact in ["Correcting the response of", "customer C", "agent anna", "After the call"] {
      #expect(sitting.text.contains(fact))
    }
    try sitting.answer("1")
    try sitting.expect(line: "> 3")
    try sitting.answer("8")
    #expect(sitting.terminal.currentLine.hasPrefix("Save?"))
    try sitting.answer("")
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    try sitting.end()
    desk.expectSound()
    #expect(desk.journal.shape == response + "\n" + Shape.amend(3, answers(nps: 8)))
  }

  @Test(arguments: ["y\r", Key.controlD])
  func `left at its review, the response stays as it was`(leaving: String) throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", "1", "8")
    try sitting.press(Key.controlD)
    #expect(sitting.terminal.currentLine.contains("y leaves the response as it was"))
    try sitting.press(leaving)
    #expect(sitting.text.contains("The response stays as it was."))
    try sitting.end()
    #expect(desk.journal.shape == response)
  }

  @Test func `through a pipe each answer is changed by its number`() throws {
    let shape = try desk.shape(answering: call + ["/amend", "1", "8", "3", "3", "5", "2", ""])
    #expect(shape == response + "\n" + Shape.amend(3, answers(nps: 8, csat: 3, topic: "technical")))
  }

  @Test func `new words and the reason stand in private, and only those`() throws {
    let shape = try desk.shape(
      answering: call + ["/amend", "/note misheard", "2", "too late", ""])
    let amend = Shape.amend(3, answers(nps: 3), personal: #""nps-why":"too late","reason":"misheard""#)
    #expect(shape == response + "\n" + amend)
  }

  @Test func `a promise is withdrawn by saying no, and by nothing else`() throws {
    let no = try desk.shape(answering: call + ["/amend", "6", "n", ""])
    #expect(no == response + "\n" + Shape.amend(3, answers(nps: 3), #""followUp":null"#))
    // Nothing is lost to a rating that was mistyped: neither the words nor the promise.
    let desk = Desk()
    let run = try desk.kiosk().answering(call + ["/amend", "1", "9", "3", "5", "4", "1", ""])
    #expect(run.errorText.contains("kept: today's survey does not ask this. /drop follow-up"))
    let kept = [Given.nps(9), Given.why, Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == response + "\n" + Shape.amend(3, kept))
    let dropped = try desk.kiosk().answering("/amend 2", "/drop nps-why", "/drop follow-up", "", "/quit")
    #expect(dropped.exit == .status(0))
    let amended = Shape.amend(4, answers(nps: 9, csat: 5, ces: 1), #""followUp":null"#)
    #expect(desk.journal.shape.hasSuffix("\n" + amended))
  }

  @Test func `a promise may be made by an amendment`() throws {
    let shape = try desk.shape(
      answering: ["", "9", "5", "1", "1", "", "/amend", "1", "6", "", "y", "C-9", ""])
    let first = ResponseShape(answers: answers(nps: 9, csat: 5, ces: 1)).text
    let given = [Given.nps(6), Given.csat(5), Given.ces(1), Given.topic("billing")]
    let amend = Shape.amend(3, given, #""followUp":{"due":"+2"}"#, personal: #""customer":"C-9""#)
    #expect(shape == first + "\n" + amend)
  }

  @Test func `a partial response may be completed`() throws {
    let shape = try desk.shape(
      answering: ["", "9", "/end partial", "", "/amend", "3", "5", "4", "1", "5", "1", ""])
    let first = ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text
    let amend = Shape.amend(3, answers(nps: 9, csat: 5, ces: 1), #""disposition":"complete""#)
    #expect(shape == first + "\n" + amend)
  }

  @Test func `an amendment of an amendment says all that differs from the response`() throws {
    let again = ["/amend", "1", "3", "6", "n", ""]
    let shape = try desk.shape(answering: call + ["/amend", "1", "8", "2", "too late", ""] + again)
    let first = Shape.amend(3, answers(nps: 8), personal: #""nps-why":"too late""#)
    let second = Shape.amend(4, answers(nps: 3), #""followUp":null"#, personal: #""nps-why":"too late""#)
    #expect(shape == [response, first, second].joined(separator: "\n"))
  }

  @Test func `amending the amended shows what counts now`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", "1", "8", "")
    try sitting.answer("/amend", "1")
    try sitting.expect(line: "> 8")
    try sitting.answer("3", "")
    try sitting.end()
    desk.expectSound()
    let (first, second) = (Shape.amend(3, answers(nps: 8)), Shape.amend(4, answers(nps: 3)))
    #expect(desk.journal.shape == [response, first, second].joined(separator: "\n"))
  }

  @Test(arguments: [
    ["1", "3", "2", "too slow", "6", "y", ""], [""], ["/discard"], ["1", "8", "/discard"], ["1", "8", "2"],
    [],
    ["/end", "/discard"],
  ])
  func `what changes nothing, is thrown away or is broken off leaves no record`(lines: [String]) throws {
    #expect(try desk.shape(answering: call + ["/amend"] + lines) == response)
  }

  @Test func `Ctrl-D in the middle of it leaves the response as it was, and the shift goes on`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    try sitting.answer("/amend", "1", "8", "2")
    try sitting.press(Key.killLine + Key.controlD)
    try sitting.answer("y")
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    #expect(desk.journal.shape == response)
  }

  @Test(arguments: [["/amend"], ["", "/discard", "/amend"]])
  func `with nothing saved by this kiosk there is nothing to amend`(lines: [String]) throws {
    let run = try desk.kiosk().answering(lines + ["/quit"])
    #expect(run.exit == .status(0))
    #expect(run.errorText.contains("/amend REF"))
    #expect(desk.journal.shape.isEmpty)
  }

  @Test func `the last response is this kiosk's, whatever other desks save`() throws {
    let sitting = try Sitting(desk.kiosk())
    for line in call { try sitting.answer(line) }
    #expect(try desk.rapport("ask").answering("", "10", "5", "1", "1", "").exit == .status(0))
    try sitting.answer("/amend", "1")
    try sitting.expect(line: "> 3")
    try sitting.answer("4", "")
    try sitting.end()
    desk.expectSound()
    #expect(
      desk.journal.shape.split(separator: "\n").last.map(String.init) == Shape.amend(4, answers(nps: 4)))
  }

  @Test func `it is amended with the survey that it was asked with`() throws {
    let shape = try desk.shape(
      answering: call + ["/survey visit", "/amend", "1", "5", ""])
    #expect(shape == response + "\n" + Shape.amend(3, answers(nps: 5)))
  }

  @Test(arguments: ["callback", "refusal", "ineligible"])
  func `a correction that changes nothing keeps the ending, too`(disposition: String) throws {
    let happy = ["9", "5", "1", "1"]
    let shape = try desk.shape(
      answering: ["C"] + happy + ["/end \(disposition)", "", "/amend", "1", "9", ""])
    let expected = ResponseShape(
      disposition: disposition, answers: answers(nps: 9, csat: 5, ces: 1), personal: #""customer":"C""#)
    #expect(shape == expected.text)
  }

  @Test func `an older response is corrected by its number, and the screen says whose it is`() throws {
    let lines = ["A-1", "9", "5", "1", "1", "", "A-2", "8", "", "4", "2", "6", ""]
    let run = try desk.kiosk().answering(lines + ["/amend 2", "1", "10", ""])
    #expect(run.exit == .status(0) && run.errorText.contains("  customer A-1 · After the call (after-call)"))
    let amendment = desk.journal.lines.last
    #expect(amendment?.json["of"]?.text == desk.journal.ids("response").first)
    let none = try desk.kiosk().answering("/amend 99", "/amend 1", "/quit")
    #expect(none.errorText.contains("“99”") && none.errorText.contains("“1”"))
    #expect(desk.journal.ids("amend").count == 1)
  }

  @Test(arguments: ["/quit now", "/help me", "/save it", "/discard all"])
  func `a command of the shift that takes nothing refuses what stands behind it`(line: String) throws {
    let run = try desk.kiosk().answering(line, "C", "9", "5", "1", "1", "", "/quit")
    #expect(run.exit == .status(0) && run.errorText.contains("takes nothing behind it"))
    #expect(desk.journal.ids("response").count == 1)
  }
}
