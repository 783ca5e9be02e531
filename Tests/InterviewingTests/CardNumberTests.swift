// A card number is asked about when it is typed, and never kept unless the agent says so.

import Interviewing
import Surveys
import Testing

@Suite struct CardNumberTests {
  @Test(
    "all but the last four digits are masked",
    arguments: [
      ("4111111111111111", "************1111"), ("4111 1111 1111 1111", "**** **** **** 1111"),
      ("it is 5500-0000-0000-0004, yes", "it is ****-****-****-0004, yes"),
      ("378282246310005 and 4111111111111111", "***********0005 and ************1111"),
      ("6011 0009 9013 9424", "**** **** **** 9424"),
    ])
  func masked(text: String, expected: String) {
    #expect(CardNumber.masked(in: text) == expected)
    #expect(CardNumber.masked(in: expected) == nil)
  }

  @Test(
    "what is no card number is left alone",
    arguments: [
      "", "4111 1111 1111 1112", "411111111111", "12345678901234567890", "0000 0000 0000 0000",
      "+36 30 123 4567", "2026-11-24 10:00", "9780306406157", "4111  1111  1111  1111",
      "41111111111111111111",
    ])
  func noCard(text: String) { #expect(CardNumber.masked(in: text) == nil) }

  @Test("at a text it is asked about; Enter masks it, n keeps it", arguments: ["", "y", "n"])
  func asked(answer: String) {
    var interview = Interview("3")
    #expect(interview.say("card 4111 1111 1111 1111") == .ask([.cardNumber]))
    #expect(interview.place == "card number" && interview.outcome.given["nps-why"] == nil)
    #expect(interview.say("what?") == .ask([.wrong(.neitherMaskedNorKept)]))
    _ = interview.say(answer)
    let text = answer == "n" ? "card 4111 1111 1111 1111" : "card **** **** **** 1111"
    #expect(interview.place == "csat" && interview.outcome.given["nps-why"] == .text(text))
  }

  @Test("so it is in a note and in a reason")
  func elsewhere() {
    var interview = Interview("10", "/note 4111111111111111")
    #expect(interview.place == "card number" && interview.outcome.note == nil)
    _ = interview.say("")
    #expect(interview.place == "csat" && interview.outcome.note == "************1111")
    _ = interview.say("/end r 4111111111111111")
    #expect(interview.place == "card number")
    _ = interview.say("")
    #expect(interview.place == "review" && interview.outcome.reason == "************1111")
  }

  @Test("back leads to the question again, the words ready and the number masked; hanging up keeps them so")
  func left() {
    var interview = Interview("3", "visa 4111111111111111 twice")
    #expect(interview.hungUp()?.given["nps-why"] == .text("visa ************1111 twice"))
    _ = interview.say("/back")
    #expect(interview.place == "nps-why" && interview.prompt.prefill == "visa ************1111 twice")
  }
}
