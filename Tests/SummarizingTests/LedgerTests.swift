// What counts of all that was read: each record once, as amended, less the voided ones, on its own day.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct LedgerTests {
  @Test(arguments: [
    // The amendments of one response as (order of reading, journal, hour, seq, rating).
    ([(0, "10:00", 3, 4), (0, "11:00", 4, 6)], 6), ([(0, "11:00", 3, 4), (0, "10:00", 4, 6)], 4),
    ([(0, "11:00", 9, 4), (1, "11:00", 8, 6)], 4), ([(0, "11:00", 8, 4), (1, "11:00", 9, 6)], 6),
    ([(0, "10:00", 900, 4), (1, "11:00", 2, 6)], 6), ([(1, "10:00", 3, 4), (1, "08:00", 4, 6)], 4),
    ([(1, "07:00", 2, 5)], 5),
  ])
  func `of several amendments the one of the greatest order time counts, then of the greatest seq`(
    amendments: [(journal: Int, time: String, seq: Int, rating: Int)], rating: Int
  ) {
    var journals: [[Record]] = [[.response(1, id: 1)], []]
    for (index, amendment) in amendments.enumerated() {
      journals[amendment.journal].append(
        .amend(1, to: amendment.rating, id: 10 + index, seq: amendment.seq, at: amendment.time))
    }
    #expect(Ledger(reading: journals).counted == [.numbered(1): rating])
    #expect(Ledger(reading: journals.reversed()).counted == [.numbered(1): rating])
    #expect(Ledger(reading: journals).entries.map(\.isAmended) == [true])
  }

  @Test func `an amendment is ordered by high where its clock went back`() {
    var late = Record.amend(1, to: 7, id: 11, seq: 4, at: "08:00")
    late.high = Timestamp.at("2026-11-22T12:00:00.000+01:00").milliseconds
    let ledger = Ledger([.response(1, id: 1), .amend(1, to: 5, id: 10, seq: 5, at: "11:00"), late])
    #expect(ledger.counted == [.numbered(1): 7])
  }

  @Test func `an amendment of another day counts on the day of its response`() {
    let records: [Record] = [
      .response(1, id: 1, day: "2026-11-21"), .response(2, id: 2),
      .amend(1, to: 9, id: 3, seq: 4, at: "10:00"),
      .amend(2, to: 8, id: 4, seq: 5, at: "10:00", day: "2026-11-23"),
    ]
    #expect(Ledger(records).counted == [.numbered(2): 8])
    #expect(Ledger(records, period: "2026-11-21").counted == [.numbered(1): 9])
    #expect(Ledger(records, period: "2026-11-23").counted == [:])
  }

  @Test func `what an amendment does not mention stays as it was`() throws {
    let due = Day.on("2026-11-24")
    let before = Response.sample([.nps(1)], disposition: .partial, followUpDue: due)
    func after(_ amendment: Amendment) -> Response? {
      let records = [
        Record.at("09:00", seq: 2, id: 1, .response(before)), .at("10:00", seq: 3, id: 2, .amend(amendment)),
      ]
      return Ledger(records).entries.first?.response
    }
    let id = RecordID.numbered(1)
    let plain = after(Amendment(of: id, answers: []))
    #expect(plain?.answers == [] && plain?.disposition == .partial && plain?.followUpDue == due)
    #expect(after(Amendment(of: id, answers: [], disposition: .complete))?.disposition == .complete)
    #expect(after(Amendment(of: id, answers: [], followUp: .withdrawn))?.followUpDue == nil)
    let moved = Day.on("2026-12-01")
    #expect(after(Amendment(of: id, answers: [], followUp: .due(moved)))?.followUpDue == moved)
  }

  @Test func `only the last amendment counts, not what an earlier one said besides`() {
    let id = RecordID.numbered(1)
    let earlier = Amendment(
      of: id, answers: [.nps(4)], disposition: .refusal, followUp: .due(.on("2026-12-01")))
    let ledger = Ledger([
      .response(1, id: 1), .at("10:00", seq: 3, id: 2, .amend(earlier)),
      .amend(1, to: 9, id: 3, seq: 4, at: "11:00"),
    ])
    let response = ledger.entries.first?.response
    #expect(
      response?.disposition == .complete && response?.followUpDue == nil && response?.answers == [.nps(9)])
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func `a void beats every amendment, wherever both stand`(order: [Int]) {
    let records = [
      Record.response(1, id: 1), .at("10:00", seq: 3, id: 2, .void(of: .numbered(1))),
      .amend(1, to: 9, id: 3, seq: 4, at: "11:00"),
    ]
    for journals in [[order.map { records[$0] }], order.map { [records[$0]] }] {
      let ledger = Ledger(reading: journals)
      #expect(ledger.counted == [:])
      #expect(ledger.entries.map(\.isVoided) == [true])
      let tally = Tally(ledger.entries)
      #expect(tally.voided == 1 && tally.amended == 0 && tally.dispositions == [:] && tally.questions == [:])
    }
  }

  @Test func `an amendment or void of something else changes nothing`() {
    let ledger = Ledger([
      .response(1, id: 1), .amend(2, to: 9, id: 3, seq: 3, at: "10:00"),
      .at("10:00", seq: 4, id: 4, .void(of: .numbered(3))),
    ])
    #expect(ledger.counted == [.numbered(1): 1] && ledger.entries.map(\.isAmended) == [false])
  }

  @Test func `a record that is read again counts once and is no conflict`() {
    var copy = Record.response(1, id: 1, seq: 77)
    copy.prev = Digest(of: [1])
    copy.high = copy.at.milliseconds + 1000
    copy.personal = .open(Personal.Details(salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", note: "n"))
    let ledger = Ledger([.response(1, id: 1)], [copy, .response(2, id: 2, seq: 78)])
    #expect(ledger.counted == [.numbered(1): 1, .numbered(2): 2])
    #expect(ledger.conflicts == [])
  }

  @Test func `the first of two that differ counts, and the second is a conflict`() {
    let (one, other) = (Record.response(1, id: 1), Record.response(9, id: 1))
    let ledger = Ledger([one], [.response(3, id: 2), other], [other, one])
    #expect(ledger.counted == [.numbered(1): 1, .numbered(2): 3])
    #expect(ledger.conflicts.map(\.id) == [.numbered(1), .numbered(1)])
    #expect(ledger.conflicts.map(\.journal) == [1, 2] && ledger.conflicts.map(\.offset) == [1, 0])
    #expect(Ledger([other], [one]).counted == [.numbered(1): 9])
  }

  @Test func `records of any kind may be in conflict, those outside the period too`() {
    let void = Record.at("10:00", seq: 3, id: 1, .void(of: .numbered(9)))
    #expect(Ledger([.response(1, id: 1, day: "2026-01-01"), void]).conflicts.count == 1)
  }

  @Test func `a response belongs to the day that the desk's clock showed`() {
    let early = Record.sample(1, .response(.sample([.nps(1)])), at: .at("2026-11-22T03:59:59.999+14:00"))
    let late = Record.sample(2, .response(.sample([.nps(2)])), at: .at("2026-11-22T23:30:00.000-12:00"))
    #expect(Ledger([early, late]).counted.count == 2)
    #expect(Ledger([early, late], dayStarts: 240).counted == [.numbered(2): 2])
    #expect(Ledger([early, late], period: "2026-11-21", dayStarts: 240).counted == [.numbered(1): 1])
  }
}
