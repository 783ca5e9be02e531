// Two desks correct one response at the same time: the second one sees what the first one saved, and undoes none of it.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct SimultaneousCorrectionTests {
  private let desk = Desk()

  init() throws {
    _ = try desk.shape(answering: ["C", "3", "too slow", "2", "4", "1", "y", ""])
  }

  private func amend() -> Program { desk.rapport("amend", "2", "--desk", "front-1", "--agent", "anna") }

  private func values() -> [String: Int] {
    let answers = desk.journal.lines.last?.json["answers"]?.elements ?? []
    let pairs = answers.compactMap { answer in
      answer["id"]?.text.flatMap { id in answer["value"]?.number.map { (id, $0) } }
    }
    return Dictionary(pairs) { $1 }
  }

  @Test func `what the other one changed stands, and the review shows both before it is saved`() throws {
    let sitting = try Sitting(amend())
    try sitting.answer("1", "5")
    #expect(try amend().answering("3", "5", "").exit == .status(0))
    try sitting.answer("")
    #expect(sitting.text.contains("Somebody else corrected this response meanwhile"))
    #expect(
      sitting.terminal.currentLine.hasPrefix("Save?")
        && sitting.text.contains("csat       5 · very satisfied"))
    #expect(desk.journal.ids("amend").count == 1)
    #expect(try sitting.end("") == .status(0))
    #expect(values() == ["nps": 5, "csat": 5, "ces": 4])
    desk.expectSound()
  }

  @Test func `what both changed is asked again`() throws {
    let sitting = try Sitting(amend())
    try sitting.answer("3", "4", "1", "0")
    #expect(try amend().answering("3", "5", "2", "too late", "").exit == .status(0))
    try sitting.answer("")
    #expect(sitting.text.contains("You both changed: csat") && sitting.terminal.currentLine.contains("3/6"))
    try sitting.answer("4")
    #expect(try sitting.end("") == .status(0))
    #expect(values() == ["nps": 0, "csat": 4, "ces": 4])
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "too late")
    desk.expectSound()
  }

  @Test func `a response that was withdrawn meanwhile is corrected no more`() throws {
    let sitting = try Sitting(amend())
    try sitting.answer("1", "5")
    #expect(try desk.rapport("void", "2", "--yes").answering("").exit == .status(0))
    #expect(try sitting.end("") == .status(0))
    #expect(sitting.text.contains("Somebody else withdrew this response meanwhile"))
    #expect(desk.journal.ids("amend").isEmpty)
  }

  @Test func `a pipe that ends is saved on top of the other one, if nothing was changed by both`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/amend 2", "1", "5")
    #expect(try amend().answering("3", "5", "").exit == .status(0))
    sitting.terminal.hangUp()
    #expect(try sitting.terminal.waitForExit() != .status(0))
    #expect(values() == ["nps": 5, "csat": 5, "ces": 4])
    desk.expectSound()
  }
}
