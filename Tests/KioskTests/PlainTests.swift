// For a screen reader, or a terminal that cannot do more: nothing drawn, nothing moved, one thing a line.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct PlainTests {
  private let desk = Desk()

  /// How the plain console comes about: the flag, a dumb terminal, the environment.
  private static let ways: [@Sendable (Desk) -> Program] = [
    { $0.kiosk("--plain") }, { $0.kiosk().environment("TERM", "dumb") },
    { $0.kiosk().environment("RAPPORT_PLAIN", "1") },
  ]

  @Test(arguments: ways.indices)
  func `nothing is drawn, coloured or moved`(way: Int) throws {
    let sitting = try Sitting(Self.ways[way](desk), columns: 60, isPlain: true)
    try sitting.answer("K7", "3", "slow", "99", "/help", "2", "/end", "", "4", "1", "y", "")
    try sitting.end()
    let bytes = sitting.terminal.transcript
    #expect(bytes.allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 >= 0x20 })
    let text = sitting.text
    for drawn in ["✓", "·", "…", "—", "─", "█", "  "] { #expect(!text.contains(drawn), "\(drawn)") }
    #expect(sitting.terminal.screen.lines.allSatisfy { $0.count <= 60 })
    #expect(desk.journal.ids("response").count == 1 && sitting.output == desk.journal.ids("response"))
  }

  @Test func `a question says where it is, its ends and its options by their numbers, and what is wanted`()
    throws
  {
    let sitting = try Sitting(desk.kiosk("--plain"), isPlain: true)
    try sitting.answer("K7")
    #expect(sitting.text.contains("Question 1 of 6.\nOn a scale"))
    #expect(sitting.text.contains("0: not at all likely\n10: extremely likely\nA number from 0 to 10:"))
    try sitting.answer("10", "5", "1")
    #expect(sitting.text.contains("1: Billing and payment\n2: Technical problem\n"))
    #expect(sitting.terminal.currentLine == "A number from 1 to 6:")
    try sitting.answer("billing")
    #expect(
      sitting.text.contains("Review: complete\n1, nps: 10, extremely likely\n3, csat: 5, very satisfied\n"))
  }

  @Test func `an answer given before is spoken, and Enter keeps it`() throws {
    let sitting = try Sitting(desk.kiosk("--plain"), isPlain: true)
    try sitting.answer("", "3", "slow", "/back")
    #expect(sitting.text.contains("Answer so far: slow. Enter keeps it."))
    try sitting.answer("", "/go nps")
    #expect(sitting.text.contains("Answer so far: 3. Enter keeps it."))
    try sitting.answer("", "2", "4", "1", "n", "")
    try sitting.end()
    let expected = ResponseShape(
      answers: [Given.nps(3), Given.why, Given.csat(2), Given.ces(4), Given.topic("billing")],
      personal: #""nps-why":"slow""#)
    #expect(desk.journal.shape == expected.text)
  }

  @Test func `a hint is given once a shift`() throws {
    let sitting = try Sitting(desk.kiosk("--plain"), isPlain: true)
    for _ in 1...2 { try sitting.answer("", "10", "5", "1", "1", "") }
    #expect(sitting.text.ranges(of: "Hint: A low number").count == 1)
    try sitting.end()
  }

  @Test func `Ctrl-C drops the line, Ctrl-D asks, and what the terminal would cut is refused`() throws {
    let sitting = try Sitting(desk.kiosk("--plain"), isPlain: true)
    try sitting.answer("", "9")
    try sitting.press("5" + Key.controlC)
    #expect(sitting.text.contains("/end ends the interview"))
    try sitting.press(Key.controlD)
    #expect(sitting.terminal.currentLine.hasPrefix("Did the customer hang up?"))
    try sitting.answer("n", "/note " + String(repeating: "x", count: 4200))
    #expect(sitting.text.contains("longer than 4 KiB and was not taken"))
    try sitting.answer("5", "1", "1", "")
    try sitting.end()
    #expect(desk.journal.ids("response").count == 1)
  }

  @Test func `what is known of a customer is said before the next prompt`() throws {
    #expect(try desk.kiosk().answering("K7", "10", "5", "/end partial", "").exit == .status(0))
    let sitting = try Sitting(desk.kiosk("--plain"), isPlain: true)
    try sitting.answer("K7")
    #expect(sitting.text.contains("This customer left an interview unfinished"))
    try sitting.answer("/resume", "1", "1", "")
    try sitting.end()
    #expect(desk.journal.ids("response").count == 1 && desk.journal.ids("amend").count == 1)
  }

  @Test(arguments: ["hu", "tr"])
  func `every language is spoken`(code: String) throws {
    let sitting = try Sitting(
      desk.kiosk("--plain", "--ui-lang", code, "--lang", code), columns: 60, isPlain: true)
    try sitting.answer("K7", "3", "x", "/end", "r", "")
    #expect(!sitting.text.contains("Question") && !sitting.text.contains("Attention"))
    #expect(!sitting.text.contains("✓") && sitting.terminal.screen.lines.allSatisfy { $0.count <= 60 })
  }
}
