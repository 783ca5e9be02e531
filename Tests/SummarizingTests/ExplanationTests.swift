// The responses behind a score: those and only those that whoever reads the journal would count.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct ExplanationTests {
  private func explanation(_ subject: Explanation.Subject, _ journals: [[Record]], _ name: String = "all")
    throws -> Explanation
  {
    let period = try #require(Period(name, today: .on("2026-11-22")))
    let ledger = Ledger(reading: journals, period: name)
    let request = Summary.Request(
      period: period, by: [], minN: 5, dayStarts: 0, today: .on("2026-11-22"))
    return Explanation(subject, of: Summary(of: ledger, request), ledger)
  }

  /// The answers that count of a response, looked for among all records; nil for one that does not count.
  private func answers(_ record: Record, _ journals: [[Record]], _ period: Period) -> [RecordedAnswer]? {
    guard case .response(let response) = record.content, period.contains(record.at.day()) else { return nil }
    var (answers, disposition, last) = (response.answers, response.disposition, (Int.min, Int.min))
    for other in journals.flatMap(\.self) {
      switch other.content {
      case .void(record.id): return nil
      case .amend(let amendment) where amendment.of == record.id && (other.orderTime, other.seq) > last:
        (answers, last) = (amendment.answers, (other.orderTime, other.seq))
        disposition = amendment.disposition ?? response.disposition
      default: break
      }
    }
    return disposition == .ineligible ? [] : answers
  }

  @Test(arguments: 0..<5, ["all", "2026-11-21"])
  func `behind each rating stand the responses that gave it, in the order of journals and numbers`(
    seed: Int, name: String
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = [random.journal(number: 0), random.journal(number: 1)]
    let period = try #require(Period(name, today: .on("2026-11-22")))
    let counted = journals.enumerated().flatMap { number, records in
      records.compactMap { record in
        answers(record, journals, period).map {
          (source: Ledger.Source(journal: number, seq: record.seq), answers: $0)
        }
      }
    }
    for subject in [Explanation.Subject.nps, .csat, .ces] {
      let found = try explanation(subject, journals, name)
      #expect(found.questions.count == (subject == .nps ? 2 : 1))
      for question in found.questions {
        func sources(_ value: RecordedAnswer.Value) -> [Ledger.Source] {
          let answer = RecordedAnswer(id: question.figures.key.id, value: value)
          return counted.filter { $0.answers.contains(answer) }.map(\.source)
        }
        let measure = question.figures.key.measure
        #expect(question.ratings == measure.scale.map { sources(.rating(measure, $0)) })
        #expect(question.refused == sources(.skippedRating(measure, .refused)))
        #expect(question.dontKnow == sources(.skippedRating(measure, .dontKnow)))
        let tally = question.figures.tally
        #expect(question.ratings.map(\.count) == tally.counts)
        #expect(question.ratings.map(\.count).reduce(0, +) == tally.n)
        #expect(question.refused.count == tally.refused && question.dontKnow.count == tally.dontKnow)
      }
    }
  }

  @Test func `an amended response stands behind what it says now, under its own number`() throws {
    let journals: [[Record]] = [
      [
        .response(3, id: 1, seq: 7), .response(3, id: 2, seq: 9),
        .amend(1, to: 10, id: 3, seq: 12, at: "10:00"),
        .response(3, id: 4, seq: 13), .at("11:00", seq: 14, id: 5, .void(of: .numbered(4))),
      ],
      [.response(10, id: 6, seq: 2)],
    ]
    let question = try #require(try explanation(.nps, journals).questions.first)
    #expect(question.ratings[3] == [.init(journal: 0, seq: 9)])
    #expect(question.ratings[10] == [.init(journal: 0, seq: 7), .init(journal: 1, seq: 2)])
    #expect(question.ratings.joined().count == 3)
  }

  @Test func `a rate of retention has counts behind it, and a metric nobody was asked has nothing`() throws {
    let counts = try #require(CustomerCounts(period: "2026-10", start: 100, new: 0, end: 90, lost: 10))
    let journal: [Record] = [.response(3, id: 1, seq: 1), .at("09:00", seq: 8, id: 2, .customers(counts))]
    for subject in [Explanation.Subject.crr, .churn] {
      let found = try explanation(subject, [journal])
      #expect(found.questions.isEmpty && found.retention.map(\.source) == [.init(journal: 0, seq: 8)])
    }
    let csat = try explanation(.csat, [journal])
    #expect(csat.questions.isEmpty && csat.retention.isEmpty)
  }
}
