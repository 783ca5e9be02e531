// Back along the path that was taken, and straight to a question: answers stay, and come back if they apply again.

import Interviewing
import Surveys
import Testing

@Suite struct MovingTests {
  @Test(
    "a jump leads to the question, and its answer back to where the jump came from",
    arguments: [
      // From a question that has no answer yet.
      (["10", "/go nps"], "nps"), (["10", "/go nps", "9"], "csat"), (["10", "/go 1", "9"], "csat"),
      (["10", "/go top"], "topic"), (["10", "/go topic", "2"], "csat"),
      (["10", "/go topic", "2", "5"], "review"),
      // What applies newly is asked on the way.
      (["10", "/go nps", "3"], "nps-why"), (["10", "/go nps", "3", "slow"], "csat"),
      (["10", "4", "2", "1"], "nps"), (["10", "4", "2", "1", "3"], "nps-why"),
      (["10", "4", "2", "1", "3", "slow"], "follow-up"), (["10", "4", "2", "1", "3", "slow", "y"], "review"),
      (["10", "4", "2", "/go csat", "2"], "review"), (["10", "4", "2", "4"], "topic"),
      (["10", "4", "2", "4", "1"], "also"), (["10", "4", "2", "4", "1", "2,3"], "review"),
      // An interview that was ended is not taken up again.
      (["10", "/end partial", "1", "9"], "review"), (["10", "/end refusal", "/go csat", "5"], "review"),
      // Nowhere to go.
      (["10", "/go nps-why"], "csat"), (["10", "/go 2"], "csat"), (["10", "/go 7"], "csat"),
      (["10", "/go"], "csat"), (["10", "/go x"], "csat"), (["10", "/go n"], "csat"),
      (["10", "4", "2", "99"], "review"),
      (["10", "4", "2", "2"], "review"), (["10", "/go csat"], "csat"),
    ])
  func jump(lines: [String], place: String) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    #expect(interview.place == place)
  }

  @Test("why there is nowhere to go is said")
  func nowhere() {
    var interview = Interview("10")
    let names = [QuestionName(position: 1, id: "nps"), QuestionName(position: 3, id: "csat")]
    #expect(interview.say("/go nps-why") == .ask([.doesNotApply("nps-why")]))
    #expect(interview.say("/go 6") == .ask([.doesNotApply("follow-up")]))
    guard case .ask(let notices) = interview.say("/go 9"), case .noSuchQuestion(let there)? = notices.first
    else {
      Issue.record("no notice")
      return
    }
    #expect(Array(there.prefix(2)) == names)
    _ = interview.say("/go nps")
    _ = interview.say("3")
    guard case .ask(let several) = interview.say("/go n"),
      case .severalQuestions(let fitting)? = several.first
    else {
      Issue.record("no notice")
      return
    }
    #expect(fitting.map(\.id) == ["nps", "nps-why"])
  }

  @Test(
    "back leads along the path that was taken",
    arguments: [
      (["10", "4", "/back"], "csat"), (["10", "4", "/back", "/back"], "nps"),
      (["10", "/go topic", "/back"], "csat"), (["10", "/go topic", "2", "/back"], "topic"),
      (["10", "4", "2", "1", "/back"], "review"), (["10", "4", "2", "1", "9", "/back"], "nps"),
      (["10", "4", "2", "/back"], "topic"), (["3", "slow", "4", "/go nps", "10", "/back", "/back"], "topic"),
    ])
  func back(lines: [String], place: String) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    #expect(interview.place == place)
  }

  @Test("answers that no longer apply are set aside, and come back if they apply again")
  func setAside() {
    var interview = Interview("3", "slow", "4", "1", "2", "y")
    let before = interview.outcome
    for line in ["1", "10"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome.given["nps-why"] == nil)
    #expect(!interview.outcome.promisesCall)
    for line in ["1", "3"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome == before)
  }

  @Test("what was answered and is not asked any more is set aside, and comes back")
  func notApplying() {
    var interview = Interview("3", "slow", "4", "2", "y")
    #expect(interview.setAside.isEmpty)
    for line in ["1", "10"] { _ = interview.say(line) }
    #expect(interview.setAside.map(\.id) == ["nps-why", "follow-up"])
    for line in ["1", "3"] { _ = interview.say(line) }
    #expect(interview.setAside.isEmpty)
  }

  @Test("the review has every question that was asked, under the number by which it is changed")
  func reviewRows() {
    let interview = Interview("8", "", "4", "2")
    #expect(interview.reviewRows.map(\.name.position) == [1, 2, 3, 4])
    #expect(interview.reviewRows[1].content == .nothingSaid)
    let called = Interview("3", "", "4", "2", "n")
    #expect(called.reviewRows.last?.content == .followUp(promised: false))
    #expect(called.reviewRows.last?.name == QuestionName(position: 6, id: "follow-up"))
  }

  @Test("an interview that is gone on with begins at the first question without an answer")
  func continuing() throws {
    var first = Interview("3", "slow")
    let left = try #require(first.hungUp())
    var interview = Interview(continuing: left, of: .sample)
    #expect(interview.place == "csat" && interview.outcome.given == left.given)
    #expect(interview.hungUp()?.disposition == .partial)
    for line in ["4", "2", "n"] { _ = interview.say(line) }
    #expect(interview.place == "review" && interview.outcome.disposition == .complete)
    _ = first.say("/end callback")
    _ = first.say("tomorrow 10")
    let callback = first.outcome
    #expect(callback.callbackAt == "2026-11-24T10:00")
    #expect(Interview(continuing: callback, of: .sample).place == "csat")
  }
}
