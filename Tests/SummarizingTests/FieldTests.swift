// By what responses are divided: what every response has, and what was chosen at a question.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct FieldTests {
  @Test func `a field goes by its name, and any other name is a question`() {
    #expect(Field.common.map(\.name) == ["agent", "desk", "survey", "lang", "channel", "hour", "day"])
    for field in Field.common { #expect(Field(field.name) == field) }
    #expect(Field("topic") == .choice(question: "topic") && Field("topic").name == "topic")
    #expect(Field("Agent") == .choice(question: "Agent"))
  }

  @Test
  func `a response falls into the group of what it chose, as amended, and else into the one without a name`()
    throws
  {
    func choice(_ value: RecordedAnswer.Value) -> [RecordedAnswer] {
      [RecordedAnswer(id: "topic", value: value), RecordedAnswer(id: "other", value: .choice("other"))]
    }
    let answers = [
      choice(.choice("billing")), choice(.skippedChoice(.refused)), choice(.choices(["billing"])), [],
    ]
    var records = answers.enumerated().map { index, answers in
      Record.at("09:00", seq: index + 1, id: index + 1, .response(.sample(answers)))
    }
    let field = Field("topic")
    #expect(Ledger(records).entries.map { field.key(of: $0, dayStarts: 0) } == ["billing", "", "", ""])
    let change = Amendment(of: .numbered(4), answers: choice(.choice("staff")))
    records.append(.at("10:00", seq: 9, id: 9, .amend(change)))
    #expect(Ledger(records).entries.map { field.key(of: $0, dayStarts: 0) } == ["billing", "", "", "staff"])
  }

  @Test func `hour and day are those that the desk's clock showed, the day as it starts`() throws {
    let early = Record.sample(1, at: .at("2026-11-22T02:59:00.000+09:00"))
    let entry = try #require(Ledger([early], period: "all").entries.first)
    #expect(Field.hour.key(of: entry, dayStarts: 180) == "02")
    #expect(Field.day.key(of: entry, dayStarts: 180) == "2026-11-21")
    #expect(Field.day.key(of: entry, dayStarts: 0) == "2026-11-22")
  }
}
