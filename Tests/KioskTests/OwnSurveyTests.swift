// A survey of an administrator's own: what its file asks for reaches the journal as the file has it.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct OwnSurveyTests {
  private let surveys = ["care": CareSurvey.text]

  private func care(
    _ answers: [String], due: Int? = nil, lang: String = "en", channel: String = "web",
    personal: String? = nil
  ) -> String {
    ResponseShape(
      survey: "care", revision: CareSurvey.revision, lang: lang, channel: channel, answers: answers,
      rest: due.map { "\"followUp\":{\"due\":\"+\($0)\"}" } ?? "", personal: personal
    ).text
  }

  @Test func `several metrics, choices, nested conditions and a call, in three languages`() throws {
    let lines = ["Ü", "2", "2,prio", "drága", "3", "/lang hu", "7", "0", "/lang tr", "evet", ""]
    let expected = care(
      [
        CareSurvey.desk(2), CareSurvey.what("price", "priority"), CareSurvey.price, CareSurvey.shop(3),
        CareSurvey.ces(7), Given.nps(0),
      ], due: 10, lang: "tr", personal: #""customer":"Ü","price-why":"drága""#)
    #expect(try shapeBothWays(lines, surveys: surveys) == expected)
  }

  @Test func `where no condition holds, nothing more is asked`() throws {
    let expected = care([CareSurvey.desk(7), CareSurvey.shop(5), CareSurvey.ces(4), Given.nps(10)])
    #expect(try shapeBothWays(["", "7", "5", "4", "10", ""], surveys: surveys) == expected)
  }

  /// Lines up to the shop's rating, the answers before it, and the words of the text.
  @Test(arguments: [
    (["4", "1"], ["waiting"], nil), (["4", "price", "much"], ["price"], "much"),
    (["1", "2"], ["price"], nil),
    (["3", "1,3", ""], ["waiting", "priority"], nil), (["2", "li, wa"], ["light", "waiting"], nil),
    (["4", "4,4, 4"], ["light"], nil), (["4", "3,2,1", "all"], ["priority", "price", "waiting"], "all"),
  ])
  func `conditions join comparisons with and, or and parentheses`(
    lines: [String], what: [String], words: String?
  ) throws {
    let desk = Desk(surveys: surveys)
    let rating = Int(lines[0]) ?? 0
    let asksForCall = rating <= 2
    let shape = try desk.shape(
      answering: [""] + lines + ["5", "7", "9"] + (asksForCall ? ["n"] : []) + [""])
    let list = what.map { "\"\($0)\"" }.joined(separator: ",")
    let expected = care(
      [CareSurvey.desk(rating), #""id":"what","type":"choices","value":[\#(list)]"#]
        + (words == nil ? [] : [CareSurvey.price]) + [CareSurvey.shop(5), CareSurvey.ces(7), Given.nps(9)],
      personal: words.map { "\"price-why\":\"\($0)\"" })
    #expect(shape == expected)
  }

  @Test(arguments: ["", "5", "0", "1,", ",1", "1,5", "1;2", "pri", "1 2", "1,,2", "waiting price"])
  func `what is no list of options is asked again`(wrong: String) throws {
    let desk = Desk(surveys: surveys)
    let shape = try desk.shape(answering: ["", "4", wrong, "1", "5", "7", "9", ""])
    #expect(
      shape
        == care([
          CareSurvey.desk(4), CareSurvey.what("waiting"), CareSurvey.shop(5), CareSurvey.ces(7), Given.nps(9),
        ]))
  }

  @Test func `skipped choices are skipped by name`() throws {
    let desk = Desk(surveys: surveys)
    let shape = try desk.shape(answering: ["", "4", "/dk", "/skip", "/skip", "/skip", ""])
    let expected = care([
      CareSurvey.desk(4), #""id":"what","type":"choices","skipped":"dont-know""#,
      #""id":"csat-shop","metric":"csat","scale":[1,5],"skipped":"refused""#,
      #""id":"ces","metric":"ces","scale":[1,7],"better":"higher","skipped":"refused""#,
      #""id":"nps","metric":"nps","skipped":"refused""#,
    ])
    #expect(shape == expected)
  }

  @Test func `a condition on a question that was not asked is false`() throws {
    let desk = Desk(surveys: surveys)
    let shape = try desk.shape(answering: ["", "/dk", "5", "1", "9", ""])
    let expected = care([
      #""id":"csat-desk","metric":"csat","scale":[1,7],"satisfied":5,"skipped":"dont-know""#,
      CareSurvey.shop(5),
      CareSurvey.ces(1), Given.nps(9),
    ])
    #expect(shape == expected)
  }

  @Test func `and binds tighter than or in the promise of a call`() throws {
    let asked = Desk(surveys: surveys)
    let shape = try asked.shape(answering: ["", "7", "5", "2", "4", "igen", ""])
    #expect(
      shape == care([CareSurvey.desk(7), CareSurvey.shop(5), CareSurvey.ces(2), Given.nps(4)], due: 10))
    let spared = Desk(surveys: surveys)
    #expect(
      try spared.shape(answering: ["", "7", "5", "3", "4", ""])
        == care([CareSurvey.desk(7), CareSurvey.shop(5), CareSurvey.ces(3), Given.nps(4)]))
  }

  @Test func `several choices stand ready by their numbers`() throws {
    let desk = Desk(surveys: surveys)
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "4", "wait,light", "/back")
    try sitting.expect(line: "> 1,4")
    try sitting.answer(Key.backspace + "2", "/skip", "5", "7", "9", "")
    try sitting.end()
    let expected = care([
      CareSurvey.desk(4), CareSurvey.what("waiting", "price"),
      #""id":"price-why","type":"text","skipped":"refused""#, CareSurvey.shop(5), CareSurvey.ces(7),
      Given.nps(9),
    ])
    #expect(desk.journal.shape == expected)
  }

  @Test
  func `what Tab makes of a label with a comma is an answer`() throws {
    let survey = """
      survey: comma
      title: {en: Comma}
      questions:
        - id: what
          type: choices
          options: [{id: money, label: {en: "Price, payment"}}, {id: time, label: {en: Time}}]
          ask: {en: What?}

      """
    let desk = Desk(surveys: ["comma": survey])
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("")
    try sitting.type("pri\t", showing: "money")
    try sitting.answer("", "")
    try sitting.end("/quit")
    #expect(
      desk.journal.lines.last?.json["answers"]?.elements?.first?["value"]?.elements?.map(\.text) == ["money"])
  }

  @Test func `a survey of optional texts alone may be complete without an answer`() throws {
    let survey = """
      survey: words
      title: {en: Words}
      channel: letter
      questions:
        - {id: good, type: text, ask: {en: What was good?}}
        - {id: bad, type: text, ask: {en: What was bad?}}

      """
    let shape = try shapeBothWays(["", "", "", "", "C", "all", "nothing", ""], surveys: ["words": survey])
    let revision = Shipped.revision(ofText: survey)
    let first = ResponseShape(survey: "words", revision: revision, channel: "letter")
    let second = ResponseShape(
      seq: 3, survey: "words", revision: revision, channel: "letter",
      answers: [#""id":"good","type":"text""#, #""id":"bad","type":"text""#],
      personal: #""customer":"C","good":"all","bad":"nothing""#)
    #expect(shape == first.text + "\n" + second.text)
  }

  @Test func `the customer's name and the agent's are filled in where the survey has them`() throws {
    let survey = """
      survey: names
      title: {en: Names}
      opening: {en: "Hello {customer}, {agent} of {desk} here, not {{other}"}
      closing: {en: "Bye {customer}"}
      questions: [{id: nps, metric: nps, ask: {en: Recommend?}}]

      """
    let desk = Desk(surveys: ["names": survey])
    let run = try desk.kiosk().answering("Mr {agent}", "9", "")
    #expect(run.errorText.contains("Hello Mr {agent}, anna of front-1 here, not {other}"))
    #expect(run.errorText.contains("Bye Mr {agent}"))
  }
}
