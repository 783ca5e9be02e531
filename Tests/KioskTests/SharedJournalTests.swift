// One journal for several logins, in a folder of their group: agents append, the manager reads, and nobody else.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite(.enabled(if: OtherLogin.isPossible, "only root can be several logins"))
struct SharedJournalTests {
  private let desk = Desk()
  private let refusal = ["", "/end refusal", ""]

  /// The group of the desk, and logins in it and outside.
  private static let group = 61_000
  private enum Login: Int {
    case anna = 61_001
    case bela, manager, stranger

    var groups: String { self == .stranger ? "61009" : "\(SharedJournalTests.group)" }
  }

  init() throws {
    // As the article has it: install -d -m 2770 -g GROUP FOLDER.
    let folder = "\(desk.folder.path)/shared"
    #expect(chmod(desk.folder.path, 0o755) == 0 && mkdir(folder, 0o700) == 0)
    #expect(chown(folder, 0, gid_t(SharedJournalTests.group)) == 0 && chmod(folder, 0o2770) == 0)
    for login in [Login.anna, .bela, .manager, .stranger] {
      let home = "\(desk.folder.path)/\(login)"
      #expect(mkdir(home, 0o700) == 0 && chown(home, uid_t(login.rawValue), gid_t(login.rawValue)) == 0)
    }
  }

  private var path: String { "\(desk.folder.path)/shared/desk.jsonl" }
  private var journal: Journal { Journal(desk.folder.folder.bytes(of: "shared/desk.jsonl") ?? []) }

  private func rapport(_ login: Login, _ arguments: String...) -> Program {
    let rapport = OtherLogin.program(desk.rapport().path, as: login.rawValue, groups: login.groups)
    return arguments.reduce(rapport) { $0.arguments($1) }.folder("/").environment(
      "HOME", "\(desk.folder.path)/\(login)"
    )
    .environment("TERM", "xterm-256color").environment("PATH", "/usr/bin:/bin")
    .environment("LANG", "C.UTF-8").environment("RAPPORT_JOURNAL", path)
    .environment("RAPPORT_SYSTEM_SETTINGS", "/dev/null")
  }

  private func status(_ name: String) -> stat {
    var status = stat()
    _ = lstat("\(desk.folder.path)/shared/\(name)", &status)
    return status
  }

  @Test func `two logins at two terminals append to one journal at once`() throws {
    let one = try Sitting(rapport(.anna, "ask", "--desk", "front-1", "--agent", "anna"))
    let other = try Sitting(rapport(.bela, "ask", "--desk", "front-1", "--agent", "bela"))
    try one.answer("A", "9", "5")
    try other.answer("B", "8", "slow", "4", "2", "3", "")
    #expect(other.terminal.currentLine.hasPrefix("1 today"))
    try one.answer("1", "1", "")
    #expect(one.terminal.currentLine.hasPrefix("2 today"))
    try one.end()
    try other.end()
    #expect(journal.lines.dropFirst().map { $0.json["agent"]?.text } == ["bela", "anna"])
    #expect(status("desk.jsonl").st_mode & 0o7777 == 0o660)
    #expect(status("desk.jsonl").st_gid == gid_t(SharedJournalTests.group))
    #expect(try rapport(.manager, "check").run().exit == .status(0))
  }

  @Test func `the manager reads what the agents wrote, and may follow up`() throws {
    #expect(
      try rapport(.anna, "ask").answering("C-7", "3", "slow", "2", "4", "1", "y", "").exit == .status(0))
    let summary = try rapport(.manager, "summary", "--personal").run()
    #expect(summary.exit == .status(0) && summary.outputText.contains("C-7"))
    #expect(try rapport(.manager, "follow-ups").run().outputText.contains("C-7"))
    #expect(try rapport(.manager, "follow-ups", "done", "last").answering("reached", "").exit == .status(0))
    #expect(journal.lines.last?.kind == "follow-up")
  }

  @Test func `what one login types is not for the others until it is saved`() throws {
    let running = try RunningProgram(rapport(.anna, "ask"))
    running.send("C-9\n3\nsecret\n".utf8)
    try running.expectError("3/6")
    #expect(status("desk.jsonl.drafts-\(Login.anna.rawValue)").st_mode & 0o777 == 0o700)
    #expect(!(try rapport(.bela, "ask").answering("/quit").errorText.contains("C-9")))
    running.closeInput()
    #expect(try running.waitForEnd().exit == .status(0))
  }

  @Test func `any of them may redact, and the others go on`() throws {
    #expect(try rapport(.anna, "ask").answering("C-7", "/end refusal", "").exit == .status(0))
    let redaction = try rapport(.manager, "redact", "--yes", "--customer", "C-7").answering("asked for it")
    #expect(redaction.exit == .status(0), "\(redaction.errorText)")
    #expect(status("desk.jsonl").st_mode & 0o7777 == 0o660)
    #expect(status("desk.jsonl").st_gid == gid_t(SharedJournalTests.group))
    #expect(try rapport(.anna, "ask").answering(refusal).exit == .status(0))
    #expect(try rapport(.bela, "check").run().exit == .status(0) && journal.lines.count == 4)
  }

  @Test func `a login outside the group is told which group, and what to ask for`() throws {
    #expect(try rapport(.anna, "ask").answering(refusal).exit == .status(0))
    for (command, status) in [("ask", Int32(73)), ("summary", 66), ("check", 66)] {
      let run = try rapport(.stranger, command).answering(refusal)
      #expect(run.exit == .status(status) && run.output.isEmpty, "\(command)")
      #expect(run.errorText.contains("\(path) is shared by the group 61000, and this login is not in it"))
      #expect(run.errorText.contains("adduser LOGIN 61000"))
    }
    #expect(journal.lines.count == 2)
  }

  @Test(arguments: [(0o600, SharedJournalTests.group), (0o660, 61_009)])
  func `a file that was put there with other modes is told, with the command that mends it`(
    mode: Int, group: Int
  ) throws {
    #expect(try rapport(.anna, "ask").answering(refusal).exit == .status(0))
    #expect(chown(path, uid_t(Login.anna.rawValue), gid_t(group)) == 0 && chmod(path, mode_t(mode)) == 0)
    let run = try rapport(.bela, "ask").answering(refusal)
    #expect(run.exit == .status(73) && run.output.isEmpty)
    #expect(run.errorText.contains("chgrp 61000 \(path) && chmod 660 \(path)"), "\(run.errorText)")
    #expect(chown(path, uid_t(Login.anna.rawValue), 61_000) == 0 && chmod(path, 0o660) == 0)
    #expect(try rapport(.bela, "ask").answering(refusal).exit == .status(0))
  }

  @Test(arguments: [mode_t(0o600), 0o660])
  func `a folder whose set-group-id bit was forgotten is named, with the commands that mend it`(mode: mode_t)
    throws
  {
    let folder = "\(desk.folder.path)/shared"
    #expect(chmod(folder, 0o770) == 0)
    #expect(try rapport(.anna, "ask").answering(refusal).exit == .status(0))
    #expect(status("desk.jsonl").st_mode & 0o777 == 0o600 && chmod(path, mode) == 0)
    let mending = "chmod 2770 \(folder) && chgrp 61000 \(path) && chmod 660 \(path)"
    for (command, status) in [("ask", Int32(73)), ("summary", 66)] {
      let run = try rapport(.bela, command).answering(refusal)
      #expect(run.exit == .status(status) && run.errorText.contains(mending), "\(run.errorText)")
    }
    #expect(
      try Program(path: "/bin/sh").arguments("-c", mending).environment("PATH", "/bin").run().exit
        == .status(0))
    #expect(try rapport(.bela, "ask").answering(refusal).exit == .status(0))
  }

  @Test func `nobody is told to join the group of root`() throws {
    let folder = "\(desk.folder.path)/shared"
    #expect(chown(folder, 0, 0) == 0 && chmod(folder, 0o2770) == 0)
    let run = try rapport(.anna, "ask").answering(refusal)
    #expect(run.exit == .status(73) && run.errorText.contains("chgrp GROUP \(folder)."), "\(run.errorText)")
    #expect(!run.errorText.contains("adduser"))
  }

  @Test(arguments: [
    ("en", "belongs to another login"), ("hu", "másik felhasználóé"), ("tr", "başka bir kullanıcıya ait"),
  ])
  func `drafts in another login's folder are told, with the commands that mend it`(
    language: String, sentence: String
  ) throws {
    let drafts = "\(path).drafts-\(Login.anna.rawValue)"
    #expect(mkdir(drafts, 0o700) == 0)
    let run = try rapport(.anna, "ask", "--ui-lang", language).answering(refusal)
    #expect(run.exit == .status(0) && journal.lines.count == 2)
    let text = run.errorText.replacing("\n  ", with: " ")
    #expect(text.contains(sentence) && !text.contains("--journal"), "\(text)")
    #expect(text.contains("chown -R \(Login.anna.rawValue) \(drafts)") && text.contains("rm -r \(drafts)"))
    let chown = Program(path: "/bin/chown").arguments("-R", "\(Login.anna.rawValue)", drafts)
    #expect(try chown.run().exit == .status(0))
    #expect(!(try rapport(.anna, "ask").answering(refusal).errorText.contains("cannot be kept")))
  }

  @Test func `a folder that is missing is named, and is not made up`() throws {
    let missing = "\(desk.folder.path)/nowhere/at/desk.jsonl"
    let run = try rapport(.anna, "ask", "--journal", missing).answering(refusal)
    #expect(run.exit == .status(73))
    #expect(run.errorText.contains("the folder \(desk.folder.path)/nowhere is not there. Create it"))
  }
}
