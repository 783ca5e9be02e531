// Files that are YAML but no survey: keys, texts and values, each with the exact place.

import Surveys
import Testing

@Suite struct SchemaMistakeTests {
  @Test(arguments: keys + texts + ids + forms + options + followUps)
  func whatASurveyCannotSayIsRefusedAtTheExactPlace(file: MistakenFile) {
    #expect(mistakes(in: file.bytes) == file.mistakes)
  }

  static let question = "- {id: q, type: text, ask: {en: Q, hu: K}}\n"
  static let textKeys = ["id", "metric", "type", "ask", "hint", "when"]
  static let allKeys = textKeys + ["scale", "satisfied", "better", "low", "high", "options"]

  static let keys = [
    MistakenFile(
      "nothing that is needed", "channel: desk", at(1, 1, .key(.missing("survey"))),
      at(1, 1, .key(.missing("title"))), at(1, 1, .key(.missing("questions")))),
    MistakenFile(
      "unknown keys", questions: "- {id: q, type: text, ask: {en: Q, hu: K}, lable: x}\nchanel: desk",
      at(4, 44, .key(.unknown("lable", allowed: textKeys))),
      at(5, 1, .key(.unknown("chanel", allowed: topLevelKeys)))),
    MistakenFile(
      "doubled keys at every level",
      "survey: s\nsurvey: t\ntitle: {en: T, en: U}\n"
        + "questions:\n- id: q\n  type: text\n  id: r\n  ask: {en: Q}",
      at(2, 1, .key(.doubled("survey", firstLine: 1))), at(3, 16, .key(.doubled("en", firstLine: 3))),
      at(7, 3, .key(.doubled("id", firstLine: 5)))),
    MistakenFile(
      "values of the wrong kind",
      "survey: [s]\ntitle: {en: T}\nchannel: {a: b}\nquestions: {id: q}\nfollow-up: 2 days\nopening: {en: [a]}",
      at(1, 9, .key(.needsText("survey"))), at(3, 10, .key(.needsText("channel"))),
      at(4, 12, .key(.needsList("questions"))), at(5, 12, .key(.needsKeys("follow-up"))),
      at(6, 15, .key(.needsText("en")))),
    MistakenFile(
      "a question without keys", questions: "- nps", at(4, 3, .key(.needsKeys("questions")))),
    MistakenFile(
      "no questions", "survey: s\ntitle: {en: T}\nquestions: []", at(3, 12, .value(.noQuestions))),
    MistakenFile("nothing after questions", head, at(3, 11, .key(.needsList("questions")))),
  ]

  static let texts = [
    MistakenFile(
      "missing, additional and empty languages",
      questions: "- id: q\n  type: text\n  ask:\n    en: Q\n  hint: {en: '', hu: ' ', de: H}\n",
      at(7, 5, .text(.missingLanguage("hu", key: "ask"))), at(8, 14, .text(.empty(language: "en"))),
      at(8, 22, .text(.empty(language: "hu"))), at(8, 27, .text(.languageNotInTitle("de")))),
    MistakenFile(
      "a language without a text", questions: "- {id: q, type: text, ask: {en: Q, hu}}",
      at(4, 38, .text(.empty(language: "hu")))),
    MistakenFile(
      "a title in no language", "survey: s\ntitle: After the call\nquestions: [{id: q, type: text, ask: Q}]",
      at(2, 8, .text(.untranslated(key: "title"))), at(3, 38, .text(.untranslated(key: "ask")))),
    MistakenFile(
      "an empty title", "survey: s\ntitle: {}\nquestions: [{id: q, type: text, ask: {en: Q}}]",
      at(2, 8, .text(.noLanguage))),
    MistakenFile(
      "too many languages",
      "survey: s\ntitle: {" + (0..<33).map { "aa-\($0): T" }.joined(separator: ", ")
        + "}\nquestions: [{id: q, type: text, ask: {en: Q}}]",
      at(2, 8, .text(.tooManyLanguages(limit: 32)))),
    MistakenFile(
      "bad language codes",
      "survey: s\ntitle: {EN: T, e: T, pt-BR: T, hu-: T}\n"
        + "questions: [{id: q, type: text, ask: {EN: Q, e: Q, pt-BR: Q, hu-: Q}}]",
      at(2, 9, .text(.badLanguage("EN"))), at(2, 16, .text(.badLanguage("e"))),
      at(2, 32, .text(.badLanguage("hu-")))),
    MistakenFile(
      "every place of a text",
      "survey: s\ntitle: {en: T, hu: C}\nopening: {en: O}\nclosing: {en: C}\n"
        + "questions:\n- {id: n, metric: nps, ask: {en: Q}, low: {en: L}, high: {en: H}}\n"
        + "- {id: c, type: choice, ask: {en: Q, hu: K}, options: [{id: a, label: {en: A}}]}\n"
        + "follow-up: {when: n < 5, within: 2 days, ask: {en: F}}",
      at(3, 10, .text(.missingLanguage("hu", key: "opening"))),
      at(4, 10, .text(.missingLanguage("hu", key: "closing"))),
      at(6, 29, .text(.missingLanguage("hu", key: "ask"))),
      at(6, 43, .text(.missingLanguage("hu", key: "low"))),
      at(6, 58, .text(.missingLanguage("hu", key: "high"))),
      at(7, 71, .text(.missingLanguage("hu", key: "label"))),
      at(8, 47, .text(.missingLanguage("hu", key: "ask")))),
  ]

  static let long = String(repeating: "a", count: 65)
  static let ids = [
    MistakenFile(
      "a survey's bad id", "survey: After Call\ntitle: {en: T, hu: C}\nquestions:\n" + question,
      at(1, 9, .value(.badID("After Call")))),
    MistakenFile(
      "a long id", "survey: \(long)\ntitle: {en: T, hu: C}\nquestions:\n" + question,
      at(1, 9, .value(.badID(long)))),
    MistakenFile(
      "a bad channel", questions: question + "channel: E-Mail", at(5, 10, .value(.badChannel("E-Mail")))),
    MistakenFile(
      "bad, empty, missing and kept ids",
      questions: """
        - {id: NPS, type: text, ask: {en: Q, hu: K}}
        - {id: , type: text, ask: {en: Q, hu: K}}
        - {type: text, ask: {en: Q, hu: K}}
        - {id: customer, type: text, ask: {en: Q, hu: K}}
        - {id: salt, type: text, ask: {en: Q, hu: K}}
        - {id: note, type: text, ask: {en: Q, hu: K}}
        - {id: reason, type: text, ask: {en: Q, hu: K}}
        """,
      at(4, 8, .value(.badID("NPS"))), at(5, 8, .value(.badID(""))), at(6, 3, .key(.missing("id"))),
      at(7, 8, .value(.reservedID("customer"))), at(8, 8, .value(.reservedID("salt"))),
      at(9, 8, .value(.reservedID("note"))), at(10, 8, .value(.reservedID("reason")))),
    MistakenFile(
      "an id used twice", questions: question + question + question,
      at(5, 8, .value(.doubledID("q", firstLine: 4))), at(6, 8, .value(.doubledID("q", firstLine: 4)))),
  ]

  static let tail = ", ask: {en: Q, hu: K}}\n"
  static let forms = [
    MistakenFile(
      "both or neither of metric and type",
      questions: "- {id: a, metric: nps, type: text\(tail)- {id: b, type: text, metric: nps\(tail)"
        + "- {id: c\(tail)",
      at(4, 24, .key(.metricAndType)), at(5, 23, .key(.metricAndType)), at(6, 3, .key(.neitherMetricNorType))),
    MistakenFile(
      "unknown metrics and types",
      questions: "- {id: a, metric: text\(tail)- {id: b, type: nps\(tail)- {id: c, type: Choice\(tail)",
      at(4, 19, .value(.unknownMetric("text"))), at(5, 17, .value(.unknownType("nps"))),
      at(6, 17, .value(.unknownType("Choice")))),
    MistakenFile(
      "scales that a metric does not have",
      questions: """
        - {id: a, metric: nps, scale: 1-5\(tail)- {id: b, metric: csat, scale: 0-10\(tail)\
        - {id: c, metric: ces, scale: 1–7\(tail)- {id: d, metric: csat\(tail)
        """,
      at(4, 31, .value(.badScale("1-5", metric: .nps, allowed: [0...10]))),
      at(5, 32, .value(.badScale("0-10", metric: .csat, allowed: [1...5, 1...7]))),
      at(6, 31, .value(.badScale("1–7", metric: .ces, allowed: [1...5, 1...7]))),
      at(7, 3, .key(.missing("scale")))),
    MistakenFile(
      "satisfied and better",
      questions: """
        - {id: a, metric: csat, scale: 1-5, satisfied: 6\(tail)\
        - {id: b, metric: csat, scale: 1-5, satisfied: 04\(tail)\
        - {id: c, metric: ces, scale: 1-5, satisfied: 4\(tail)\
        - {id: d, metric: csat, scale: 1-5, better: lower\(tail)\
        - {id: e, metric: ces, scale: 1-5, better: up\(tail)
        """,
      at(4, 48, .value(.badSatisfied("6", scale: 1...5))),
      at(5, 48, .value(.badSatisfied("04", scale: 1...5))),
      at(6, 36, .key(.misplaced("satisfied", form: "ces"))),
      at(7, 37, .key(.misplaced("better", form: "csat"))),
      at(8, 44, .value(.badBetter("up")))),
    MistakenFile(
      "keys of other forms",
      questions: "- {id: a, metric: nps, options: [], better: lower\(tail)"
        + "- {id: b, type: text, low: {en: L}, scale: 1-5\(tail)",
      at(4, 24, .key(.misplaced("options", form: "nps"))), at(4, 37, .key(.misplaced("better", form: "nps"))),
      at(5, 23, .key(.misplaced("low", form: "text"))), at(5, 37, .key(.misplaced("scale", form: "text")))),
  ]

  static let options = [
    MistakenFile(
      "none",
      questions: "- {id: a, type: choice\(tail)- {id: b, type: choices, options: []\(tail)"
        + "- {id: c, type: choice, options: billing\(tail)- {id: d, type: choice, options: [billing]\(tail)",
      at(4, 3, .key(.missing("options"))), at(5, 35, .value(.noOptions)),
      at(6, 34, .key(.needsList("options"))), at(7, 35, .key(.needsKeys("options")))),
    MistakenFile(
      "wrong ones",
      questions: """
        - id: a
          type: choice
          ask: {en: Q, hu: K}
          options:
          - {id: x, label: {en: X, hu: X}}
          - {id: x, label: {en: X, hu: X}}
          - {id: Y, label: Y}
          - {name: z}
        """,
      at(9, 10, .value(.doubledID("x", firstLine: 8))), at(10, 10, .value(.badID("Y"))),
      at(10, 20, .text(.untranslated(key: "label"))),
      at(11, 5, .key(.missing("id"))), at(11, 5, .key(.missing("label"))),
      at(11, 6, .key(.unknown("name", allowed: ["id", "label"])))),
  ]

  static let followUps =
    [
      MistakenFile(
        "nothing in it", questions: question + "follow-up: {}", at(5, 12, .key(.missing("when"))),
        at(5, 12, .key(.missing("within"))), at(5, 12, .key(.missing("ask")))),
      MistakenFile(
        "days without end", questions: "- {id: n, metric: nps\(tail)ask-again-after: 367 days",
        at(5, 18, .value(.badDays("367 days")))),
    ]
    + ["2", "two days", "02 days", "-1 days", "2 weeks", "2days", "367 days", "1.5 days", ""].map { within in
      MistakenFile(
        "within '\(within)'",
        questions: "- {id: n, metric: nps\(tail)follow-up: {when: n < 5, within: '\(within)'\(tail)",
        at(5, 34, .value(.badDays(within))))
    }
}
