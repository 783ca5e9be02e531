// A report for which there is no room: the one of yesterday is better than half of today's.

import ProgramTesting
import Testing

@Suite("A report on a full disk")
struct ReportFullDiskTests {
  private let folder = TemporaryFolder()

  @Test("What cannot be written whole leaves the file that was there, and nothing beside it")
  func oldReportStays() throws {
    let before = folder.write("yesterday".utf8, to: "day.html")
    // Files limited to a block of 512 bytes: writes behind it fail as on a full disk.
    let run = try Program(path: "/bin/sh").folder(folder.path).environment("RAPPORT_JOURNAL", "journal.jsonl")
      .arguments(
        "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" summary --output day.html",
        Program(built: "rapport").path
      ).run()
    #expect(run.exit == .status(73) && run.errorText.contains("day.html"))
    #expect(folder.bytes(of: "day.html") == Array("yesterday".utf8), "\(before)")
    #expect(TemporaryFolder.names(in: folder.path) == ["day.html"])
  }
}
