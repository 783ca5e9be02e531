// `rapport surveys new`: a survey that is right as it is, and that nothing ever overwrites.

import Glibc
import ProgramTesting
import Testing

@Suite struct NewSurveyTests {
  private let desk = Desk()

  private func text(_ name: String) -> String {
    String(decoding: desk.folder.folder.bytes(of: name) ?? [], as: UTF8.self)
  }

  @Test(arguments: ["en", "hu", "tr"])
  func `what it writes is accepted, shown, listed and asked as it is`(code: String) throws {
    let run = try desk.rapport("surveys", "new", "front-desk", "--ui-lang", code).run()
    #expect(run.exit == .status(0) && run.outputText == "surveys/front-desk.yaml\n", "\(run.errorText)")
    let check = try desk.rapport("surveys", "check", "surveys/front-desk.yaml").run()
    #expect(check.exit == .status(0), "\(check.errorText)")
    let show = try desk.rapport("surveys", "show", "front-desk").run()
    #expect(show.exit == .status(0) && show.outputText.contains("nps-why"))
    #expect(try desk.rapport("surveys").run().outputText.contains("front-desk"))
    let answers = try desk.kiosk("front-desk").answering("C-1", "9", "5", "7", "1", "")
    #expect(answers.exit == .status(0) && answers.output.count == 37, "\(answers.errorText)")
    #expect(text("surveys/front-desk.yaml").contains("title: {\(code): front-desk}"))
  }

  @Test func `it says that it made the folder, and what follows from that`() throws {
    let first = try desk.rapport("surveys", "new", "one").run().errorText
    #expect(first.contains("the folder surveys was not there and was made"))
    #expect(first.contains("the built-in ones no longer"))
    #expect(first.contains("rapport surveys check surveys/one.yaml"))
    let second = try desk.rapport("surveys", "new", "two").run().errorText
    #expect(!second.contains("was made") && second.contains("surveys/two.yaml"))
    #expect(TemporaryFolder.names(in: "\(desk.folder.path)/surveys") == ["one.yaml", "two.yaml"])
  }

  @Test func `it goes into the folder that is set`() throws {
    let run = try desk.rapport("surveys", "new", "one").environment("RAPPORT_SURVEYS", "own").run()
    #expect(run.exit == .status(0) && run.outputText == "own/one.yaml\n")
    #expect(!run.errorText.contains("built-in"))
    let named = try desk.rapport("surveys", "new", "one", "--surveys", "other").run()
    #expect(named.exit == .status(0) && named.outputText == "other/one.yaml\n")
    #expect(named.errorText.contains("rapport surveys show one --surveys other."))
  }

  @Test func `a file in the place of the folder is told`() throws {
    desk.write("", to: "surveys")
    let run = try desk.rapport("surveys", "new", "one").run()
    #expect(run.exit == .status(73) && run.errorText.contains("a file in the place of the folder surveys"))
  }

  @Test func `a file that is there stays as it is`() throws {
    mkdir("\(desk.folder.path)/surveys", 0o755)
    desk.write("mine", to: "surveys/one.yaml")
    #expect(symlink("nowhere", "\(desk.folder.path)/surveys/two.yaml") == 0)
    for id in ["one", "two"] {
      let run = try desk.rapport("surveys", "new", id).run()
      #expect(run.exit == .status(73) && run.output.isEmpty)
      #expect(run.errorText.contains("surveys/\(id).yaml is there already, and was left as it is"))
    }
    #expect(text("surveys/one.yaml") == "mine")
    #expect(TemporaryFolder.names(in: "\(desk.folder.path)/surveys") == ["one.yaml", "two.yaml"])
  }

  @Test(arguments: ["Front", "a b", "../x", "", "é", "a.yaml", String(repeating: "a", count: 65)])
  func `what is no id is refused`(id: String) throws {
    let run = try desk.rapport("surveys", "new", id).run()
    #expect(run.exit == .status(64) && run.errorText.contains("is no id of a survey"))
    #expect(desk.folder.folder.names.isEmpty)
  }

  @Test(arguments: [("missing/surveys", "it is not there"), ("/proc/surveys", "cannot write the survey")])
  func `where it cannot be written, it says where and why, and leaves nothing`(folder: String, why: String)
    throws
  {
    let run = try desk.rapport("surveys", "new", "one", "--surveys", folder).run()
    #expect(run.exit == .status(73) && run.errorText.contains(folder) && run.errorText.contains(why))
    #expect(desk.folder.folder.names.isEmpty)
  }
}
