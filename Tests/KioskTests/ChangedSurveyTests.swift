// A survey that is changed while a kiosk asks it: the next interview is asked as the file then stands, and reports tell
// the two apart.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct ChangedSurveyTests {
  private let desk = Desk(surveys: ["care": survey("Recommend?")])

  /// One question in one language.
  private static func survey(_ question: String, language: String = "en") -> String {
    """
    survey: care
    title: {\(language): Care}
    questions:
      - {id: nps, metric: nps, ask: {\(language): "\(question)"}}

    """
  }

  private func change(_ text: String) { desk.write(text, to: "surveys/care.yaml") }

  /// A kiosk at whose start prompt something is done between two interviews.
  private func shift(_ change: () -> Void) throws -> ProgramRun {
    let running = try RunningProgram(desk.kiosk())
    running.send("A\n9\n\n".utf8)
    try running.expectError("1 today")
    change()
    running.send("B\n9\n\nC\n8\n\n".utf8)
    running.closeInput()
    let run = try running.waitForEnd()
    #expect(run.exit == .status(0))
    desk.expectSound()
    return run
  }

  private var revisions: [String] {
    desk.journal.lines.filter { $0.kind == "response" }.compactMap { $0.json["revision"]?.text }
  }

  @Test func `the next interview is asked as the file stands then`() throws {
    let run = try shift { change(ChangedSurveyTests.survey("Would you recommend us?")) }
    let parts = run.errorText.split(separator: "The survey care was changed")
    #expect(parts.count == 2, "it is said once: \(run.errorText)")
    #expect(parts[0].contains("Recommend?") && !parts[0].contains("Would you"))
    #expect(parts[1].contains("Would you recommend us?") && !parts[1].contains("  Recommend?"))
    #expect(revisions.count == 3 && revisions[0] != revisions[1] && revisions[1] == revisions[2])
    #expect(parts[1].contains("\(revisions[1]))."))
  }

  @Test func `one that has become wrong goes on as it was, which is said once with its mistakes`() throws {
    let run = try shift { change("survey: care\ntitel: {en: Care}\n") }
    #expect(Set(revisions).count == 1 && revisions.count == 3)
    let notices = run.errorText.split(separator: "\n").filter { $0.contains("care.yaml:") }
    #expect(notices.contains { $0.contains("surveys/care.yaml:2:1") }, "\(run.errorText)")
    #expect(Set(notices).count == notices.count)
    #expect(run.errorText.contains("goes on as it was (revision \(revisions[0]))"))
  }

  @Test func `one whose file is gone goes on as it was`() throws {
    let run = try shift { unlink("\(desk.folder.path)/surveys/care.yaml") }
    #expect(Set(revisions).count == 1 && revisions.count == 3)
    #expect(run.errorText.contains("it is not there") && run.errorText.contains("goes on as it was"))
  }

  @Test func `a language that it has no more gives way to its first`() throws {
    _ = try shift { change(ChangedSurveyTests.survey("Ajánlaná?", language: "hu")) }
    let langs = desk.journal.lines.filter { $0.kind == "response" }.map { $0.json["lang"]?.text }
    #expect(langs == ["en", "hu", "hu"])
  }

  @Test func `a survey that was added in mid-shift can be asked`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("A\n9\n\n".utf8)
    try running.expectError("1 today")
    desk.write(
      ChangedSurveyTests.survey("New?").replacing("survey: care", with: "survey: later"),
      to: "surveys/later.yaml")
    running.send("/survey later\nB\n9\n\n".utf8)
    running.closeInput()
    #expect(try running.waitForEnd().errorText.contains("New?"))
    #expect(desk.journal.lines.last?.json["survey"]?.text == "later")
  }

  @Test func `an interview that was begun before ends as it was begun`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("A\n".utf8)
    try running.expectError("Recommend?")
    change(ChangedSurveyTests.survey("Would you recommend us?"))
    running.send("9\n\n".utf8)
    running.closeInput()
    #expect(!(try running.waitForEnd().errorText.contains("Would you")))
  }

  // MARK: The footnote

  @Test(arguments: ["text", "markdown", "html"])
  func `a report of several revisions names each with its interviews`(format: String) throws {
    _ = try shift { change(ChangedSurveyTests.survey("Would you recommend us?")) }
    let run = try desk.rapport("summary", "--format", format).run()
    let text = run.outputText.replacing("\n", with: " ").replacing(/\ +/, with: " ")
    let counts = [(revisions[0], "1 interview"), (revisions[1], "2 interviews")].sorted { $0.0 < $1.0 }
    let list = counts.map { "\($0) in \($1)" }.joined(separator: ", ")
    #expect(
      text.contains(
        "The survey care was asked in several revisions, which may ask different things: \(list)."))
    #expect(try desk.rapport("surveys").run().outputText.contains(revisions[1]))
  }

  @Test func `and one of a single revision has no such footnote`() throws {
    _ = try shift {}
    #expect(!(try desk.rapport("summary").run().outputText.contains("revision")))
  }

  @Test(arguments: [[], ["--personal"]])
  func `for programs every revision stands with its interviews`(arguments: [String]) throws {
    _ = try shift { change(ChangedSurveyTests.survey("Would you recommend us?")) }
    #expect(try desk.rapport("void", "--yes", "last").answering("").exit == .status(0))
    let summary = desk.rapport("summary", "--format", "json")
    let run = try arguments.reduce(summary) { $0.arguments($1) }.run()
    let list = [revisions[0], revisions[1]].sorted().map {
      #"{"survey":"care","revision":"\#($0)","interviews":1}"#
    }
    #expect(run.outputText.contains("\"revisions\":[\(list.joined(separator: ","))]"), "\(run.outputText)")
  }
}
