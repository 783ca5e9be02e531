// An agent's time is the customer's: two keys a rating, two keys to finish.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KeyCountTests {
  private let desk = Desk()

  /// What an agent types, in bytes, each a key.
  private func keys(_ lines: [String]) throws -> Int {
    let sitting = try Sitting(desk.kiosk())
    var sent = 0
    for line in lines {
      sent += line.utf8.count + 1
      try sitting.answer(line)
    }
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["disposition"]?.text == "complete")
    return sent
  }

  @Test func `a promoter's call takes eleven keys`() throws {
    // Enter for no reference; three ratings and the topic, two keys each; and then to finish.
    let (begin, questions, finish) = (1, 4 * 2, 2)
    #expect(try keys(["", "9", "5", "1", "1", ""]) <= begin + questions + finish)
  }

  @Test func `a detractor's call takes two keys more for the words and two for the promise`() throws {
    let words = "nobody called back"
    // Whom to call has to be known: a reference of three characters.
    let (begin, questions, finish) = (4, 5 * 2, 2)
    let sent = try keys(["C-1", "3", words, "2", "4", "1", "y", ""])
    #expect(sent <= begin + questions + words.utf8.count + 2 + finish)
  }

  @Test func `a customer who says nothing more takes one key for the words`() throws {
    #expect(try keys(["", "8", "", "4", "2", "6", ""]) <= 1 + 4 * 2 + 1 + 2)
  }

  @Test func `a refusal takes few`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/e r", "")
    #expect(sitting.terminal.currentLine.hasPrefix("1 today"))
    #expect(desk.journal.lines.last?.json["disposition"]?.text == "refusal")
  }
}
