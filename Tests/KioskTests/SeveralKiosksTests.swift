// Several desks may append to one journal: each record is whole, and the chain runs through all of them.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct SeveralKiosksTests {
  private let desk = Desk()

  @Test func `kiosks that save at the same time all save`() throws {
    let kiosks = try (1...6).map { number in
      try RunningProgram(desk.rapport("ask", "--desk", "d\(number)", "--agent", "a\(number)"))
    }
    for kiosk in kiosks {
      kiosk.send(String(repeating: "C\n9\n5\n1\n1\n\n", count: 5).utf8)
      kiosk.closeInput()
    }
    let runs = try kiosks.map { try $0.waitForEnd(timeout: .seconds(30)) }
    desk.expectSound()
    let journal = desk.journal
    #expect(runs.allSatisfy { $0.exit == .status(0) })
    #expect(Set(runs.flatMap(\.outputLines)) == Set(journal.ids("response")))
    #expect(journal.ids("response").count == 30 && journal.ids("journal").count == 1)
    for (number, run) in runs.enumerated() {
      let own = journal.lines.filter { $0.kind == "response" && $0.json["desk"]?.text == "d\(number + 1)" }
      #expect(run.outputLines == own.compactMap(\.id))
    }
    #expect(try desk.rapport("check").run().exit == .status(0))
  }

  @Test func `two agents at two terminals see each other's interviews in the count`() throws {
    let one = try Sitting(desk.kiosk())
    let other = try Sitting(desk.rapport("ask", "--desk", "front-2", "--agent", "eva"))
    try one.answer("A", "9", "5")
    try other.answer("B", "8", "fine", "4", "2", "3", "")
    #expect(other.terminal.currentLine.hasPrefix("1 today"))
    try one.answer("1", "1", "")
    #expect(one.terminal.currentLine.hasPrefix("2 today"))
    try one.end()
    try other.end()
    desk.expectSound()
    #expect(desk.journal.lines.dropFirst().map { $0.json["agent"]?.text } == ["eva", "anna"])
  }

  @Test func `an interview that lasted longer has its id from its beginning, and its time from its end`()
    throws
  {
    let first = try RunningProgram(desk.kiosk())
    first.send("A\n".utf8)
    try first.expectError("1/6")
    _ = try desk.kiosk().answering("B", "/end refusal", "")
    first.send("9\n5\n1\n1\n\n".utf8)
    first.closeInput()
    #expect(try first.waitForEnd().exit == .status(0))
    desk.expectSound()
    let ids = desk.journal.ids("response")
    #expect(ids.count == 2 && ids[0] > ids[1])
  }

  @Test func `a clock that went back is put right by the order time`() throws {
    _ = try desk.shape(answering: ["", "/end refusal", ""])
    let last = desk.journal.lines.last
    let beginning =
      #"{"v":1,"seq":3,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2199-01-02T01:30:00.250+01:30","#
      + #""kind":"void","desk":"d","agent":"a","of":"\#(last?.id ?? "")""#
    let line = try #require(JournalLine(beginning, prev: last?.sum ?? ""))
    desk.appendToJournal(line.bytes + [0x0A])
    #expect(try desk.kiosk().answering("", "/end refusal", "").exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["high"]?.text == "2199-01-02T00:00:00.250Z")
    #expect(desk.journal.shape.hasSuffix(laterResponse))
  }

  private var laterResponse: String {
    ResponseShape(seq: 4, disposition: "refusal").text.replacing(
      #""at":"AT","#, with: #""at":"AT","high":"HIGH","#)
  }

  @Test func `a journal that was replaced under the kiosk is not written to, and the answers stay`() throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("\n/end refusal\n\n".utf8)
    try running.expectError("1 today")
    running.send("\n9\n5\n1\n1\n".utf8)
    try running.expectError("1  nps")
    let other = desk.write("", to: "other")
    #expect(try Program(path: "/bin/mv").arguments("-f", other, desk.journalPath).run().exit == .status(0))
    running.send("\n".utf8)
    running.closeInput()
    let run = try running.waitForEnd()
    #expect(run.exit == .status(74) && run.outputLines.count == 1)
    #expect(run.errorText.contains("NOT SAVED") && run.errorText.split(separator: "✓ Saved").count == 2)
    #expect(desk.journalBytes.isEmpty)
  }
}
