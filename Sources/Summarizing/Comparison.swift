// A summary beside the periods before it: whether a score is news, or noise.

package import Records

/// What a period is compared with: the one before it, and the row of periods up to it.
package struct Comparison: Sendable {
  /// How many periods a trend shows, the summary's own among them.
  package static let trendLength = 14

  /// The period of the same kind before.
  package let period: Period
  /// Whether the summary's own period is not over yet.
  package let isRunning: Bool
  /// What was read of the earlier periods.
  package let journal: JournalFigures
  package let interviews: InterviewFigures
  /// Of the completion rates, in percentage points; nil if one of them is none.
  package let completion: Difference?
  /// Every question of both periods, in the order of questions.
  package let questions: [Question]
  /// Nil unless the customers of both periods were counted.
  package let retention: Retention?
  /// The earliest first; the summary's own period is the last.
  package let trend: [Period]

  /// One question now and before.
  package struct Question: Sendable {
    package let key: QuestionKey
    /// Nil if no response of the period before was asked it.
    package let before: QuestionFigures?
    /// Nil unless there is a score in both periods.
    package let difference: Difference?
    /// A score for each period of the trend, nil where it had none.
    package let trend: [Score?]
  }

  /// Retention now and before.
  package struct Retention: Sendable {
    package let before: Summarizing.Retention
    package let crr: Difference
    package let churn: Difference
  }

  /// Which days it reads: those of the periods before the summary's. Nil where there is none before.
  package static func span(before period: Period) -> Period? {
    let earlier = period.earlier(trendLength - 1)
    guard let first = earlier.first?.days, let last = earlier.last?.days else { return nil }
    let (from, to) = (first.lowerBound, last.upperBound)
    return Period(name: "\(from)..\(to)", days: from...to)
  }

  /// - Parameters:
  ///   - past: the tally, by `.day` first, of what was read of `span(before:)`.
  ///   - customers: the customer counts of that span.
  ///   - journal: what it was read from.
  ///   - minN: with fewer ratings on either side there is no verdict.
  package init?(
    of summary: Summary, with past: SummaryTally,
    customers: [(counts: CustomerCounts, source: Ledger.Source)], from journal: JournalFigures, today: Day,
    minN: Int
  ) {
    let earlier = summary.period.earlier(Comparison.trendLength - 1)
    guard let period = earlier.last, past.fields.first == .day else { return nil }
    var tallies = [Tally](repeating: Tally(), count: earlier.count)
    for (key, tally) in past.groups[0] {
      guard let day = Day(key.text), let place = earlier.firstIndex(where: { $0.contains(day) }) else {
        continue
      }
      tallies[place] = tallies[place] + tally
    }
    let figures = tallies.map { $0.figures(atLeast: 1) }
    self.period = period
    self.journal = journal
    isRunning = summary.period.isRunning(on: today)
    interviews = InterviewFigures(tallies[tallies.count - 1])
    completion = Score.difference(summary.interviews.completed, interviews.completed, minN)
    trend = earlier + [summary.period]
    retention = Retention(of: summary, with: customers, period, minN)
    let now = summary.questions
    let before = figures.last ?? []
    let keys = Set((now + before).map(\.key)).sorted()
    questions = keys.map { key in
      let (one, other) = ([now, before].map { $0.first { $0.key == key } }).pair
      return Question(
        key: key, before: other,
        difference: one.flatMap { one in other.flatMap { Difference(one, $0, minN: minN) } },
        trend: (figures + [now]).map { $0.first { $0.key == key }?.score })
    }
  }
}

extension Comparison.Retention {
  /// Of the counts for exactly the two periods.
  fileprivate init?(
    of summary: Summary, with past: [(counts: CustomerCounts, source: Ledger.Source)], _ period: Period,
    _ minN: Int
  ) {
    let before = past.first { $0.counts.period == period.name }
    guard let now = summary.retention.first(where: { $0.counts.period == summary.period.name }), let before
    else { return nil }
    self.before = Summarizing.Retention(before.counts, source: before.source)
    guard let crr = Score.difference(now.crr, self.before.crr, minN),
      let churn = Score.difference(now.churn, self.before.churn, minN)
    else { return nil }
    (self.crr, self.churn) = (crr, churn)
  }
}

extension Score {
  /// The difference of two shares; nil unless both are there.
  fileprivate static func difference(_ share: Score?, _ earlier: Score?, _ minN: Int) -> Difference? {
    share.flatMap { share in earlier.map { Difference(share, $0, minN: minN) } }
  }
}

extension [QuestionFigures?] {
  fileprivate var pair: (QuestionFigures?, QuestionFigures?) { (self[0], self[1]) }
}
