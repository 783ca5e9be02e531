// What another login put where drafts belong is refused with a sentence, and neither read, followed nor written to.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite(.enabled(if: OtherLogin.isPossible, "root and setpriv are needed"))
struct ForeignDraftTests {
  private let desk = Desk()
  private static let victim = 61_001
  private static let other = 61_002
  private static let group = 61_000
  private var shared: String { "\(desk.folder.path)/shared" }
  private var path: String { "\(shared)/desk.jsonl" }
  private var drafts: String { "\(path).drafts-\(Self.victim)" }

  init() {
    chmod(desk.folder.path, 0o755)
    mkdir(shared, 0o700)
    chown(shared, 0, gid_t(Self.group))
    chmod(shared, 0o2770)
    mkdir("\(desk.folder.path)/home", 0o700)
    chown("\(desk.folder.path)/home", uid_t(Self.victim), gid_t(Self.victim))
  }

  /// The kiosk of the login whose drafts they are.
  private func kiosk(_ arguments: String...) -> Program {
    let program = OtherLogin.program(
      desk.rapport().path, as: Self.victim, groups: "\(Self.victim),\(Self.group)"
    )
    .folder(desk.folder.path).environment("HOME", "\(desk.folder.path)/home").environment("LANG", "C.UTF-8")
    .environment("TERM", "xterm-256color").environment("RAPPORT_SYSTEM_SETTINGS", "/dev/null")
    .arguments("ask", "--journal", path, "--desk", "d", "--agent", "anna")
    return arguments.reduce(program) { $0.arguments($1) }
  }

  /// Runs a script as a login, or as root.
  private func shell(_ script: String, as login: Int? = nil) throws {
    let program =
      login.map { OtherLogin.program("/bin/sh", as: $0, groups: "\($0),\(Self.group)") }
      ?? Program(path: "/bin/sh")
    let run = try program.arguments("-ec", script).environment("PATH", "/usr/bin:/bin").environment(
      "D", drafts
    )
    .environment("V", "\(Self.victim)").run()
    #expect(run.exit == .status(0), "\(run.errorText)")
  }

  private var journal: Journal { Journal(desk.folder.folder.bytes(of: "shared/desk.jsonl") ?? []) }

  private func text(_ run: ProgramRun) -> String { run.errorText.replacing("\n  ", with: " ") }

  /// A draft of the victim that was interrupted, as a whole file.
  private func interrupted() throws -> (name: String, bytes: [UInt8]) {
    let running = try RunningProgram(kiosk())
    running.send("C-5\n3\n".utf8)
    try running.expectError("2/6")
    running.kill()
    let name = try #require(TemporaryFolder.names(in: drafts).first)
    return (name, desk.folder.folder.bytes(of: "shared/desk.jsonl.drafts-\(Self.victim)/\(name)") ?? [])
  }

  /// How the folder may have been made by another login, what is said of it, and where nothing may be written.
  private static let folders = [
    ("mkdir -m 777 $D", "belongs to another login", "$D"),
    ("mkdir -m 700 $D", "belongs to another login", "$D"),
    ("mkdir -m 777 ${D}x; ln -s ${D}x $D", "there is a file or a symbolic link", "${D}x"),
    ("mkdir ${D}x; touch $D", "there is a file or a symbolic link", "${D}x"),
    ("mkdir ${D}x; mkfifo $D", "there is a file or a symbolic link", "${D}x"),
  ]

  @Test(arguments: folders)
  func `a folder that another login made is not used`(making: String, sentence: String, empty: String) throws
  {
    try shell(making, as: Self.other)
    let run = try kiosk().answering("C-1", "/end refusal", "")
    #expect(run.exit == .status(0) && journal.lines.count == 2, "\(run.errorText)")
    #expect(
      text(run).contains("cannot be kept while it is typed") && text(run).contains(sentence), "\(text(run))")
    try shell("test -z \"$(ls -A \(empty))\"")
  }

  @Test func `a link to a folder of the login's own is not followed either`() throws {
    let home = "\(desk.folder.path)/home"
    try shell("ln -s \(home) $D", as: Self.other)
    let run = try kiosk().answering("C-1", "/end refusal", "")
    #expect(run.exit == .status(0) && text(run).contains("there is a file or a symbolic link"))
    #expect(TemporaryFolder.names(in: home).isEmpty)
  }

  @Test(arguments: [0o777, 0o770, 0o702])
  func `a folder of one's own that others may write in is not used, and is told how to be closed`(mode: Int)
    throws
  {
    try shell("mkdir $D; chmod \(String(mode, radix: 8)) $D", as: Self.victim)
    let run = try kiosk().answering("C-1", "/end refusal", "")
    #expect(run.exit == .status(0) && journal.lines.count == 2)
    #expect(text(run).contains("other logins may write in") && text(run).contains("chmod 700 \(drafts)"))
    try shell("test -z \"$(ls -A $D)\"; chmod 700 $D")
    #expect(!text(try kiosk().answering("C-1", "/end refusal", "")).contains("cannot be kept"))
  }

  @Test func `a folder that is made so in the middle of an interview is not used from then on`() throws {
    let running = try RunningProgram(kiosk())
    running.send("C-1\n3\n".utf8)
    try running.expectError("2/6")
    try shell("mv $D ${D}x; mkdir -m 777 $D", as: Self.other)
    running.send("secret\n".utf8)
    try running.expectError("cannot be kept while it is typed")
    running.closeInput()
    #expect(try running.waitForEnd().exit == .status(0))
    try shell("test -z \"$(ls -A $D)\"")
  }

  /// Files in the place of a draft that are not to be trusted, made of a good one, `$F`.
  private static let files = [
    ("chown \(other) $F; chmod 666 $F", "not this login's alone"),
    ("chown \(other) $F; chmod 600 $F", "not this login's alone"),
    ("chmod 620 $F", "not this login's alone"),
    ("chmod 602 $F", "not this login's alone"),
    ("ln $F ${D}x", "not this login's alone"),
    ("mv $F ${D}x; ln -s ${D}x $F", "not this login's alone"),
    ("rm $F; mkfifo $F; chown \(victim) $F", "not this login's alone"),
    ("truncate -s 17M $F", "larger than an interview can be (16 MiB)"),
    ("truncate -s 900G $F", "larger than an interview can be (16 MiB)"),
    ("truncate -s 900G $F; chown \(other) $F; chmod 666 $F", "not this login's alone"),
  ]

  @Test(arguments: files)
  func `a draft that is not one's own alone, or too large, is told once and left as it is`(
    making: String, sentence: String
  ) throws {
    let (name, _) = try interrupted()
    try shell("F=$D/\(name); \(making)")
    let before = try shellOutput("stat -L -c '%s %u %a %i' $D/\(name)")
    let run = try kiosk().answering(
      ["/resume", "C-1", "/end refusal", "", "/resume", "/discard", "C-2", "/end refusal", ""],
      timeout: .seconds(20))
    #expect(run.exit == .status(0) && journal.lines.count == 3, "\(run.errorText)")
    #expect(text(run).ranges(of: sentence).count == 1, "\(text(run))")
    #expect(!text(run).contains("An interview was interrupted") && !text(run).contains("C-5"))
    #expect(try shellOutput("stat -L -c '%s %u %a %i' $D/\(name)") == before)
  }

  private func shellOutput(_ script: String) throws -> String {
    try Program(path: "/bin/sh").arguments("-c", script).environment("PATH", "/usr/bin:/bin")
      .environment("D", drafts).run().outputText
  }

  @Test func `a draft of one's own is offered as ever`() throws {
    _ = try interrupted()
    let run = try kiosk().answering("/resume", "slow", "2", "4", "1", "n", "")
    #expect(run.exit == .status(0) && run.outputLines.count == 1 && run.errorText.contains("C-5"))
  }
}
