// Where a journal may lie, whom it belongs to, and what is refused before anybody is asked anything.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct JournalPlaceTests {
  private let desk = Desk()
  private let refusal = ["", "/end refusal", ""]

  private func path(_ name: String) -> String { "\(desk.folder.path)/\(name)" }

  private func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// The journal is refused at once, with a sentence that names it, and stays as it is.
  private func expectRefusal(of name: String, naming fragment: String) throws {
    let run = try desk.kiosk("--journal", path(name)).answering(refusal)
    #expect(run.exit == .status(73))
    #expect(run.errorText.contains(path(name)) || run.errorText.contains(fragment))
    #expect(run.errorText.contains(fragment) && run.output.isEmpty)
    #expect(!run.errorText.contains("recommend"))
  }

  @Test func `a symbolic link is refused, and what it leads to stays as it is`() throws {
    desk.write("kept", to: "target")
    #expect(symlink(path("target"), path("link.jsonl")) == 0)
    try expectRefusal(of: "link.jsonl", naming: "symbolic link")
    #expect(symlink(path("nowhere"), path("dangling.jsonl")) == 0)
    try expectRefusal(of: "dangling.jsonl", naming: "symbolic link")
    #expect(desk.folder.folder.bytes(of: "target") == Array("kept".utf8) && mode("nowhere") == nil)
  }

  @Test func `a folder is refused`() throws {
    mkdir(path("folder.jsonl"), 0o700)
    try expectRefusal(of: "folder.jsonl", naming: "folder")
  }

  @Test func `a file with a second name is refused`() throws {
    desk.write("", to: "one.jsonl")
    #expect(link(path("one.jsonl"), path("two.jsonl")) == 0)
    try expectRefusal(of: "two.jsonl", naming: "hard link")
  }

  @Test func `a device and a pipe are refused without waiting`() throws {
    #expect(mkfifo(path("fifo.jsonl"), 0o600) == 0)
    for journal in [path("fifo.jsonl"), "/dev/null", "/dev/full"] {
      let run = try desk.kiosk("--journal", journal).answering(refusal)
      #expect([.status(66), .status(73)].contains(run.exit) && run.output.isEmpty)
    }
  }

  @Test(arguments: ["summary", "check", "follow-ups"])
  func `a journal whose folder is missing is no empty one, unless nobody named it`(command: String) throws {
    let missing = path("raport/desk.jsonl")
    let named = try desk.rapport(command).environment("RAPPORT_JOURNAL", missing).run()
    #expect(named.exit == .status(66) && named.output.isEmpty)
    #expect(
      named.errorText.contains("there is no journal \(missing), and its folder \(path("raport")) is not"))
    #expect(named.errorText.contains("The journal is set in RAPPORT_JOURNAL."))
    #expect(try desk.rapport(command, "--journal", path("absent.jsonl")).run().exit == .status(0))
    #expect(try desk.rapport(command).run().exit == .status(0))
  }

  /// Runs a line of the shell beside the journal, with the program as `$R`.
  private func shell(_ line: String) throws -> ProgramRun {
    let shell = Program(path: "/bin/sh").arguments("-c", line).folder(desk.folder.path)
    return try ["HOME": desk.folder.path, "R": desk.rapport().path, "LANG": "C.UTF-8"]
      .reduce(shell) { $0.environment($1.key, $1.value) }.run()
  }

  @Test(arguments: [#"ln -s nowhere x.jsonl"#, #"touch "$(printf 'x\374.jsonl')""#])
  func `a journal that its folder lists but does not have is no day without interviews`(making: String) throws
  {
    for command in ["summary all", "check", "follow-ups"] {
      let run = try shell("mkdir -p folder; cd folder; \(making); $R \(command) --journal .")
      #expect(run.exit == .status(66) && run.output.isEmpty)
      #expect(run.errorText.contains("the folder lists ./x"), "\(command): \(run.errorText)")
    }
  }

  @Test(arguments: [
    #"$R summary --journal "$J""#, #"$R ask after-call --agent "$J""#, #"RAPPORT_JOURNAL="$J" $R ask"#,
    #"HOME="/$J" $R check"#,
  ])
  func `what is not in UTF-8 is refused, and nothing is made under a name that looks like it`(line: String)
    throws
  {
    let run = try shell(#"J="$(printf 'x\374.jsonl')"; "# + line)
    #expect(run.exit == .status(64) && run.errorText.contains("not in UTF-8"), "\(run.errorText)")
    #expect(try shell("ls -A").outputText == "")
  }

  @Test func `a folder that is missing below another missing one is not made up`() throws {
    try expectRefusal(of: "a/b/c.jsonl", naming: "/a is not there")
    #expect(mode("a") == nil)
  }

  @Test func `a missing folder of its own is made for the journal`() throws {
    let run = try desk.kiosk("--journal", path("own/j.jsonl")).answering(refusal)
    #expect(run.exit == .status(0))
    #expect(mode("own") == 0o700 && mode("own/j.jsonl") == 0o600)
  }

  @Test(arguments: ["000", "077", "027"])
  func `journal and folder are the desk's alone, whatever the umask`(mask: String) throws {
    let run = try desk.shell("umask \(mask); exec \"$0\" \"$@\"").answering(refusal)
    #expect(run.exit == .status(0))
    #expect(mode(Desk.journalName) == 0o600 && mode(".local/share/rapport") == 0o700)
  }

  @Test(arguments: ["000", "077"])
  func `in a folder that is shared by a group, so is the journal`(mask: String) throws {
    mkdir(path("shared"), 0o700)
    #expect(chmod(path("shared"), 0o2770) == 0)
    let run = try desk.shell("umask \(mask); exec \"$0\" \"$@\" --journal shared/j.jsonl").answering(refusal)
    #expect(run.exit == .status(0))
    #expect(mode("shared/j.jsonl") == 0o660 && mode("shared") == 0o2770)
  }

  @Test(arguments: [0o2750, 0o770, 0o755])
  func `in any other folder it is not`(folderMode: mode_t) throws {
    mkdir(path("other"), 0o700)
    #expect(chmod(path("other"), folderMode) == 0)
    let run = try desk.kiosk("--journal", path("other/j.jsonl")).answering(refusal)
    #expect(run.exit == .status(0))
    #expect(mode("other/j.jsonl") == 0o600 && mode("other") == folderMode)
  }

  @Test func `the mode of a journal that is there is left alone`() throws {
    desk.write("", to: "own.jsonl")
    chmod(path("own.jsonl"), 0o640)
    #expect(try desk.kiosk("--journal", path("own.jsonl")).answering(refusal).exit == .status(0))
    #expect(mode("own.jsonl") == 0o640)
  }

  @Test func `a journal beside the working folder needs no folder in its name`() throws {
    #expect(try desk.kiosk("--journal", "here.jsonl").answering(refusal).exit == .status(0))
    #expect(Journal(desk.folder.folder.bytes(of: "here.jsonl") ?? []).lines.count == 2)
    #expect(desk.folder.folder.names == ["here.jsonl"])
  }

  @Test(
    .enabled(if: Stranger.canRun, "the program cannot be run by another user, and root may write anywhere"))
  func `a folder in which nothing may be written is refused`() throws {
    #expect(chmod(desk.folder.path, 0o555) == 0)
    defer { chmod(desk.folder.path, 0o755) }
    let run = try Stranger.running(
      desk.rapport().path, ["ask", "--journal", path("j.jsonl")], in: desk.folder.path
    )
    .answering(refusal)
    #expect(run.exit == .status(73) && run.output.isEmpty)
    #expect(run.errorText.contains("permission") && run.errorText.contains("j.jsonl"))
  }

  @Test(
    .enabled(if: Stranger.canRun, "the program cannot be run by another user, and root may read anything"))
  func `a journal without permission is neither read nor written`() throws {
    #expect(chmod(desk.folder.path, 0o755) == 0)
    #expect(try desk.kiosk("--journal", path("j.jsonl")).answering(refusal).exit == .status(0))
    #expect(chmod(path("j.jsonl"), 0) == 0)
    for (command, status) in [("ask", Int32(73)), ("check", 66), ("void", 66)] {
      let arguments = [command] + (command == "void" ? ["last"] : []) + ["--journal", path("j.jsonl")]
      let run = try Stranger.running(desk.rapport().path, arguments, in: desk.folder.path).answering("")
      #expect(run.exit == .status(status) && run.errorText.contains("permission"))
    }
  }
}

/// Somebody who is not root: the tests' own user, or nobody in root's place.
private enum Stranger {
  static let canRun: Bool = {
    let run = try? running(Program(built: "rapport").path, ["--version"], in: "/").run()
    return run?.exit == .status(0)
  }()

  static func running(_ path: String, _ arguments: [String], in folder: String) -> Program {
    let drop = ["--reuid=65534", "--regid=65534", "--clear-groups", path]
    let program =
      geteuid() == 0
      ? drop.reduce(Program(path: "/usr/bin/setpriv")) { $0.arguments($1) } : Program(path: path)
    return arguments.reduce(program) { $0.arguments($1) }.folder(folder).environment("HOME", folder)
      .environment("PATH", "/usr/bin:/bin").environment("LANG", "C.UTF-8")
  }
}
