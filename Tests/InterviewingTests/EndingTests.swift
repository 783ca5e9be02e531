// How an interview may be ended: a letter, a reason behind it, a time to call again.

import Interviewing
import Surveys
import Testing

@Suite struct EndingTests {
  @Test("no two dispositions begin with one letter")
  func letters() {
    #expect(Set(Interview.endings.compactMap(\.rawValue.first)).count == Interview.endings.count)
  }

  @Test(
    "one letter is enough, and what follows it is the reason",
    arguments: [["/end", "r no time"], ["/end r no time"]])
  func refusal(lines: [String]) {
    var interview = Interview("10")
    for line in lines { _ = interview.say(line) }
    #expect(interview.place == "review")
    #expect(interview.outcome.disposition == .refusal && interview.outcome.reason == "no time")
    _ = interview.say("/end r")
    #expect(interview.outcome.reason == nil)
  }

  @Test("a callback asks when; no time is an answer, too")
  func callback() {
    for lines in [["/end callback"], ["/end", "c"], ["/end", "2", "/end c"], ["/end c soon"]] {
      var interview = Interview()
      for line in lines { _ = interview.say(line) }
      #expect(interview.place == "callback time")
      #expect(interview.say("soon") == .ask([.wrong(.notATime)]))
      #expect(interview.say("yesterday") == .ask([.wrong(.timeIsPast)]))
      var other = interview
      _ = interview.say("tomorrow 10")
      #expect(interview.place == "review" && interview.outcome.callbackAt == "2026-11-24T10:00")
      let saved = other.say("")
      #expect(saved == .save(other.outcome))
      #expect(other.outcome.callbackAt == nil && other.outcome.disposition == .callback)
    }
    #expect(Interview("/end callback tomorrow 10").outcome.callbackAt == "2026-11-24T10:00")
  }

  @Test("what was said of an ending is gone when another one is chosen")
  func anotherEnding() {
    let interview = Interview("/end callback tomorrow 10", "/end refusal")
    #expect(interview.outcome.callbackAt == nil && interview.outcome.disposition == .refusal)
    #expect(Interview("/end r no time", "/back").outcome.reason == nil)
  }

  @Test("/resume is for the kiosk to carry out, and changes nothing")
  func resume() {
    var interview = Interview()
    #expect(interview.say("/resume") == .resume && interview.isUntouched)
    _ = interview.say("3")
    #expect(interview.say("/resume") == .resume && !interview.isUntouched && interview.place == "nps-why")
  }
}
