// `rapport customers` with its counts as options: what is recorded, what is shown, and what is refused.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct CustomersCommandTests {
  private let desk = Desk()

  @Test func `counts are recorded, and both rates are shown with their intervals`() throws {
    let run = try desk.record("2025-10", start: 480, new: 25, end: 470)
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 480, 25, 470, 35)])
    #expect(
      run.outputText == """
          Customers
          Months        start  new  lost  end     CRR  churn
          October 2025    480   25    35  470     93%     7%
                                               90–95%  5–10%
          CRR: Customer Retention Rate, the share of those at the start who stayed;
          churn: the churn rate, the share lost. Under each stands its interval at 95%
          confidence.

        """)
    #expect(run.errorText == "Recorded: 2025-10 (\(try #require(desk.journal.ids("customers").first))).\n")
  }

  @Test func `who was lost may be given too`() throws {
    let counted = ["--start", "480", "--new", "25", "--end", "470", "--lost", "35"]
    #expect(try counted.reduce(desk.customers("2025")) { $0.arguments($1) }.run().exit == .status(0))
    #expect(desk.records == [Shape.customers(2, of: "2025", 480, 25, 470, 35)])
  }

  @Test func `without customers at the start there is no rate`() throws {
    let run = try desk.record("2025-Q3", start: 0, new: 12, end: 12)
    #expect(run.exit == .status(0) && run.outputText.contains("no customers at the start"))
    #expect(desk.records == [Shape.customers(2, of: "2025-Q3", 0, 12, 12, 0)])
  }

  @Test(arguments: [
    (["--start", "480", "--new", "25", "--end", "510"], "480 + 25 = 505, so there cannot be 510"),
    (["--start", "480", "--new", "25", "--end", "20"], "all 25 new customers are among those at the end"),
    (
      ["--start", "480", "--new", "25", "--end", "470", "--lost", "30"],
      "480 + 25 − 30 = 475, but the end was given as 470"
    ),
    (
      ["--start", "480", "--new", "25", "--end", "470", "--lost", "600"],
      "480 + 25 − 600 = −95, but the end was given as 470"
    ),
    (["--start", "10", "--new", "20", "--end", "15", "--lost", "15"], "15 of 10 cannot be"),
    (["--start=-1", "--new", "2", "--end", "1"], "“-1” is no number"),
    (["--start", "1000000000000000", "--new", "2", "--end", "1"], "“1000000000000000” is no number"),
    (["--start", "1.5", "--new", "2", "--end", "1"], "'1.5' is invalid"),
  ])
  func `counts that cannot be are refused with the sum that does not add up`(
    arguments: [String], sentence: String
  ) throws {
    let run = try arguments.reduce(desk.customers("2025-10")) { $0.arguments($1) }.run()
    #expect(run.exit == .status(64) && run.output.isEmpty)
    #expect(run.errorText.contains(sentence))
    #expect(desk.folder.folder.names.isEmpty)
  }

  @Test(arguments: [
    (["--start", "480"], "missing: --new, --end."), (["--new", "1", "--end", "1"], "missing: --start."),
    (["--lost", "3"], "missing: --start, --new, --end."),
    (["--before", "a.csv"], "missing: --after."), (["--after", "a.csv"], "missing: --before."),
    (["--before", "a.csv", "--start", "3"], "in one way"),
    (["--start", "1", "--new", "1", "--end", "1", "--before", "a.csv", "--after", "b.csv"], "in one way"),
    (["--start", "1", "--new", "1", "--end", "1", "--header", "yes"], "in one way"),
    (["--header", "no"], "--header says how lists are read"),
  ])
  func `one way of giving them is enough, and needs all that belongs to it`(
    arguments: [String], sentence: String
  ) throws {
    let run = try arguments.reduce(desk.customers("2025-10")) { $0.arguments($1) }.answering("1", "1", "1")
    #expect(run.exit == .status(64) && run.output.isEmpty && run.errorText.contains(sentence))
    #expect(desk.folder.folder.names.isEmpty)
  }

  @Test(arguments: [Today.year, Today.quarter, Today.month, "9998", "9998-12", "9998-Q1"])
  func `a period that has not ended is refused, and the last one that has is named`(period: String) throws {
    let run = try desk.customers(period).answering("1", "1", "1", "", "")
    #expect(run.exit == .status(64) && run.output.isEmpty && desk.folder.folder.names.isEmpty)
    #expect(run.errorText.contains("\(period) has not ended: its last day is \(period.prefix(4))-"))
    let named = try #require(run.errorText.firstMatch(of: /has ended: ([-0-9Q]+)\./)?.output.1)
    #expect(named.count == period.count && named.contains("Q") == period.contains("Q"))
    #expect(try desk.record(String(named), start: 1, new: 0, end: 1).exit == .status(0))
  }

  @Test(arguments: ["today", "2025-10-01", "2025-W40", "all", "2025-10-01..2025-10-31", "2025-13", "october"])
  func `only months, quarters and years have customers to count`(period: String) throws {
    let run = try desk.record(period, start: 1, new: 0, end: 1)
    #expect(run.exit == .status(64) && run.errorText.contains("“\(period)” is no month, quarter or year"))
    #expect(desk.folder.folder.names.isEmpty)
  }

  // MARK: What is recorded already

  @Test func `a period is recorded again, and the last counts are those that count`() throws {
    _ = try desk.record("2025-10", start: 480, new: 25, end: 470)
    let again = try desk.record("2025-10", start: 481, new: 25, end: 470)
    #expect(again.exit == .status(0))
    #expect(again.errorText.contains("2025-10 is recorded already: 480 + 25 − 35 = 470."))
    desk.expectSound()
    #expect(desk.records.count == 2)
    #expect(desk.records.last == Shape.customers(3, of: "2025-10", 481, 25, 470, 36))
    let summary = try desk.rapport("summary", "2025", "--format", "json").run().outputText
    #expect(
      summary.contains(
        #""retention":[{"period":"2025-10","start":481,"new":25,"end":470,"lost":36,"crr":92.51"#))
  }

  @Test(arguments: [("2025-09", "2025-10"), ("2024-12", "2025-01"), ("2024-Q4", "2025-Q1"), ("2024", "2025")])
  func `a start that is not the end before is said, and recorded`(previous: String, period: String) throws {
    _ = try desk.record(previous, start: 480, new: 25, end: 470)
    let other = try desk.record(period, start: 475, new: 0, end: 475)
    #expect(other.exit == .status(0) && desk.records.count == 2)
    #expect(other.errorText.contains("\(previous) ended with 470 customers as recorded"))
    #expect(other.errorText.contains("starts with 475"))
    let same = try desk.record(period, start: 470, new: 0, end: 470)
    #expect(same.exit == .status(0) && !same.errorText.contains("ended with"))
  }

  @Test func `a period of another kind is not the one before`() throws {
    _ = try desk.record("2025-Q3", start: 480, new: 25, end: 470)
    _ = try desk.record("2025-09", start: 1, new: 1, end: 2)
    let run = try desk.record("2025-Q4", start: 470, new: 0, end: 470)
    #expect(run.errorText.split(separator: "\n").count == 1)
  }

  @Test func `the kinds of period stand in a table each`() throws {
    for period in ["2024", "2024-Q4", "2024-11", "2024-12", "2023"] {
      _ = try desk.record(period, start: 480, new: 25, end: 470)
    }
    let text = try desk.rapport("summary", "all").run().outputText
    let names = ["Months", "November 2024", "December 2024", "Quarters", "Q4 2024", "Years", "2023", "2024"]
    #expect(text.matches(of: /\n  ((?:\w+ )?\w+) +(?=start|480)/).map { String($0.output.1) } == names)
  }

  @Test func `damage that is met is told, with status 1`() throws {
    _ = try desk.record("2025-09", start: 480, new: 25, end: 470)
    let text = String(decoding: desk.journalBytes, as: UTF8.self)
    desk.write(text.replacing("480", with: "481"), to: Desk.journalName)
    let run = try desk.record("2025-10", start: 475, new: 0, end: 475)
    #expect(run.exit == .status(1) && run.errorText.contains("line 2") && !run.output.isEmpty)
  }

  @Test func `nothing is shown that was not recorded`() throws {
    let run = try desk.customers("2025-10", "--start", "1", "--new", "0", "--end", "1")
      .arguments("--journal", "\(desk.folder.path)/missing/folder/journal.jsonl").run()
    #expect(run.exit == .status(73) && run.output.isEmpty && !run.errorText.contains("Recorded"))
  }
}
