// Who waits for a call: what promises one, what settles it, and which of them comes first.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct OwedCallTests {
  private static let day = "2026-11-22"

  private func owed(_ journals: [Record]..., dayStarts: Int = 0) -> OwedCalls {
    var owed = OwedCalls(dayStarts: dayStarts)
    for (number, journal) in journals.enumerated() { owed.take(journal, journal: number) }
    return owed
  }

  private func promise(_ id: Int, due: String, _ answers: [RecordedAnswer] = [.nps(1)]) -> Record {
    .at("09:00", seq: id, id: id, .response(.sample(answers, followUpDue: .on(due))))
  }

  private func callback(_ id: Int, at time: String, due: String? = nil) -> Record {
    var response = Response.sample(disposition: .callback, followUpDue: due.map { .on($0) })
    response.callbackAt = time
    return .at("09:00", seq: id, id: id, .response(response))
  }

  private func attempt(
    _ of: Int, _ outcome: FollowUpOutcome, id: Int, at time: String = "12:00", note: String? = nil
  ) -> Record {
    var record = Record.at(time, seq: id, id: id, .followUp(of: .numbered(of), outcome))
    record.personal = note.map { .open(.init(salt: String(repeating: "0", count: 32), note: $0)) }
    return record
  }

  private func amend(
    _ of: Int, id: Int, _ change: Amendment.FollowUpChange, _ disposition: Disposition? = nil
  )
    -> Record
  {
    let amendment = Amendment(
      of: .numbered(of), answers: [.nps(2)], disposition: disposition, followUp: change)
    return .at("10:00", seq: id, id: id, .amend(amendment))
  }

  /// The numbers of the responses that are owed a call, in the order of the list.
  private func numbers(_ owed: OwedCalls) -> [RecordID] { owed.calls.map(\.entry.id) }

  @Test func `a promise is owed until somebody was reached or declined`() {
    let records = [1, 2, 3, 4].map { promise($0, due: Self.day) } + [Record.response(1, id: 5)]
    let tries = [
      attempt(1, .reached, id: 11), attempt(2, .declined, id: 12), attempt(3, .notReached, id: 13),
    ]
    #expect(numbers(owed(records + tries)) == [.numbered(3), .numbered(4)])
    #expect(numbers(owed(tries, records)) == [.numbered(3), .numbered(4)])
  }

  @Test func `a withdrawn response and a withdrawn promise owe nothing, and a new promise is owed`() {
    let records = [promise(1, due: Self.day), promise(2, due: Self.day), .response(1, id: 3)]
    let changes = [
      Record.at("10:00", seq: 11, id: 11, .void(of: .numbered(1))), amend(2, id: 12, .withdrawn),
      amend(3, id: 13, .due(.on("2026-11-23"))),
    ]
    #expect(numbers(owed(records + changes)) == [.numbered(3)])
    #expect(owed(records + changes).calls.first?.due == .on("2026-11-23"))
  }

  @Test func `a callback is owed until it is closed or the interview ended otherwise after all`() {
    let records = (1...4).map { callback($0, at: "2026-11-22T10:00") }
    let changes = [
      attempt(1, .reached, id: 11), amend(2, id: 12, .unchanged, .complete), amend(3, id: 13, .unchanged),
    ]
    #expect(numbers(owed(records + changes)) == [.numbered(3), .numbered(4)])
  }

  @Test func `a callback without a time waits from the day on which it was agreed`() {
    let call = owed([.at("09:00", seq: 1, id: 1, .response(.sample(disposition: .callback)))]).calls.first
    #expect(call?.due == .on(Self.day) && call?.callback == nil && call?.isCallback == true)
    let later = Record.at(
      "09:00", seq: 2, id: 12, .amend(Amendment(of: .numbered(2), answers: [], disposition: .callback)),
      day: "2026-11-25")
    #expect(owed([.response(9, id: 2), later]).calls.first?.due == .on("2026-11-25"))
  }

  /// A call promised for the 24th, closed at 12:00 by a call, and then amended at 13:00.
  private func due(
    after change: Amendment.FollowUpChange, _ disposition: Disposition? = nil, at time: String? = nil
  )
    -> Day?
  {
    let amendment = Amendment(
      of: .numbered(1), answers: [], disposition: disposition, followUp: change, callbackAt: time)
    return owed([
      promise(1, due: "2026-11-24"), attempt(1, .reached, id: 11),
      .at("13:00", seq: 12, id: 12, .amend(amendment)),
    ]).calls.first?.due
  }

  @Test func `what an amendment promises after a call was closed is owed anew, and nothing else is`() {
    #expect(due(after: .unchanged) == nil && due(after: .withdrawn) == nil)
    #expect(due(after: .due(.on("2026-11-24"))) == .on("2026-11-24"))
    #expect(due(after: .due(.on("2026-11-26"))) == .on("2026-11-26"))
    #expect(due(after: .unchanged, .callback, at: "2026-11-26T10:00") == .on("2026-11-26"))
    #expect(due(after: .unchanged, .complete, at: "2026-11-26T10:00") == nil)
  }

  @Test func `an amendment that repeats what the one before promised keeps its age`() {
    let renewed = Amendment(of: .numbered(1), answers: [.nps(1)], followUp: .due(.on("2026-11-24")))
    let again = Amendment(of: .numbered(1), answers: [.nps(2)], followUp: .due(.on("2026-11-24")))
    let other = Amendment(of: .numbered(1), answers: [.nps(2)], followUp: .due(.on("2026-11-25")))
    let closed = [
      promise(1, due: "2026-11-24"), Record.at("10:00", seq: 11, id: 11, .amend(renewed)),
      attempt(1, .expired, id: 12),
    ]
    #expect(owed(closed).calls.isEmpty)
    #expect(owed(closed + [.at("13:00", seq: 13, id: 13, .amend(again))]).calls.isEmpty)
    #expect(
      owed(closed + [.at("13:00", seq: 13, id: 13, .amend(other))]).calls.map(\.due) == [.on("2026-11-25")])
  }

  @Test func `a try names the next time, until something else is agreed or the call is closed`() {
    func tried(_ next: String?, id: Int, at time: String) -> Record {
      .at(time, seq: id, id: id, .followUp(of: .numbered(1), .notReached, callbackAt: next))
    }
    let first = [callback(1, at: "2026-11-22T10:00"), tried("2026-11-23T09:00", id: 11, at: "10:05")]
    let call = owed(first).calls.first
    #expect(call?.callback?.description == "2026-11-23T09:00" && call?.due == .on("2026-11-23"))
    #expect(call?.attempts.map(\.next?.description) == ["2026-11-23T09:00"])
    let second = owed(first + [tried(nil, id: 12, at: "11:00")]).calls.first
    #expect(second?.due == .on("2026-11-23") && second?.attempts.count == 2)
    let agreed = Amendment(of: .numbered(1), answers: [], callbackAt: "2026-11-25T09:00")
    #expect(
      owed(first + [.at("12:00", seq: 13, id: 13, .amend(agreed))]).calls.first?.due == .on("2026-11-25"))
    let ended = Amendment(of: .numbered(1), answers: [], disposition: .complete)
    #expect(owed(first + [.at("12:00", seq: 13, id: 13, .amend(ended))]).calls.isEmpty)
    #expect(owed(first + [attempt(1, .declined, id: 14)]).calls.isEmpty)
  }

  @Test func `the most overdue comes first, then callbacks by the clock, then the order of the promises`() {
    let records = [
      promise(1, due: "2026-11-23"), callback(2, at: "2026-11-22T15:00"), promise(3, due: "2026-11-22"),
      callback(4, at: "2026-11-22T09:30"), promise(5, due: "2026-11-20"), promise(6, due: "2026-11-22"),
      callback(7, at: "2026-11-21T23:59"), promise(8, due: "2026-10-01"),
    ]
    let expected = [8, 5, 7, 4, 2, 3, 6, 1].map { RecordID.numbered($0) }
    #expect(numbers(owed(records)) == expected)
    #expect(numbers(owed(records.reversed())) == expected)
    #expect(owed(records).calls.map { $0.daysOverdue(on: .on(Self.day)) } == [52, 2, 1, 0, 0, 0, 0, 0])
  }

  @Test func `of a follow-up and a callback the earlier one is due, and one call settles both`() {
    let records = [
      callback(1, at: "2026-11-24T10:00", due: "2026-11-23"),
      callback(2, at: "2026-11-22T10:00", due: "2026-11-23"),
    ]
    let calls = owed(records).calls
    #expect(calls.map(\.due) == [.on("2026-11-22"), .on("2026-11-23")])
    #expect(calls.map(\.isCallback) == [true, false])
    #expect(owed(records + [attempt(1, .reached, id: 11), attempt(2, .declined, id: 12)]).calls.isEmpty)
  }

  @Test func `where the day starts late, a callback of the small hours belongs to the day before`() {
    let records = [callback(1, at: "2026-11-23T01:30"), callback(2, at: "2026-11-22T23:00")]
    #expect(owed(records).calls.map(\.due) == [.on("2026-11-22"), .on("2026-11-23")])
    let night = owed(records, dayStarts: 240).calls
    #expect(night.map(\.due) == [.on("2026-11-22"), .on("2026-11-22")])
    #expect(night.map(\.entry.id) == [.numbered(2), .numbered(1)])
    #expect(night.map(\.isCallback) == [true, true])
  }

  @Test(arguments: [
    ("2026-11-24T10:00", "10:00"), ("2026-11-24T00:00", "00:00"), ("2026-11-24T23:59", "23:59"),
    ("2026-11-24T24:00", nil), ("2026-11-24T10:60", nil), ("2026-02-30T10:00", nil), ("2026-11-24", nil),
    ("2026-11-24T1:00", nil), ("2026-11-24T+1:00", nil), ("2026-11-24T10:00Z", nil), ("", nil),
  ])
  func `a callback's time is a day and a clock time`(text: String, clock: String?) {
    #expect(Appointment(recorded: text)?.clock == clock)
    if clock != nil { #expect(Appointment(recorded: text)?.day == .on("2026-11-24")) }
  }

  @Test func `the ratings that are not good speak for the call, or all where none is bad`() throws {
    let csat = try #require(Measure.csat(scale: 1...5))
    let ces = try #require(Measure.ces(scale: 1...7, better: .higher))
    let rating = { (id: String, measure: Measure, value: Int) in
      RecordedAnswer(id: id, value: .rating(measure, value))
    }
    let rows: [([RecordedAnswer], [String])] = [
      ([.nps(6), rating("c", csat, 4), rating("e", ces, 4)], ["nps 6", "e 4"]),
      ([.nps(7), rating("c", csat, 3), rating("e", ces, 5)], ["c 3"]),
      ([.nps(10), rating("c", csat, 5)], ["nps 10", "c 5"]),
      ([RecordedAnswer(id: "c", value: .skippedRating(csat, .refused))], []), ([], []),
    ]
    for (answers, reasons) in rows {
      let call = owed([promise(1, due: Self.day, answers)]).calls.first
      #expect(call?.reasons.map { "\($0.question) \($0.value)" } == reasons)
    }
  }

  @Test func `tries are told in the order in which they were made`() {
    let records = [
      promise(1, due: Self.day), attempt(1, .notReached, id: 13, at: "15:00", note: "engaged"),
      attempt(1, .notReached, id: 12, at: "11:00"), attempt(9, .notReached, id: 14),
    ]
    let attempts = owed(records).calls.first?.attempts ?? []
    #expect(attempts.map(\.at.clock) == ["11:00", "15:00"] && attempts.map(\.note) == [nil, "engaged"])
  }

  @Test func `words count as amended, each with its question, and the reference stays`() {
    let text = { (id: String) in RecordedAnswer(id: id, value: .text) }
    let salt = String(repeating: "0", count: 32)
    var response = Record.at(
      "09:00", seq: 1, id: 1,
      .response(.sample([text("a"), text("b"), .nps(1)], followUpDue: .on(Self.day))))
    response.personal = .open(
      .init(salt: salt, customer: "C-1", words: [("a", "old"), ("b", "gone")], note: "softly"))
    var amendment = Record.at(
      "10:00", seq: 2, id: 2, .amend(Amendment(of: .numbered(1), answers: [text("a"), text("c"), .nps(2)])))
    amendment.personal = .open(.init(salt: salt, words: [("a", "new"), ("c", "more")], reason: "misheard"))
    let said = owed([response, amendment]).calls.first?.said
    #expect(said?.customer == "C-1" && said?.note == "softly")
    #expect(said?.words.map { "\($0.question) \($0.text)" } == ["a new", "c more"])
  }

  @Test func `what was redacted is not said, not even that there was nothing`() throws {
    var response = promise(1, due: Self.day)
    response.personal = .open(.init(salt: String(repeating: "0", count: 32), customer: "C-1"))
    let bytes = Array(try #require(response.line()).bytes.dropLast())
    let redacted = try #require(JournalLine.read(bytes)).publicForm
    var owed = OwedCalls(dayStarts: 0)
    owed.take(try #require(JournalLine.read(redacted)), journal: 0, offset: 0)
    #expect(owed.calls.count == 1 && owed.calls.first?.said == nil)
    let nothing = try #require(self.owed([promise(1, due: Self.day)]).calls.first?.said)
    #expect(nothing.customer == nil && nothing.words.isEmpty && nothing.note == nil)
  }
}

extension OwedCalls {
  mutating func take(_ records: [Record], journal: Int) {
    for (offset, record) in records.enumerated() {
      guard let bytes = record.line()?.bytes, let line = JournalLine.read(bytes.dropLast()) else { continue }
      take(line, journal: journal, offset: offset)
    }
  }
}
