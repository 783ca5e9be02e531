// Conditions that cannot be read or cannot be true, each with the place of the offending word.

import Surveys
import Testing

/// A `when`, the column in it that is wrong (from 0) and why.
struct MistakenCondition: CustomTestStringConvertible, Sendable {
  let text: String
  let mistakes: [(offset: Int, problem: ConditionProblem)]
  var testDescription: String { text }

  init(_ text: String, _ mistakes: (Int, ConditionProblem)...) {
    self.text = text
    self.mistakes = mistakes.map { (offset: $0.0, problem: $0.1) }
  }
}

@Suite struct ConditionMistakeTests {
  static let questions = """
    - {id: nps, metric: nps, ask: {en: Q, hu: K}}
    - {id: csat, metric: csat, scale: 1-5, ask: {en: Q, hu: K}}
    - {id: why, type: text, ask: {en: Q, hu: K}}
    - {id: topic, type: choice, ask: {en: Q, hu: K}, options: [{id: bill, label: {en: B, hu: S}}]}
    - {id: also, type: choices, ask: {en: Q, hu: K}, options: [{id: "5", label: {en: V, hu: V}}]}

    """

  @Test(arguments: syntax + meaning)
  func aWrongConditionIsRefusedAtTheExactWord(condition: MistakenCondition) {
    let own = "- {id: own, type: text, ask: {en: Q, hu: K}, when: "
    let later = "- {id: later, metric: nps, ask: {en: Q, hu: K}}"
    for quote in ["", "'", "\""] {
      let yaml = head + Self.questions + own + quote + condition.text + quote + "}\n" + later
      let start = own.count + quote.count + 1
      let expected = condition.mistakes.map { at(9, start + $0.offset, .condition($0.problem)) }
      #expect(mistakes(in: Array(yaml.utf8)) == expected)
    }
  }

  static let syntax = [
    MistakenCondition("nps", (3, .breaksOff)),
    MistakenCondition("nps <=", (6, .breaksOff)),
    MistakenCondition("nps <= 8 and", (12, .breaksOff)),
    MistakenCondition("<= 8", (0, .expected(.question, found: "<="))),
    MistakenCondition("nps == 8", (4, .expected(.comparison, found: "=="))),
    MistakenCondition("nps => 8", (4, .expected(.comparison, found: "=>"))),
    MistakenCondition("nps is 8", (4, .expected(.comparison, found: "is"))),
    MistakenCondition("nps <= (8)", (7, .expected(.value, found: "("))),
    MistakenCondition("nps <= 8 && csat = 1", (9, .expected(.conjunction, found: "&&"))),
    MistakenCondition("nps <= 8 AND csat = 1", (9, .expected(.conjunction, found: "AND"))),
    MistakenCondition("(nps <= 8 csat = 1)", (10, .expected(.conjunction, found: "csat"))),
    MistakenCondition("nps <= 8 and (csat = 1", (13, .parenthesisNotClosed)),
    MistakenCondition("nps <= 8)", (8, .parenthesisNotOpened)),
    MistakenCondition("nps <= 8 and ()", (14, .expected(.question, found: ")"))),
  ]

  static let meaning = [
    MistakenCondition("npss <= 8", (0, .unknownQuestion("npss"))),
    MistakenCondition("own = 8", (0, .ownQuestion("own"))),
    MistakenCondition("later = 8", (0, .laterQuestion("later"))),
    MistakenCondition("why = long", (0, .textQuestion("why"))),
    MistakenCondition("nps <= 11", (7, .notARating("11", question: "nps", scale: 0...10))),
    MistakenCondition("nps > -1", (6, .notARating("-1", question: "nps", scale: 0...10))),
    MistakenCondition("nps = 010", (6, .notARating("010", question: "nps", scale: 0...10))),
    MistakenCondition("csat>0", (5, .notARating("0", question: "csat", scale: 1...5))),
    MistakenCondition("csat = bill", (7, .notARating("bill", question: "csat", scale: 1...5))),
    MistakenCondition("topic = 3", (8, .notAnOption("3", question: "topic", options: ["bill"]))),
    MistakenCondition("also != bill", (8, .notAnOption("bill", question: "also", options: ["5"]))),
    MistakenCondition("also < 5", (5, .optionsHaveNoOrder(.less, question: "also"))),
    MistakenCondition(
      "nps <= 8 and (topic >= 3 or x = 1)", (20, .optionsHaveNoOrder(.greaterOrEqual, question: "topic")),
      (23, .notAnOption("3", question: "topic", options: ["bill"])), (28, .unknownQuestion("x"))),
  ]

  @Test func aConditionOverSeveralLinesIsPlacedWhereItBegins() {
    let own = "- id: own\n  type: text\n  when: nps <= 8\n    and x = 1\n  ask: {en: Q, hu: K}"
    let yaml = head + Self.questions + own
    #expect(mistakes(in: Array(yaml.utf8)) == [at(11, 9, .condition(.unknownQuestion("x")))])
  }

  @Test func columnsCountCharactersAndNotBytes() {
    let yaml = head + "- {ask: {en: Ő, hu: 🙂}, type: text, id: q, when: ű = 1}"
    #expect(mistakes(in: Array(yaml.utf8)) == [at(4, 50, .condition(.unknownQuestion("ű")))])
  }

  @Test func aConditionHasABoundedLength() {
    let depth = String(repeating: "(", count: 100_000)
    let chain = String(repeating: "nps = 1 and ", count: 10_000)
    for text in [depth, chain] {
      let yaml = head + Self.questions + "- {id: own, type: text, ask: {en: Q, hu: K}, when: \(text)}"
      #expect(mistakes(in: Array(yaml.utf8)) == [at(9, 52, .condition(.tooLong(limit: 200)))])
    }
  }

  @Test func whatIsWrongWithAQuestionIsNotSaidAgainOfItsConditions() {
    let yaml =
      head + """
        - {id: NPS, metric: nps, ask: {en: Q, hu: K}}
        - {id: csat, metric: csat, scale: 1-9, ask: {en: Q, hu: K}}
        - {type: text, ask: {en: Q, hu: K}}
        - {id: last, type: text, ask: {en: Q, hu: K}, when: NPS = 1 or csat = 9 or nameless = 3}
        """
    #expect(
      mistakes(in: Array(yaml.utf8)) == [
        at(4, 8, .value(.badID("NPS"))),
        at(5, 35, .value(.badScale("1-9", metric: .csat, allowed: [1...5, 1...7]))),
        at(6, 3, .key(.missing("id"))),
      ])
  }
}
