// When a mistyped command is taken for one, and when it is not; the sentences stand in the catalogue.

import Glibc
import ProgramTesting
import Testing

@Suite("A mistyped command")
struct MistypedCommandTests {
  private let folder = TemporaryFolder()

  init() {
    mkdir("\(folder.path)/own", 0o700)
    let survey = "survey: summary-2\ntitle: {en: T}\nquestions: [{id: nps, metric: nps, ask: {en: Q}}]\n"
    folder.write(survey.utf8, to: "own/summary-2.yaml")
  }

  @Test(
    "It is asked after, wherever it stands",
    arguments: [
      (["sumary"], "Did you mean rapport summary?"), (["hlep"], "Did you mean rapport help?"),
      (["chekc", "--repair"], "Did you mean rapport check?"),
      (["surveys", "shwo", "visit"], "Did you mean rapport surveys show?"),
      (["ask", "sumary-2", "--surveys", "own"], "Did you mean summary-2?"),
    ])
  func asked(arguments: [String], question: String) throws {
    #expect(try errors(of: arguments).contains(question))
  }

  @Test(
    "What is no command's, or a survey's name, is left to those who read it",
    arguments: [
      ["november", "2026"], ["visit", "2026"], ["summary-2", "2026", "--surveys", "own"],
      ["summary-2", "2026", "--surveys=own"], ["summary", "november"], ["--nosuch", "sumary"],
      ["surveys", "list", "shwo"],
    ])
  func left(arguments: [String]) throws {
    let errors = try errors(of: arguments)
    #expect(!errors.isEmpty && !errors.contains("Did you mean rapport"), "\(errors)")
  }

  @Test("A variable that names no survey is not taken for a command")
  func variable() throws {
    let run = try program(["ask"]).environment("RAPPORT_SURVEY", "sumary").run()
    #expect(run.exit == .status(66) && !run.errorText.contains("Did you mean"), "\(run.errorText)")
  }

  private func errors(of arguments: [String]) throws -> String { try program(arguments).run().errorText }

  private func program(_ arguments: [String]) -> Program {
    let bare = Program(built: "rapport").folder(folder.path).environment("HOME", folder.path)
      .environment("LANG", "C.UTF-8")
    return arguments.reduce(bare) { $0.arguments($1) }
  }
}
