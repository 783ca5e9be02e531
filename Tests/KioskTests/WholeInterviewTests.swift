// The main job: a whole interview in each language leaves one record, the same from a terminal and a pipe.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct WholeInterviewTests {
  @Test func `a whole call in English`() throws {
    let shape = try shapeBothWays(["C-10442", "3", "They kept me waiting", "2", "/dk", "1", "y", ""])
    let expected = ResponseShape(
      answers: [
        Given.nps(3), Given.why, Given.csat(2),
        #""id":"ces","metric":"ces","scale":[1,5],"skipped":"dont-know""#,
        Given.topic("billing"),
      ],
      rest: #""followUp":{"due":"+2"}"#,
      personal: #""customer":"C-10442","nps-why":"They kept me waiting""#)
    #expect(shape == expected.text)
  }

  @Test func `a whole visit in Hungarian`() throws {
    let shape = try shapeBothWays(["Ü-7", "6", "7", "10", "i"], asking: ["visit", "--lang", "hu"])
    let expected = ResponseShape(
      survey: "visit", revision: Shipped.revision(of: "visit"), lang: "hu", channel: "desk",
      answers: [
        #""id":"csat","metric":"csat","scale":[1,7],"value":6"#,
        #""id":"ces","metric":"ces","scale":[1,7],"better":"higher","value":7"#, Given.nps(10),
      ],
      personal: #""customer":"Ü-7""#)
    #expect(shape == expected.text)
  }

  @Test func `a whole call in Turkish`() throws {
    let lines = ["", "6", "Çağrı çok uzun sürdü; ışık söndü", "5", "5", "şik", "hay", ""]
    let shape = try shapeBothWays(lines, asking: ["after-call", "--lang", "tr"])
    let expected = ResponseShape(
      lang: "tr", answers: [Given.nps(6), Given.why, Given.csat(5), Given.ces(5), Given.topic("complaint")],
      personal: #""nps-why":"Çağrı çok uzun sürdü; ışık söndü""#)
    #expect(shape == expected.text)
  }

  @Test func `a shift of three customers is three records in a chain`() throws {
    let one = ["9", "5", "1", "2", ""]
    let shape = try shapeBothWays(["A"] + one + ["B"] + one + [""] + one)
    let customers = [#""customer":"A""#, #""customer":"B""#, nil]
    let expected = customers.enumerated().map { index, personal in
      ResponseShape(
        seq: index + 2, answers: [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("technical")],
        personal: personal
      ).text
    }
    #expect(shape == expected.joined(separator: "\n"))
  }

  @Test func `the first line names the program`() throws {
    let desk = Desk()
    _ = try desk.shape(answering: ["", "/end refusal", ""])
    #expect(desk.journal.opening == Shape.head(1, "journal") + #","program":"rapport""# + Shape.end)
  }

  @Test func `the prompts say where one stands, the scale and its ends`() throws {
    let desk = Desk()
    let run = try desk.kiosk().answering("", "9", "5", "1", "1", "")
    for fragment in ["1/6", "0 not at all likely", "10 extremely likely", "3/6", "1 very low effort"] {
      #expect(run.errorText.contains(fragment))
    }
    let classes = ["promoter", "detractor", "passive"]
    #expect(!classes.contains { run.errorText.lowercased().contains($0) })
  }

  @Test(arguments: [("CET-1", "+01:00"), ("NPT-05:45", "+05:45"), ("BRT+3", "-03:00"), ("UTC0", "+00:00")])
  func `the time of recording is the desk's, with its offset`(zone: String, offset: String) throws {
    let desk = Desk()
    let run = try desk.kiosk().environment("TZ", zone).answering("", "/end refusal", "")
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.lines.allSatisfy { $0.at.flatMap(Moment.init)?.offset == offset })
  }
}
