// The calls around a shift: one line where some are due at its start, and those promised in it at its end.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct FollowUpShiftTests {
  private let desk = Desk.now()

  /// What the kiosk says before its first prompt, and up to its end.
  private func shift(_ arguments: String..., lines: [String] = [], zone: String? = nil) throws -> String {
    let run = try arguments.reduce(desk.kiosk().environment("TZ", zone)) { $0.arguments($1) }
      .answering(lines + ["/quit"])
    #expect(run.exit == .status(0))
    return run.errorText
  }

  @Test func `a shift begins with one line if calls are due`() throws {
    #expect(try !shift(lines: NowSurvey.promise() + NowSurvey.promise(to: "C-2")).contains("owed"))
    let text = try shift()
    #expect(text.contains("  ! 2 calls are owed today: rapport follow-ups\n2 today."))
    #expect(text.ranges(of: "owed").count == 1)
    #expect(try desk.done("last").answering("r", "").exit == .status(0))
    #expect(try shift().contains("! 1 call is owed today: rapport follow-ups\n"))
    let sitting = try Sitting(desk.kiosk())
    #expect(sitting.text.contains("! 1 call is owed today: rapport follow-ups"))
    #expect(sitting.terminal.currentLine.hasPrefix("2 today"))
    try sitting.end()
    #expect(try desk.done("2").answering("d", "").exit == .status(0))
    #expect(try !shift().contains("owed"))
  }

  @Test(arguments: [
    ("en", "1 call is overdue: rapport follow-ups"),
    ("hu", "Lejárt határidejű hívások: 1. Felsorolja: rapport follow-ups"),
    ("tr", "Geciken arama: 1. Liste: rapport follow-ups"),
  ])
  func `it says how many are overdue, in every language`(code: String, line: String) throws {
    _ = try shift(lines: NowSurvey.promise(), zone: "AOE+12")
    let text = try shift("--ui-lang", code, zone: "LINT-14")
    #expect(text.split(separator: "\n").joined(separator: " ").replacing("   ", with: " ").contains(line))
  }

  @Test func `what is due later is no matter of today, nor is what a practice or one interview is about`()
    throws
  {
    let later = Desk()
    for _ in 0..<2 {
      let run = try later.kiosk().answering("", "3", "", "2", "4", "1", "y", "", "/quit")
      #expect(!run.errorText.contains("owed"))
    }
    _ = try shift(lines: NowSurvey.promise())
    for arguments in [["--practice"], ["--once"], ["--once", "--customer", "C-9"]] {
      let run = try arguments.reduce(desk.kiosk()) { $0.arguments($1) }.answering("/quit")
      #expect(!run.errorText.contains("owed"))
    }
  }

  @Test func `a call that was promised by an amendment is due too`() throws {
    _ = try shift(lines: NowSurvey.noPromise)
    #expect(try desk.rapport("amend", "last").answering("1", "3", "y", "").exit == .status(0))
    #expect(try shift().contains("1 call is owed today"))
  }

  @Test func `damage in the journal does not keep a shift from its first prompt`() throws {
    _ = try shift(lines: NowSurvey.promise() + NowSurvey.promise())
    let text = String(decoding: desk.journalBytes, as: UTF8.self)
    desk.write(text.replacing("too slow", with: "two slow", maxReplacements: 1), to: Desk.journalName)
    #expect(try shift().contains("1 call is owed today"))
  }

  @Test func `a shift ends with its own interviews, the calls promised in it, and a thank-you`() throws {
    let end = try shift(lines: NowSurvey.promise() + NowSurvey.noPromise)
    #expect(
      end.hasSuffix(
        "1 call was promised in this shift: rapport follow-ups\nThe shift is over: 2 interviews saved. Thank you.\n"
      ))
    let none = try shift(lines: NowSurvey.noPromise)
    #expect(
      none.hasSuffix("\nThe shift is over: 1 interview saved. Thank you.\n")
        && !none.contains("in this shift"))
  }

  @Test func `a promise that is taken back in the shift is none of its calls, and one that is made is`()
    throws
  {
    let takenBack = NowSurvey.promise() + ["/amend", "3", "n", ""]
    #expect(try !shift(lines: takenBack).contains("in this shift"))
    let made = NowSurvey.noPromise + ["/amend", "1", "2", "y", ""]
    #expect(try shift(lines: made).contains("1 call was promised in this shift"))
    let both = NowSurvey.promise() + ["/amend", "3", "n", "", "/amend", "3", "y", ""]
    #expect(try shift(lines: both).contains("1 call was promised in this shift"))
  }

  @Test func `who hands over hears what is hers, and who takes over what is his`() throws {
    let lines =
      NowSurvey.promise() + ["/agent béla"] + NowSurvey.noPromise + NowSurvey.noPromise + ["/agent béla"]
    let text = try shift(lines: lines)
    let anna =
      "1 call was promised in this shift: rapport follow-ups\nThe shift is over: 1 interview saved. Thank you.\n"
    #expect(text.contains(anna + "  ✓ Agent: béla\n"))
    #expect(text.hasSuffix("The shift is over: 2 interviews saved. Thank you.\n"))
    #expect(text.ranges(of: "The shift is over").count == 2)
    #expect(try !shift(lines: ["/agent cem"]).contains("over: 0 interviews saved. Thank you.\n  ✓"))
  }
}
