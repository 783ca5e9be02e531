// The commands of an interview, whole or by a beginning that fits one alone.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskCommandTests {
  private let desk = Desk()
  private let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]

  @Test func `every kind of question can be skipped by name`() throws {
    let shape = try shapeBothWays(["C", "3", "/skip", "/dk", "/s", "/DK", "y", ""])
    let expected = ResponseShape(
      answers: [
        Given.nps(3), #""id":"nps-why","type":"text","skipped":"refused""#,
        #""id":"csat","metric":"csat","scale":[1,5],"skipped":"dont-know""#,
        #""id":"ces","metric":"ces","scale":[1,5],"skipped":"refused""#,
        #""id":"topic","type":"choice","skipped":"dont-know""#,
      ], rest: #""followUp":{"due":"+2"}"#, personal: #""customer":"C""#)
    #expect(shape == expected.text)
  }

  @Test(arguments: ["/skip", "/dk", "n", "no", "nem", "hayır", "H"])
  func `whatever is no yes at the follow-up promises no call`(reply: String) throws {
    let shape = try desk.shape(answering: ["", "3", "", "2", "2", "1", reply, ""])
    #expect(
      shape
        == ResponseShape(answers: [Given.nps(3), Given.csat(2), Given.ces(2), Given.topic("billing")]).text)
  }

  @Test func `a note is kept with the interview, and the next one added to it`() throws {
    let shape = try shapeBothWays([
      "C", "/note called from a train", "9", "/n lost the line", "5", "1", "1", "/note and again", "",
    ])
    let note = #""customer":"C","note":"called from a train\nlost the line\nand again""#
    #expect(shape == ResponseShape(answers: answers, personal: note).text)
  }

  @Test func `a note of nothing is none`() throws {
    let shape = try desk.shape(answering: ["", "/note", "/note   ", "9", "5", "1", "1", ""])
    #expect(shape == ResponseShape(answers: answers).text)
  }

  @Test func `again shows the question again and nothing else happens`() throws {
    let run = try desk.kiosk().answering("", "/again", "/a", "9", "5", "1", "1", "")
    #expect(run.errorText.ranges(of: "how likely are you to recommend").count == 3)
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `help names every command`() throws {
    let run = try desk.kiosk().answering("", "/help", "/end refusal", "")
    for command in ["/back", "/skip", "/dk", "/again", "/lang", "/note", "/end", "/discard"] {
      #expect(run.errorText.contains(command))
    }
  }

  @Test(arguments: ["/nonsense", "/", "/d", "/backwards", "/ back", "/resume", "/9"])
  func `what is no command, or several, changes nothing`(line: String) throws {
    let shape = try shapeBothWays(["", line, "9", line, "5", "1", "1", ""])
    #expect(shape == ResponseShape(answers: answers).text)
  }

  @Test func `an ambiguous command gets those that it fits`() throws {
    let run = try desk.kiosk().answering("", "/d", "/zzz", "/end refusal", "")
    #expect(run.errorText.contains("/dk, /drop, /discard"))
    #expect(run.errorText.contains("/zzz"))
  }

  @Test func `discard throws the interview away, wherever it is given`() throws {
    let lines = [
      "A", "/discard", "B", "9", "5", "/disc", "C", "9", "5", "1", "1", "/di", "D", "/end", "/discard",
      "/quit",
    ]
    let run = try desk.kiosk().answering(lines)
    #expect(run.exit == .status(0) && run.output.isEmpty)
    #expect(desk.journal.shape.isEmpty && desk.journal.problems == [])
    #expect(run.errorText.contains("nothing was saved"))
  }

  @Test func `the review shows every answer, and y saves too`() throws {
    let run = try desk.kiosk().answering(
      "C-9", "3", "Slow & rude", "/dk", "5", "/note by phone", "4", "y", "y")
    let review = run.errorText[
      (run.errorText.firstRange(of: "Review")?.upperBound ?? run.errorText.endIndex)...]
    for fragment in ["3", "Slow & rude", "does not know", "5", "Contract", "call by", "C-9", "by phone"] {
      #expect(review.contains(fragment))
    }
    #expect(desk.journal.ids("response").count == 1)
  }

  @Test(arguments: ["n", "no", "maybe", "9", "save", "/skip", "/dk"])
  func `nothing else saves at the review`(line: String) throws {
    let run = try desk.kiosk().answering("", "9", "5", "1", "1", line, "/discard", "/quit")
    #expect(run.output.isEmpty && desk.journal.shape.isEmpty)
  }
}
