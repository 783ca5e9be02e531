// Whom to call and whom to thank: the customers of the period, as they want to be spoken of, and nobody else.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct ContactsTests {
  /// A response with what the customer said.
  private func said(
    _ rating: Int, _ id: Int, customer: String? = "C-1", words: String? = nil, topic: String? = nil,
    due: String? = nil, day: String = "2026-11-22"
  ) -> Record {
    var answers = [RecordedAnswer.nps(rating), RecordedAnswer(id: "why", value: .text)]
    if let topic { answers.append(RecordedAnswer(id: "topic", value: .choice(topic))) }
    let response = Response.sample(answers, followUpDue: due.map { .on($0) })
    var record = Record.at("09:00", seq: id, id: id, .response(response), day: day)
    if customer != nil || words != nil { record.personal = personal(words, customer: customer) }
    return record
  }

  private func amendment(_ of: Int, to rating: Int, id: Int, words: String? = nil) -> Record {
    let answers = [RecordedAnswer.nps(rating), RecordedAnswer(id: "why", value: .text)]
    var record = Record.at("10:00", seq: id, id: id, .amend(Amendment(of: .numbered(of), answers: answers)))
    if words != nil { record.personal = personal(words) }
    return record
  }

  private func personal(_ words: String?, customer: String? = nil) -> Personal {
    .open(
      .init(
        salt: String(repeating: "0", count: 32), customer: customer, words: words.map { [("why", $0)] } ?? [])
    )
  }

  /// - Parameter redacted: the numbers of the records of which the public form is read.
  private func contacts(_ records: [Record], redacted: Set<Int> = [], period: String = "2026-11-22") throws
    -> Contacts
  {
    let period = try #require(Period(period, today: .on("2026-11-22")))
    var (ledger, dossier) = (Ledger(period: period, dayStarts: 0), Dossier())
    for record in records {
      var bytes = Array(try #require(record.line()).bytes.dropLast())
      if redacted.contains(record.seq) { bytes = try #require(JournalLine.read(bytes)).publicForm }
      let line = try #require(JournalLine.read(bytes))
      if let taken = ledger.take(line, journal: 0, offset: 0) { dossier.take(taken) }
    }
    return Contacts(ledger, dossier)
  }

  private func numbers(_ voices: [Contacts.Voice]) -> [Int] { voices.map(\.source.seq) }

  private func detractors(_ contacts: Contacts) -> [Int] {
    contacts.detractors.flatMap { numbers($0.voices) }
  }

  @Test func `detractors and promoters who left words or a reference are there, nobody else`() throws {
    let found = try contacts([
      said(6, 1), said(7, 2), said(8, 3), said(9, 4), said(0, 5, customer: nil, words: "slow"),
      said(10, 6, customer: nil), said(3, 7, customer: nil),
    ])
    #expect(detractors(found) == [5, 1] && numbers(found.promoters) == [4])
  }

  @Test func `only the period's customers are there, whatever is known of others`() throws {
    let records = [
      said(1, 1, due: "2026-11-22", day: "2026-11-21"), said(10, 2, day: "2026-11-21"),
      said(1, 3, due: "2026-11-22"), said(10, 4), said(1, 5, due: "2026-11-22", day: "2026-11-23"),
    ]
    let found = try contacts(records)
    #expect(detractors(found) == [3] && numbers(found.promoters) == [4])
    #expect(found.owed.map(\.entry.seq) == [3])
    #expect(detractors(try contacts(records, period: "all")) == [1, 3, 5])
  }

  @Test func `a withdrawn response and one that was redacted are left out`() throws {
    let records = [
      said(1, 1), said(1, 2), said(10, 3), said(10, 4), said(1, 5),
      Record.at("11:00", seq: 8, id: 8, .void(of: .numbered(1))), amendment(5, to: 2, id: 9, words: "new"),
    ]
    let found = try contacts(records, redacted: [2, 3, 9])
    // The fifth was redacted with its amendment alone: what it said before is not to be told either.
    #expect(detractors(found) == [] && numbers(found.promoters) == [4])
    #expect(detractors(try contacts(records)) == [2, 5])
  }

  @Test func `a rating and its words count as amended, and the reference stays`() throws {
    let found = try contacts([
      said(1, 1, words: "dreadful"), amendment(1, to: 10, id: 8, words: "splendid"),
      said(10, 2, words: "fine"), amendment(2, to: 3, id: 9), said(9, 3), amendment(3, to: 7, id: 10),
    ])
    #expect(detractors(found) == [2] && numbers(found.promoters) == [1])
    let promoter = try #require(found.promoters.first)
    #expect(promoter.rating == 10 && promoter.said.customer == "C-1")
    #expect(promoter.said.words.map(\.text) == ["splendid"])
    #expect(found.detractors.first?.voices.first?.said.words.map(\.text) == ["fine"])
  }

  @Test func `calls that were made or declined are not owed, and a try is no call`() throws {
    let attempts: [(Int, FollowUpOutcome)] = [(1, .reached), (2, .declined), (3, .notReached)]
    let records =
      (1...5).map { said(7, $0, due: "2026-11-2\(9 - $0)") }
      + attempts.map { .at("11:00", seq: 10 + $0.0, id: 10 + $0.0, .followUp(of: .numbered($0.0), $0.1)) }
      + [Record.at("12:00", seq: 20, id: 20, .void(of: .numbered(4)))]
    let found = try contacts(records)
    #expect(found.owed.map(\.entry.seq) == [5, 3] && found.owed.map(\.attempts.count) == [0, 1])
    // Whoever was redacted is still owed the call that was promised; nobody says to whom.
    let redacted = try contacts(records, redacted: [5])
    #expect(redacted.owed.map(\.entry.seq) == [5, 3] && redacted.owed.first?.said == nil)
  }

  @Test func `detractors stand by topic, most of them first, the angriest first in each`() throws {
    let found = try contacts([
      said(4, 1, topic: "staff"), said(1, 2, topic: "staff"), said(2, 3, topic: "price"), said(0, 4),
      said(5, 5, topic: "árak"), said(5, 6, topic: "price"), said(0, 7, topic: "price"),
      said(9, 8, topic: "price"), said(10, 9),
    ])
    #expect(found.detractors.map(\.topic) == ["price", "staff", "", "árak"])
    #expect(found.detractors.map { numbers($0.voices) } == [[7, 3, 6], [2, 1], [4], [5]])
    #expect(numbers(found.promoters) == [9, 8])
  }

  @Test func `of several NPS questions the first that has a rating tells who is who`() throws {
    let second = RecordedAnswer(id: "brand", value: .rating(.nps, 10))
    let skipped = RecordedAnswer(id: "nps", value: .skippedRating(.nps, .refused))
    let rows: [[RecordedAnswer]] = [[.nps(1), second], [skipped, second], [skipped]]
    let records = rows.enumerated().map { index, answers in
      var record = Record.at("09:00", seq: index + 1, id: index + 1, .response(.sample(answers)))
      record.personal = personal(nil, customer: "C-1")
      return record
    }
    let found = try contacts(records)
    #expect(detractors(found) == [1] && numbers(found.promoters) == [2])
  }
}
