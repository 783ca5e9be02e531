// An interview that cannot be saved holds nobody: the shift can be ended, and the next start offers the answers.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct LeavingUnsavedTests {
  private let desk = Desk()
  private let older: [UInt8]

  init() throws {
    _ = try desk.kiosk().answering(["A", "/end refusal", ""])
    older = desk.journalBytes
    _ = try desk.kiosk().answering(["B", "9", "5", "1", "1", ""])
  }

  private func replaceJournal() {
    desk.folder.folder.write(older, to: "older")
    #expect(rename("\(desk.folder.path)/older", desk.journalPath) == 0)
  }

  private var drafts: String { "\(desk.journalPath).drafts-\(getuid())" }

  /// A kiosk at the review of an interview whose save has failed.
  private func failedReview(_ program: Program) throws -> Sitting {
    let sitting = try Sitting(program, columns: 200)
    try sitting.answer("C-1", "9", "5", "1", "1")
    replaceJournal()
    try sitting.answer("")
    return sitting
  }

  /// The next start offers the interview, and it is saved as it was.
  private func expectOffered() throws {
    let next = try desk.kiosk().answering("/resume", "", "/quit")
    #expect(
      next.errorText.contains("An interview was interrupted") && next.errorText.contains("customer C-1"))
    #expect(next.exit == .status(0) && next.outputLines == Array(desk.journal.ids("response").dropFirst()))
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    let expected = ResponseShape(seq: 3, answers: answers, personal: #""customer":"C-1""#)
    #expect(desk.journal.shape.hasSuffix(expected.text) && access(drafts, F_OK) != 0)
    desk.expectSound()
  }

  @Test(arguments: [["/quit\r"], ["/q\r"], [Key.controlD, "y\r"], [Key.controlD, Key.controlD]])
  func `the shift ends with status 74, and the next start offers the answers`(keys: [String]) throws {
    let sitting = try failedReview(desk.kiosk())
    #expect(sitting.text.contains("NOT SAVED") && sitting.text.contains("/quit ends the shift, and"))
    for key in keys.dropLast() { try sitting.press(key) }
    if keys.count > 1 { #expect(sitting.terminal.currentLine.contains("End the shift? y keeps the answers")) }
    sitting.terminal.send(keys[keys.count - 1])
    #expect(try sitting.terminal.waitForExit() == .status(74))
    #expect(sitting.text.contains("kept in \(drafts), and the next start offers them"))
    #expect(sitting.output.isEmpty && desk.journalBytes == older)
    try expectOffered()
  }

  @Test(arguments: [
    ("en", "/quit ends the shift, and", "keeps the answers for the next start", "n"),
    ("hu", "/quit lezárja a műszakot, a köv", "a válaszok a következő indításig megmaradnak", "n"),
    ("tr", "/quit vardiyayı bitirir; yan", "yanıtlar sonraki açılış için saklanır", "h"),
  ])
  func `the message, the help and Ctrl-C name the way out`(
    language: String, sentence: String, meaning: String, no: String
  ) throws {
    let sitting = try failedReview(desk.kiosk("--ui-lang", language, "--lang", language))
    #expect(sitting.text.contains(sentence))
    try sitting.answer("/help")
    #expect(sitting.text.contains(meaning))
    let before = sitting.text.ranges(of: sentence).count
    try sitting.press(Key.controlC)
    #expect(sitting.text.ranges(of: sentence).count == before + 1)
    try sitting.press(Key.controlD)
    try sitting.answer(no, "/again")
    #expect(try sitting.end() == .status(74) && sitting.text.contains(drafts))
    try expectOffered(in: language)
  }

  private func expectOffered(in language: String) throws {
    #expect(try desk.kiosk("--ui-lang", language).answering("/resume", "", "/quit").exit == .status(0))
    #expect(desk.journal.ids("response").count == 2)
  }

  @Test func `it can be left while it is corrected, too, and Tab offers that`() throws {
    let sitting = try failedReview(desk.kiosk())
    try sitting.answer("1", "10", "3")
    try sitting.type("/q\t", showing: "/quit")
    #expect(try sitting.end("") == .status(74))
    let next = try desk.kiosk().answering("/resume", "4", "", "/quit")
    #expect(next.exit == .status(0) && next.outputLines.count == 1)
    #expect(String(decoding: desk.journalBytes, as: UTF8.self).contains("{\(Given.nps(10))}"))
  }

  @Test func `before a save has failed it ends nothing`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C-1", "/quit", "9", "/q", "5", "1", "1", "/quit", "/help")
    #expect(sitting.text.ranges(of: "/quit does nothing here").count == 2)
    #expect(!sitting.text.contains("keeps the answers"))
    try sitting.answer("")
    #expect(try sitting.end() == .status(0) && desk.journal.ids("response").count == 3)
  }

  @Test func `through a pipe it is the same`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("C-1\n9\n5\n1\n1\n".utf8)
    try running.expectError("Save?")
    replaceJournal()
    running.send("\n/quit\nC-2\n".utf8)
    let run = try running.waitForEnd()
    #expect(run.exit == .status(74) && run.output.isEmpty && run.errorText.contains(drafts))
    try expectOffered()
  }

  @Test func `a correction is kept so, too`() throws {
    let sitting = try Sitting(desk.rapport("amend", "last"), columns: 200)
    try sitting.answer("1", "10")
    let newer = desk.journalBytes
    replaceJournal()
    try sitting.answer("")
    #expect(try sitting.end() == .status(74))
    #expect(sitting.text.contains("kept in \(drafts)"))
    desk.folder.folder.write(newer, to: Desk.journalName)
    #expect(try desk.kiosk().answering("/resume", "", "/quit").exit == .status(0))
    #expect(desk.journal.ids("amend").count == 1)
  }

  @Test func `where not even a draft could be kept the shift is not ended with the answers lost`() throws {
    desk.write("in the way", to: "\(Desk.journalName).drafts-\(getuid())")
    let sitting = try failedReview(desk.kiosk())
    #expect(sitting.text.contains("NOT SAVED") && !sitting.text.contains("/quit ends the shift, and"))
    try sitting.answer("/quit")
    #expect(sitting.text.contains("the end of the shift would lose them"))
    try sitting.press(Key.controlD)
    try sitting.answer("y")
    try sitting.press(Key.controlD)
    try sitting.press(Key.controlD)
    #expect(sitting.terminal.currentLine.contains("Save?"))
    #expect(unlink(drafts) == 0)
    #expect(try sitting.end() == .status(74))
    try expectOffered()
  }

  @Test func `a signal at the question whether to leave ends the program, and saves`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C-1", "9")
    try sitting.press(Key.controlD)
    sitting.terminal.signal(SIGTERM)
    #expect(try sitting.terminal.waitForExit() == .signal(SIGTERM))
    #expect(desk.journal.ids("response").count == 3)
  }
}
