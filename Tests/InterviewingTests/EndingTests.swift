// How an interview may be ended: a letter, a reason behind it, a time to call again.

import Interviewing
import Surveys
import Testing

@Suite struct EndingTests {
  @Test("no two dispositions begin with one letter")
  func letters() {
    #expect(Set(Interview.namedEndings.compactMap(\.rawValue.first)).count == Interview.namedEndings.count)
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

  @Test
  func `no detour to a question or to the list loses an ending`() {
    for detour in [
      ["3", "/end", "", "/back"], ["3", "/back"], ["/end", ""], ["1", "/end", "x", "", "/back"],
    ] {
      var interview = Interview("3", "slow", "/end c tomorrow 10")
      for line in detour { _ = interview.say(line) }
      #expect(interview.place == "review", "\(detour)")
      #expect(
        interview.outcome.disposition == .callback && interview.outcome.callbackAt == "2026-11-24T10:00")
    }
    let again = Interview("3", "/end r", "3", "/end r", "/back", "/back")
    #expect(again.place == "review" && again.outcome.disposition == .refusal)
  }

  @Test(
    arguments: [
      (["5"], "break-off", .partial), (["5"], "n", .partial), (["5"], "language-barrier", .partial),
      (["9", "3", "2"], "p", .complete), (["9", "3", "2"], "b", .complete), ([], "partial", .breakOff),
      (["/skip"], "p", .breakOff), (["/skip", "/skip", "/skip"], "break-off", .complete),
    ] as [([String], String, Disposition)])
  func `a disposition that the answers contradict is not taken`(
    lines: [String], word: String, actual: Disposition
  ) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    guard case .ask(let notices) = interview.say("/end \(word)"), case .untrue(_, actual)? = notices.first
    else {
      Issue.record("\(word) was taken")
      return
    }
    #expect(interview.place == "dispositions")
    guard case .disposition(let offered) = interview.prompt.kind else { return }
    for disposition in offered {
      var chosen = interview
      _ = chosen.say(disposition.rawValue)
      #expect(chosen.outcome.disposition == disposition)
    }
  }

  @Test
  func `a rating that is given afterwards makes a disposition of nobody asked untrue`() {
    for word in ["break-off", "non-contact", "language-barrier"] {
      let interview = Interview("/end \(word)", "1", "9")
      #expect(interview.place == "review" && interview.outcome.disposition == .partial)
    }
    #expect(Interview("/end ineligible", "1", "9").outcome.disposition == .ineligible)
  }

  @Test(arguments: [["3", "", "4", "2", "y"], ["9", "/end c", ""], ["9", "/end c tomorrow 10"]])
  func `a call to nobody is not saved: the review asks for the reference`(lines: [String]) {
    var interview = Interview(customer: nil)
    for line in lines { _ = interview.say(line) }
    #expect(interview.place == "reference")
    for line in ["", "y", "no"] {
      guard case .ask(let notices) = interview.say(line), case .referenceNeeded? = notices.first else {
        Issue.record("“\(line)” was taken")
        return
      }
    }
    #expect(interview.hungUp()?.customer == nil)
    var other = interview
    _ = interview.say("Kovács 204")
    #expect(interview.place == "review" && interview.outcome.customer == "Kovács 204")
    // A number that names a question still leads to it.
    _ = other.say("1")
    #expect(other.place == "nps")
  }

  @Test
  func `the reference can be given and corrected at every prompt`() {
    for lines in [[], ["3"], ["3", "", "4", "2", "y"], ["9", "/end"], ["9", "3", "2"]] {
      var interview = Interview()
      for line in lines { _ = interview.say(line) }
      let place = interview.place
      #expect(interview.say("/customer K-7") == .ask([.customer("K-7")]))
      #expect(interview.place == place && interview.outcome.customer == "K-7")
    }
    var interview = Interview()
    #expect(
      interview.say("/customer") == .ask([.customerNeedsReference]) && interview.outcome.customer == "C-1")
    _ = interview.say("/customer 4111 1111 1111 1111")
    #expect(interview.place == "card number")
    _ = interview.say("")
    #expect(interview.outcome.customer == "**** **** **** 1111" && interview.place == "nps")
  }

  @Test(arguments: ["/back", "/skip", "/dk", "/again", "/help", "/discard", "/resume"])
  func `a command that takes nothing refuses what stands behind it`(command: String) {
    var interview = Interview("3", "slow")
    let before = interview
    let parsed = Command(String(command.dropFirst()))
    #expect(interview.say("\(command) he said maybe") == .ask(parsed.map { [.takesNoArgument($0)] } ?? []))
    #expect(interview.prompt == before.prompt && interview.outcome == before.outcome)
  }

  @Test("/resume is for the kiosk to carry out, and changes nothing")
  func resume() {
    var interview = Interview()
    #expect(interview.say("/resume") == .resume && interview.isUntouched)
    _ = interview.say("3")
    #expect(interview.say("/resume") == .resume && !interview.isUntouched && interview.place == "nps-why")
  }
}
