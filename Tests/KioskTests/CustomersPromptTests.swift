// `rapport customers PERIOD`: the counts are asked for, the last end is offered, and nothing is recorded unasked.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct CustomersPromptTests {
  private let desk = Desk()

  private func answer(_ period: String, _ lines: String...) throws -> ProgramRun {
    try desk.customers(period).answering(lines)
  }

  @Test func `start, new, end and lost are asked for, and both rates shown before anything is recorded`()
    throws
  {
    let run = try answer("2025-10", "480", "25", "470", "", "")
    #expect(run.exit == .status(0) && run.outputText.contains("October 2025    480   25    35  470"))
    desk.expectSound()
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 480, 25, 470, 35)])
    #expect(
      run.errorText.hasPrefix(
        """
        Customers: October 2025 (2025-10)
        Customers at the start: 
        New customers: 
        Customers at the end: 
        Lost of those at the start (Enter for 35): 
        CRR 93% (90–95%) · churn 7% (5–10%)
        Record? Enter records, n does not: 
        Recorded: 2025-10
        """))
  }

  @Test func `Enter takes the end of the period before`() throws {
    _ = try desk.record("2025-09", start: 470, new: 15, end: 480)
    let run = try answer("2025-10", "", "25", "470", "35", "y")
    #expect(run.exit == .status(0) && run.errorText.contains("Customers at the start (Enter for 480): "))
    #expect(desk.records.last == Shape.customers(3, of: "2025-10", 480, 25, 470, 35))
  }

  @Test func `the end before is the one that counts, and of the same kind`() throws {
    for (period, end) in [("2025-09", 480), ("2025-09", 481), ("2025-Q3", 482), ("2025-08", 483)] {
      _ = try desk.record(period, start: end, new: 0, end: end)
    }
    #expect(try answer("2025-10").errorText.contains("start (Enter for 481): "))
    #expect(try answer("2025-Q4").errorText.contains("start (Enter for 482): "))
    #expect(try answer("2025-11").errorText.contains("start: "))
    #expect(desk.records.count == 4)
  }

  @Test(arguments: ["", "x", "-1", "+5", "4.5", "1 000", "٤", "1000000000000000", "99999999999999999999"])
  func `what is no number is explained and asked again`(line: String) throws {
    let run = try answer("2025-10", line, "480", line, "25", line, "470", "", "")
    #expect(run.exit == .status(0))
    #expect(run.errorText.ranges(of: "! “\(line)” is no number of customers.").count == 3)
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 480, 25, 470, 35)])
  }

  @Test func `counts that do not add up are explained and asked again, with what was typed to take`() throws {
    let run = try answer("2025-10", "480", "25", "510", "", "", "470", "30", "", "", "", "", "perhaps", "")
    #expect(run.exit == .status(0))
    let text = run.errorText
    #expect(text.contains("! start + new is 480 + 25 = 505, so there cannot be 510 at the end."))
    #expect(text.contains("! start + new − lost is 480 + 25 − 30 = 475, but the end was given as 470."))
    #expect(text.contains("(Enter for 510)") && text.contains("! Enter or n is needed."))
    #expect(desk.records == [Shape.customers(2, of: "2025-10", 480, 25, 470, 35)])
  }

  @Test(arguments: [
    [], ["480"], ["480", "25"], ["480", "25", "470"], ["480", "25", "470", ""],
    ["480", "25", "470", "", "x"],
    ["480", "25", "470", "", "n"], ["480", "25", "470", "35", "no"],
  ])
  func `the end of input and a no record nothing and say so`(lines: [String]) throws {
    let run = try desk.customers("2025-10").answering(lines)
    #expect(run.exit == .status(0) && run.output.isEmpty && desk.records.isEmpty)
    #expect(run.errorText.hasSuffix("Nothing was changed.\n"))
  }

  @Test func `what is recorded already is said before anything is asked`() throws {
    _ = try desk.record("2025-10", start: 480, new: 25, end: 470)
    let text = try answer("2025-10").errorText
    let said = try #require(text.firstRange(of: "480 + 25 − 35 = 470"))
    #expect(said.lowerBound < (try #require(text.firstRange(of: "at the start: "))).lowerBound)
  }

  @Test func `a journal that takes nothing is complained of before anything is asked`() throws {
    _ = try desk.record("2025-09", start: 480, new: 25, end: 470)
    desk.write("2\n", to: Desk.journalName + ".suspect")
    let run = try answer("2025-10", "480", "25", "470", "", "")
    #expect(run.exit == .status(74) && !run.errorText.contains("at the start") && desk.records.count == 1)
  }

  // MARK: At the terminal

  /// Types lines, each when the line with the cursor ends with its prompt.
  private func type(_ lines: [(prompt: String, keys: String)], at terminal: PseudoTerminal) throws {
    for (prompt, keys) in lines {
      try terminal.expect(prompt) { $0.currentLine.hasSuffix(prompt) && $0.isEditing }
      terminal.send(keys)
    }
  }

  @Test(arguments: [
    (
      "en", "Enter for 480):", "New customers:", "at the end:", "Enter for 35):", "n does not:",
      "CRR 93% (90–95%) · churn 7% (5–10%)"
    ),
    (
      "hu", "Enter: 480):", "Új ügyfelek:", "végén:", "Enter: 35):", "n: nem)",
      "CRR 93% (90–95%) · lemorzs. 7% (5–10%)"
    ),
    (
      "tr", "Enter: 480):", "Yeni müşteriler:", "sonundaki müşteriler:", "Enter: 35):", "h: hayır)",
      "CRR %93 (%90–95) · churn %7 (%5–10)"
    ),
  ])
  func `at the terminal the last end is offered in every language`(
    code: String, start: String, new: String, end: String, lost: String, confirm: String, rates: String
  ) throws {
    _ = try desk.record("2025-09", start: 470, new: 15, end: 480)
    let terminal = try PseudoTerminal(desk.customers("2025-10", "--ui-lang", code), separatingOutput: true)
    try type(
      [
        (start, Key.enter), (new, "26" + Key.backspace + "5" + Key.enter), (end, "470" + Key.enter),
        (lost, Key.enter), (confirm, Key.enter),
      ], at: terminal)
    #expect(try terminal.waitForExit() == .status(0))
    desk.expectSound()
    #expect(terminal.screen.text.contains(rates) && terminal.isRestored)
    #expect(terminal.outputText.contains(/480 +25 +35 +470/))
    #expect(desk.records.last == Shape.customers(3, of: "2025-10", 480, 25, 470, 35))
  }

  @Test(arguments: [Key.controlC, Key.controlD], 0...4)
  func `at the terminal it can be called off at every prompt`(key: String, prompt: Int) throws {
    let lines = ["480", "25", "470", "", ""].prefix(prompt).map { $0 + Key.enter } + [key]
    let prompts = ["start:", "New customers:", "end:", "Enter for 35):", "not:"]
    let terminal = try PseudoTerminal(desk.customers("2025-10"), separatingOutput: true)
    try type(Array(zip(prompts, lines)), at: terminal)
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.output.isEmpty && desk.records.isEmpty && terminal.isRestored)
    #expect(terminal.screen.text.contains("Nothing was changed."))
  }

  @Test func `in the plain terminal nothing is drawn`() throws {
    let terminal = try PseudoTerminal(desk.customers("2025-10", "--plain"), separatingOutput: true)
    let prompts = ["start:", "New customers:", "end:", "Enter for 35):", "not:"]
    for (prompt, line) in zip(prompts, ["480", "25", "470", "", ""]) {
      try terminal.expect(prompt) { $0.currentLine.hasSuffix(prompt) }
      terminal.send(line + Key.enter)
    }
    #expect(try terminal.waitForExit() == .status(0))
    #expect(!terminal.transcript.contains(0x1B) && !terminal.output.contains(0x1B))
    #expect(terminal.screen.text.contains("CRR 93% (90-95%), churn 7% (5-10%)"))
  }
}
