// Where a login's settings and its own journal are, and what is said where they cannot be had.

import Glibc
import ProgramTesting
import Testing

@Suite(.enabled(if: OtherLogin.isPossible, "only root can be another login"))
struct SettingsPlaceTests {
  private let desk = Desk()
  private static let login = 61_001

  private var home: String { "\(desk.folder.path)/anna" }

  init() {
    #expect(chmod(desk.folder.path, 0o755) == 0)
    for folder in ["anna", "anna/.config", "anna/.config/rapport"] { own(folder) }
    desk.write("desk: front-7\n", to: "anna/.config/rapport/rapport.yaml")
  }

  private func own(_ name: String) {
    let (path, login) = ("\(desk.folder.path)/\(name)", uid_t(SettingsPlaceTests.login))
    #expect(mkdir(path, 0o700) == 0 && chown(path, login, login) == 0)
  }

  /// The program as a login that no list of logins has.
  private func rapport(_ arguments: String..., home: String?) -> Program {
    let login = SettingsPlaceTests.login
    let rapport = OtherLogin.program(desk.rapport().path, as: login, groups: "\(login)")
    return arguments.reduce(rapport) { $0.arguments($1) }.folder(desk.folder.path).environment("HOME", home)
      .environment("PATH", "/usr/bin:/bin").environment("LANG", "C.UTF-8")
      .environment("RAPPORT_SYSTEM_SETTINGS", "/dev/null")
  }

  @Test(arguments: [(".config/rapport", 0, mode_t(0o700)), (".config", 61_001, 0)])
  func `settings of one's own that cannot be reached stop every command`(
    folder: String, owner: Int, mode: mode_t
  ) throws {
    #expect(try rapport("settings", home: home).run().outputText.contains("front-7"))
    let closed = "\(home)/\(folder)"
    #expect(chown(closed, uid_t(owner), gid_t(owner)) == 0 && chmod(closed, mode) == 0)
    let run = try rapport("settings", home: home).run()
    let said =
      "\(home)/.config/rapport/rapport.yaml:1:1: the settings cannot be read: this login may not enter"
    #expect(
      run.exit == .status(65) && run.errorText.contains("\(said) the folder \(closed);"), "\(run.errorText)")
  }

  @Test(arguments: ["ask", "summary", "check"])
  func `a login without a home folder is asked for a journal, and gets none where it happens to be`(
    command: String
  ) throws {
    own("here")
    let run = try rapport(command, home: nil).folder("\(desk.folder.path)/here").answering(
      "", "/end refusal", "")
    #expect(run.exit == .status(66) && run.output.isEmpty && run.errorText.contains("no home folder"))
    #expect(run.errorText.contains("--journal FILE, or set HOME"), "\(run.errorText)")
    #expect(TemporaryFolder.names(in: "\(desk.folder.path)/here").isEmpty)
    let named = rapport(command, home: nil).environment("RAPPORT_JOURNAL", "\(desk.folder.path)/here/j.jsonl")
    #expect(try named.answering("/quit").exit == .status(0))
  }

  @Test func `where a journal is named, or none is needed, nobody is asked for a home folder`() throws {
    own("here")
    #expect(try rapport("settings", home: nil).run().outputText.hasPrefix("journal     –"))
    let journal = "\(desk.folder.path)/here/j.jsonl"
    for command in ["summary", "check"] {
      let run = try rapport(command, home: nil).arguments("--journal", journal).run()
      #expect(run.exit == .status(0), "\(run.errorText)")
    }
    let practice = try rapport("ask", home: nil).arguments("--practice").answering("", "/end refusal", "")
    #expect(practice.exit == .status(0) && TemporaryFolder.names(in: "\(desk.folder.path)/here").isEmpty)
  }

  @Test func `where HOME is not set, the list of logins has the home folder`() throws {
    let listed = try #require(getpwuid(geteuid())).pointee
    let settings = try desk.rapport("settings").environment("HOME", nil).run()
    #expect(
      settings.outputText.contains("\(String(cString: listed.pw_dir))/.local/share/rapport/journal.jsonl"))
  }

  @Test func `in another login's home folder that stands open, the settings are not this login's`() throws {
    for folder in ["anna", "anna/.config", "anna/.config/rapport"] {
      #expect(
        chmod("\(desk.folder.path)/\(folder)", 0o755) == 0
          && chown("\(desk.folder.path)/\(folder)", 61_002, 0) == 0)
    }
    let run = try rapport("settings", home: home).run()
    #expect(run.exit == .status(0) && !run.outputText.contains("front-7"), "\(run.outputText)")
    #expect(chown(home, 0, 0) == 0)
    #expect(try rapport("settings", home: home).run().outputText.contains("front-7"))
  }

  @Test func `in the home folder of another, a login has none, and needs none`() throws {
    #expect(chown(home, 0, 0) == 0)
    let run = try rapport("settings", home: home).run()
    #expect(run.exit == .status(0) && !run.outputText.contains("front-7"), "\(run.errorText)")
  }
}
