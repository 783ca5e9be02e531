// What conditions mean.

import Surveys
import Testing

@Suite struct ConditionTests {
  static let answers: [String: Answer] = [
    "nps": .rating(7), "topic": .choice("bill"), "also": .choices(["5", "six"]), "ces": .skipped(.refused),
    "and": .rating(1),
  ]

  @Test(arguments: [
    "nps = 7", "nps != 8", "nps < 8", "nps <= 7", "nps>6", "nps >= 7", "topic = bill", "topic != other",
    "also = 5", "also = six", "also != seven",
    "nps = 0 and nps = 1 or nps = 7", "nps = 7 or nps = 0 and nps = 1", "(nps = 7)",
    "((nps = 7) and (topic = bill))", "and = 1 and and < 2", "  nps   =   7  ",
  ])
  func aConditionThatHolds(text: String) throws { #expect(try condition(text).holds(for: Self.answers)) }

  @Test(arguments: [
    "nps = 8", "nps < 7", "topic = other", "also = seven", "also != 5", "(nps = 7 or nps = 0) and nps = 1",
    "ces = 1", "ces != 1", "ces <= 5", "csat != 1",
  ])
  func aConditionThatDoesNotHold(text: String) throws {
    #expect(try !condition(text).holds(for: Self.answers))
  }

  private func condition(_ text: String) throws -> Condition {
    let read = try survey(
      """
      survey: s
      title: {en: T}
      questions:
      - {id: nps, metric: nps, ask: {en: Q}}
      - {id: ces, metric: ces, scale: 1-5, ask: {en: Q}}
      - {id: csat, metric: csat, scale: 1-5, ask: {en: Q}}
      - {id: and, metric: csat, scale: 1-5, ask: {en: Q}}
      - id: topic
        type: choice
        ask: {en: Q}
        options: [{id: bill, label: {en: B}}, {id: other, label: {en: O}}]
      - id: also
        type: choices
        ask: {en: Q}
        options: [{id: "5", label: {en: V}}, {id: six, label: {en: VI}}, {id: seven, label: {en: VII}}]
      - {id: last, type: text, ask: {en: Q}, when: "\(text)"}
      """)
    return try #require(read.question("last")?.when)
  }
}
