// `rapport customers --before --after`: two lists are compared, and only the counts are kept.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct CustomerListsTests {
  private let desk = Desk()

  private func compare(_ before: String, _ after: String, _ arguments: String...) throws -> ProgramRun {
    desk.write(before, to: "before.csv")
    desk.write(after, to: "after.csv")
    let program = desk.customers("2025-10", "--before", "before.csv", "--after", "after.csv")
    return try arguments.reduce(program) { $0.arguments($1) }.run()
  }

  @Test func `who stayed, came and went is counted, and what was left out of the lists is said`() throws {
    let run = try compare(
      "\u{FEFF}Customer\r\nC-90001\r\n\r\nC-90002\r\nC-90002\r\n C-90003 \r\n",
      "\"C-90003\"\n\"C-90001\"\nC-90004\nC-90005\n\n\n")
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 3, 2, 4, 1)])
    #expect(run.outputText.contains("October 2025      3    2     1    4     67%    33%\n"))
    #expect(
      run.errorText.hasPrefix(
        """
        before.csv: 3 customers; the first row is a header; 1 row repeats an earlier one and does not count; \
        1 row is blank
        after.csv: 4 customers; no header; 2 rows are blank
        CRR 67% (21–94%) · churn 33% (6–79%)
        Recorded: 2025-10
        """))
  }

  @Test func `no reference is ever shown or kept`() throws {
    let run = try compare("C-90001\nC-90002\n", "C-90002\nC-90003\n")
    #expect(run.exit == .status(0))
    for bytes in [run.output, run.errors, desk.journalBytes] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("C-9000"))
    }
    #expect(desk.folder.folder.names == [".local", "after.csv", "before.csv"])
  }

  @Test func `who knows better says whether there is a header`() throws {
    #expect(try compare("id\nC-1\n", "C-1\n", "--header", "no").exit == .status(0))
    #expect(desk.records.last == Shape.customers(2, of: "2025-10", 2, 0, 1, 1))
    let run = try compare("C-0\nC-1\n", "C-0\nC-1\nC-2\n", "--header", "yes")
    #expect(run.errorText.ranges(of: "the first row is a header").count == 2)
    #expect(desk.records.last == Shape.customers(3, of: "2025-10", 1, 1, 2, 0))
  }

  @Test func `every list with a mistake is named with its line and the remedy, and nothing is recorded`()
    throws
  {
    let run = try compare("nr,name\nC-90001,Anna\n", "C-90001\n\"C-90002\n")
    #expect(run.exit == .status(65) && run.output.isEmpty)
    let lines = run.errorText.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("before.csv:1: more than one column"))
    #expect(lines[1].hasPrefix("after.csv:2: a quotation mark is opened here and never closed."))
    #expect(!run.errorText.contains("C-9000") && !run.errorText.contains("Anna"))
    #expect(desk.folder.folder.names == ["after.csv", "before.csv"])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x43, 0x00, 0x0A, 0x00], [0x43, 0x2D, 0x31, 0xE9, 0x0A]] as [[UInt8]])
  func `a list that is no UTF-8 is refused with what to do`(bytes: [UInt8]) throws {
    desk.folder.folder.write(bytes, to: "before.csv")
    desk.write("C-1\n", to: "after.csv")
    let run = try desk.customers("2025-10", "--before", "before.csv", "--after", "after.csv").run()
    #expect(run.exit == .status(65) && run.output.isEmpty)
    #expect(run.errorText.hasPrefix("before.csv:1: ") && run.errorText.contains("“CSV UTF-8”"))
  }

  @Test(arguments: [("nowhere.csv", "not there"), (".", "folder"), ("/dev/zero", "no ordinary file")])
  func `what is no file is refused`(path: String, reason: String) throws {
    desk.write("C-1\n", to: "after.csv")
    let run = try desk.customers("2025-10", "--before", path, "--after", "after.csv").run()
    #expect(run.exit == .status(66) && run.output.isEmpty)
    #expect(run.errorText.contains(path) && run.errorText.contains(reason))
    #expect(desk.folder.folder.names == ["after.csv"])
  }

  @Test func `empty lists are lists of nobody`() throws {
    #expect(try compare("", "").exit == .status(0))
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 0, 0, 0, 0)])
  }

  @Test(arguments: [
    ("id\n0012\n0013\n", "id\n12\n13\n", "0099", "99"), ("A1\nA2\n", "b-1\n", "A9", "a-9"),
    ("C-1\n", "", "A-9", "(no"),
    ("", "C-1\n", "(no", "A-9"),
  ])
  func `lists that have nothing in common are refused where nobody can be asked`(
    before: String, after: String, shape: String, other: String
  ) throws {
    let run = try compare(before, after)
    #expect(run.exit == .status(65) && run.output.isEmpty && desk.journalBytes.isEmpty)
    #expect(run.errorText.contains("no reference of before.csv stands in after.csv"))
    #expect(run.errorText.contains("look like \(shape)") && run.errorText.contains("like \(other)"))
    #expect(
      !run.errorText.contains("0012") && !run.errorText.contains("A1") && !run.errorText.contains("C-1"))
  }

  @Test(arguments: [("n", false), ("", true)])
  func `at a terminal a person decides about them`(answer: String, isRecorded: Bool) throws {
    desk.write("0012\n0013\n", to: "before.csv")
    desk.write("12\n13\n", to: "after.csv")
    let sitting = try Sitting(
      desk.customers("2025-10", "--before", "before.csv", "--after", "after.csv").environment("TERM", "dumb"),
      isPlain: true)
    #expect(try sitting.end(answer) == .status(0))
    #expect(desk.records == (isRecorded ? [Shape.customers(2, of: "2025-10", 2, 2, 2, 2)] : []))
  }

  @Test func `references in other forms are one customer, and how many is said`() throws {
    let run = try compare("C-1\nC-2\nc-2\n", "c\u{2011}1\nC 3\n")
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 2, 1, 2, 1)])
    #expect(run.errorText.contains("1 of them in another form") && run.errorText.contains("dashes): 1."))
  }

  @Test func `the column of references may be named`() throws {
    #expect(try compare("no,name\nC-1,A\n", "x;no\n1;C-1\n2;C-2\n", "--column", "No").exit == .status(0))
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 1, 1, 2, 0)])
    let run = try desk.customers("2025-10", "--column", "no").run()
    #expect(run.exit == .status(64) && run.errorText.contains("--before"))
  }

  @Test func `lists of thousands are compared as they are`() throws {
    let before = (0..<30_000).map { "C-\($0)\n" }.joined()
    let after = (1_000..<40_000).map { "C-\($0)\r\n" }.joined()
    #expect(try compare(before, after).exit == .status(0))
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 30_000, 10_000, 39_000, 1_000)])
  }
}
