// What is not exactly right gets what is right, is asked again, and is never recorded.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct WrongAnswerTests {
  private let desk = Desk()
  private let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("technical")]

  @Test(arguments: [
    "8 or 9", "11", "7.5", "7,5", "٧", "９", "07", "00", "+7", "-1", "", "   ", "ten", "9!", "1e1", "0x9",
    "9 9",
    "99999999999999999999", "\u{661}\u{660}", "IX", "y",
  ])
  func `a wrong rating is asked again`(wrong: String) throws {
    let run = try desk.kiosk().answering("", wrong, "9", wrong, "5", wrong, "1", "2", "")
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
    #expect(run.errorText.contains("from 0 to 10"))
    #expect(run.errorText.ranges(of: "from 1 to 5 is").count == 2)
  }

  @Test(arguments: ["6", "0", "10"])
  func `a rating outside its own scale is asked again`(wrong: String) throws {
    let shape = try shapeBothWays(["", "9", wrong, "5", wrong, "1", "2", ""])
    #expect(shape == ResponseShape(answers: answers).text)
  }

  @Test(arguments: [" 9 ", "\t9", "9   "])
  func `spaces around an answer do not count`(right: String) throws {
    #expect(
      try desk.shape(answering: ["  ", right, " 5", "1 ", " tech ", "  "])
        == ResponseShape(answers: answers).text)
  }

  @Test func `the ends of every scale are right`() throws {
    let shape = try desk.shape(
      answering: ["", "0", "", "1", "5", "1", "n", "", "", "10", "5", "1", "6", ""])
    let lowest = [Given.nps(0), Given.csat(1), Given.ces(5), Given.topic("billing")]
    let highest = [Given.nps(10), Given.csat(5), Given.ces(1), Given.topic("other")]
    let expected = [ResponseShape(answers: lowest), ResponseShape(seq: 3, answers: highest)]
    #expect(shape == expected.map(\.text).joined(separator: "\n"))
  }

  @Test(arguments: ["0", "7", "02", "C", "co", "Zzz", "1,2", "1 2", "", "Technical problems", "2.0"])
  func `what is no option, or several, is asked again`(wrong: String) throws {
    let shape = try shapeBothWays(["", "9", "5", "1", wrong, "TECHNICAL PROBLEM", ""])
    #expect(shape == ResponseShape(answers: answers).text)
  }

  @Test func `an ambiguous option gets those that it fits`() throws {
    let run = try desk.kiosk().answering("", "9", "5", "1", "Co", "Comp", "")
    #expect(run.errorText.contains("Contract, Complaint"))
    #expect(desk.journal.lines.last?.json["answers"]?.elements?.last?["value"]?.text == "complaint")
  }

  @Test(arguments: ["", "x", "1", "yn", "yes please", "ja"])
  func `what is neither yes nor no is asked again`(wrong: String) throws {
    let run = try desk.kiosk().answering("", "3", "", "2", "2", "1", wrong, "y", "")
    #expect(run.exit == .status(0))
    #expect(desk.journal.lines.last?.json["followUp"] != nil)
  }

  @Test func `a line that is no text is said so and asked again`() throws {
    let run = try desk.kiosk().input(Array("\n".utf8) + [0xC5, 0x0A] + Array("9\n5\n1\n2\n\n".utf8)).run()
    #expect(run.exit == .status(0) && run.errorText.contains("UTF-8"))
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `a line that is too long is said so and asked again`() throws {
    let long = String(repeating: "x", count: 70_000)
    let run = try desk.kiosk().answering(long, "", "3", long, "words", "2", "2", "1", "n", "")
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "words")
  }

  @Test func `the echo has the scale's own words, never a class`() throws {
    let run = try desk.kiosk().answering("", "0", "", "1", "5", "1", "n", "", "", "10", "5", "1", "1", "")
    for fragment in [
      "0 · not at all likely", "1 · very dissatisfied", "10 · extremely likely", "5 · very satisfied",
    ] {
      #expect(run.errorText.contains(fragment))
    }
    let classes = ["promoter", "detractor", "passive"]
    #expect(!classes.contains { run.errorText.lowercased().contains($0) })
  }
}
