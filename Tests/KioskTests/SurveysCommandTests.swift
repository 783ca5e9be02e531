// `rapport surveys` and where surveys are found: in a folder, or built into the program.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct SurveysCommandTests {
  private let mistaken =
    "survey: wrong\ntitle: {en: W}\nbogus: 1\nquestions:\n  - {id: a, type: text, ask: {hu: A}}\n"

  private func surveys(_ arguments: String..., at desk: Desk) throws -> ProgramRun {
    try arguments.reduce(desk.rapport("surveys")) { $0.arguments($1) }.run()
  }

  @Test func `without a folder the built-in ones are listed`() throws {
    let run = try surveys(at: Desk())
    #expect(run.exit == .status(0) && run.errors.isEmpty)
    #expect(run.outputLines.map { $0.prefix { $0 != " " } } == ["after-call", "visit"])
    #expect(run.outputLines.allSatisfy { $0.contains("en hu tr") })
  }

  @Test func `a folder in the working directory goes before them, and one that was named before that`() throws
  {
    let desk = Desk(surveys: [
      "care": CareSurvey.text, "b": CareSurvey.text.replacing("survey: care", with: "survey: b"),
    ])
    desk.write("no survey", to: "surveys/README.txt")
    #expect(try surveys(at: desk).outputLines.map { $0.prefix { $0 != " " } } == ["b", "care"])
    let named = try surveys("--surveys", "\(Shipped.root)/surveys", at: desk)
    #expect(named.outputLines.map { $0.prefix { $0 != " " } } == ["after-call", "visit"])
    let set = try desk.rapport("surveys").environment("RAPPORT_SURVEYS", "\(Shipped.root)/surveys").run()
    #expect(set.output == named.output)
  }

  @Test func `the kiosk takes the first by id and says which`() throws {
    let desk = Desk(surveys: [
      "care": CareSurvey.text, "b": CareSurvey.text.replacing("survey: care", with: "survey: b"),
    ])
    let run = try desk.kiosk().answering("", "/end refusal", "")
    #expect(run.exit == .status(0) && run.errorText.prefix { $0 != "\n" }.contains("(b)"))
    #expect(desk.journal.lines.last?.json["survey"]?.text == "b")
  }

  @Test(arguments: ["after-call", "visit"])
  func `the shipped files have no mistake`(id: String) throws {
    let run = try surveys("check", Shipped.path(of: id), at: Desk())
    #expect(run.exit == .status(0) && run.errors.isEmpty && run.outputText.contains("no mistake"))
  }

  @Test func `every mistake of a file is told at once, with its place, wherever the file is met`() throws {
    let desk = Desk(surveys: ["wrong": mistaken])
    let runs = [
      try surveys("check", "surveys/wrong.yaml", at: desk), try surveys(at: desk),
      try surveys("show", "wrong", at: desk), try desk.kiosk("wrong").answering("", "9"),
    ]
    for run in runs {
      #expect(run.exit == .status(65) && run.output.isEmpty)
      let lines = run.errorText.split(separator: "\n")
      #expect(lines.count >= 2 && lines.first?.hasPrefix("surveys/wrong.yaml:3:1: ") == true)
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("surveys/wrong.yaml:5:") })
    }
    #expect(desk.journalBytes.isEmpty)
  }

  @Test func `beside a wrong one the right ones are listed`() throws {
    let run = try surveys(at: Desk(surveys: ["wrong": mistaken, "care": CareSurvey.text]))
    #expect(run.exit == .status(65) && run.outputLines.count == 1)
  }

  @Test func `what is not there is told`() throws {
    let desk = Desk()
    mkdir("\(desk.folder.path)/empty", 0o755)
    for arguments in [
      ["check", "none.yaml"], ["show", "none"], ["--surveys", "none"], ["--surveys", "empty"],
      ["check", "empty"],
      ["show", "../surveys/care"],
    ] {
      let run = try arguments.reduce(desk.rapport("surveys")) { $0.arguments($1) }.run()
      #expect(run.exit == .status(66) && run.output.isEmpty && run.errorText.contains(arguments[1]))
    }
  }

  @Test(arguments: ["en", "hu", "tr"])
  func `a survey is shown as the agent will read it`(language: String) throws {
    let texts = ["en": "How easy?", "hu": "Mennyire könnyű?", "tr": "Ne kadar kolay?"]
    let run = try surveys("show", "care", "--lang", language, at: Desk(surveys: ["care": CareSurvey.text]))
    #expect(run.exit == .status(0))
    for (code, text) in texts { #expect(run.outputText.contains(text) == (code == language)) }
  }

  @Test func `a language that the survey does not have is wrong usage`() throws {
    let run = try surveys("show", "visit", "--lang", "de", at: Desk())
    #expect(run.exit == .status(64) && run.errorText.contains("en, hu, tr"))
  }

  @Test func `the built-in surveys are the shipped files`() throws {
    let desk = Desk()
    _ = try desk.shape(answering: ["", "/end refusal", "", "/survey visit", "", "/end refusal", ""])
    let revisions = desk.journal.lines.dropFirst().map { $0.json["revision"]?.text }
    #expect(revisions == ["after-call", "visit"].map { Shipped.revision(of: $0) })
  }
}
