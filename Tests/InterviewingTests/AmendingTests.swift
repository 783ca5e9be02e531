// The interview of a response again: everything stands ready, and nothing is lost that nobody changed.

import Interviewing
import Surveys
import Testing

@Suite struct AmendingTests {
  static let outcome = Interview("6", "slow", "3", "1", "2,3", "y").outcome

  @Test func `what was answered stands ready, and saving it at once changes nothing`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    #expect(interview.place == "review" && interview.outcome == Self.outcome && !interview.hasChanges)
    var other = interview
    #expect(other.say("") == .save(Self.outcome))
    _ = interview.say("1")
    #expect(interview.place == "nps" && interview.prompt.prefill == "6")
    _ = interview.say("/end complete")
    #expect(interview.say("") == .save(Self.outcome))
  }

  @Test func `one answer is changed and the others stay`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    for line in ["1", "9"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.hasChanges)
    var expected = Self.outcome.given
    expected["nps"] = .rating(9)
    // What the survey would not ask after a 9 was answered all the same: it goes when the agent takes it out.
    #expect(interview.outcome.given == expected && interview.outcome.promisesCall)
    #expect(interview.reviewRows.filter(\.isKept).map(\.name.id) == ["nps-why", "follow-up"])
    for line in ["/drop nps-why", "/drop follow-up"] { _ = interview.say(line) }
    expected["nps-why"] = nil
    #expect(interview.outcome.given == expected && !interview.outcome.promisesCall)
  }

  @Test(arguments: [["1"], ["1", "9", "3"], ["/end"]])
  func `it leaves no trace if the input ends before its review`(lines: [String]) {
    var interview = Interview(amending: Self.outcome, of: .sample)
    for line in lines { _ = interview.say(line) }
    #expect(interview.take(.hungUp) == .discarded)
  }

  @Test func `at its review it is saved as it stands`() {
    var interview = Interview(amending: Self.outcome, of: .sample)
    #expect(interview.take(.hungUp) == .save(Self.outcome))
  }

  @Test func `a question that was added since keeps nobody from correcting a complete response`() {
    var questions = Survey.sample.questions
    questions.insert(asking("new", .text), at: 1)
    let survey = Survey(
      id: "s", title: text("S"), questions: questions, followUp: Survey.sample.followUp)
    var interview = Interview(amending: Self.outcome, of: survey)
    #expect(interview.outcome == Self.outcome)
    for line in ["1", "5"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome.disposition == .complete)
    // It can be answered all the same.
    for line in ["2", "words"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome.given["new"] == .text("words"))
    guard case .save(let saved) = interview.say("") else {
      Issue.record("not saved")
      return
    }
    #expect(saved.disposition == .complete && saved.promisesCall)
  }

  @Test func `words that were erased stay so, and count as answered`() {
    var outcome = Self.outcome
    outcome.answers.removeAll { $0.question.id == "nps-why" }
    outcome.erasedTexts = ["nps-why"]
    var interview = Interview(amending: outcome, of: .sample)
    #expect(interview.outcome == outcome)
    for line in ["2", ""] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome == outcome)
    for line in ["2", "new words"] { _ = interview.say(line) }
    #expect(interview.outcome.given["nps-why"] == .text("new words") && interview.outcome.erasedTexts.isEmpty)
  }

  @Test(
    arguments: [
      (.partial, ["3"]), (.partial, ["3", "/skip"]), (.refusal, ["3", "2"]), (.complete, ["3", "2"]),
      (.callback, ["3", "2"]), (.ineligible, ["3", "2"]),
    ] as [(Disposition, [String])])
  func `a disposition stays as it was recorded, whatever answer is changed`(
    disposition: Disposition, lines: [String]
  ) {
    var outcome = Interview("9", "3").outcome
    outcome.disposition = disposition
    if disposition == .complete { outcome = Interview("9", "3", "2").outcome }
    if disposition == .callback { outcome.callbackAt = "2026-11-24T10:00" }
    var interview = Interview(amending: outcome, of: .sample)
    #expect(interview.place == "review")
    for line in lines { _ = interview.say(line) }
    #expect(
      interview.outcome.disposition == disposition && interview.outcome.callbackAt == outcome.callbackAt)
  }

  @Test func `a partial response is complete once the rest is answered, and not before`() {
    let left = Interview("9", "3").hungUp()
    var interview = left.map { Interview(amending: $0, of: .sample) } ?? Interview()
    #expect(interview.outcome.disposition == .partial)
    for line in ["4", "2"] { _ = interview.say(line) }
    #expect(interview.outcome.disposition == .complete)
  }

  @Test func `of two corrections at the same time neither undoes the other`() {
    var mine = Interview(amending: Self.outcome, of: .sample)
    for line in ["1", "4", "3", "5", "/customer K-7"] { _ = mine.say(line) }
    var theirs = Self.outcome
    theirs.answers = theirs.answers.map { $0.question.id == "topic" ? ($0.question, .choice("other")) : $0 }
    let (apart, contested) = mine.rebased(on: theirs, of: .sample, foreign: [])
    #expect(contested.isEmpty && apart.place == "review")
    var expected = theirs.given
    (expected["nps"], expected["csat"]) = (.rating(4), .rating(5))
    #expect(apart.outcome.given == expected && apart.outcome.customer == "K-7")
    // What both changed is asked again, with what the other one saved standing until then.
    theirs.answers = theirs.answers.map { $0.question.id == "csat" ? ($0.question, .rating(1)) : $0 }
    var (both, names) = mine.rebased(on: theirs, of: .sample, foreign: [])
    #expect(names == ["csat"] && both.place == "csat")
    #expect(both.take(.hungUp) == .discarded)
    (both, names) = mine.rebased(on: theirs, of: .sample, foreign: [])
    _ = both.say("2")
    expected["csat"] = .rating(2)
    #expect(both.place == "review" && both.outcome.given == expected)
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
