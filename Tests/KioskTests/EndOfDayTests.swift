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

  /// The folder of what is packed.
  private static let packaging: String = {
    let here = #filePath
    return here[..<here.firstRange(of: "Tests/KioskTests/")!.lowerBound] + ".ci/packaging/"
  }()

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
    #expect(reports.count == 2 && reports[0] == "\(day(ago: 1)).NOTICE.txt")
    let notice = String(
      decoding: desk.folder.folder.bytes(of: "rapport-reports/\(reports[0])") ?? [], as: UTF8.self)
    #expect(notice.hasPrefix("rapport summary \(day(ago: 1)) → 1\n") && notice.contains("line 3"))
    #expect(notice.contains("rapport check shows every place"))
  }

  @Test func `settings that are wrong are no quiet failure`() throws {
    desk.write("jurnal: x\n", to: "rapport.yaml")
    let run = try endOfDay().run()
    #expect(run.exit == .status(65) && run.errorText.contains("rapport.yaml:1:1"))
    #expect(reports == ["yesterday.NOTICE.txt"])
  }

  @Test func `nor is a program that is not there`() throws {
    let run = try endOfDay().environment("RAPPORT_PROGRAM", "/nowhere/rapport").run()
    #expect(run.exit == .status(127) && reports == ["yesterday.NOTICE.txt"])
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
      let text = try Program(path: "/bin/sed").arguments("s|@prefix@/lib/rapport/end-of-day|/bin/true|", path)
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
