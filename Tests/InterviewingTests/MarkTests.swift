// What the review marks: slips for the agent's eye, and nothing that is in order.

import Interviewing
import Surveys
import Testing

@Suite struct MarkTests {
  private static func outcome(nps: Int, csat: Int, ces: Int, better: Better) throws -> (Outcome, Question) {
    let scale = try #require(Measure.csat(scale: 1...5))
    let effort = try #require(Measure.ces(scale: 1...5, better: better))
    let question = asking("ces", .rating(effort, low: nil, high: nil))
    let outcome = Outcome(
      language: "en", disposition: .complete,
      answers: [
        (asking("nps", .rating(.nps, low: nil, high: nil)), .rating(nps)),
        (asking("csat", .rating(scale, low: nil, high: nil)), .rating(csat)), (question, .rating(ces)),
      ], promisesCall: false, note: nil)
    return (outcome, question)
  }

  @Test(
    "an effort rating at the wrong end of its scale",
    arguments: [
      (10, 5, 5, Better.lower, true), (9, 4, 4, .lower, true), (10, 5, 1, .lower, false),
      (10, 5, 3, .lower, false),
      (2, 1, 1, .lower, true), (2, 1, 5, .lower, false), (10, 5, 1, .higher, true),
      (10, 5, 5, .higher, false),
      (10, 2, 5, .lower, false), (5, 3, 5, .lower, false),
    ])
  func effort(nps: Int, csat: Int, ces: Int, better: Better, isMarked: Bool) throws {
    let (outcome, question) = try Self.outcome(nps: nps, csat: csat, ces: ces, better: better)
    #expect(outcome.marks(of: question) == (isMarked ? [.effortTurnedRound] : []))
    #expect(outcome.marks(of: outcome.answers[0].question).isEmpty)
  }

  @Test("an effort rating alone is at odds with nothing")
  func alone() throws {
    var (outcome, question) = try Self.outcome(nps: 0, csat: 1, ces: 5, better: .lower)
    outcome.answers.removeFirst(2)
    #expect(outcome.marks(of: question).isEmpty)
  }

  @Test(
    "an e-mail address or a phone number in a text",
    arguments: [
      ("write to kis.anna@example.com please", [Mark.emailAddress]), ("a@b.hu", [.emailAddress]),
      ("call +36 30 123 4567", [.phoneNumber]), ("06 1 234 5678", [.phoneNumber]),
      ("(0212) 555-12-34", [.phoneNumber]),
      ("a@b.hu or 0532 123 45 67", [.emailAddress, .phoneNumber]), ("@home", []), ("a @ b", []), ("a@b", []),
      ("order 2026-11-24", []), ("waited 45 minutes on 3 days", []), ("cost 1 250 000", []), ("", []),
    ])
  func contacts(text: String, marks: [Mark]) { #expect(Mark.contacts(in: text) == marks) }
}
