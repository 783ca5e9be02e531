// An interview whose kiosk died: it waits with its answers, is offered at every start, and is gone on with once.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct InterruptedInterviewTests {
  private let desk = Desk()

  /// Leaves an interview of C-1 that was killed after these answers.
  private func interrupt(after answers: [String], _ program: Program? = nil) throws {
    let sitting = try Sitting(program ?? desk.kiosk())
    try sitting.answer("C-1")
    for answer in answers { try sitting.answer(answer) }
    sitting.terminal.kill()
  }

  private var notices: [String] {
    ["An interview was interrupted", "agent anna", "desk front-1", "customer C-1"]
  }

  private func expectOffer(_ sitting: Sitting) {
    for notice in notices { #expect(sitting.text.contains(notice), "\(sitting.text)") }
  }

  private var complete: String {
    ResponseShape(
      answers: [Given.nps(3), Given.why, Given.csat(2), Given.ces(1), Given.topic("billing")],
      rest: #""followUp":{"due":"+2"}"#, personal: #""customer":"C-1","nps-why":"too slow""#
    ).text
  }

  @Test func `/resume goes on at the question where it stopped, and it is saved once`() throws {
    try interrupt(after: ["3", "too slow", "2"])
    let sitting = try Sitting(desk.kiosk())
    expectOffer(sitting)
    try sitting.answer("/resume")
    #expect(sitting.terminal.currentLine.contains("4/"), "\(sitting.terminal.currentLine)")
    try sitting.answer("1", "1", "y", "")
    try sitting.end()
    #expect(desk.journal.shape == complete && sitting.output == desk.journal.ids("response"))
    #expect(try !Sitting(desk.kiosk()).text.contains("interrupted"))
  }

  @Test func `answers can be changed after it is resumed, and another crash costs none of them`() throws {
    try interrupt(after: ["9", "2"])
    let second = try Sitting(desk.kiosk())
    try second.answer("/resume", "/back", "/back", "3", "too slow", "2")
    second.terminal.kill()
    let third = try Sitting(desk.kiosk())
    try third.answer("/resume", "1", "1", "y", "")
    try third.end()
    #expect(desk.journal.shape == complete)
  }

  @Test func `/save keeps it as a partial interview, without a question`() throws {
    try interrupt(after: ["9", "2"])
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/save")
    try sitting.end()
    let partial = ResponseShape(
      disposition: "partial", answers: [Given.nps(9), Given.csat(2)], personal: #""customer":"C-1""#)
    #expect(desk.journal.shape == partial.text && sitting.output == desk.journal.ids("response"))
  }

  @Test func `/discard drops it, and nothing of it stays on the disk`() throws {
    try interrupt(after: ["3", "too slow"])
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/discard", "n")
    #expect(sitting.text.contains("Throw these answers away?"))
    try sitting.answer("/discard", "y")
    try sitting.end()
    #expect(desk.journal.shape.isEmpty && sitting.output.isEmpty)
    let search = try Program(path: "/bin/grep").arguments("-r", "too slow", desk.folder.path).run()
    #expect(search.exit == .status(1) && search.output.isEmpty)
  }

  @Test func `while it waits every start says so, and other interviews go on`() throws {
    try interrupt(after: ["9"])
    for _ in 1...2 {
      let sitting = try Sitting(desk.kiosk())
      expectOffer(sitting)
      let before = sitting.text.split(separator: "An interview was interrupted").count
      try sitting.answer("C-2", "10", "5", "1", "1", "")
      #expect(sitting.text.split(separator: "An interview was interrupted").count == before + 1)
      try sitting.end()
    }
    #expect(desk.journal.ids("response").count == 2)
    #expect(try desk.kiosk().answering("/resume", "4", "1", "1", "").exit == .status(0))
    #expect(desk.journal.ids("response").count == 3)
  }

  @Test func `two kiosks never take the same one`() throws {
    try interrupt(after: ["9"])
    let (first, second) = (try Sitting(desk.kiosk()), try Sitting(desk.kiosk()))
    try first.answer("/resume")
    try second.answer("/resume")
    #expect(second.text.contains("Another kiosk has taken it."))
    try second.answer("/resume")
    #expect(second.text.contains("There is nothing to resume."))
    try first.answer("5", "1", "1", "")
    try first.end()
    try second.end()
    #expect(desk.journal.ids("response").count == 1)
  }

  @Test func `of several an agent's own comes first, then the oldest`() throws {
    let other = desk.rapport("ask", "--desk", "front-2", "--agent", "bela")
    try interrupt(after: ["1"], other)
    try interrupt(after: ["9"])
    try interrupt(after: ["8", "well"])
    let run = try desk.kiosk().answering("/save", "/save", "/save")
    #expect(run.outputLines.count == 3)
    let ratings = desk.journal.lines.compactMap { $0.json["answers"]?.elements?.first?["value"]?.number }
    #expect(ratings == [9, 8, 1])
    let agents = desk.journal.lines.dropFirst().compactMap { $0.json["agent"]?.text }
    #expect(agents == ["anna", "anna", "bela"])
  }

  @Test func `it goes on with the survey as it was, though the file has changed`() throws {
    let shop = CareSurvey.text.replacing("survey: care", with: "survey: shop")
    let desk = Desk(surveys: ["care": CareSurvey.text, "shop": shop])
    let sitting = try Sitting(desk.kiosk("care"))
    try sitting.answer("C-1")
    let before = sitting.terminal.currentLine
    sitting.terminal.kill()
    desk.write("survey: care\n", to: "surveys/care.yaml")
    let next = try Sitting(desk.kiosk("shop"))
    try next.answer("/resume")
    #expect(next.terminal.currentLine == before)
  }

  @Test func `an interrupted amendment is gone on with, too`() throws {
    #expect(try desk.kiosk().answering("C-1", "9", "5", "1", "1", "").exit == .status(0))
    let sitting = try Sitting(desk.rapport("amend", "last", "--desk", "front-1", "--agent", "anna"))
    try sitting.answer("1", "10")
    sitting.terminal.kill()
    let run = try desk.kiosk().answering("/resume", "")
    #expect(run.exit == .status(0) && desk.journal.ids("amend").count == 1)
    #expect(desk.journal.lines.last?.json["answers"]?.elements?.first?["value"]?.number == 10)
    desk.expectSound()
  }

  @Test func `/save records what an interrupted correction changed, or that it changed nothing`() throws {
    #expect(try desk.kiosk().answering("C-1", "9", "5", "1", "1", "").exit == .status(0))
    for (typed, saved) in [("9", 0), ("10", 1)] {
      let sitting = try Sitting(desk.rapport("amend", "last", "--desk", "front-1", "--agent", "anna"))
      try sitting.answer("1", typed)
      sitting.terminal.kill()
      let next = try Sitting(desk.kiosk())
      #expect(next.text.contains("The correction of a response was interrupted"), "\(next.text)")
      try next.answer("/save")
      #expect(next.text.contains("stays as it was") == (saved == 0), "\(next.text)")
      try next.end()
      #expect(desk.journal.ids("amend").count == saved)
    }
    #expect(desk.journal.lines.last?.json["answers"]?.elements?.first?["value"]?.number == 10)
    #expect(try !Sitting(desk.kiosk()).text.contains("interrupted"))
  }

  @Test func `a time to call again counts from when it is typed, however old the interview is`() throws {
    try interrupt(after: ["9"])
    try beginYesterday()
    let days = try ["today", "tomorrow"].map { day in
      try Program(path: "/bin/date").arguments("-d", day, "+%F").run().outputLines.first ?? ""
    }
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/resume", "/end callback", "today 00:00")
    #expect(sitting.text.contains("That time is over"), "\(sitting.text)")
    try sitting.answer("tomorrow 23:30")
    sitting.terminal.kill()
    // Another day may have begun when it is taken up again: it is the day that was meant.
    try beginYesterday()
    #expect(try desk.kiosk().answering("/resume", "y").exit == .status(0))
    let time = desk.journal.lines.last?.json["callback"]?["at"]?.text
    #expect(time == "\(days[1])T23:30", "typed on \(days[0])")
  }

  /// Has the draft that waits begin a day earlier.
  private func beginYesterday() throws {
    try changeHeader { header in
      let began = try #require(header.firstRange(of: "\"began\":\""))
      let day = header[began.upperBound...].prefix(10)
      let before = try Program(path: "/bin/date").arguments("-d", "\(day) -1 day", "+%F").run()
      return header.replacing(day, with: before.outputLines.first ?? "", maxReplacements: 1)
    }
  }

  /// Has the draft that waits begin with another line, whose sum is right.
  private func changeHeader(_ change: (String) throws -> String) throws {
    let folder = "\(desk.journalPath).drafts-\(getuid())"
    let name = try #require(TemporaryFolder.names(in: folder).first)
    let path = "\(Desk.journalName).drafts-\(getuid())/\(name)"
    let bytes = try #require(desk.folder.folder.bytes(of: path))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let body = try change(try #require(lines.first)).dropLast(74)
    let header = "\(body),\"sum\":\"\(SHA256.hex(Array(body.utf8)))\"}"
    desk.write(([header] + lines.dropFirst()).map { $0 + "\n" }.joined(), to: path)
  }

  @Test
  func `a correction that an earlier version began is not played into today's, and what was typed stays`()
    throws
  {
    #expect(try desk.kiosk().answering("C-1", "9", "5", "1", "1", "", "/quit").exit == .status(0))
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/amend 2", "1", "8")
    sitting.terminal.kill()
    try changeHeader { $0.replacing(#""corrects":"#, with: #""amends":"#) }
    for _ in 1...2 {
      let later = try Sitting(desk.kiosk())
      try later.answer("/resume")
      #expect(
        later.text.replacing("\n  ", with: " ").contains("An earlier version of the program began this"))
      #expect(later.terminal.currentLine.contains("Customer's reference"))
      try later.end()
    }
    #expect(desk.journal.ids("amend").isEmpty)
  }

  @Test func `drafts are the desk's alone, and gone once the interview is saved`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C-1", "9")
    let folder = "\(desk.journalPath).drafts-\(getuid())"
    let modes = try Program(path: "/usr/bin/find").arguments(folder, "-printf", "%y%m ").run().outputText
    #expect(modes == "d700 f600 ")
    try sitting.answer("5", "1", "1", "")
    #expect(access(folder, F_OK) != 0)
    try sitting.end()
  }
}
