// The interview of a response again: everything stands ready, and nothing is lost that nobody changed.

import Interviewing
import Surveys
import Testing

@Suite struct AmendingTests {
  static let outcome = Interview("6", "slow", "3", "1", "2,3", "y").outcome

  @Test func `what was answered stands ready, and saving it at once changes nothing`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    #expect(interview.place == "nps" && interview.prompt.prefill == "6")
    #expect(interview.outcome == Self.outcome)
    _ = interview.say("/end complete")
    #expect(interview.say("") == .save(Self.outcome))
  }

  @Test func `one answer is changed and the others stay`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    _ = interview.say("9")
    var expected = Self.outcome.given
    expected["nps"] = .rating(9)
    expected["nps-why"] = nil
    #expect(interview.outcome.given == expected && !interview.outcome.promisesCall)
  }

  @Test(arguments: [[], ["9"], ["/end"]])
  func `it leaves no trace if the input ends before its review`(lines: [String]) {
    var interview = Interview(amending: Self.outcome, of: .sample)
    for line in lines { _ = interview.say(line) }
    #expect(interview.take(.hungUp) == .discarded)
  }

  @Test func `at its review it is saved as it stands`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    _ = interview.say("/end complete")
    #expect(interview.take(.hungUp) == .save(Self.outcome))
  }

  @Test func `answers that the survey would not take any more are left out`() throws {
    let narrow = try #require(Measure.csat(scale: 1...5))
    let survey = Survey(
      id: "s", title: text("S"),
      questions: [
        asking("nps", .rating(narrow, low: nil, high: nil)),
        asking("csat", .rating(narrow, low: nil, high: nil)),
        asking("topic", .choice([option("other", "Other")])),
        asking("also", .choices([option("tech", "T"), option("other", "O")])),
        asking("new", .text),
      ])
    let interview = Interview(amending: Self.outcome, of: survey)
    #expect(interview.outcome.given == ["csat": .rating(3), "also": .choices(["tech", "other"])])
    #expect(!interview.outcome.promisesCall && interview.language == "en")
  }

  @Test(
    arguments: [
      (.rating(10), [true, false, false, false]), (.rating(11), [false, false, false, false]),
      (.text("x"), [false, true, false, false]),
      (.choice("tech"), [false, false, true, false]), (.choice("x"), [false, false, false, false]),
      (.choices(["tech", "other"]), [false, false, false, true]),
      (.choices(["tech", "x"]), [false, false, false, false]),
      (.skipped(.refused), [true, true, true, true]),
    ] as [(Answer, [Bool])])
  func `a question takes the answers of its form`(answer: Answer, isTaken: [Bool]) {
    let asked = ["nps", "nps-why", "topic", "also"].compactMap { Survey.sample.question($0) }
    #expect(asked.map { $0.takes(answer) } == isTaken)
  }
}
