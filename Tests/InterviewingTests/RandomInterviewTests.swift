// Whatever is typed, the interview goes on: it never stops the program, and what is saved is what was shown.

import Interviewing
import RecordTesting
import Surveys
import Testing

@Suite struct RandomInterviewTests {
  /// A line that an agent might type, sensible or not.
  private static func line(_ random: inout SeededGenerator) -> String {
    let lines = [
      "", "0", "3", "6", "9", "10", "11", "1", "2", "1,2", "2,3,", "y", "n", "words", "//slash", "b", "bil",
      "tech", "x", " ", "é", "1,1",
      "/back", "/back", "/skip", "/dk", "/lang hu", "/lang en", "/lang xx", "/again", "/note a note", "/note",
      "/end", "/end refusal",
      "/end complete", "/end 3", "/end 99", "/end p", "/resume", "/help", "/", "/d", "/x", "/b", "partial",
      "7", "İ", "\u{301}", "/go nps", "/go csat", "/go top", "/go a", "/go 2", "/go 6", "/go 9", "/go",
      "/go x",
      "/end c", "/end c tomorrow", "/customer C-2", "/customer", "/drop nps", "/back 1", "/dk maybe",
      "/end r no time", "/end r 4111 1111 1111 1111", "tomorrow 10", "yesterday",
      "my card 4111 1111 1111 1111", "/note 5500-0000-0000-0004", "/end complete", "4", "5",
    ]
    return random.once(in: 12) ? random.text() : random.one(of: lines)
  }

  /// The inputs of one interview, up to the one that ends it.
  private static func inputs(seed: Int) -> [Input] {
    var random = SeededGenerator(seed: UInt64(seed))
    var interview = Interview(customer: seed.isMultiple(of: 2) ? "C-1" : nil)
    var inputs: [Input] = []
    while inputs.count < 60 {
      let input: Input = random.once(in: 40) ? .hungUp : .line(line(&random))
      inputs.append(input)
      if case .ask = interview.take(input) { continue }
      break
    }
    return inputs
  }

  @Test(arguments: 0..<8)
  func `the same inputs lead to the same place, and what is saved is what was shown`(block: Int) {
    var saves = 0
    for seed in block * 50..<block * 50 + 50 {
      let inputs = Self.inputs(seed: seed)
      let start = Interview(customer: seed.isMultiple(of: 2) ? "C-1" : nil)
      var (one, other) = (start, start)
      for input in inputs {
        let shown = one.outcome
        let place = one.place
        let isReview = ["review", "callback time", "reference"].contains(one.place)
        let step = one.take(input)
        #expect(step == other.take(input))
        #expect(one.prompt == other.prompt && one.outcome == other.outcome)
        guard case .save(let saved) = step else { continue }
        saves += 1
        // A text that was asked about for its card number is kept, masked.
        if place == "card number" { continue }
        #expect(saved.given == shown.given && saved.promisesCall == shown.promisesCall)
        #expect(saved.note == shown.note && saved.language == shown.language)
        if isReview { #expect(saved == shown) }
      }
    }
    #expect(saves > 10)
  }

  @Test(arguments: 0..<8)
  func `what would be saved is always a response that the survey could have`(block: Int) {
    let ids = Survey.sample.questions.map(\.id)
    for seed in block * 30 + 1000..<block * 30 + 1030 {
      var interview = Interview()
      for input in Self.inputs(seed: seed) {
        _ = interview.take(input)
        let outcome = interview.outcome
        let given = outcome.given
        #expect(outcome.answers.map(\.question.id) == ids.filter { given[$0] != nil })
        for (question, answer) in outcome.answers {
          #expect(question.takes(answer) && question.when?.holds(for: given) ?? true)
        }
        if outcome.promisesCall { #expect(Survey.sample.followUp?.when.holds(for: given) == true) }
        #expect(["en", "hu"].contains(outcome.language))
        #expect((1...6).contains(interview.prompt.position))
      }
    }
  }

  @Test(arguments: 0..<4)
  func `typing again what stands ready never changes the outcome`(block: Int) {
    for seed in block * 30 + 2000..<block * 30 + 2030 {
      var interview = Interview()
      for input in Self.inputs(seed: seed) {
        if let prefill = interview.prompt.prefill {
          var again = interview
          _ = again.take(.line(prefill))
          #expect(again.outcome.given == interview.outcome.given)
          #expect(again.outcome.promisesCall == interview.outcome.promisesCall)
        }
        _ = interview.take(input)
      }
    }
  }
}
