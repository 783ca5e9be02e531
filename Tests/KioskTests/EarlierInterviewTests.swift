// A customer who was asked before: what the kiosk says of them, and how an unfinished interview is gone on with.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct EarlierInterviewTests {
  private let desk = Desk()
  private static let unfinished = "left an interview unfinished"
  private static let callback = "asked to be called back"
  private static let asked = "was asked already"

  /// What the kiosk says when an interview of that customer begins.
  private func said(of customer: String, _ survey: String = "after-call") throws -> String {
    let run = try desk.kiosk(survey).answering(customer, "/discard")
    #expect(run.exit == .status(0))
    let text = run.errorText.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    return [Self.unfinished, Self.callback, Self.asked].filter { text.contains($0) }.joined(separator: "+")
  }

  private func interview(_ customer: String, _ lines: String..., survey: String = "after-call") throws {
    #expect(try desk.kiosk(survey).answering([customer] + lines).exit == .status(0))
  }

  @Test func `a partial interview and a callback are offered, an interview is warned of`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    try interview("K2", "/end callback", "tomorrow 10", "")
    try interview("K3", "10", "5", "1", "1", "")
    try interview("K4", "/end refusal", "")
    try interview("K5", "/end non-contact", "")
    #expect(try said(of: "K1") == Self.unfinished && said(of: "K2") == Self.callback)
    #expect(try said(of: "K3") == Self.asked && said(of: "K4") == Self.asked)
    #expect(try said(of: "K5") == "" && said(of: "K6") == "" && said(of: "") == "")
    #expect(try said(of: "K3", "visit") == "" && said(of: "K1", "visit") == Self.unfinished)
  }

  @Test func `what counts is the last response, as amended, and none that is withdrawn`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    #expect(try desk.rapport("amend", "last").answering("/end refusal", "").exit == .status(0))
    #expect(try said(of: "K1") == Self.asked)
    #expect(try desk.rapport("void", "--yes", "last").answering("").exit == .status(0))
    #expect(try said(of: "K1") == "")
    try interview("K1", "10", "5", "1", "1", "")
    try interview("K1", "10", "/end partial", "")
    #expect(try said(of: "K1") == Self.unfinished)
  }

  @Test func `/resume goes on at the first open question, as an amendment with the response's id`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    let id = desk.journal.ids("response")
    let run = try desk.kiosk().answering("K1", "/resume", "2", "4", "1", "y", "")
    #expect(run.outputLines == id && run.errorText.contains("Going on with the interview of"))
    #expect(run.errorText.contains("So far: nps 3 (0–10) · nps-why slow"))
    desk.expectSound()
    let response = ResponseShape(
      disposition: "partial", answers: [Given.nps(3), Given.why],
      personal: #""customer":"K1","nps-why":"slow""#)
    let amend = Shape.amend(
      3, [Given.nps(3), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")],
      #""disposition":"complete","followUp":{"due":"+2"}"#)
    #expect(desk.journal.shape == response.text + "\n" + amend)
    #expect(try said(of: "K1") == Self.asked)
  }

  @Test func `a customer who hangs up again leaves what there is`() throws {
    try interview("K1", "3", "/end callback", "")
    let run = try desk.kiosk().answering("K1", "/resume", "slow", "2")
    #expect(run.exit == .status(0) && run.outputLines == desk.journal.ids("response"))
    let last = try #require(desk.journal.lines.last)
    #expect(last.kind == "amend" && last.json["disposition"]?.text == "partial")
    #expect(last.json["answers"]?.elements?.count == 3)
  }

  @Test func `/resume needs an offer, and an interview without answers`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    let none = try desk.kiosk().answering("K2", "/resume", "/discard")
    #expect(none.errorText.contains("There is nothing to resume."))
    let late = try desk.kiosk().answering("K1", "9", "/resume", "/discard")
    #expect(late.errorText.contains("This interview has answers already."))
    #expect(desk.journal.ids("amend").isEmpty)
  }

  @Test func `at the terminal it is said while the first prompt stands, and the line that is typed stays`()
    throws
  {
    for number in 0..<40 { try interview("N\(number)", "10", "/end partial", "") }
    try interview("K1", "3", "slow", "/end partial", "")
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("K1")
    try sitting.terminal.expect("the offer") { $0.screen.text.contains(Self.unfinished) }
    try sitting.answer("/resume")
    #expect(sitting.terminal.currentLine.contains("3/6"))
  }

  @Test func `an interrupted continuation goes on as one`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("K1", "/resume", "2")
    sitting.terminal.kill()
    let run = try desk.kiosk().answering("/resume", "4", "1", "n", "")
    #expect(run.outputLines == desk.journal.ids("response"))
    #expect(desk.journal.ids("amend").count == 1)
    #expect(desk.journal.lines.last?.json["disposition"]?.text == "complete")
  }

  @Test func `the callbacks of the day are said at the start, and /resume takes the first`() throws {
    let run = try desk.kiosk().environment("TZ", "UTC+12").answering("K1", "/end callback", "today 23:59", "")
    #expect(run.exit == .status(0))
    let start = try desk.kiosk().environment("TZ", "UTC+12").answering("/resume", "10", "5", "1", "1", "")
    #expect(start.errorText.contains("Callbacks due: 23:59 K1. /resume goes on with 23:59 K1."))
    #expect(start.outputLines == desk.journal.ids("response"))
  }

  @Test func `in a practice it is all there, and nothing is written`() throws {
    try interview("K1", "3", "slow", "/end partial", "")
    let before = desk.journalBytes
    let run = try desk.kiosk("--practice").answering("K1", "/resume", "2", "4", "1", "y", "")
    #expect(run.exit == .status(0) && run.errorText.contains("[practice] "))
    #expect(run.output.isEmpty && desk.journalBytes == before)
  }
}
