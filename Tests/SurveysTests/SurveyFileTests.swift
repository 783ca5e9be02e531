// What a file without a mistake says.

import Surveys
import Testing

@Suite struct SurveyFileTests {
  @Test func everyKeyOfAFileReachesTheSurvey() throws {
    let read = try survey(
      """
      survey: after-call
      title: {hu: Hívás, en: Call}
      channel: desk
      opening: {en: Hello, hu: Jó napot}
      closing: {en: Goodbye, hu: Viszlát}
      ask-again-after: 1 day
      questions:
        - id: nps
          metric: nps
          scale: 0-10
          ask: {en: Likely?, hu: Ajánlaná?}
          low: {en: no, hu: nem}
          high: {en: yes, hu: igen}
          hint: {en: Wait, hu: Várjon}
        - {id: csat, metric: csat, scale: 1-7, satisfied: 5, ask: {en: a, hu: b}}
        - {id: ces, metric: ces, scale: 1-5, better: higher, ask: {en: a, hu: b}}
        - {id: why, type: text, ask: {en: a, hu: b}, when: nps <= 8}
        - {id: one, type: choice, ask: {en: a, hu: b}, options: [{id: x, label: {en: X, hu: X}}]}
        - {id: some, type: choices, ask: {en: a, hu: b}, options: [{id: "5", label: {en: V, hu: V}}]}
      follow-up: {when: nps <= 6 and some = 5, within: 0 days, ask: {en: Call?, hu: Hívjuk?}}
      """)
    let text = translated("a", "b")
    let csat = try #require(Measure.csat(scale: 1...7, satisfied: 5))
    let ces = try #require(Measure.ces(scale: 1...5, better: .higher))
    let nps = Question(
      id: "nps", form: .rating(.nps, low: translated("no", "nem"), high: translated("yes", "igen")),
      ask: translated("Likely?", "Ajánlaná?"), hint: translated("Wait", "Várjon"))
    let unhappy = Condition.comparison(question: "nps", .lessOrEqual, .number(8))
    let callBack = Condition.and(
      .comparison(question: "nps", .lessOrEqual, .number(6)),
      .comparison(question: "some", .equal, .option("5")))
    let expected = Survey(
      id: "after-call", title: translated("Call", "Hívás"), channel: "desk",
      opening: translated("Hello", "Jó napot"), closing: translated("Goodbye", "Viszlát"),
      questions: [
        nps,
        Question(id: "csat", form: .rating(csat, low: nil, high: nil), ask: text),
        Question(id: "ces", form: .rating(ces, low: nil, high: nil), ask: text),
        Question(id: "why", form: .text, ask: text, when: unhappy),
        Question(id: "one", form: .choice([.init(id: "x", label: translated("X", "X"))]), ask: text),
        Question(id: "some", form: .choices([.init(id: "5", label: translated("V", "V"))]), ask: text),
      ],
      followUp: FollowUpRule(when: callBack, withinDays: 0, ask: translated("Call?", "Hívjuk?")),
      askAgainAfterDays: 1)
    #expect(read == expected)
    #expect(read.languages == ["hu", "en"])
  }

  @Test func whatAFileLeavesOutHasItsDefault() throws {
    let read = try survey(
      """
      survey: s
      title: {en: T}
      questions:
        - {id: csat, metric: csat, scale: 1-5, ask: {en: a}}
        - {id: ces, metric: ces, scale: 1-7, ask: {en: a}}
      """)
    #expect(read.channel == "phone")
    #expect(read.askAgainAfterDays == 30)
    #expect(read.opening == nil && read.closing == nil && read.followUp == nil)
    #expect(read.question("csat")?.measure == Measure.csat(scale: 1...5, satisfied: 4))
    #expect(read.question("ces")?.measure == Measure.ces(scale: 1...7, better: .lower))
    #expect(read.question("ces")?.when == nil && read.question("ces")?.hint == nil)
  }

  @Test func scalarsAreStringsAndNoneIsABooleanOrANumber() throws {
    let read = try survey(
      """
      survey: null
      title: {no: yes, on: 1.0}
      questions:
        - {id: 010, type: text, ask: {no: ~, on: 0x1F}}
      """)
    #expect(read.id == "null")
    #expect(read.languages == ["no", "on"])
    #expect(read.title["no"] == "yes" && read.title["on"] == "1.0")
    #expect(read.questions[0].id == "010" && read.questions[0].ask["no"] == "~")
  }

  @Test func textsComeWithoutTheWhiteSpaceAroundThem() throws {
    let read = try survey(
      """
      survey: s
      title: {en: "  T\\n"}
      opening:
        en: >
          One line
          and the same.

          Another.
      questions: [{id: q, type: text, ask: {en: Q}}]
      """)
    #expect(read.title["en"] == "T")
    #expect(read.opening?["en"] == "One line and the same.\nAnother.")
  }

  @Test(arguments: ["\u{FEFF}", "---\n", "# comment\r\n\r\n"])
  func aByteOrderMarkADocumentMarkAndAnyLineEndAreFine(start: String) throws {
    let rest = "survey: s\r\ntitle: {en: T}\r\nquestions:\r\n- {id: q, type: text, ask: {en: Q}}\r\n...\r\n"
    #expect(try survey(start + rest).id == "s")
  }

  @Test func theFileNameIsNoMatterWhereNoneIsExpected() {
    let yaml = Array((head + "- {id: q, type: text, ask: {en: Q, hu: K}}").utf8)
    #expect(mistakes(in: yaml).isEmpty)
    #expect(mistakes(in: yaml, expecting: "s").isEmpty)
    #expect(mistakes(in: yaml, expecting: "t") == [at(1, 9, .value(.idUnlikeFileName("s", name: "t")))])
  }

  private func translated(_ english: String, _ hungarian: String) -> Translated {
    Translated([(language: "hu", text: hungarian), (language: "en", text: english)])
  }
}
