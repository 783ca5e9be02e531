// Braces in a survey's texts: what is filled in, what is a mistake, and what is a brace.

import Testing

@testable import Surveys

@Suite struct TemplateTests {
  private func filled(_ text: String, customer: String? = "C-1") -> String {
    let values = ["agent": "a{desk}b", "desk": "{{front}}", "customer": customer, "part-of-day": "morning"]
    return Template.filled(text) { values[$0] ?? nil }
  }

  @Test func `names are filled in once, whatever braces are in a value`() {
    #expect(
      filled("Good {part-of-day}, {customer}. {agent} {desk}") == "Good morning, C-1. a{desk}b {{front}}")
    #expect(filled("{customer}", customer: "{agent}") == "{agent}")
  }

  @Test(arguments: [
    ("Good morning, {customer}.", "Good morning."), ("Hello {customer}!", "Hello!"),
    ("{customer}: hello", ": hello"),
    ("({customer})", "()"),
  ])
  func `a name without a value is left out with what leads up to it`(text: String, expected: String) {
    #expect(filled(text, customer: nil) == expected)
  }

  @Test(arguments: [
    ("{{agent}", "{agent}"), ("a {{ b", "a { b"), ("}", "}"), ("{{{agent}", "{a{desk}b"), ("{{{{", "{{"),
  ])
  func `two braces are one`(text: String, expected: String) {
    #expect(filled(text) == expected)
  }

  @Test func `a brace that holds no name is told with its place`() {
    let pieces = Template.pieces(of: "é {{ {cutomer} {agent} {", names: Template.names)
    let unknown = pieces.compactMap { piece -> String? in
      if case .unknown(let text, let offset) = piece { "\(offset) \(text)" } else { nil }
    }
    #expect(unknown == ["5 {cutomer}", "23 {"])
  }

  private func mistakes(_ survey: String) -> [String] {
    do {
      _ = try SurveyFile.read(Array(survey.utf8), expecting: nil)
      return []
    } catch {
      return error.all.map { mistake in
        guard case .text(.unknownPlaceholder(let found, let known)) = mistake.problem else { return "other" }
        return "\(mistake.line):\(mistake.column) \(found) \(known.count)"
      }
    }
  }

  @Test func `in every text of a survey a brace that nothing fills is a mistake with its place`() throws {
    let survey = """
      survey: s
      title: {en: "T {x}"}
      opening: {en: "Hi {Customer} {agent}"}
      closing: {en: "Bye {desk} {agnt}"}
      questions:
        - {id: q, metric: nps, ask: {en: "Would {customer}?"}, hint: {en: "{hint"}, low: {en: "{l}"}, high: {en: "{{h}"}}
        - {id: c, type: choice, options: [{id: a, label: {en: "{a}"}}], ask: {en: Why?}}
      follow-up: {when: q <= 6, within: 2 days, ask: {en: "Call {agent}?"}}

      """
    #expect(
      mistakes(survey) == [
        "2:16 {x} 0", "3:19 {Customer} 4", "4:27 {agnt} 4", "6:43 {customer} 0", "6:70 {hint 0", "6:90 {l} 0",
        "7:58 {a} 0", "8:59 {agent} 0",
      ])
  }

  @Test func `a brace that is meant is read out as one`() throws {
    let survey = """
      survey: s
      title: {en: T}
      questions: [{id: q, metric: nps, ask: {en: "Press {{Enter}?"}}]

      """
    let read = try SurveyFile.read(Array(survey.utf8), expecting: nil)
    #expect(read.questions[0].ask["en"] == "Press {Enter}?")
  }
}
