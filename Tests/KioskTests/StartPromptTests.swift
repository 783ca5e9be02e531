// Between two interviews: the customer's reference, or a command of the shift.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct StartPromptTests {
  private let desk = Desk()
  private let end = ["/end refusal", ""]

  @Test(arguments: ["C-10442", "Kovács Béla & co. \"7\"", "9", "y", "//not a command"])
  func `what is no command is the customer's reference`(line: String) throws {
    let shape = try shapeBothWays([line] + end)
    let reference = (line.hasPrefix("//") ? String(line.dropFirst()) : line).replacing("\"", with: "\\\"")
    #expect(shape == ResponseShape(disposition: "refusal", personal: "\"customer\":\"\(reference)\"").text)
  }

  @Test(arguments: ["", "  ", "\t"])
  func `an empty line begins without one`(line: String) throws {
    #expect(try desk.shape(answering: [line] + end) == ResponseShape(disposition: "refusal").text)
  }

  @Test func `another agent takes over`() throws {
    let lines = ["/agent Béla Kiss", ""] + end + ["/ag", "/ag eva", ""] + end
    let expected = [
      ResponseShape(agent: "Béla Kiss", disposition: "refusal"),
      ResponseShape(seq: 3, agent: "eva", disposition: "refusal"),
    ]
    #expect(try shapeBothWays(lines) == expected.map(\.text).joined(separator: "\n"))
  }

  @Test func `the survey can be changed, and the wrong name of one changes nothing`() throws {
    let lines = ["/survey visit", "", "7", "7", "9", "", "/survey", "/s nosuch", "/s after-call", ""] + end
    let visit = ResponseShape(
      survey: "visit", revision: Shipped.revision(of: "visit"), channel: "desk",
      answers: [
        #""id":"csat","metric":"csat","scale":[1,7],"value":7"#,
        #""id":"ces","metric":"ces","scale":[1,7],"better":"higher","value":7"#, Given.nps(9),
      ])
    let call = ResponseShape(seq: 3, disposition: "refusal")
    #expect(try shapeBothWays(lines) == visit.text + "\n" + call.text)
  }

  @Test func `surveys that there are, are named`() throws {
    let run = try desk.kiosk().answering("/survey", "/survey nosuch", "/quit")
    #expect(run.errorText.ranges(of: "after-call, visit").count == 2)
  }

  @Test func `a survey with a mistake is refused with its place, and the shift goes on`() throws {
    let desk = Desk(surveys: ["care": CareSurvey.text, "wrong": "survey: wrong\ntitle: {en: W}\nbogus: 1\n"])
    let run = try desk.kiosk().answering("/survey wrong", "", "/end refusal", "")
    #expect(run.exit == .status(0))
    #expect(run.errorText.contains("wrong.yaml:3:1:"))
    #expect(desk.journal.lines.last?.json["survey"]?.text == "care")
  }

  @Test func `help names the commands of a shift`() throws {
    let run = try desk.kiosk().answering("/help", "/h", "/quit")
    for command in ["/amend", "/survey", "/lang", "/agent", "/quit"] {
      #expect(run.errorText.ranges(of: command).count >= 2)
    }
  }

  @Test(arguments: ["/a", "/zzz", "/", "/back", "/skip", "/end", "/9", "/resume", "/discard", "/Quitte"])
  func `what is no command here, or several, begins nothing`(line: String) throws {
    let run = try desk.kiosk().answering(line, "/quit")
    #expect(run.exit == .status(0) && run.output.isEmpty)
    #expect(desk.journal.shape.isEmpty)
  }

  @Test func `an ambiguous command gets those that it fits`() throws {
    let run = try desk.kiosk().answering("/a", "/q")
    #expect(run.errorText.contains("/agent, /amend"))
  }

  @Test(arguments: ["/quit", "/q", "/QUIT", "/qui"])
  func `quit ends the shift, at the terminal too`(line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    #expect(try sitting.end(line) == .status(0))
    #expect(sitting.terminal.isRestored)
    let run = try desk.kiosk().answering(line, "", "/end refusal", "")
    #expect(run.exit == .status(0) && run.output.isEmpty)
  }

  @Test func `the prompt counts today's interviews, whoever made them, without the withdrawn ones`() throws {
    let run = try desk.kiosk().answering(["", "9", "5", "1", "1", ""] + [""] + end)
    for count in ["0 today", "1 today", "2 today"] { #expect(run.errorText.contains(count)) }
    #expect(try desk.rapport("void", "--yes", "last").answering("").exit == .status(0))
    let sitting = try Sitting(desk.rapport("ask", "--desk", "front-2"))
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    let other = try desk.kiosk().answering([""] + end)
    #expect(other.exit == .status(0))
    try sitting.answer("/lang hu")
    #expect(sitting.terminal.currentLine.hasPrefix("2 today"))
  }

  @Test func `what is asked, and by whom, stands on the first line`() throws {
    let run = try desk.kiosk().answering("/quit")
    let first = run.errorText.prefix { $0 != "\n" }
    for fragment in ["after-call", "front-1", "anna", "en"] { #expect(first.contains(fragment)) }
  }
}
