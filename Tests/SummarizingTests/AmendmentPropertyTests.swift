// A slip of the tongue costs nothing: what was amended counts as if it had been said so at once.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct AmendmentPropertyTests {
  /// The same records with every amendment that counts written into its response, and none left.
  private static func saidAtOnce(_ journals: [[Record]]) -> [[Record]] {
    let all = journals.flatMap(\.self)
    return journals.map { records in
      records.compactMap { record in
        if case .amend = record.content { return nil }
        // A call that was closed before it was promised is still to be made.
        if case .followUp(let of, _, _) = record.content, isOlder(record, thanPromiseOf: of, all) {
          return nil
        }
        guard case .response(var response) = record.content else { return record }
        var last: (Record, Amendment)?
        for other in all {
          guard case .amend(let amendment) = other.content, amendment.of == record.id else { continue }
          if let (found, _) = last, (found.orderTime, found.seq) > (other.orderTime, other.seq) { continue }
          last = (other, amendment)
        }
        if let (_, amendment) = last {
          response.answers = amendment.answers
          response.disposition = amendment.disposition ?? response.disposition
          switch amendment.followUp {
          case .unchanged: break
          case .withdrawn: response.followUpDue = nil
          case .due(let day): response.followUpDue = day
          }
        }
        var same = record
        same.content = .response(response)
        return same
      }
    }
  }

  /// Whether an amendment promises a call after that record.
  private static func isOlder(_ record: Record, thanPromiseOf response: RecordID, _ all: [Record]) -> Bool {
    let amendments = all.compactMap { other -> (moment: (Int, Int), due: Day?)? in
      guard case .amend(let amendment) = other.content, amendment.of == response else { return nil }
      guard case .due(let day) = amendment.followUp else { return ((other.orderTime, other.seq), nil) }
      return ((other.orderTime, other.seq), day)
    }.sorted { $0.moment < $1.moment }
    guard let last = amendments.last, let due = last.due else { return false }
    let first = amendments.reversed().prefix { $0.due == due }.last ?? last
    return (record.orderTime, record.seq) < first.moment
  }

  @Test(arguments: 0..<6, ["all", "2026-11-21"])
  func `amended is as if it had been answered so at once, in every figure, group and reason`(
    seed: Int, period: String
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = [random.journal(number: 0), random.journal(number: 1)]
    let (amended, atOnce) = (
      Summary(of: journals, period: period), Summary(of: Self.saidAtOnce(journals), period: period)
    )
    #expect(amended.figures == atOnce.figures)
    #expect(amended.interviews.amended > 0 && atOnce.interviews.amended == 0)
    #expect(amended.reasons.count >= 2 && amended.groups.contains { $0.field.name == "topic" })
  }

  @Test(arguments: 20..<23)
  func `the order of the records and of the journals is in no figure`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = [random.journal(number: 0), random.journal(number: 1), random.journal(number: 2)]
    let expected = Summary(of: journals, period: "all")
    for _ in 0..<2 {
      let mixed = journals.shuffled(using: &random).map { $0.shuffled(using: &random) }
      let found = Summary(of: mixed, period: "all")
      #expect(found.figures == expected.figures && found.interviews == expected.interviews)
    }
    let together = Summary(of: [journals.flatMap(\.self).shuffled(using: &random)], period: "all")
    #expect(together.figures == expected.figures)
  }

  @Test(arguments: 30..<36)
  func `tallies of parts, put together in any order, are the tally of the whole`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let entries = Ledger(reading: [random.journal()], period: "all").entries
    let whole = Tally(entries)
    for parts in [1, 2, 5, entries.count] {
      var piles = [[Ledger.Entry]](repeating: [], count: parts)
      for entry in entries { piles[Int.random(in: 0..<parts, using: &random)].append(entry) }
      let tallies = piles.map { Tally($0) }
      #expect(tallies.shuffled(using: &random).reduce(Tally(), +) == whole)
    }
    #expect(whole.voided > 0 && whole.amended > 0)
  }
}
