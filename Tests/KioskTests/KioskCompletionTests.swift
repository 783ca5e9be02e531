// Tab spares an agent the typing: commands, dispositions, languages, surveys and options, and nothing else.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskCompletionTests {
  private let desk = Desk()

  @Test(arguments: [
    ("/q\t", "/quit"), ("/am\t", "/amend"), ("/sur\tv\t", "/survey visit"), ("/l\tt\t", "/lang tr"),
    ("/ag\t", "/agent"), ("C\t", "C"), ("", ""),
  ])
  func `at the start prompt`(keys: String, line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.type(keys, showing: line)
  }

  @Test(arguments: [
    ("/ba\t", "/back"), ("/sk\t", "/skip"), ("/disc\t", "/discard"), ("/l\th\t", "/lang hu"),
    ("/end ref\t", "/end refusal"), ("/end n\t", "/end non-contact"), ("/end l\t", "/end language-barrier"),
    ("1\t0", "10"),
  ])
  func `at a rating`(keys: String, line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("")
    try sitting.type(keys, showing: line)
  }

  @Test func `commands that begin alike are listed`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("")
    sitting.terminal.send("/d\t")
    try sitting.terminal.expect("/discard")
    #expect(sitting.text.contains("/dk"))
  }

  @Test(arguments: [
    ("en", "Te\t", "Technical problem", "technical"), ("hu", "sz\u{E1}\t", "Számlázás és fizetés", "billing"),
    ("hu", "kis\t", "Kiszállítás", "delivery"), ("tr", "şi\t", "Şikâyet", "complaint"),
    ("tr", "DI\t", "Diğer", "other"),
  ])
  func `at a choice, the labels in the interview's language`(
    language: String, keys: String, label: String, id: String
  ) throws {
    let sitting = try Sitting(desk.kiosk("--lang", language))
    try sitting.answer("", "9", "5", "1")
    try sitting.type(keys, showing: label)
    try sitting.answer("", "")
    try sitting.end()
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic(id)]
    #expect(desk.journal.shape == ResponseShape(lang: language, answers: answers).text)
  }

  @Test func `at several choices, behind the last comma`() throws {
    let desk = Desk(surveys: ["care": CareSurvey.text])
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "3")
    try sitting.type("wa\t", showing: "Waiting time")
    try sitting.type(",pric\t", showing: "Waiting time, Price")
    try sitting.answer("")
    try sitting.answer("/end partial", "")
    try sitting.end()
    let chosen = desk.journal.lines.last?.json["answers"]?.elements?.last?["value"]?.elements?.map(\.text)
    #expect(chosen == ["waiting", "price"])
  }

  @Test func `at the list of dispositions`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/end")
    try sitting.type("lan\t", showing: "language-barrier")
  }

  @Test func `in a customer's own words nothing is completed`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "3")
    try sitting.type("Te\tbill\tref\t.", showing: "Tebillref.")
  }
}
