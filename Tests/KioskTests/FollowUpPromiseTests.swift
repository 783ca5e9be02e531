// The promise of a call: asked last, yes or no in any of three languages, due some calendar days later.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct FollowUpPromiseTests {
  private let desk = Desk()

  @Test(arguments: ["y", "Y", "yes", "YES", "ye", "i", "igen", "İGEN", "e", "evet", " y "])
  func `yes in three languages promises a call`(reply: String) throws {
    let shape = try desk.shape(answering: ["", "6", "", "5", "1", "1", reply, ""])
    let answers = [Given.nps(6), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(shape == ResponseShape(answers: answers, rest: #""followUp":{"due":"+2"}"#).text)
  }

  @Test func `the day counts from the desk's own, over the ends of months`() throws {
    let survey = """
      survey: later
      title: {en: Later}
      questions: [{id: nps, metric: nps, ask: {en: Recommend?}}]
      follow-up: {when: nps <= 6, within: 365 days, ask: {en: Call?}}

      """
    for zone in ["LINT-14", "AOE+12"] {
      let desk = Desk(surveys: ["later": survey])
      let run = try desk.kiosk().environment("TZ", zone).answering("", "1", "y", "")
      #expect(run.exit == .status(0))
      #expect(desk.journal.shape.contains(#""followUp":{"due":"+365"}"#))
    }
  }

  @Test(arguments: [(7, 3, false), (6, 3, true), (7, 4, true), (10, 5, true), (0, 1, true)])
  func `it is asked where its condition holds`(nps: Int, ces: Int, isAsked: Bool) throws {
    let why = nps <= 8 ? [""] : []
    let run = try desk.kiosk().answering(
      ["", "\(nps)"] + why + ["5", "\(ces)", "1", isAsked ? "y" : "", ""])
    #expect(run.exit == .status(0))
    #expect(run.errorText.contains("call you back about this within two days?") == isAsked)
    #expect((desk.journal.lines.last?.json["followUp"] != nil) == isAsked)
  }

  @Test func `the last answer given to it counts`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "6", "", "5", "1", "1", "y", "/back")
    try sitting.expect(line: "> y")
    try sitting.answer(Key.backspace + "n", "")
    try sitting.end()
    #expect(desk.journal.lines.last?.json["followUp"] == nil)
    #expect(desk.journal.lines.last?.json["disposition"]?.text == "complete")
  }

  @Test func `a promise whose reason was taken back is none`() throws {
    let back = Array(repeating: "/back", count: 6)
    let lines = ["", "6", "", "5", "1", "1", "y"] + back + ["9", "5", "1", "1", ""]
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: answers).text)
  }

  @Test func `who hangs up after the promise is called all the same`() throws {
    let shape = try desk.shape(answering: ["", "6", "", "5", "1", "1", "y", "/back", "/end partial", ""])
    let answers = [Given.nps(6), Given.csat(5), Given.ces(1), Given.topic("billing")]
    let expected = ResponseShape(
      disposition: "partial", answers: answers, rest: #""followUp":{"due":"+2"}"#)
    #expect(shape == expected.text)
  }
}
