// Which surveys the ratings of a question are of, and whose ratings count at all: counted once more from the records.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct PooledSurveyTests {
  /// How many ratings of a question each survey has, and how many skipped it.
  private struct Count: Equatable {
    var surveys: [String: Int] = [:]
    var skipped = 0
  }

  /// The responses of journals as they count, found by looking through all records for each of them.
  private static func counted(_ journals: [[Record]]) -> [(record: Record, response: Response)] {
    let all = journals.flatMap(\.self)
    return all.compactMap { record in
      guard case .response(let original) = record.content else { return nil }
      var response = original
      var latest: (time: Int, seq: Int)?
      for other in all {
        if case .void(let of) = other.content, of == record.id { return nil }
        guard case .amend(let amendment) = other.content, amendment.of == record.id else { continue }
        if let latest, (latest.time, latest.seq) > (other.orderTime, other.seq) { continue }
        latest = (other.orderTime, other.seq)
        response.answers = amendment.answers
        response.disposition = amendment.disposition ?? original.disposition
      }
      return (record, response)
    }
  }

  private static func counts(_ responses: [Response]) -> [String: Count] {
    var counts: [String: Count] = [:]
    for response in responses where response.disposition != .ineligible {
      for answer in response.answers {
        switch answer.value {
        case .rating(let measure, _):
          counts["\(answer.id) \(measure)", default: Count()].surveys[response.survey, default: 0] += 1
        case .skippedRating(let measure, _):
          counts["\(answer.id) \(measure)", default: Count()].skipped += 1
        default: break
        }
      }
    }
    return counts
  }

  private static func found(_ questions: [QuestionFigures]) -> [String: Count] {
    let pairs = questions.map { question in
      let surveys = question.tally.pooledSurveys ?? []
      #expect(question.tally.pooledSurveys != nil && !surveys.contains { $0.n < 1 })
      #expect(surveys.map(\.n).reduce(0, +) == question.tally.n)
      #expect(
        zip(surveys, surveys.dropFirst()).allSatisfy { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) })
      return (
        "\(question.key.id) \(question.key.measure)",
        Count(
          surveys: Dictionary(uniqueKeysWithValues: surveys.map { ($0.id, $0.n) }),
          skipped: question.tally.refused + question.tally.dontKnow)
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test(arguments: 0..<10)
  func `every question has its ratings by survey, and none of a customer who was not eligible`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = (0..<2).map { random.journal(number: $0, days: 3, records: 90) }
    let summary = Summary(of: journals, period: "all")
    let counted = Self.counted(journals)
    #expect(counted.contains { $0.response.disposition == .ineligible && !$0.response.answers.isEmpty })
    #expect(Self.found(summary.questions) == Self.counts(counted.map(\.response)))
    #expect(summary.questions.contains { ($0.tally.pooledSurveys?.count ?? 0) > 1 })
    for group in summary.groups {
      let own = counted.filter { record, response in
        switch group.field {
        case .agent: record.agent == group.key
        case .survey: response.survey == group.key
        case .desk: record.desk == group.key
        case .choice:
          response.answers.contains { $0.id == "topic" && $0.value == .choice(group.key) }
        default: false
        }
      }
      let isChosen = [.agent, .survey, .desk].contains(group.field) || (group.field.choiceQuestion != nil)
      guard isChosen, !group.key.isEmpty else { continue }
      #expect(Self.found(group.questions) == Self.counts(own.map(\.response)), "\(group.key)")
    }
  }

  @Test
  func
    `what a customer said who was not eligible is in no table of reasons and no list, and explains nothing`()
  {
    let choice = RecordedAnswer(id: "topic", value: .choice("billing"))
    let records = [Disposition.ineligible, .complete].enumerated().map { index, disposition in
      var record = Record.at(
        "09:00", seq: index + 1, id: index + 1,
        .response(.sample([.nps(2), choice], disposition: disposition)))
      record.personal = .open(.init(salt: String(repeating: "0", count: 32), customer: "C-\(index)"))
      return record
    }
    let ledger = Ledger(records)
    var dossier = Dossier()
    records.forEach { dossier.take($0) }
    let summary = Summary(of: [records], period: "2026-11-22")
    #expect(summary.interviews.total == 2 && summary.interviews.count(.ineligible) == 1)
    #expect(summary.reasons.map(\.detractors) == [1])
    #expect(summary.groups.filter { $0.field.choiceQuestion != nil }.map(\.interviews.total) == [2])
    #expect(Explanation(.nps, of: summary, ledger).questions.map { $0.ratings[2].map(\.seq) } == [[2]])
    let contacts = Contacts(ledger, dossier, dayStarts: 0)
    #expect(contacts.detractors.flatMap { $0.voices.map(\.source.seq) } == [2])
    let alone = Summary(of: [[records[0]]], period: "2026-11-22")
    #expect(alone.questions.isEmpty && alone.interviews.total == 1)
  }

  @Test
  func
    `an amendment that finds a customer not eligible takes the ratings out, and one that does not brings them in`()
  {
    for (first, then, n) in [(Disposition.complete, Disposition.ineligible, 0), (.ineligible, .complete, 1)] {
      let amendment = Amendment(of: .numbered(1), answers: [.nps(9)], disposition: then)
      let records = [
        Record.at("09:00", seq: 1, id: 1, .response(.sample([.nps(9)], disposition: first))),
        Record.at("10:00", seq: 2, id: 2, .amend(amendment)),
      ]
      let summary = Summary(of: [records], period: "2026-11-22")
      #expect(summary.questions.map(\.tally.n).reduce(0, +) == n)
    }
  }

  @Test func `the two NPS questions of a survey are told apart by name where customers are listed`() {
    let second = RecordedAnswer(id: "brand", value: .rating(.nps, 1))
    let refused = RecordedAnswer(id: "nps", value: .skippedRating(.nps, .refused))
    let records = [[.nps(10), second], [refused, second]].enumerated().map { index, answers in
      var record = Record.at("09:00", seq: index + 1, id: index + 1, .response(.sample(answers)))
      record.personal = .open(.init(salt: String(repeating: "0", count: 32), customer: "C-\(index)"))
      return record
    }
    var dossier = Dossier()
    records.forEach { dossier.take($0) }
    let contacts = Contacts(Ledger(records), dossier, dayStarts: 0)
    #expect(contacts.promoters.map { "\($0.question) \($0.rating)" } == ["nps 10"])
    #expect(contacts.detractors.flatMap(\.voices).map { "\($0.question) \($0.rating)" } == ["brand 1"])
  }
}
