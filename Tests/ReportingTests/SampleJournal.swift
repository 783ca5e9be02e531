// A journal made record by record, so that reports are tested on what was really written and read.

import Records
import Reporting
import Summarizing
import Surveys
import Testing
import Text
import Wording

/// Writes records, reads them back and counts them.
struct SampleJournal {
  private(set) var ledger: Ledger
  private(set) var owed = OwedCalls(dayStarts: 0)
  private(set) var dossier = Dossier()
  /// Of the periods before.
  private var past: Ledger?
  private var chain = Chain()
  private let period: Period
  private let today: Day
  private var first: Record?
  private var previous = Digest.zero
  private var seq = 0
  private var offset = 0

  /// - Parameter period: as on the command line; today is Sunday, 22 November 2026.
  init(_ period: String) throws {
    today = try #require(Day("2026-11-22"))
    self.period = try #require(Period(period, today: today))
    ledger = Ledger(period: self.period, dayStarts: 0)
    past = Comparison.span(before: self.period).map { Ledger(period: $0, dayStarts: 0) }
    try record(.journal(program: "rapport test"), at: "2026-01-02T08:00:00.000+01:00")
  }

  /// Records one interview.
  /// - Parameters:
  ///   - time: day, hour and minute.
  ///   - followUp: the day by which a call was promised.
  ///   - survey: its id.
  @discardableResult
  mutating func interview(
    _ answers: [RecordedAnswer] = [], as disposition: Disposition = .complete, agent: String = "anna",
    desk: String = "front-1", at time: String = "2026-11-22T09:00", followUp: String? = nil,
    personal: Personal.Details? = nil, survey: String = "after-call"
  ) throws -> RecordID {
    let response = Response(
      survey: survey, revision: "9c1f0e2d", lang: "hu", channel: "phone", disposition: disposition,
      seconds: 74, answers: answers, followUpDue: followUp.flatMap { Day($0) })
    return try record(
      .response(response), at: "\(time):00.000+01:00", agent: agent, desk: desk, personal: personal)
  }

  @discardableResult
  mutating func record(
    _ content: Record.Content, at time: String = "2026-11-22T18:00:00.000+01:00", agent: String = "anna",
    desk: String = "front-1", personal: Personal.Details? = nil
  ) throws -> RecordID {
    seq += 1
    let at = try #require(Timestamp(time))
    let id = RecordID(milliseconds: at.milliseconds, random: (UInt64(seq), 7))
    let high = chain.last?.orderTime.flatMap { $0 > at.milliseconds ? $0 : nil }
    let record = Record(
      seq: seq, id: id, at: at, high: high, content: content, desk: desk, agent: agent,
      personal: personal.map { .open($0) }, prev: previous)
    if first == nil { first = record }
    let (bytes, sum) = try #require(record.line())
    previous = sum
    take(bytes.dropLast())
    return id
  }

  /// A line that is no record.
  mutating func damage() { take(Array("{\"v\":1,\"seq\":".utf8)) }

  /// The first record's id again, with another content.
  mutating func takeConflictingCopy() {
    guard let first else { return }
    var copy = first
    (copy.agent, copy.prev) = ("another", previous)
    (copy.seq, copy.high) = (seq + 1, chain.last?.orderTime)
    guard let (bytes, sum) = copy.line() else { return }
    previous = sum
    seq += 1
    take(bytes.dropLast())
  }

  /// A line as a later program may write it.
  mutating func newerLine() {
    let body = Array("{\"v\":2,\"seq\":\(seq + 1),\"prev\":\"\(previous.hex)\"".utf8)
    previous = Digest(of: body)
    take(body + Array(",\"sum\":\"\(previous.hex)\"}".utf8))
  }

  /// Forgets the last record, so that the next one does not follow from it.
  mutating func breakChain() { previous = Digest(of: [1]) }

  func summary(by fields: [Field] = [], minN: Int = 5) -> Summary {
    Summary(of: ledger, request(fields, minN))
  }

  private func request(_ fields: [Field], _ minN: Int) -> Summary.Request {
    Summary.Request(period: period, by: fields, minN: minN, dayStarts: 0, today: today)
  }

  /// - Parameters:
  ///   - isCompared: with the period before.
  ///   - isPersonal: with whom to call and to thank.
  func report(
    by fields: [Field] = [], minN: Int = 5, isCompared: Bool = false, isPersonal: Bool = false
  ) -> Report {
    let summary = summary(by: fields, minN: minN)
    var report = Report(summary, journal: figures, minN: minN, today: today)
    if isCompared, let past {
      let tally = SummaryTally(past, by: [.day], request(fields, minN).counting)
      report.comparison = Comparison(
        of: summary, with: tally, customers: past.customerCounts, from: figures, today: today, minN: minN)
    }
    if isPersonal { report.contacts = Contacts(ledger, dossier) }
    report.proof = figures.seals.compactMap(\.self).first.map { "rapport check --seal \($0.prefix(34))" }
    report.labels.add("Billing & payment", question: "topic", option: "billing")
    return report
  }

  /// What stands behind the figures of one metric.
  func explanation(_ subject: Explanation.Subject) -> Explanation {
    Explanation(subject, of: summary(), ledger)
  }

  /// The report as text without colour.
  func text(by fields: [Field] = [], minN: Int = 5, words: Wording = .english, width: Int = 80) -> String {
    TextReport.render(
      report(by: fields, minN: minN), words: words, width: width, paint: Paint(isOn: false))
  }

  var figures: JournalFigures {
    var chain = chain
    chain.finish()
    var figures = JournalFigures()
    figures.add(chain, seal: chain.last?.seal)
    figures.conflicts = ledger.conflicts.count
    return figures
  }

  private mutating func take(_ line: [UInt8]) {
    line.withUnsafeBytes { bytes in
      if let line = chain.take(bytes, offset: offset, endsInLF: true) {
        if let record = ledger.take(line, journal: 0, offset: offset) { dossier.take(record) }
        past?.take(line, journal: 0, offset: offset)
        owed.take(line, journal: 0, offset: offset)
      }
    }
    offset += line.count + 1
  }
}

extension RecordedAnswer {
  /// Recommendation, 0–10.
  static func nps(_ rating: Int, id: String = "nps") -> RecordedAnswer {
    RecordedAnswer(id: id, value: .rating(.nps, rating))
  }

  /// Satisfaction.
  static func csat(_ rating: Int, id: String = "csat", upTo highest: Int = 5, satisfied: Int? = nil) throws
    -> RecordedAnswer
  {
    let measure = try #require(Measure.csat(scale: 1...highest, satisfied: satisfied))
    return RecordedAnswer(id: id, value: .rating(measure, rating))
  }

  /// Effort.
  static func ces(_ rating: Int, id: String = "ces", upTo highest: Int = 5, better: Better = .lower) throws
    -> RecordedAnswer
  {
    let measure = try #require(Measure.ces(scale: 1...highest, better: better))
    return RecordedAnswer(id: id, value: .rating(measure, rating))
  }

  /// The same question, skipped.
  func skipped(_ skip: Skip) -> RecordedAnswer {
    guard case .rating(let measure, _) = value else { return self }
    return RecordedAnswer(id: id, value: .skippedRating(measure, skip))
  }
}
