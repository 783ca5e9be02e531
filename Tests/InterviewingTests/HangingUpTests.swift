// The end of input at each place: what is there is saved, and under what name.

import Interviewing
import Surveys
import Testing

@Suite struct HangingUpTests {
  @Test(
    arguments: [
      ([], .breakOff), (["/skip"], .breakOff), (["/dk", "/skip"], .breakOff), (["9"], .partial),
      (["0"], .partial), (["6", "words"], .partial),
      (["9", "3"], .partial), (["6", "", "3", "2"], .partial), (["9", "3", "1"], .partial),
      (["/end"], .breakOff), (["9", "/end"], .partial),
      (["9", "/end", "x"], .partial), (["9", "/end refusal", "/back"], .partial),
      (["9", "3", "2", "/back"], .partial),
      (["9", "/back", "/skip"], .breakOff), (["/note n"], .breakOff),
    ] as [([String], Disposition)])
  func `in the middle it is partial with a rating and a break-off without one`(
    lines: [String], disposition: Disposition
  ) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    let before = interview.outcome
    let saved = interview.hungUp()
    #expect(saved?.disposition == disposition)
    #expect(saved?.given == before.given && saved?.note == before.note && saved?.language == before.language)
  }

  @Test(
    arguments: [
      (["9", "3", "2"], .complete), (["/end refusal"], .refusal), (["9", "/end callback"], .callback),
      (["/skip", "/skip", "/skip"], .complete),
      (["9", "/end ineligible"], .ineligible),
    ] as [([String], Disposition)])
  func `at the review it is saved as it stands`(lines: [String], disposition: Disposition) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    #expect(["review", "callback time"].contains(interview.place))
    #expect(interview.hungUp() == interview.outcome && interview.outcome.disposition == disposition)
  }

  @Test
  func `a disposition that was given up is not saved`() {
    let interview = Interview("/end refusal", "/back")
    #expect(interview.place == "nps")
    #expect(interview.outcome.disposition == .breakOff)
    #expect(interview.hungUp()?.disposition == .breakOff)
    let rated = Interview("/end refusal", "/back", "9", "3", "2")
    #expect(rated.place == "review" && rated.outcome.disposition == .complete)
  }

  @Test
  func `a list that is left without a choice leaves what was chosen before`() {
    let interview = Interview("/end callback tomorrow 10", "/end", "")
    #expect(interview.place == "review" && interview.outcome.callbackAt == "2026-11-24T10:00")
    #expect(Interview("9", "/end", "").place == "csat")
  }

  @Test
  func `at the list of dispositions one is in the middle, whatever was chosen before`() {
    let interview = Interview("9", "/end refusal", "/end")
    #expect(interview.place == "dispositions")
    #expect(interview.hungUp()?.disposition == .partial)
  }

  @Test
  func `what could not be saved then stands at the review as it was to be saved`() {
    for lines in [["9"], ["/skip"], ["6"], ["6", "visa 4111 1111 1111 1111"], ["9", "/end"]] {
      var interview = Interview()
      for line in lines { _ = interview.say(line) }
      let outcome = interview.hungUp()
      #expect(interview.say("/quit") == .ask([.notHere("quit")]))
      interview.stayUnsaved(hungUp: true)
      #expect(interview.place == "review" && interview.outcome == outcome, "\(lines)")
      #expect(interview.commands.contains(.quit) && interview.say("/q") == .quit)
      #expect(interview.say("") == outcome.map { .save($0) })
    }
  }

  @Test
  func `in the middle again, without a rating, it is a break-off`() {
    let interview = Interview("/skip", "/skip", "/skip", "/back")
    #expect(interview.place == "topic")
    #expect(interview.hungUp()?.disposition == .breakOff)
  }
}
