// What counts of all that was read: each record once, responses as amended and less the voided ones.

package import Records

/// Takes the records of one or many journals, in the order in which they are read.
package struct Ledger {
  /// A response as it counts.
  package struct Entry: Sendable {
    package let id: RecordID
    /// Of several copies the first, but rather one whose customer's words were not redacted.
    package fileprivate(set) var source: Source
    package let at: Timestamp
    package let desk: String
    package let agent: String
    /// What it promised before it was amended.
    let first: FirstPromises
    /// As amended.
    package var response: Response
    /// The amendment that counts.
    package var amendedBy: RecordID?
    package var isVoided = false

    package var isAmended: Bool { amendedBy != nil }
    package var seq: Int { source.seq }
  }

  /// Where a record stands.
  package struct Source: Sendable, Hashable, Comparable {
    /// Which of the journals, in the order of reading.
    package let journal: Int
    package let seq: Int

    package init(journal: Int, seq: Int) {
      (self.journal, self.seq) = (journal, seq)
    }

    package static func < (left: Source, right: Source) -> Bool {
      (left.journal, left.seq) < (right.journal, right.seq)
    }
  }

  /// Two records of one id that tell different things; the first one counts.
  package struct Conflict: Sendable, Equatable {
    package let id: RecordID
    /// Which of the journals, in the order of reading, and where in it the second one stands.
    package let journal: Int
    package let offset: Int
  }

  package private(set) var conflicts: [Conflict] = []

  private let period: Period
  private let dayStarts: Int
  private var fingerprints: [RecordID: Digest] = [:]
  private var responses: [Entry] = []
  private var histories: [RecordID: ResponseHistory] = [:]
  private var customers = LatestCounts()
  /// What was redacted in the first copy that was read, and for a response its place among `responses`.
  private var redacted: [RecordID: Int?] = [:]

  /// - Parameters:
  ///   - period: responses of other days are left out.
  ///   - dayStarts: minutes after midnight at which a day begins.
  package init(period: Period, dayStarts: Int) {
    self.period = period
    self.dayStarts = dayStarts
  }

  /// Takes a line whose `sum` holds; what is malformed or of a greater version does not count.
  /// - Returns: the record, if it is the first one of its id, or the first copy of a redacted one that still has the
  ///   customer's words: beside its journal a public copy must not hide them.
  @discardableResult
  package mutating func take(_ line: JournalLine, journal: Int, offset: Int) -> Record? {
    guard let record = line.record else { return nil }
    let fingerprint = line.fingerprint
    if let first = fingerprints.updateValue(fingerprint, forKey: record.id) {
      fingerprints[record.id] = first
      if first == fingerprint { return isOpened(by: record, journal) ? record : nil }
      conflicts.append(Conflict(id: record.id, journal: journal, offset: offset))
      return nil
    }
    let place = responses.count
    count(record, journal)
    if record.personal == .redacted {
      redacted.updateValue(place < responses.count ? place : nil, forKey: record.id)
    }
    return record
  }

  /// Whether a copy has the words that were redacted in the first one; the response is then named where they stand.
  private mutating func isOpened(by record: Record, _ journal: Int) -> Bool {
    guard record.personal?.details != nil, let place = redacted.removeValue(forKey: record.id) else {
      return false
    }
    switch record.content {
    case .response, .amend:
      if let place { responses[place].source = Source(journal: journal, seq: record.seq) }
      return true
    case .journal, .void, .followUp, .customers, .redaction, .repair, .unknown: return false
    }
  }

  /// The responses of the period, voided ones among them, in the order of reading, each as amended.
  package var entries: [Entry] {
    responses.map { entry in
      var entry = entry
      guard let history = histories[entry.id] else { return entry }
      entry.response = history.applied(to: entry.response)
      entry.amendedBy = history.amendment?.id
      entry.isVoided = history.isVoided
      return entry
    }
  }

  /// What is owed for a response of the ledger; nil if nothing is.
  package func owed(_ entry: Entry) -> OwedPromises? {
    (histories[entry.id] ?? ResponseHistory()).owed(entry.first, dayStarts: dayStarts)
  }

  /// The customer counts whose period lies inside the summary's, the latest of each, by name.
  package var customerCounts: [(counts: CustomerCounts, source: Source)] { customers.all }

  private mutating func count(_ record: Record, _ journal: Int) {
    switch record.content {
    case .response(let response):
      guard period.contains(record.at.day(dayStarts: dayStarts)) else { return }
      responses.append(
        Entry(
          id: record.id, source: Source(journal: journal, seq: record.seq), at: record.at, desk: record.desk,
          agent: record.agent,
          first: FirstPromises(response, moment: ResponseHistory.Moment(record), at: record.at),
          response: response))
    case .amend(let amendment): histories[amendment.of, default: ResponseHistory()].take(record)
    case .void(let of), .followUp(let of, _, _): histories[of, default: ResponseHistory()].take(record)
    case .customers(let counts): take(counts, record, journal)
    case .journal, .redaction, .repair, .unknown: break
    }
  }

  private mutating func take(_ counts: CustomerCounts, _ record: Record, _ journal: Int) {
    guard let days = Period.calendarSpan(counts.period), period.contains(days.lowerBound),
      period.contains(days.upperBound)
    else { return }
    customers.take(counts, record, journal)
  }
}
