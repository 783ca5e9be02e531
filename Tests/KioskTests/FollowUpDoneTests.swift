// `rapport follow-ups done REF`: how a call went is asked for and appended, and closes what was owed.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct FollowUpDoneTests {
  private let desk = Desk.now()

  private func promise() throws {
    _ = try desk.shape(answering: NowSurvey.promise())
  }

  /// The shapes of what stands behind the response.
  private var records: [String] { desk.journal.shape.split(separator: "\n").dropFirst().map(String.init) }

  private func list() throws -> String { try desk.rapport("follow-ups").run().outputText }

  @Test func `a try is recorded by id, seq or last, and the call stays open until it is made`() throws {
    try promise()
    let references = ["last", "2"] + desk.journal.ids("response")
    for (index, reference) in references.enumerated() {
      let run = try desk.done(reference).answering("2", "", index == 0 ? "engaged" : "")
      #expect(run.exit == .status(0) && run.outputLines == desk.journal.ids("follow-up").suffix(1))
      #expect(!run.errors.contains(0x1B) && run.errorText.contains("stays open"))
      desk.expectSound()
    }
    #expect(
      records == [
        Shape.followUp(3, "not-reached", note: "engaged"), Shape.followUp(4, "not-reached"),
        Shape.followUp(5, "not-reached"),
      ])
    let open = try list()
    #expect(open.contains("tried     3 times, nobody reached\n") && open.contains(" · anna · engaged\n"))
    let run = try desk.done("last").answering("1", "is content now")
    #expect(run.exit == .status(0) && run.errorText.contains("closed"))
    #expect(records.last == Shape.followUp(6, "reached", note: "is content now"))
    #expect(try list() == "  No customer waits for a call.\n")
  }

  @Test(arguments: [
    ("en", ["1", "r", "R", " reached ", "reac"], "reached"),
    ("en", ["2", "n", "not", "not reached", "not-reached"], "not-reached"),
    ("en", ["3", "d", "DECLINED"], "declined"), ("en", ["4", "e", "exp"], "expired"),
    ("hu", ["1", "e", "ELÉRTÜK", "reached"], "reached"), ("hu", ["n", "nem é", "not"], "not-reached"),
    ("hu", ["v", "vissza", "d"], "declined"), ("hu", ["l", "lejárt", "exp"], "expired"),
    ("tr", ["u", "ulaş", "ULAŞILDI", "r"], "reached"), ("tr", ["y", "yanıt", "YANIT", "n"], "not-reached"),
    ("tr", ["i", "ı", "İstemedi", "3", "dec"], "declined"), ("tr", ["s", "SÜRESİ", "4"], "expired"),
  ])
  func `the outcome is a number or the beginning of a word, in English too`(
    code: String, lines: [String], outcome: String
  ) throws {
    for line in lines {
      let desk = Desk.now()
      _ = try desk.shape(answering: NowSurvey.promise())
      let run = try desk.done("last", "--ui-lang", code).answering(line, "", "")
      #expect(run.exit == .status(0))
      #expect(desk.journal.shape.hasSuffix(Shape.followUp(3, outcome)), "\(line)")
    }
  }

  @Test func `what is no outcome is asked again`() throws {
    try promise()
    let run = try desk.done("last").answering("", "5", "0", "x", "/quit", "12", "r", "/not a command")
    #expect(run.exit == .status(0))
    #expect(run.errorText.ranges(of: "How did the call go?").count == 7)
    #expect(records == [Shape.followUp(3, "reached", note: "/not a command")])
  }

  @Test func `at the terminal as through a pipe one line is one answer`() throws {
    try promise()
    let terminal = try PseudoTerminal(desk.done("last"), columns: 60, separatingOutput: true)
    try terminal.expect("the outcome") { $0.currentLine.hasPrefix("How did") && $0.isEditing }
    terminal.send("decl" + Key.enter)
    try terminal.expect("the note") { $0.currentLine.hasPrefix("Note") && $0.isEditing }
    terminal.send("is angyr" + Key.backspace + Key.backspace + "ry" + Key.enter)
    #expect(try terminal.waitForExit() == .status(0))
    desk.expectSound()
    #expect(terminal.outputText == desk.journal.ids("follow-up").map { $0 + "\n" }.joined())
    #expect(records == [Shape.followUp(3, "declined", note: "is angry")])
  }

  @Test func `the end of input leaves nothing, whichever question it leaves unanswered`() throws {
    try promise()
    for lines in [[], ["x"], ["n"], ["reached"]] {
      let run = try desk.done("last").answering(lines)
      #expect(run.exit == .status(0) && run.output.isEmpty && run.errorText.contains("Nothing was changed."))
    }
    #expect(records == [])
    #expect(try desk.done("last").input("n\n\n\n").run().exit == .status(0))
    #expect(records == [Shape.followUp(3, "not-reached")])
  }

  @Test(arguments: [Key.controlC, Key.controlD], [[], ["r"]])
  func `at the terminal it can be called off at every prompt`(key: String, lines: [String]) throws {
    try promise()
    let before = desk.journalBytes
    let terminal = try PseudoTerminal(desk.done("last"), separatingOutput: true)
    for (prompt, keys) in zip(["How did", "Note"], lines.map { $0 + Key.enter } + [key]) {
      try terminal.expect(prompt) { $0.currentLine.hasPrefix(prompt) && $0.isEditing }
      terminal.send(keys)
    }
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.output.isEmpty && desk.journalBytes == before && terminal.isRestored)
  }

  @Test func `nothing is asked where no call is owed`() throws {
    _ = try desk.shape(
      answering: NowSurvey.noPromise + NowSurvey.promise() + NowSurvey.promise() + NowSurvey.promise())
    #expect(try desk.done("3").answering("d", "").exit == .status(0))
    #expect(try desk.rapport("void", "--yes", "4").answering("").exit == .status(0))
    #expect(try desk.rapport("amend", "5").answering("3", "n", "").exit == .status(0))
    let before = desk.journalBytes
    for (reference, status, sentence) in [
      ("2", 66, "no call was promised"), ("3", 66, "closed already: declined"), ("4", 66, "withdrawn"),
      ("5", 66, "no call was promised"), ("last", 66, "no call was promised"), ("99", 66, "no response"),
      ("6", 66, "no response"), ("x", 64, "no response"), ("0", 64, "no response"),
    ] {
      let run = try desk.done(reference).answering("r", "")
      #expect(run.exit == .status(Int32(status)) && run.output.isEmpty, "\(reference)")
      #expect(run.errorText.contains("“\(reference)”") && run.errorText.contains(sentence), "\(reference)")
      #expect(!run.errorText.contains("How did"))
    }
    #expect(desk.journalBytes == before)
  }

  @Test func `without a journal there is nothing to close`() throws {
    let run = try desk.done("last").answering("r", "")
    #expect(run.exit == .status(66) && run.output.isEmpty && desk.folder.folder.names == ["surveys"])
  }

  @Test func `damage that is met is told, with status 1`() throws {
    _ = try desk.shape(answering: NowSurvey.promise() + NowSurvey.promise())
    let text = String(decoding: desk.journalBytes, as: UTF8.self)
    desk.write(text.replacing("too slow", with: "two slow", maxReplacements: 1), to: Desk.journalName)
    let run = try desk.done("last").answering("r", "")
    #expect(run.exit == .status(1) && run.outputLines == desk.journal.ids("follow-up"))
    #expect(run.errorText.contains("line 2"))
  }

  @Test func `a note goes with the words that are redacted`() throws {
    try promise()
    #expect(try desk.done("last").answering("n", "", "wife answered").exit == .status(0))
    #expect(try desk.rapport("redact", "--yes", "--id", "last").answering("").exit == .status(0))
    #expect(!String(decoding: desk.journalBytes, as: UTF8.self).contains("wife"))
    desk.expectSound()
    #expect(try list().contains("1 time, nobody reached"))
  }
}
