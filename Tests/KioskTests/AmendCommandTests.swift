// `rapport amend` and `rapport void`: a correction is one record more, and nothing that stands is touched.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct AmendCommandTests {
  private let desk = Desk()
  private let call = ["C", "3", "too slow", "2", "4", "1", "y", ""]
  /// Every question opened by its number and answered as it was.
  private let unchanged = ["1", "3", "2", "too slow", "3", "2", "4", "4", "5", "1", "6", "y", ""]
  private let response = ResponseShape(
    answers: [Given.nps(3), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")],
    rest: #""followUp":{"due":"+2"}"#, personal: #""customer":"C","nps-why":"too slow""#
  ).text
  private func answers(nps: Int) -> [String] {
    [Given.nps(nps), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")]
  }

  private func command(_ name: String, _ reference: String) -> Program {
    desk.rapport(name, reference, "--desk", "front-1", "--agent", "anna")
  }

  /// The names of the one response that the journal has.
  private func references() throws -> [String] {
    _ = try desk.shape(answering: call)
    return ["last", "2"] + desk.journal.ids("response")
  }

  @Test func `an old response is amended by its id, its seq or as the last`() throws {
    for (index, reference) in try references().enumerated() {
      let before = desk.journalBytes
      let run = try command("amend", reference).answering("1", "\(index + 4)", "")
      #expect(run.exit == .status(0) && !run.errors.contains(0x1B))
      desk.expectSound()
      #expect(desk.journalBytes.starts(with: before))
      #expect(run.outputLines == desk.journal.ids("amend").suffix(1))
    }
    let amendments = (3...5).map { Shape.amend($0, answers(nps: $0 + 1)) }
    #expect(desk.journal.shape == ([response] + amendments).joined(separator: "\n"))
  }

  @Test func `the reason and new words stand in private`() throws {
    _ = try references()
    let run = try command("amend", "last").answering(
      "/note misheard", "2", "too late", "6", "n", "")
    #expect(run.exit == .status(0))
    desk.expectSound()
    let amend = Shape.amend(
      3, answers(nps: 3), #""followUp":null"#, personal: #""nps-why":"too late","reason":"misheard""#)
    #expect(desk.journal.shape == response + "\n" + amend)
  }

  @Test func `what changes nothing leaves no record`() throws {
    _ = try references()
    for lines in [unchanged, ["1", "8", "/discard"], ["1", "8", "2"], [""], []] {
      let run = try command("amend", "last").answering(lines)
      #expect(run.exit == .status(0) && run.output.isEmpty)
    }
    #expect(desk.journal.shape == response)
  }

  @Test func `an amendment of an amendment says all that differs from the response`() throws {
    _ = try references()
    _ = try command("amend", "last").answering("1", "8", "2", "too late", "")
    _ = try command("amend", "last").answering("1", "3", "6", "n", "")
    desk.expectSound()
    let first = Shape.amend(3, answers(nps: 8), personal: #""nps-why":"too late""#)
    let second = Shape.amend(4, answers(nps: 3), #""followUp":null"#, personal: #""nps-why":"too late""#)
    #expect(desk.journal.shape == [response, first, second].joined(separator: "\n"))
    let again = try command("amend", "last").answering("1", "3", "2", "too late", "6", "n", "")
    #expect(again.output.isEmpty && desk.journal.ids("amend").count == 2)
  }

  @Test func `it is asked in the response's language, with its answers ready`() throws {
    _ = try desk.shape("--lang", "hu", answering: call)
    let terminal = try PseudoTerminal(command("amend", "last"), columns: 100, separatingOutput: true)
    try terminal.expect("the review") { $0.currentLine.hasPrefix("Save?") && $0.isEditing }
    for fact in ["customer C", "After the call", "anna"] { #expect(terminal.screen.text.contains(fact)) }
    terminal.send("1\r")
    try terminal.expect("the old answer") { $0.currentLine.hasSuffix("> 3") && $0.isEditing }
    #expect(terminal.screen.text.contains("ajánlaná"))
    terminal.send("5\r\r")
    #expect(try terminal.waitForExit() == .status(0))
    desk.expectSound()
    #expect(terminal.outputText == desk.journal.ids("amend").map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ("99", 66), ("1", 66), ("01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f", 66), ("x", 64), ("0", 64),
  ])
  func `what is no response can neither be amended nor withdrawn`(reference: String, status: Int32) throws {
    _ = try references()
    for name in ["amend", "void"] {
      let run = try command(name, reference).answering(unchanged)
      #expect(run.exit == .status(status) && run.output.isEmpty && run.errorText.contains(reference))
    }
    #expect(desk.journal.shape == response)
  }

  @Test(arguments: ["amend", "void"])
  func `without a journal there is nothing to correct`(name: String) throws {
    let run = try command(name, "last").answering("")
    #expect(run.exit == .status(66) && run.output.isEmpty)
    #expect(desk.folder.folder.names.isEmpty)
  }

  @Test(arguments: [("entered twice", #""reason":"entered twice""#), ("", nil)])
  func `a response is withdrawn with a reason or without`(reason: String, personal: String?) throws {
    _ = try references()
    let run = try command("void", "last").arguments("--yes").answering(reason)
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(run.outputLines == desk.journal.ids("void"))
    #expect(desk.journal.shape == response + "\n" + Shape.void(3, personal: personal))
  }

  @Test func `away from a terminal a withdrawal needs consent, and no reason`() throws {
    _ = try references()
    for lines in [[], [""], ["y"], ["a reason", "y"]] {
      let run = try command("void", "2").answering(lines)
      #expect(run.exit == .status(64) && run.errorText.contains("rapport void 2 --yes"))
      #expect(run.output.isEmpty && desk.journal.shape == response)
    }
    let run = try command("void", "2").arguments("--yes").run()
    #expect(run.exit == .status(0))
    #expect(desk.journal.shape == response + "\n" + Shape.void(3))
  }

  @Test(arguments: [
    [Key.controlC], [Key.controlD], ["entered twice\r", Key.controlC], ["entered twice\r", Key.controlD],
    ["entered twice\r", "n\r"], ["entered twice\r", "\r", "x\r", "no\r"],
  ])
  func `at the terminal a withdrawal can be called off`(keys: [String]) throws {
    _ = try references()
    let terminal = try PseudoTerminal(command("void", "last"), separatingOutput: true)
    try terminal.expect("the prompt") { $0.isEditing && $0.screen.cursor.column > 0 }
    for key in keys { terminal.send(key) }
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.output.isEmpty && desk.journal.shape == response)
  }

  @Test(arguments: [false, true])
  func `at the terminal a withdrawal is asked for once`(hasAgreed: Bool) throws {
    _ = try references()
    let program = hasAgreed ? command("void", "last").arguments("--yes") : command("void", "last")
    let terminal = try PseudoTerminal(program, separatingOutput: true)
    try terminal.expect("the prompt") { $0.isEditing && $0.screen.cursor.column > 0 }
    terminal.send("entered twice\r" + (hasAgreed ? "" : "y\r"))
    #expect(try terminal.waitForExit() == .status(0))
    #expect(desk.journal.shape == response + "\n" + Shape.void(3, personal: #""reason":"entered twice""#))
  }

  @Test(arguments: ["amend", "void"])
  func `what is withdrawn stays so`(name: String) throws {
    _ = try references()
    _ = try command("void", "last").arguments("--yes").answering("")
    let before = desk.journalBytes
    let run = try command(name, "last").answering(unchanged)
    #expect(run.exit == .status(66) && run.output.isEmpty && run.errorText.contains("withdrawn"))
    #expect(desk.journalBytes == before)
  }

  @Test func `a survey that has changed is said so, and what it asks otherwise stays as it was`() throws {
    let survey =
      "survey: s\ntitle: {en: S}\nquestions:\n  - {id: c, metric: csat, scale: 1-5, ask: {en: C?}}\n"
    let desk = Desk(surveys: ["s": survey])
    _ = try desk.shape(answering: ["", "5", ""])
    desk.write(survey.replacing("1-5", with: "1-7"), to: "surveys/s.yaml")
    let amend = desk.rapport("amend", "last", "--desk", "front-1", "--agent", "anna")
    let looked = try amend.answering("")
    #expect(looked.exit == .status(0) && looked.errorText.contains("changed") && looked.output.isEmpty)
    #expect(looked.errorText.contains("kept"))
    #expect(try amend.answering("1", "7", "4", "").exit == .status(0))
    desk.expectSound()
    let line = desk.journal.shape.split(separator: "\n").last.map(String.init)
    #expect(line == Shape.amend(3, [#""id":"c","metric":"csat","scale":[1,5],"value":4"#]))
    #expect(try amend.answering("/drop c", "").exit == .status(0))
    #expect(desk.journal.lines.last?.json["answers"]?.elements?.isEmpty == true)
  }

  @Test func `a response whose survey is gone can be corrected all the same`() throws {
    _ = try references()
    let other = Desk(surveys: ["care": CareSurvey.text])
    let amend = other.rapport(
      "amend", "last", "--journal", desk.journalPath, "--desk", "front-1", "--agent", "anna")
    let run = try amend.answering("1", "8", "2", "too late", "")
    #expect(run.exit == .status(0) && run.errorText.contains("no survey after-call any more"))
    let correction = Shape.amend(3, answers(nps: 8), personal: #""nps-why":"too late""#)
    #expect(desk.journal.shape == response + "\n" + correction)
    desk.expectSound()
  }

  @Test func `a reference is given and corrected, and counts from then on`() throws {
    _ = try references()
    #expect(try command("amend", "last").answering("/customer K-7", "").exit == .status(0))
    desk.expectSound()
    let shape = Shape.amend(3, answers(nps: 3), personal: #""customer":"K-7""#)
    #expect(desk.journal.shape == response + "\n" + shape)
    #expect(try command("amend", "last").answering("").errorText.contains("customer K-7"))
  }

  @Test(arguments: ["amend", "void"])
  func `damage that is met is told, with status 1`(name: String) throws {
    _ = try references()
    _ = try desk.kiosk().answering(call)
    let text = String(decoding: desk.journalBytes, as: UTF8.self)
    desk.write(text.replacing("after-call", with: "after-cal1", maxReplacements: 1), to: Desk.journalName)
    let lines = name == "amend" ? ["1", "4", ""] : [""]
    let program = name == "void" ? command(name, "last").arguments("--yes") : command(name, "last")
    let run = try program.answering(lines)
    #expect(run.outputLines == desk.journal.ids(name))
    #expect(run.exit == .status(1) && run.errorText.contains("line 2"))
  }
}
