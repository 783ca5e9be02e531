// The package on a bare Debian without Swift, as `.ci/desk` prepares it: installed, shared, upgraded in mid-shift, removed.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

/// The root of the throw-away Debian in which the package is installed.
private struct InstalledDesk {
  let root: String
  let version: String
  let newer: String

  static let prepared: InstalledDesk? = {
    guard let root = getenv("RAPPORT_DESK"), let versions = getenv("RAPPORT_DESK_VERSIONS") else {
      return nil
    }
    let names = String(cString: versions).split(separator: " ").map(String.init)
    return InstalledDesk(root: String(cString: root), version: names[0], newer: names[1])
  }()

  /// A command of that login there.
  func command(_ login: String, _ words: [String]) -> Program {
    // Where its home is, the desk's own list of logins says.
    let atHome = ["/bin/sh", "-c", "HOME=~\(login); export HOME; exec \"$@\"", "sh"]
    let identity =
      login == "root" ? [] : ["/usr/bin/setpriv", "--reuid", login, "--regid", login, "--init-groups"]
    return ([root] + atHome + identity + words).reduce(Program(path: "/usr/sbin/chroot")) { $0.arguments($1) }
      .environment("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").environment("TERM", "xterm-256color")
      .environment("LANG", "C.UTF-8").folder("/")
  }

  func rapport(_ login: String, _ arguments: String...) -> Program {
    command(login, ["/usr/bin/rapport"] + arguments)
  }

  /// Runs a shell command there as root; it must succeed.
  @discardableResult
  func administer(_ script: String, timeout: Duration = .seconds(60)) throws -> String {
    let run = try command("root", ["/bin/sh", "-c", script]).run(timeout: timeout)
    #expect(run.exit == .status(0), "\(script): \(run.errorText)")
    return run.outputText
  }

  /// Whether a file system of a size of its own can be had.
  var canMount: Bool {
    let script = "mount -t tmpfs -o size=64k full /mnt && umount /mnt"
    return (try? command("root", ["/bin/sh", "-c", script]).run())?.exit == .status(0)
  }

  func journal(_ path: String) throws -> Journal {
    Journal(try command("root", ["/bin/cat", path]).run().output)
  }

  func install(_ version: String) throws {
    try administer("dpkg -i /srv/rapport_\(version)_*.deb")
  }
}

@Suite(
  .serialized,
  .enabled(if: InstalledDesk.prepared != nil, "no desk is prepared: .ci/desk makes one, as root"))
struct InstalledDeskTests {
  private let desk = InstalledDesk.prepared!
  private static let journal = "/var/lib/rapport/desk.jsonl"

  /// As the article has it, in a root that the test before left.
  init() throws {
    try desk.administer(
      """
      set -e
      getent group desk >/dev/null || groupadd desk
      for login in anna bela manager; do id $login >/dev/null 2>&1 || useradd -m -G desk $login; done
      id eva >/dev/null 2>&1 || useradd -m eva
      install -d -o root -g desk -m 2770 /var/lib/rapport
      rm -rf /var/lib/rapport/*
      """)
    try desk.install(desk.version)
    try desk.administer("echo 'journal: \(InstalledDeskTests.journal)' > /etc/rapport/rapport.yaml")
  }

  private var journal: Journal { get throws { try desk.journal(InstalledDeskTests.journal) } }

  @Test func `it runs where there is no Swift, and brings what its users look for`() throws {
    #expect(try desk.command("root", ["/bin/sh", "-c", "command -v swift gcc"]).run().exit != .status(0))
    #expect(try desk.rapport("anna", "--version").run().outputText == "rapport \(desk.version)\n")
    #expect(try desk.rapport("anna", "surveys").run().outputText.contains("after-call"))
    let settings = try desk.rapport("anna", "settings").run().outputText
    #expect(settings.contains("/etc/rapport/rapport.yaml:1") && settings.contains(InstalledDeskTests.journal))
    for file in [
      "share/bash-completion/completions/rapport", "share/zsh/vendor-completions/_rapport",
      "share/fish/vendor_completions.d/rapport.fish", "share/rapport/surveys/visit.yaml",
      "share/doc/rapport/copyright", "lib/rapport/end-of-day",
    ] {
      #expect(access("\(desk.root)/usr/\(file)", R_OK) == 0, "\(file)")
    }
    // Manual pages are left out of a minimal system, but they are in the package.
    let pages = try desk.administer("dpkg-deb -c /srv/rapport_\(desk.version)_*.deb | grep -c man1/")
    #expect((Int(pages.filter(\.isNumber)) ?? 0) > 15)
    for id in ["after-call", "visit"] {
      let check = try desk.rapport("anna", "surveys", "check", "/usr/share/rapport/surveys/\(id).yaml").run()
      #expect(check.exit == .status(0))
    }
  }

  @Test func `two logins at two terminals share a journal, the manager reads it, a stranger does not`() throws
  {
    let one = try Sitting(desk.rapport("anna"))
    let other = try Sitting(desk.rapport("bela", "ask", "after-call", "--desk", "front-2"))
    try one.answer("A", "9", "5")
    try other.answer("B", "3", "slow", "2", "4", "1", "y", "")
    try one.answer("1", "1", "")
    #expect(one.terminal.currentLine.hasPrefix("2 today"))
    try one.end()
    try other.end()
    #expect(try journal.lines.dropFirst().map { $0.json["agent"]?.text } == ["bela", "anna"])
    let summary = try desk.rapport("manager", "summary").run()
    #expect(summary.exit == .status(0) && summary.outputText.contains("2 interviews"))
    #expect(try desk.rapport("manager", "follow-ups").run().outputText.contains("B"))
    let stranger = try desk.rapport("eva").answering("/quit")
    #expect(stranger.exit == .status(73) && stranger.errorText.contains("shared by the group desk"))
    #expect(stranger.errorText.contains("adduser LOGIN desk"))
  }

  @Test func `a shift goes on through an upgrade, and the next one is new`() throws {
    let sitting = try Sitting(desk.rapport("anna"))
    try sitting.answer("A", "9", "5")
    try desk.install(desk.newer)
    #expect(try desk.rapport("bela", "--version").run().outputText == "rapport \(desk.newer)\n")
    try sitting.answer("1", "1", "")
    try sitting.answer("B", "/end refusal", "")
    #expect(try desk.rapport("bela").answering("C", "/end refusal", "").exit == .status(0))
    try sitting.answer("D", "/end refusal", "")
    #expect(sitting.terminal.currentLine.hasPrefix("4 today"))
    try sitting.end()
    #expect(try journal.lines.map(\.kind) == ["journal", "response", "response", "response", "response"])
    #expect(try desk.rapport("manager", "check").run().exit == .status(0))
    // The administrator's settings are the administrator's, and no file of the package about which it asks.
    #expect(try desk.administer("cat /etc/rapport/rapport.yaml").hasPrefix("journal: "))
    #expect(try desk.administer("dpkg-query -W -f '${Conffiles}' rapport").allSatisfy(\.isWhitespace))
    let packed = try desk.administer("dpkg-deb -c /srv/rapport_\(desk.newer)_*.deb")
    #expect(packed.contains("/etc/rapport/\n") && packed.contains("/examples/rapport.yaml\n"))
  }

  @Test func `the day's report is written with its seal, and damage is noticed`() throws {
    #expect(try desk.rapport("anna").answering("A", "/end refusal", "").exit == .status(0))
    let endOfDay = desk.command("manager", ["/usr/lib/rapport/end-of-day"])
    #expect(try endOfDay.run().exit == .status(0))
    let seal = "2-" + (try journal.lines.last?.sum ?? "").prefix(32)
    let names = { try desk.administer("ls ~manager/rapport-reports") }
    #expect(try names().contains("_\(seal).html"))
    #expect(try desk.rapport("manager", "check", "--seal", seal).run().exit == .status(0))
    try desk.administer("echo damage >> \(InstalledDeskTests.journal)")
    let run = try endOfDay.run()
    #expect(run.exit == .status(1) && run.errorText.contains("damaged"))
    #expect(try names().contains(".NOTICE.txt"))
  }

  @Test(
    .enabled(if: InstalledDesk.prepared?.canMount == true, "nothing can be mounted here, so no disk is full"))
  func `where the disk is full, it says so, and saves nothing`() throws {
    try desk.administer("mount -t tmpfs -o size=64k full /mnt")
    defer { _ = try? desk.administer("umount /mnt") }
    try desk.administer("install -d -g desk -m 2770 /mnt/desk; cat /dev/zero > /mnt/zero 2>/dev/null || true")
    let run = try desk.rapport("anna", "ask", "--journal", "/mnt/desk/j.jsonl").answering(
      "A", "/end refusal", "", "")
    #expect(run.output.isEmpty && run.errorText.contains("the disk is full"), "\(run.errorText)")
    let survey = try desk.rapport("root", "surveys", "new", "x", "--surveys", "/mnt/surveys").run()
    #expect(survey.exit == .status(73) && survey.errorText.contains("the disk is full"))
  }

  @Test func `removed, even with its settings, it leaves every journal`() throws {
    #expect(try desk.rapport("anna").answering("A", "/end refusal", "").exit == .status(0))
    let own = desk.command("eva", ["/bin/sh", "-c", "exec rapport ask --journal ~/own.jsonl"])
    #expect(try own.answering("B", "/end refusal", "").exit == .status(0))
    try desk.administer("dpkg --purge rapport")
    #expect(try desk.command("root", ["/bin/ls", "/usr/bin/rapport"]).run().exit != .status(0))
    // Nor does it take what the administrator wrote.
    #expect(try desk.administer("cat /etc/rapport/rapport.yaml").hasPrefix("journal: "))
    #expect(try journal.lines.count == 2 && desk.administer("wc -l < ~eva/own.jsonl") == "2\n")
    try desk.install(desk.newer)
    #expect(
      try desk.rapport("manager", "check", "--journal", InstalledDeskTests.journal).run().exit == .status(0))
    try desk.administer("rm ~eva/own.jsonl")
  }

  @Test func `the tarball runs from where it is unpacked`() throws {
    try desk.administer(
      """
      chmod 2775 /usr/local/bin
      tar -C /usr/local --no-overwrite-dir --strip-components=1 -xzf /srv/rapport-\(desk.version)-linux-*.tar.gz
      """)
    defer { _ = try? desk.administer("rm /usr/local/bin/rapport /usr/local/lib/rapport/end-of-day") }
    let run = try desk.command("anna", ["/usr/local/bin/rapport", "--version"]).run()
    #expect(run.outputText == "rapport \(desk.version)\n")
    let units = try desk.administer("cat /usr/local/lib/systemd/system/*")
    #expect(units.contains("/usr/local/lib/rapport/end-of-day"))
    #expect(
      units.contains("file:///usr/local/share/doc/rapport/AtTheDesk.md") && !units.contains("/usr/share"))
    #expect(try desk.administer("stat -c %a /usr/local/bin") == "2775\n")
  }
}
