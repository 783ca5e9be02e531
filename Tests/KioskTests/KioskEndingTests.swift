// An interview may end before its last question: by name, by number, or because the customer is gone.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskEndingTests {
  private let desk = Desk()

  @Test(arguments: [
    ("break-off", "break-off"), ("refusal", "refusal"), ("non-contact", "non-contact"),
    ("language-barrier", "language-barrier"), ("ineligible", "ineligible"), ("r", "refusal"),
    ("INEL", "ineligible"), ("non", "non-contact"), ("1", "break-off"), ("2", "refusal"), ("6", "ineligible"),
  ])
  func `by name, beginning or number, behind the command or from the list`(word: String, disposition: String)
    throws
  {
    let lines = ["", "/end \(word)", "", "", "/skip", "/end", word, ""]
    let skipped = #""id":"nps","metric":"nps","skipped":"refused""#
    let expected = [
      ResponseShape(disposition: disposition),
      ResponseShape(seq: 3, disposition: disposition, answers: [skipped]),
    ]
    #expect(try desk.shape(answering: lines) == expected.map(\.text).joined(separator: "\n"))
  }

  @Test(arguments: [
    ("partial", "partial"), ("refusal", "refusal"), ("ineligible", "ineligible"), ("p", "partial"),
    ("1", "partial"), ("2", "refusal"), ("4", "ineligible"),
  ])
  func `after a rating the list has what is true then`(word: String, disposition: String) throws {
    let lines = ["", "9", "/end \(word)", "", "", "9", "/end", word, ""]
    let expected = [2, 3].map { ResponseShape(seq: $0, disposition: disposition, answers: [Given.nps(9)]) }
    #expect(try desk.shape(answering: lines) == expected.map(\.text).joined(separator: "\n"))
    let run = try desk.kiosk().answering("", "9", "/end b", "", "5", "1", "1", "")
    #expect(run.errorText.contains("not true after these answers") && run.exit == .status(0))
  }

  @Test func `a callback needs a time, or the word that none was named, and a reference`() throws {
    let lines = ["", "/end callback", "", "C-1", "", "C-2", "9", "/end", "callback", "tomorrow 10", ""]
    _ = try desk.shape(answering: lines)
    let responses = desk.journal.lines.dropFirst()
    #expect(responses.map { $0.json["disposition"]?.text } == ["callback", "callback"])
    #expect(responses.map { $0.json["private"]?["customer"]?.text } == ["C-1", "C-2"])
    #expect(responses.map { $0.json["callback"] == nil } == [true, false])
  }

  @Test func `at the terminal and through the pipe alike`() throws {
    let shape = try shapeBothWays(["C", "7", "/end", "re", "", "", "/e", "5", "y"])
    let expected = [
      ResponseShape(disposition: "refusal", answers: [Given.nps(7)], personal: #""customer":"C""#),
      ResponseShape(seq: 3, disposition: "language-barrier"),
    ]
    #expect(shape == expected.map(\.text).joined(separator: "\n"))
  }

  @Test(arguments: ["8", "0", "xyz", "-1", "01", "x refusal"])
  func `what is no disposition is asked again`(word: String) throws {
    let lines = ["", "9", "/end \(word)", word, "refusal", ""]
    #expect(
      try desk.shape(answering: lines)
        == ResponseShape(disposition: "refusal", answers: [Given.nps(9)]).text)
  }

  @Test func `the list is offered with what each means`() throws {
    let run = try desk.kiosk().answering("", "/end", "", "/end refusal", "")
    for word in ["break-off", "refusal", "callback", "non-contact", "language-barrier", "ineligible"] {
      #expect(run.errorText.contains(word))
    }
  }

  @Test
  func `the list is offered after a disposition that is none, too`() throws {
    let run = try desk.kiosk().answering("", "/end nobody", "/discard", "/quit")
    #expect(run.errorText.contains("language-barrier"))
  }

  @Test func `an empty line at the list goes back to the question`() throws {
    let lines = ["", "9", "/end", "", "5", "1", "1", ""]
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(try desk.shape(answering: lines) == ResponseShape(answers: answers).text)
  }

  @Test func `at the first question there is nothing to be complete of`() throws {
    let run = try desk.kiosk().answering("", "/end complete", "9", "/end complete", "/end p", "")
    #expect(run.errorText.contains("nps"))
    #expect(desk.journal.shape == ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text)
  }

  @Test func `the ending can be changed at the review`() throws {
    let lines = ["", "9", "5", "1", "1", "/end callback", "/end refusal", ""]
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(
      try desk.shape(answering: lines) == ResponseShape(disposition: "refusal", answers: answers).text)
  }

  /// The lines of an interview whose pipe then ends, and what is kept of it.
  @Test(arguments: [
    ([], nil), (["C-1"], "break-off"), (["C-1", "9"], "partial"), (["C-1", "/dk"], "break-off"),
    (["C-1", "9", "wrong"], "partial"), (["C-1", "9", "/end"], "partial"), (["C-1", "/end"], "break-off"),
    (["C-1", "/end refusal"], "refusal"), (["C-1", "9", "5", "1", "1"], "complete"),
    (["C-1", "9", "5", "1", "1", "/end callback"], "callback"), ([""] + ["9", "/end callback"], "callback"),
    (["C-1", "3"], "partial"), (["C-1", "9", "5", "1"], "partial"),
    (["C-1", "3", "w", "5", "1", "1"], "partial"), (["C-1", "/discard"], nil),
  ])
  func `the end of input is a customer who hung up`(lines: [String], disposition: String?) throws {
    _ = try desk.shape(answering: lines)
    #expect(
      desk.journal.lines.dropFirst().map { $0.json["disposition"]?.text } == (disposition.map { [$0] } ?? []))
  }

  @Test func `a last line without its end is an answer`() throws {
    let run = try desk.kiosk().input("\n9\n5").run()
    #expect(run.exit == .status(0))
    #expect(
      desk.journal.shape
        == ResponseShape(disposition: "partial", answers: [Given.nps(9), Given.csat(5)]).text)
  }

  @Test func `lines may end in CR LF`() throws {
    let run = try desk.kiosk().input("C\r\n9\r\n5\r\n1\r\n1\r\n\r\n").run()
    #expect(run.exit == .status(0))
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == ResponseShape(answers: answers, personal: #""customer":"C""#).text)
  }
}
