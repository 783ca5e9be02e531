// The report that is written every morning by itself, as the package's timer and cron run it.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

private let systemd = Tool("systemd-analyze", package: "systemd")

@Suite struct EndOfDayTests {
  private let desk = Desk()
  private var folder: String { "\(desk.folder.path)/rapport-reports" }
  private var reports: [String] { TemporaryFolder.names(in: folder) }

  init() { desk.write("", to: "rapport.yaml") }

  /// The folder of what is packed.
  private static let packaging: String = {
    let here = #filePath
    return here[..<here.firstRange(of: "Tests/KioskTests/")!.lowerBound] + ".ci/packaging/"
  }()

  private var noticeName: String { "\(day(ago: 1)).NOTICE.txt" }
  private var notice: String {
    let bytes = desk.folder.folder.bytes(of: "rapport-reports/\(noticeName)")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private func endOfDay(_ arguments: String...) -> Program {
    let script = Program(path: "/bin/sh").arguments(EndOfDayTests.packaging + "end-of-day")
      .environment("HOME", desk.folder.path).environment("PATH", "/usr/bin:/bin")
      .environment("RAPPORT_PROGRAM", desk.rapport().path)
      .environment("RAPPORT_SYSTEM_SETTINGS", "\(desk.folder.path)/rapport.yaml").folder(desk.folder.path)
    return arguments.reduce(script) { $0.arguments($1) }
  }

  /// A day so many days ago, by the clock of the machine.
  private func day(ago days: Int) -> String {
    var (seconds, date) = (time(nil) - 86_400 * days, tm())
    localtime_r(&seconds, &date)
    let digits = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.tm_year + 1900)-\(digits(date.tm_mon + 1))-\(digits(date.tm_mday))"
  }

  @Test func `yesterday's report has its seal in its name, which proves the journal later`() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    let run = try endOfDay().run()
    #expect(run.exit == .status(0) && run.output.isEmpty && run.errors.isEmpty, "\(run.errorText)")
    let name = try #require(reports.first)
    #expect(reports.count == 1 && name.hasPrefix("\(day(ago: 1))_2-") && name.hasSuffix(".html"))
    let seal = String(name.split(separator: "_")[1].dropLast(5))
    #expect(try desk.rapport("check", "--seal", seal).run().exit == .status(0))
    _ = try desk.kiosk().answering("", "/end refusal", "")
    #expect(try desk.rapport("check", "--seal", seal).run().exit == .status(0))
    desk.appendToJournal([])
    var bytes = desk.journalBytes
    bytes[bytes.count / 2] ^= 1
    desk.folder.folder.write(bytes, to: Desk.journalName)
    #expect(try desk.rapport("check", "--seal", seal).run().exit == .status(1))
  }

  @Test func `days on which the machine was off are made up for`() throws {
    #expect(try endOfDay().run().exit == .status(0))
    #expect(reports.map { $0.prefix(10) } == [day(ago: 1)[...]])
    #expect(rename("\(folder)/\(reports[0])", "\(folder)/\(day(ago: 5))_no-seal.html") == 0)
    #expect(try endOfDay().run().exit == .status(0))
    #expect(reports.map { String($0.prefix(10)) } == [5, 4, 3, 2, 1].map(day))
  }

  @Test func `after a long time off, a month and no more`() throws {
    mkdir(folder, 0o755)
    desk.write("", to: "rapport-reports/2020-01-01_no-seal.html")
    #expect(try endOfDay().run(timeout: .seconds(30)).exit == .status(0))
    #expect(reports.count == 31)
  }

  @Test func `what needs a person is said, and left beside the report`() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    desk.appendToJournal("no record\n".utf8)
    let run = try endOfDay().run()
    #expect(run.exit == .status(1) && run.errorText.contains("damaged"))
    #expect(reports.count == 2 && reports[0] == noticeName)
    #expect(notice.hasPrefix("rapport summary \(day(ago: 1)) → 1\n") && notice.contains("line 3"))
    #expect(notice.contains("rapport check --journal \(desk.journalPath) shows every place"))
  }

  @Test func `settings that are wrong are no quiet failure`() throws {
    desk.write("jurnal: x\n", to: "rapport.yaml")
    let run = try endOfDay().run()
    #expect(run.exit == .status(65) && run.errorText.contains("rapport.yaml:1:1"))
    #expect(reports == [noticeName] && notice.hasPrefix("rapport summary \(day(ago: 1)) → 65\n"))
  }

  @Test func `what was mended is made up for, and its notice goes`() throws {
    desk.write("jurnal: x\n", to: "rapport.yaml")
    #expect(try endOfDay().run().exit == .status(65))
    let earlier = "\(day(ago: 3)).NOTICE.txt"
    #expect(rename("\(folder)/\(noticeName)", "\(folder)/\(earlier)") == 0)
    #expect(try endOfDay().run().exit == .status(65))
    #expect(reports == [earlier, noticeName])
    desk.write("", to: "rapport.yaml")
    #expect(try endOfDay().run().exit == .status(0))
    #expect(reports == [3, 1].map { "\(day(ago: $0))_no-seal.html" })
  }

  @Test func `the status is the worst of all days, and not that of the last`() throws {
    mkdir(folder, 0o755)
    desk.write("", to: "rapport-reports/\(day(ago: 4))_no-seal.html")
    let (bad, worse) = (day(ago: 3), day(ago: 2))
    desk.write(
      "case $* in *json*) exec \(desk.rapport().path) \"$@\";; *\(bad)*) exit 73;; *\(worse)*) exit 74;; esac",
      to: "rapport")
    desk.write("#!/bin/sh\nexec /bin/sh \(desk.folder.path)/rapport \"$@\"\n", to: "program")
    #expect(chmod("\(desk.folder.path)/program", 0o755) == 0)
    let run = try endOfDay().environment("RAPPORT_PROGRAM", "\(desk.folder.path)/program").run()
    #expect(run.exit == .status(74) && reports.count == 3)
  }

  @Test func `where no notice can be written, the log says why, and what to change`() throws {
    desk.write("#!/bin/sh\nprintf '%s\\n' \"$*\" >>\(desk.folder.path)/log\n", to: "logger")
    #expect(chmod("\(desk.folder.path)/logger", 0o755) == 0)
    desk.write("jurnal: x\n", to: "rapport.yaml")
    mkdir(folder, 0o755)
    desk.write("#!/bin/sh\nln -s /dev/full '\(folder)/.full' && echo '\(folder)/.full'\n", to: "mktemp")
    #expect(chmod("\(desk.folder.path)/mktemp", 0o755) == 0)
    #expect(try endOfDay().environment("PATH", desk.folder.path).run().exit == .status(65))
    let log = String(decoding: desk.folder.folder.bytes(of: "log") ?? [], as: UTF8.self)
    #expect(log.contains("no notice could be written, \(folder)/\(noticeName): cat: "), "\(log)")
    #expect(log.contains("No space left on device") && log.contains("RAPPORT_REPORTS") && reports.isEmpty)
  }

  @Test func `a link that somebody planted leads no notice to another file`() throws {
    desk.write("jurnal: x\n", to: "rapport.yaml")
    desk.write("mine", to: ".profile")
    mkdir(folder, 0o755)
    for name in [noticeName, "\(noticeName).part"] {
      #expect(symlink("\(desk.folder.path)/.profile", "\(folder)/\(name)") == 0)
    }
    #expect(try endOfDay().run().exit == .status(65))
    #expect(desk.folder.folder.bytes(of: ".profile") == Array("mine".utf8) && notice.contains("jurnal"))
  }

  @Test(arguments: ["Atlantic/Azores", "Africa/Cairo", "America/Havana", "Europe/Budapest", "UTC"])
  func `a day without a midnight is passed like any other`(zone: String) throws {
    // Of all days on which a zone had no midnight lately, the script must come to the next one.
    let text = try Program(path: "/bin/sed").arguments(
      "-n", "/^day_after/p", EndOfDayTests.packaging + "end-of-day"
    )
    .run().outputText
    let walk =
      "\(text)day=2025-12-31; n=0; while [ $n -lt 365 ]; do n=$((n + 1)); day=$(day_after $day 1) || exit 1; "
      + "done; echo $day; day_after $day -365"
    let run = try Program(path: "/bin/sh").arguments("-c", walk).environment("TZ", zone)
      .environment("PATH", "/usr/bin:/bin").run(timeout: .seconds(30))
    #expect(run.outputText == "2026-12-31\n2025-12-31\n", "\(run.errorText)")
  }

  @Test func `the home folder's sign in a variable is the home folder`() throws {
    let run = try endOfDay().environment("RAPPORT_REPORTS", "~/mine").run()
    #expect(run.exit == .status(0) && TemporaryFolder.names(in: "\(desk.folder.path)/mine").count == 1)
  }

  @Test func `a journal whose folder is missing is noticed`() throws {
    let run = try endOfDay().environment("RAPPORT_JOURNAL", "\(desk.folder.path)/raport/desk.jsonl").run()
    #expect(run.exit == .status(66) && reports == [noticeName])
    #expect(notice.contains("its folder \(desk.folder.path)/raport is not there"))
  }

  @Test func `a journal that was lost is noticed until the reports of it are put away`() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    #expect(try endOfDay().run().exit == .status(0))
    let sealed = try #require(reports.first)
    #expect(unlink(desk.journalPath) == 0)
    for _ in 1...2 {
      let run = try endOfDay().run()
      #expect(run.exit == .status(1) && run.errorText.contains("\(folder)/\(sealed)"), "\(run.errorText)")
      #expect(reports == [noticeName, sealed, "\(day(ago: 1))_no-seal.html"])
      #expect(notice.hasPrefix("end-of-day \(day(ago: 1)): the journal lacks records"))
    }
    #expect(rename("\(folder)/\(sealed)", "\(desk.folder.path)/\(sealed)") == 0)
    #expect(try endOfDay().run().exit == .status(0))
    #expect(reports == ["\(day(ago: 1))_no-seal.html"])
  }

  @Test func `so is one that is shorter than it was, but not one that grew`() throws {
    for _ in 1...2 { _ = try desk.kiosk().answering("", "/end refusal", "") }
    #expect(try endOfDay().run().exit == .status(0))
    let whole = desk.journalBytes
    _ = try desk.kiosk().answering("", "/end refusal", "")
    #expect(try endOfDay().run().exit == .status(0) && reports.count == 2)
    desk.folder.folder.write(whole, to: Desk.journalName)
    let run = try endOfDay().run()
    #expect(run.exit == .status(1) && notice.contains("\(day(ago: 1))_4-"), "\(run.errorText)")
  }

  @Test func `of more journals than a name holds the seals of, a lost one is noticed too`() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    for number in 1...9 { desk.folder.folder.write(desk.journalBytes, to: "desk-\(number).jsonl") }
    desk.write("journal: \(desk.folder.path)/\n", to: "rapport.yaml")
    let program = endOfDay().environment("RAPPORT_JOURNAL", "")
    #expect(try program.run().exit == .status(0))
    #expect(reports.count == 1 && reports[0].hasPrefix("\(day(ago: 1))_9-journals_18-records_"), "\(reports)")
    #expect(unlink("\(desk.folder.path)/desk-3.jsonl") == 0)
    let run = try program.run()
    #expect(run.exit == .status(1) && notice.contains("_9-journals_18-records_"), "\(run.errorText)")
  }

  @Test func `a journal to which nothing is appended any more is noticed`() throws {
    _ = try desk.kiosk().answering("", "/end refusal", "")
    desk.write("2\n", to: Desk.journalName + ".suspect")
    let summary = try desk.rapport("summary").run()
    #expect(summary.exit == .status(1) && summary.outputText.contains("1 interview"))
    let sentence = "the journal \(desk.journalPath) is suspect"
    #expect(summary.errorText.contains(sentence) && !summary.errorText.contains("every place"))
    #expect(try desk.rapport("check").run().outputText.contains(sentence))
    #expect(try endOfDay().run().exit == .status(1) && notice.contains(sentence))
  }

  @Test(arguments: [("--help", Int32(0)), ("-x", 64)])
  func `what it takes, it says itself`(argument: String, status: Int32) throws {
    let run = try endOfDay(argument).run()
    #expect(run.exit == .status(status) && (run.outputText + run.errorText).hasPrefix("usage: end-of-day"))
    #expect(!desk.folder.folder.names.contains("rapport-reports"))
  }

  @Test func `the line for cron is the last of its example, to be pasted as it stands`() throws {
    let text = try Program(path: "/bin/cat").arguments(EndOfDayTests.packaging + "crontab").run().outputText
    let last = text.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last == "0 6 * * *  @prefix@/lib/rapport/end-of-day")
  }

  @Test func `nor is a program that is not there`() throws {
    let run = try endOfDay().environment("RAPPORT_PROGRAM", "/nowhere/rapport").run()
    #expect(run.exit == .status(127) && reports == [noticeName])
  }

  @Test func `the folder may be named; one that cannot be made is told`() throws {
    #expect(try endOfDay("\(desk.folder.path)/a/b").run().exit == .status(0))
    #expect(TemporaryFolder.names(in: "\(desk.folder.path)/a/b").count == 1)
    desk.write("", to: "file")
    let run = try endOfDay("\(desk.folder.path)/file/b").run()
    #expect(run.exit == .status(73) && run.errorText.contains("file/b"))
  }

  @Test(.enabled(if: systemd.isThere, "\(systemd.missing)"))
  func `systemd understands the units, and each login has its own`() throws {
    for unit in ["service", "timer"] {
      let path = EndOfDayTests.packaging + "rapport-report@.\(unit)"
      let text = try Program(path: "/bin/sed").arguments(
        "s|@prefix@/lib/rapport/end-of-day|/bin/true|; s|@prefix@|/usr|", path
      )
      .run().output
      desk.folder.folder.write(text, to: "rapport-report@.\(unit)")
    }
    for unit in ["service", "timer"] {
      let run = try Program(path: try #require(systemd.path)).arguments("verify", "--man=no")
        .arguments("\(desk.folder.path)/rapport-report@anna.\(unit)").environment("PATH", "/usr/bin:/bin")
        .folder(desk.folder.path).run(timeout: .seconds(30))
      #expect(run.exit == .status(0) && !run.errorText.contains("rapport-report"), "\(run.errorText)")
    }
  }
}
