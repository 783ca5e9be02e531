// No question may be called like something else that reports divide or choose by.

import Summarizing
import Surveys
import Testing

@Suite struct ReservedIDTests {
  @Test func `every field of --by is reserved`() {
    #expect(Field.common.map(\.name).filter { !ReservedIDs.all.contains($0) } == [])
  }

  @Test(arguments: ReservedIDs.all)
  func `a survey with such a question is refused at its id`(id: String) throws {
    let survey = """
      survey: s
      title: {en: T}
      questions:
        - {id: \(id), metric: nps, ask: {en: Q?}}

      """
    let mistakes = #expect(throws: SurveyMistakes.self) {
      try SurveyFile.read(Array(survey.utf8), expecting: nil)
    }
    #expect(mistakes?.all == [SurveyMistake(line: 4, column: 10, problem: .value(.reservedID(id)))])
  }

  @Test(arguments: [
    "customer", "note", "agent", "desk", "survey", "lang", "channel", "entry", "hour", "weekday", "day",
    "week", "month", "reason", "salt", "disposition", "on", "at",
  ])
  func `so are the names that the contract has`(id: String) {
    #expect(ReservedIDs.all.contains(id))
  }
}
