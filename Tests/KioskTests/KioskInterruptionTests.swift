// An agent's keys and signals in the middle of an interview: nothing is lost, nothing is invented.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskInterruptionTests {
  private let desk = Desk()

  @Test func `Ctrl-C clears the line, and what was in it is no answer`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("")
    sitting.terminal.send("1")
    try sitting.expect(line: "> 1")
    try sitting.press(Key.controlC)
    try sitting.answer("9", "5", "1", "1", "")
    #expect(try sitting.end() == .status(0))
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `Ctrl-C on an empty line says how to end`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.press(Key.controlC)
    #expect(sitting.text.contains("/quit"))
    try sitting.answer("")
    #expect(!sitting.text.contains("/end"))
    try sitting.press(Key.controlC)
    #expect(sitting.text.contains("/end"))
  }

  @Test func `Ctrl-D asks whether the customer hung up, and n goes on`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    try sitting.press(Key.controlD)
    try sitting.expect(line: "n goes on:")
    try sitting.answer("maybe")
    try sitting.expect(line: "n goes on:")
    try sitting.answer("n")
    #expect(sitting.terminal.currentLine.contains("3/6"))
    try sitting.answer("5", "1", "1", "")
    try sitting.end()
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `Ctrl-C at that question goes on too`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    try sitting.press(Key.controlD)
    try sitting.press(Key.controlC)
    #expect(sitting.terminal.currentLine.contains("3/6"))
    #expect(desk.journalBytes.isEmpty)
  }

  @Test(arguments: ["y\r", "yes\r", "igen\r", "E\r", "\u{4}"])
  func `y, or a second Ctrl-D, saves at once what there is`(reply: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    try sitting.press(Key.controlD)
    try sitting.press(reply)
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    try sitting.end()
    #expect(desk.journal.shape == ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text)
    #expect(sitting.output == desk.journal.ids("response"))
  }

  @Test func `a customer who hangs up before any rating broke off`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C-7")
    try sitting.press(Key.controlD)
    try sitting.answer("y")
    try sitting.end()
    #expect(
      desk.journal.shape == ResponseShape(disposition: "break-off", personal: #""customer":"C-7""#).text)
  }

  @Test func `Ctrl-D at the start prompt ends the shift`() throws {
    let sitting = try Sitting(desk.kiosk())
    sitting.terminal.send(Key.controlD)
    #expect(try sitting.terminal.waitForExit() == .status(0))
    #expect(sitting.terminal.isRestored && desk.journal.shape.isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end saves what the customer said, and restores the terminal`(signal: Int32) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    try sitting.type("5", showing: "> 5")
    sitting.terminal.signal(signal)
    #expect(try sitting.terminal.waitForExit() == .signal(signal))
    #expect(sitting.terminal.isRestored)
    desk.expectSound()
    #expect(desk.journal.shape == ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text)
    #expect(sitting.output == desk.journal.ids("response"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal at the start prompt leaves no record`(signal: Int32) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.type("C-1", showing: "C-1")
    sitting.terminal.signal(signal)
    #expect(try sitting.terminal.waitForExit() == .signal(signal))
    #expect(sitting.terminal.isRestored && desk.journal.shape.isEmpty)
  }

  @Test func `a signal at the review saves the interview as it stands`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9", "5", "1", "1")
    sitting.terminal.signal(SIGTERM)
    #expect(try sitting.terminal.waitForExit() == .signal(SIGTERM))
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `a terminal that is gone saves what the customer said`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "9")
    sitting.terminal.hangUp()
    _ = try sitting.terminal.waitForExit()
    desk.expectSound()
    #expect(desk.journal.shape == ResponseShape(disposition: "partial", answers: [Given.nps(9)]).text)
  }
}
