// Two texts that look alike to a `String` are two names, in every figure: those of foreign journals are in any form.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct SpellingTests {
  /// One name in two spellings, and what stands for the second one where there is no likeness.
  private static let composed = "t\u{E9}ma"
  private static let decomposed = "te\u{301}ma"
  private static let alias = "te~~ma"

  /// A journal in which everything that has a name has one of two.
  private static func journal(_ seed: Int, _ other: String) -> [Record] {
    var random = SeededGenerator(seed: UInt64(seed))
    return (1...120).map { seq in
      func name(_ random: inout SeededGenerator) -> String { random.once(in: 2) ? composed : other }
      var answers: [RecordedAnswer] = []
      for id in [composed, other] where !random.once(in: 4) {
        answers.append(RecordedAnswer(id: id, value: .rating(.nps, Int.random(in: 0...10, using: &random))))
      }
      // A choice question of the same id would be the same question in another form.
      for id in ["a" + composed, "a" + other] where !random.once(in: 4) {
        answers.append(RecordedAnswer(id: id, value: .choice(name(&random))))
      }
      answers.append(
        RecordedAnswer(id: "b" + name(&random), value: .choices([name(&random), name(&random)])))
      var response = Response.sample(answers, survey: name(&random))
      response.channel = name(&random)
      var record = Record.at("09:00", seq: seq, id: seq, .response(response))
      record.agent = name(&random)
      record.desk = name(&random)
      return record
    }
  }

  /// Every figure of such a journal, with one spelling in the place of another.
  private static func figures(_ records: [Record], _ other: String) -> Set<[UInt8]> {
    let fields = Field.common + [.choice(question: "a" + composed), .choice(question: "a" + other)]
    let period = Period(name: "all", days: nil)
    let request = Summary.Request(
      period: period, by: fields, minN: 1, dayStarts: 0, today: .on("2026-11-22"))
    let summary = Summary(of: Ledger(reading: [records], period: "all"), request)
    var lines = summary.figures + summary.revisions.map { "\($0.revision) \($0.interviews)" }
    for field in fields {
      let groups = summary.groups.filter { $0.field == field }
      for question in summary.questions {
        let places = Places(groups, by: question.key)
        for group in groups {
          lines.append(
            "\(field.name) \(group.key) \(question.key) \(places.places[GroupKey(group.key)] as Any)")
        }
      }
    }
    let byOption = summary.reasons.flatMap { reasons in
      reasons.reasons.map {
        "\(reasons.nps) \(reasons.question) \($0.option) \($0.detractors) \($0.promoters)"
      }
    }
    // The reasons of a question come in the order of their bytes, which an alias changes.
    lines = lines.filter { !$0.contains("NamedReasons") } + byOption
    return Set(lines.map { Array($0.utf8).replacing(Array(other.utf8), with: Array(alias.utf8)) })
  }

  @Test(arguments: 0..<6)
  func `a journal with two spellings of each name has the figures of one with two names`(seed: Int) {
    let found = Self.figures(Self.journal(seed, Self.decomposed), Self.decomposed)
    let expected = Self.figures(Self.journal(seed, Self.alias), Self.alias)
    #expect(found.subtracting(expected).map { String(decoding: $0, as: UTF8.self) } == [])
    #expect(found.count == expected.count && found.count > 100)
  }

  @Test func `each spelling of a name has its own place among the groups`() {
    let ratings = [("Be\u{301}la", 0), ("B\u{E9}la", 10), ("anna", 5)]
    let records = ratings.enumerated().flatMap { index, pair in
      (0..<20).map { number -> Record in
        let seq = index * 20 + number + 1
        var record = Record.response(pair.1 == 5 ? number % 2 * 10 : pair.1, id: seq, seq: seq)
        record.agent = pair.0
        return record
      }
    }
    let summary = Summary(of: [records], period: "2026-11-22")
    let groups = summary.groups.filter { $0.field == .agent }
    let places = Places(groups, by: QuestionKey("nps", .nps))
    #expect(ratings.map { places.places[GroupKey($0.0)] } == [3...3, 1...1, 2...2])
  }

  @Test func `words are found by the bytes of their question's id`() {
    let details = Personal.Details(
      salt: String(repeating: "0", count: 32),
      words: [(Self.composed, "one"), (Self.decomposed, "other")])
    #expect(details.text(of: Self.decomposed) == "other" && details.text(of: Self.composed) == "one")
  }
}
