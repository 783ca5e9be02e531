// The counts of a summary: every response is counted as it is read, and what others speak of is counted again.

package import Records
import Surveys

/// Counts the responses of a period.
package struct SummaryCounter: LineVisitor {
  private let period: Period
  private let counting: SummaryTally.Counting
  private var counts: ResponseCounts
  private var index = RecordIndex()
  private var customers: [Place: CustomerRecord] = [:]

  private struct CustomerRecord: Sendable {
    let counts: CustomerCounts
    let orderTime: Int
    let seq: Int
  }

  package init(_ period: Period, by fields: [Field], _ counting: SummaryTally.Counting) {
    (self.period, self.counting) = (period, counting)
    counts = ResponseCounts(by: fields, dayStarts: counting.dayStarts, days: period.days)
  }

  package mutating func visit(_ record: borrowing FlatRecord, _ line: Span<UInt8>, at place: Place) {
    guard record.standing == .record, let id = record.id, let kind = record.kind else { return }
    index.add(id, at: place)
    switch kind {
    case .response: count(record, line, times: 1)
    case .amend, .void, .followUp: if let of = record.of { index.add(correctionOf: of, at: place) }
    case .customers: take(record, line, at: place)
    case .journal, .redaction, .repair, .unknown: break
    }
  }

  private mutating func take(_ record: borrowing FlatRecord, _ line: Span<UInt8>, at place: Place) {
    guard let counts = record.customerCounts(in: line), let orderTime = record.orderTime,
      let seq = record.seq,
      let days = Period.calendarSpan(counts.period), period.contains(days.lowerBound),
      period.contains(days.upperBound)
    else { return }
    customers[place] = CustomerRecord(counts: counts, orderTime: orderTime, seq: seq)
  }

  package mutating func add(_ other: consuming SummaryCounter) {
    counts.add(other.counts)
    index.add(other.index)
    customers.merge(other.customers) { one, _ in one }
  }

  /// What was counted, once everything was read.
  package struct Outcome: Sendable {
    package let tally: SummaryTally
    /// The customer counts whose period lies inside the summary's, the latest of each, by name.
    package let customers: [(counts: CustomerCounts, source: Ledger.Source)]
    package let conflicts: [Ledger.Conflict]
  }

  /// Counts again what stands twice, and what others speak of.
  /// - Parameter source: gives lines again.
  package mutating func finish(_ source: inout some LineSource) throws -> Outcome {
    let meetings = index.takeMeetings()
    var copies = Copies()
    for places in meetings.copies { try copies.find(among: places, &source) }
    for place in copies.places.sorted() {
      customers[place] = nil
      try source.read(place) { record, line in
        if record.kind == .response { count(record, line, times: -1) }
      }
    }
    var response = KeptLine()
    var amendment = KeptLine()
    var start = 0
    while start < meetings.corrections.count {
      let place = meetings.corrections[start].of
      let end = meetings.corrections[start...].firstIndex { $0.of != place } ?? meetings.corrections.count
      let places = meetings.corrections[start..<end].map(\.place).filter { !copies.places.contains($0) }
      start = end
      if copies.places.contains(place) { continue }
      try countAgain(place, correctedBy: places, &source, &response, &amendment)
    }
    return Outcome(tally: counts.tally, customers: latestCustomers, conflicts: copies.sortedConflicts)
  }

  private var latestCustomers: [(counts: CustomerCounts, source: Ledger.Source)] {
    var latest = LatestCounts()
    for (place, record) in customers.sorted(by: { $0.key < $1.key }) {
      latest.take(record.counts, record.orderTime, Ledger.Source(journal: place.journal, seq: record.seq))
    }
    return latest.all
  }

  /// Counts a response as it was first recorded.
  private mutating func count(_ record: borrowing FlatRecord, _ line: Span<UInt8>, times: Int) {
    guard let disposition = record.disposition else { return }
    var state = ResponseCounts.State(disposition: disposition)
    if let due = record.followUpDue { state.followUps = followUps(open: due) }
    counts.count(record, line, answers: record, line, state, times: times)
  }

  private func followUps(open due: Day?) -> Summary.FollowUps {
    Summary.FollowUps(
      promised: 1, open: due == nil ? 0 : 1, overdue: due.map { $0 < counting.today } == true ? 1 : 0)
  }

  private mutating func countAgain(
    _ place: Place, correctedBy corrections: [Place], _ source: inout some LineSource,
    _ response: inout KeptLine, _ amendment: inout KeptLine
  ) throws {
    var isCounted = false
    try source.read(place) { record, line in
      guard record.kind == .response, let at = record.at, counts.contains(at) else { return }
      response.keep(line)
      isCounted = true
    }
    guard isCounted, let outline = response.reader.record.outline(in: response.bytes.span),
      case .response(let content) = outline.content
    else { return }
    var history = ResponseHistory()
    for place in corrections {
      try source.read(place) { record, line in
        guard record.of == outline.id, let correction = record.outline(in: line) else { return }
        history.take(correction)
        if history.amendment?.id == correction.id { amendment.keep(line) }
      }
    }
    let (now, line) = (history.applied(to: content), response.bytes.span)
    var state = ResponseCounts.State(disposition: now.disposition)
    (state.isAmended, state.isVoided) = (history.amendment != nil, history.isVoided)
    if now.followUpDue != nil {
      state.followUps = followUps(open: history.owed(outline, dayStarts: counting.dayStarts)?.followUpDue)
    }
    count(response.reader.record, line, times: -1)
    if state.isAmended {
      counts.count(
        response.reader.record, line, answers: amendment.reader.record, amendment.bytes.span, state, times: 1)
    } else {
      counts.count(response.reader.record, line, answers: response.reader.record, line, state, times: 1)
    }
  }
}

/// A line that is kept while others are read.
private struct KeptLine: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private(set) var reader = RecordReader()

  mutating func keep(_ line: Span<UInt8>) {
    let copy = line.withUnsafeBytes { Array($0) }
    bytes = copy
    _ = reader.read(again: copy.span)
  }
}

/// The records that do not count, because one of the same id was read before them.
struct Copies {
  private(set) var places: Set<Place> = []
  private var conflicts: [Ledger.Conflict] = []

  /// Records that tell something else than the first one of their id, in the order of reading.
  var sortedConflicts: [Ledger.Conflict] {
    conflicts.sorted { ($0.journal, $0.offset) < ($1.journal, $1.offset) }
  }

  /// Looks at the records of one hash of an id, in the order of reading.
  mutating func find(among places: [Place], _ source: inout some LineSource) throws {
    var firsts: [RecordID: (sum: Digest, place: Place, fingerprint: Digest?)] = [:]
    for place in places {
      var copy: (id: RecordID, sum: Digest, fingerprint: Digest?)?
      try source.read(place) { record, line in
        guard let id = record.id else { return }
        // Of one sum are records that tell the same, whatever was taken out of them.
        let isSame = firsts[id].map { $0.sum == record.sum } ?? true
        copy = (id, record.sum, isSame ? nil : FlatRecord.fingerprint(of: line))
      }
      guard let copy else { continue }
      guard var first = firsts[copy.id] else {
        firsts[copy.id] = (copy.sum, place, nil)
        continue
      }
      self.places.insert(place)
      guard let fingerprint = copy.fingerprint else { continue }
      if first.fingerprint == nil {
        try source.read(first.place) { first.fingerprint = FlatRecord.fingerprint(of: $1) }
        firsts[copy.id] = first
      }
      if first.fingerprint != fingerprint {
        conflicts.append(Ledger.Conflict(id: copy.id, journal: place.journal, offset: place.offset))
      }
    }
  }
}
