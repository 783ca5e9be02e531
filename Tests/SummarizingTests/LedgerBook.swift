// Journals as lists of records, and what a ledger makes of them.

import RecordTesting
import Records
import Summarizing

extension Ledger {
  /// The ledger of journals that are read one after the other.
  init(_ journals: [Record]..., period: String = "2026-11-22", dayStarts: Int = 0) {
    self.init(reading: journals, period: period, dayStarts: dayStarts)
  }

  init(reading journals: [[Record]], period: String = "2026-11-22", dayStarts: Int = 0) {
    guard let period = Period(period, today: .on("2026-11-22")) else { preconditionFailure("no period") }
    self.init(period: period, dayStarts: dayStarts)
    for (journal, records) in journals.enumerated() {
      for (offset, record) in records.enumerated() {
        guard let bytes = record.line()?.bytes, let line = JournalLine.read(bytes.dropLast()) else {
          preconditionFailure("a record that is none")
        }
        take(line, journal: journal, offset: offset)
      }
    }
  }

  /// The ids of the responses that count, as numbers, each with its first rating.
  var counted: [RecordID: Int?] {
    let counting = entries.filter { !$0.isVoided }
    return Dictionary(uniqueKeysWithValues: counting.map { ($0.id, $0.response.answers.first?.rating) })
  }
}

extension RecordedAnswer {
  /// The rating, if it is one.
  var rating: Int? { if case .rating(_, let rating) = value { rating } else { nil } }
}

extension Record {
  /// A record at a clock time of the day, with a number in its journal.
  static func at(_ time: String, seq: Int, id: Int, _ content: Content, day: String = "2026-11-22") -> Record
  {
    var record = Record.sample(id, content, at: .at("\(day)T\(time):00.000+01:00"))
    record.seq = seq
    return record
  }

  /// A response that says nothing but this rating.
  static func response(
    _ rating: Int, id: Int, seq: Int = 2, at time: String = "09:00", day: String = "2026-11-22"
  ) -> Record {
    at(time, seq: seq, id: id, .response(.sample([.nps(rating)])), day: day)
  }

  /// An amendment to this rating.
  static func amend(_ of: Int, to rating: Int, id: Int, seq: Int, at time: String, day: String = "2026-11-22")
    -> Record
  {
    at(time, seq: seq, id: id, .amend(Amendment(of: .numbered(of), answers: [.nps(rating)])), day: day)
  }
}
