// Every command that writes a file, against everything that may stand in its place.

import Glibc
import ProgramTesting
import Testing

@Suite struct OutputTargetTests {
  private let targets: Targets
  private var desk: Desk { targets.desk }

  init() throws { targets = try Targets() }

  private func summary(_ output: String, _ arguments: String...) -> Program {
    (["--output", output] + arguments).reduce(
      desk.rapport("summary").environment("RAPPORT_SYSTEM_SETTINGS", targets.path("rapport.yaml"))
    ) { $0.arguments($1) }
  }

  /// Journals and what lies beside them, surveys, settings and inputs, under whatever name.
  @Test(arguments: [
    Desk.journalName, "./\(Desk.journalName)", "surveys/../\(Desk.journalName)", "journals/a.jsonl",
    "folder/up/other.jsonl",
    "windows.jsonl", "utf-16.jsonl", "to-journal.txt", "to-survey.txt", "surveys/s.yaml", "s2.yaml",
    "rapport.yaml",
    "old.draft", "j.suspect", "j.suspect-1", "j.rewriting",
  ])
  func `no report replaces a journal, a survey, a draft or settings`(name: String) throws {
    let before = (targets.bytes, targets.shape)
    for output in [name, targets.path(name)] {
      let run = try summary(output, "--format", "json").run()
      #expect(
        run.exit == .status(73) && run.output.isEmpty && run.errorText.contains(output), "\(run.errorText)")
    }
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }

  @Test(arguments: [
    (["--tally", "tally.csv"], "tally.csv"), (["--tally", "tally.csv"], "folder/up/tally.csv"),
    (["--journal", "journals"], "journals/a.jsonl"),
    (["--journal", "journals/"], "folder/../journals/b.jsonl"),
    (["--journal", "soon.jsonl"], "soon.jsonl"), (["--journal", "soon.jsonl"], "folder/up/soon.jsonl"),
  ])
  func `nor does it replace what it reads, or a journal that is named and not there yet`(
    arguments: [String], name: String
  ) throws {
    let before = (targets.bytes, targets.shape)
    let run = try arguments.reduce(summary(name, "--format", "text")) { $0.arguments($1) }.run()
    #expect(run.exit == .status(73) && run.output.isEmpty, "\(run.errorText)")
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }

  @Test(arguments: [
    "nowhere.txt", "loop.txt", "missing/report.txt", "missing/", "regular.txt/", "regular.txt/x.txt",
  ])
  func `what leads to no file is refused with the reason in words`(name: String) throws {
    let before = (targets.bytes, targets.shape)
    let run = try summary(name).run()
    #expect(
      run.exit == .status(73) && run.output.isEmpty && !run.errorText.contains("error "), "\(run.errorText)")
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }

  @Test(arguments: ["new.txt", "regular.txt", "to-regular.txt", "folder/up/regular.txt"])
  func `a regular file is replaced whole, its mode kept, and a link to it stays`(name: String) throws {
    let before = targets.shape.filter { !$0.hasPrefix("/new.txt") }
    let report = try desk.rapport("summary").run().output
    #expect(try summary(name).run().exit == .status(0))
    #expect(desk.folder.folder.bytes(of: name) == report)
    #expect(targets.shape.filter { !$0.hasPrefix("/new.txt") } == before)
    var status = stat()
    #expect(stat(targets.path("new.txt"), &status) != 0 || status.st_mode & 0o777 == 0o600)
  }

  @Test func `a folder gets a file of its own, and no link in its place is followed`() throws {
    let run = try summary("folder").run()
    let name = try #require(run.outputText.split(separator: "\n").first.map(String.init))
    #expect(run.exit == .status(0) && desk.folder.folder.bytes(of: name) != nil)
    #expect(unlink(targets.path(name)) == 0 && symlink(targets.path("regular.txt"), targets.path(name)) == 0)
    let again = try summary("folder/").run()
    #expect(again.exit == .status(73) && desk.folder.folder.bytes(of: "regular.txt") == Array("x".utf8))
  }

  @Test func `a FIFO has a reader that gets the whole report`() throws {
    let report = try desk.rapport("summary").run().output
    let shell = Program(path: "/bin/sh").folder(desk.folder.path).environment("HOME", desk.folder.path)
      .environment("PATH", "/usr/bin:/bin").environment("LANG", "C.UTF-8")
      .arguments(
        "-c", "cat fifo >got & \"$0\" summary --output fifo; s=$?; wait; exit $s", desk.rapport().path)
    #expect(try shell.run().exit == .status(0) && desk.folder.folder.bytes(of: "got") == report)
    var status = stat()
    #expect(lstat(targets.path("fifo"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test(
    .enabled(if: Targets.hasDevices, "this login makes no devices"),
    arguments: [
      ("dev/null", 0 as Int32), ("to-null.txt", 0), ("dev/full", 74),
    ])
  func `a device is written through and stays one`(name: String, status: Int32) throws {
    let before = (targets.bytes, targets.shape)
    let run = try summary(name).run()
    #expect(
      run.exit == .status(status) && (status == 0 || run.errorText.contains("full")), "\(run.errorText)")
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }

  @Test(.enabled(if: OtherLogin.isPossible, "only root runs programs as other logins"))
  func `a folder that may not be written is told, and the file in it stays`() throws {
    desk.write("old", to: "shut/day.txt")
    chmod(desk.folder.path, 0o755)
    let program = OtherLogin.program(desk.rapport().path, as: 23_456, groups: "23456").folder(
      desk.folder.path
    )
    .environment("HOME", targets.path("folder"))
    for name in ["shut/day.txt", "shut/new.txt"] {
      let run = try program.arguments("summary", "--output", name).run()
      #expect(run.exit == .status(73) && run.errorText.contains("no permission"), "\(run.errorText)")
    }
    #expect(TemporaryFolder.names(in: targets.path("shut")) == ["day.txt"])
    #expect(desk.folder.folder.bytes(of: "shut/day.txt") == Array("old".utf8))
  }

  @Test func `a minus and the name of standard output are standard output`() throws {
    let report = try desk.rapport("summary").run().output
    let shape = targets.shape
    #expect(try summary("-").run().output == report)
    #expect(try summary("/dev/stdout").run().output == report)
    let shell = Program(path: "/bin/sh").folder(desk.folder.path).environment("HOME", desk.folder.path)
      .environment("LANG", "C.UTF-8")
      .arguments(
        "-c", "{ echo a; \"$0\" summary --output /dev/stdout; echo b; } >>regular.txt", desk.rapport().path)
    #expect(try shell.run().exit == .status(0))
    #expect(desk.folder.folder.bytes(of: "regular.txt") == Array("xa\n".utf8) + report + Array("b\n".utf8))
    #expect(targets.shape == shape)
  }

  // MARK: The other commands

  @Test(
    arguments: Targets.kept + [
      "regular.txt", "to-regular.txt", "to-journal.txt", "nowhere.txt", "folder", "fifo", "dev/null",
      "missing/c.jsonl", "-",
    ])
  func `a copy replaces nothing but an earlier copy of its journal`(name: String) throws {
    let before = (targets.bytes, targets.shape)
    let run = try desk.rapport("copy", name, "--journal", "other.jsonl").run()
    #expect(run.exit != .status(0) && run.output.isEmpty && !run.errorText.isEmpty, "\(run.exit)")
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }

  @Test func `a copy is replaced by a later one, as every night`() throws {
    for _ in 0..<2 {
      _ = try desk.kiosk().answering("C-2", "9", "5", "1", "1", "")
      #expect(try desk.rapport("copy", "copy.jsonl").run().exit == .status(0))
    }
    let other = try desk.rapport("copy", "copy.jsonl", "--journal", "journals/a.jsonl").run()
    #expect(other.exit == .status(0), "of one beginning")
  }

  @Test(arguments: ["regular", "link", "dangling", "folder", "fifo"])
  func `a survey to begin with replaces nothing`(kind: String) throws {
    let path = targets.path("surveys/new.yaml")
    switch kind {
    case "regular": desk.write("mine", to: "surveys/new.yaml")
    case "link": symlink("../other.jsonl", path)
    case "dangling": symlink("nowhere", path)
    case "folder": mkdir(path, 0o755)
    default: mkfifo(path, 0o600)
    }
    let before = (targets.bytes, targets.shape)
    let run = try desk.rapport("surveys", "new", "new").run()
    #expect(run.exit == .status(73) && run.errorText.contains("surveys/new.yaml"))
    #expect(targets.bytes == before.0 && targets.shape == before.1)
  }
}
