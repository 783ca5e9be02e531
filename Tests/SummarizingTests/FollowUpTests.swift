// Promised calls and customers: what is open, what is overdue, and which counts of a month are the last.

import RecordTesting
import Records
import Summarizing
import Testing

@Suite struct FollowUpTests {
  /// A response of the day, with a call promised for a day.
  private func promise(_ id: Int, due: String) -> Record {
    .at("09:00", seq: id + 1, id: id, .response(.sample([.nps(1)], followUpDue: .on(due))))
  }

  private func attempt(_ of: Int, _ outcome: FollowUpOutcome, id: Int) -> Record {
    .at("12:00", seq: id, id: id, .followUp(of: .numbered(of), outcome), day: "2026-11-25")
  }

  private func followUps(_ records: [Record], today: String = "2026-11-25") -> Summary.FollowUps {
    let ledger = Ledger(records)
    guard let period = Period("2026-11-22", today: .on(today)) else { preconditionFailure("no period") }
    let request = Summary.Request(period: period, by: [], minN: 5, dayStarts: 0, today: .on(today))
    return Summary(of: ledger, request).followUps
  }

  @Test(
    arguments: [
      ([], "2026-11-24", (3, 3, 0)), ([], "2026-11-25", (3, 3, 2)), ([], "2026-11-26", (3, 3, 3)),
      ([(1, .reached)], "2026-11-25", (3, 2, 1)), ([(1, .declined)], "2026-11-25", (3, 2, 1)),
      ([(1, .notReached)], "2026-11-25", (3, 3, 2)),
      ([(1, .notReached), (1, .reached)], "2026-11-25", (3, 2, 1)),
      ([(1, .reached), (1, .notReached)], "2026-11-25", (3, 2, 1)),
      ([(9, .reached)], "2026-11-25", (3, 3, 2)),
      ([(1, .reached), (2, .declined), (3, .reached)], "2026-12-31", (3, 0, 0)),
    ] as [([(Int, FollowUpOutcome)], String, (Int, Int, Int))])
  func `a call is open until it is made or declined, and overdue from the day after`(
    attempts: [(of: Int, outcome: FollowUpOutcome)], today: String,
    figures: (promised: Int, open: Int, overdue: Int)
  ) {
    let promises = [
      promise(1, due: "2026-11-24"), promise(2, due: "2026-11-24"), promise(3, due: "2026-11-25"),
    ]
    let tries = attempts.enumerated().map { attempt($0.element.of, $0.element.outcome, id: 100 + $0.offset) }
    let followUps = followUps(promises + [.response(5, id: 50)] + tries, today: today)
    #expect(
      followUps.promised == figures.promised && followUps.open == figures.open
        && followUps.overdue == figures.overdue)
  }

  @Test func `a voided response promises nothing, and an amended one what it says now`() {
    let records = [
      promise(1, due: "2026-11-23"), promise(2, due: "2026-11-23"), promise(3, due: "2026-11-23"),
      .response(5, id: 4),
      .at("10:00", seq: 9, id: 11, .void(of: .numbered(1))),
      .at("10:00", seq: 10, id: 12, .amend(Amendment(of: .numbered(2), answers: [], followUp: .withdrawn))),
      .at(
        "10:00", seq: 11, id: 13,
        .amend(Amendment(of: .numbered(3), answers: [], followUp: .due(.on("2026-12-01"))))),
      .at(
        "10:00", seq: 12, id: 14,
        .amend(Amendment(of: .numbered(4), answers: [], followUp: .due(.on("2026-11-23"))))),
    ]
    let followUps = followUps(records)
    #expect(followUps.promised == 2 && followUps.open == 2 && followUps.overdue == 1)
  }

  @Test(arguments: [
    ("2026-10", ["2026-10"]), ("2026-Q4", ["2026-10", "2026-11", "2026-Q4"]), ("2026-W47", []),
    ("2026-11-22", []),
    ("2026", ["2026", "2026-10", "2026-11", "2026-Q3", "2026-Q4"]), ("2025", []),
    ("2026-10-01..2026-10-31", ["2026-10"]),
    ("2026-10-02..2026-10-31", []), ("2026-10-01..2026-10-30", []),
    ("all", ["2026", "2026-10", "2026-11", "2026-Q3", "2026-Q4", "2027-01"]),
  ])
  func `customers are those of the periods that lie inside the summary's`(period: String, names: [String])
    throws
  {
    let records = try ["2027-01", "2026-Q4", "2026", "2026-11", "2026-10", "2026-Q3"].enumerated().map {
      index, name in
      Record.at("09:00", seq: index + 1, id: index, .customers(try counts(name, lost: 0)), day: "2030-01-01")
    }
    #expect(Ledger(records, period: period).customerCounts.map(\.counts.period) == names)
  }

  @Test func `of several counts of one period the last counts, whatever is read first`() throws {
    let records = try [("09:00", 9, 1), ("11:00", 3, 2), ("11:00", 5, 3), ("10:00", 99, 4)].enumerated().map {
      index, row in
      Record.at(row.0, seq: row.1, id: index, .customers(try counts("2026-10", lost: row.2)))
    }
    #expect(Ledger(records, period: "2026-10").customerCounts.map(\.counts.lost) == [3])
    #expect(
      Ledger(reading: records.reversed().map { [$0] }, period: "2026-10").customerCounts.map(\.counts.lost)
        == [3])
  }

  private func counts(_ period: String, lost: Int) throws -> CustomerCounts {
    try #require(CustomerCounts(period: period, start: 100, new: 0, end: 100 - lost, lost: lost))
  }
}
