// Owed calls of random journals, against a definition that shares nothing with the program.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct OwedCallPropertyTests {
  private static let today = Day.on("2026-11-18")

  private static func read(_ journals: [[Record]], dayStarts: Int) -> OwedCalls {
    var owed = OwedCalls(dayStarts: dayStarts)
    for (number, journal) in journals.enumerated() { owed.take(journal, journal: number) }
    return owed
  }

  private static func defined(_ call: OwedCall) -> DefinedCall {
    DefinedCall(
      id: call.entry.id, followUp: call.followUpDue, time: call.callback?.description, due: call.due,
      tries: call.attempts.count)
  }

  private static func defined(_ earlier: EarlierResponse) -> DefinedCall? {
    earlier.owed.map { owed in
      DefinedCall(
        id: earlier.id, followUp: owed.followUpDue, time: owed.callback?.description, due: owed.due,
        tries: owed.attempts.count)
    }
  }

  @Test(arguments: 0..<16, [0, 180])
  func `a call is owed exactly where the definition says so, and the list is sorted`(
    seed: Int, dayStarts: Int
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = random.callJournals().map(\.content)
    let expected = CallDefinition(journals, dayStarts: dayStarts).calls
    let calls = Self.read(journals, dayStarts: dayStarts).calls
    #expect(expected.count > 3)
    #expect(Set(calls.map(Self.defined)) == expected && calls.count == expected.count)
    #expect(zip(calls, calls.dropFirst()).allSatisfy { $0.due <= $1.due })
  }

  @Test(arguments: 40..<56)
  func `what the summary calls promised, open and overdue is what the definition says`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = random.callJournals().map(\.content)
    let period = try #require(Period("all", today: Self.today))
    let summary = Summary(
      of: Ledger(reading: journals, period: "all"),
      .init(period: period, by: [], minN: 1, dayStarts: 0, today: Self.today))
    let expected = CallDefinition(journals, dayStarts: 0).followUps(today: Self.today)
    #expect(summary.followUps.promised == expected.promised)
    #expect(summary.followUps.open == expected.open && summary.followUps.overdue == expected.overdue)
  }

  @Test(arguments: 14..<26, ["2026-11-08", "2026-11-14", "2027-01-01"])
  func `a kiosk's index of one journal knows every call that is owed, whatever it reads first`(
    seed: Int, since: String
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    let journal = random.callJournals(1, records: 140)[0].content
    let since = Day.on(since)
    var index = CustomerIndex(since: since, dayStarts: 180)
    // The last days, then what was before them, then whatever is appended while the kiosk runs.
    let (begun, appended) = (journal.prefix(100), journal.dropFirst(100))
    let latest = begun.firstIndex { $0.at.day(dayStarts: 180) >= since } ?? begun.endIndex
    (begun[latest...] + begun[..<latest]).forEach { index.take($0) }
    index.finish()
    var records = Array(begun)
    index.lookAgain(through: records)
    expect(index, records)
    for record in appended {
      records.append(record)
      index.take(record)
      index.lookAgain(through: records)
      if record.seq % 13 == 0 { expect(index, records) }
    }
    expect(index, records)
  }

  private func expect(_ index: CustomerIndex, _ records: [Record]) {
    let expected = CallDefinition([records], dayStarts: 180).calls
    #expect(Set(index.owed.compactMap(Self.defined)) == expected && index.owed.count == expected.count)
  }

  @Test(arguments: 20..<24)
  func `neither the order of the journals nor a second copy changes who is owed a call`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (one, other) = (random.callJournals(1)[0].content, random.callJournals(1)[0].content)
    let renamed = other.map { $0.renumbered(by: 10_000) }
    let ids = Self.read([one, renamed], dayStarts: 0).calls.map(\.entry.id)
    let back = Self.read([renamed, one, one], dayStarts: 0).calls.map(\.entry.id)
    #expect(Set(back) == Set(ids) && back.count == ids.count)
  }
}

extension CustomerIndex {
  /// Gives it once more what it wants, as a kiosk does.
  fileprivate mutating func lookAgain(through records: [Record]) {
    guard !wanted.isEmpty else { return }
    lookAgain()
    records.forEach { take($0) }
    finish()
  }
}

extension Record {
  /// The same record of other responses.
  fileprivate func renumbered(by number: Int) -> Record {
    func other(_ id: RecordID) -> RecordID {
      (1...400).first { .numbered($0) == id }.map { .numbered($0 + number) } ?? id
    }
    var record = self
    record.id = other(id)
    switch content {
    case .amend(var amendment):
      amendment.of = other(amendment.of)
      record.content = .amend(amendment)
    case .void(let of): record.content = .void(of: other(of))
    case .followUp(let of, let outcome, let next):
      record.content = .followUp(of: other(of), outcome, callbackAt: next)
    case .journal, .response, .customers, .redaction, .repair, .unknown: break
    }
    return record
  }
}
