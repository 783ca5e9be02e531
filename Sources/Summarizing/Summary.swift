// The figures of a period: everything that a report shows, in any form.

package import Records
package import Surveys

/// The summary of a period.
package struct Summary: Sendable {
  package let period: Period
  package let interviews: InterviewFigures
  package let questions: [QuestionFigures]
  /// In the order of `--by`, then by key in byte order.
  package let groups: [Group]
  package let retention: [Retention]
  package let followUps: FollowUps
  /// What detractors name against promoters, by question.
  package let reasons: [NamedReasons]
  /// The interviews of each revision of each survey, in byte order.
  package let revisions: [(revision: SurveyRevision, interviews: Int)]

  /// The responses of the period that share a field.
  package struct Group: Sendable {
    package let field: Field
    package let key: String
    package let interviews: InterviewFigures
    package let questions: [QuestionFigures]
  }

  /// Calls that the period's responses were promised.
  package struct FollowUps: Sendable, Equatable {
    package var promised = 0
    package var open = 0
    /// Open ones that were due before today.
    package var overdue = 0

    package init(promised: Int = 0, open: Int = 0, overdue: Int = 0) {
      (self.promised, self.open, self.overdue) = (promised, open, overdue)
    }
  }

  /// What a summary is asked for.
  package struct Request: Sendable {
    package let period: Period
    package let by: [Field]
    /// A question of a group with fewer ratings has no score.
    package let minN: Int
    /// Minutes after midnight at which a day begins.
    package let dayStarts: Int
    package let today: Day

    package init(period: Period, by: [Field], minN: Int, dayStarts: Int, today: Day) {
      self.period = period
      self.by = by
      self.minN = minN
      self.dayStarts = dayStarts
      self.today = today
    }

    /// How responses are counted.
    package var counting: SummaryTally.Counting { .init(dayStarts: dayStarts, today: today) }
  }

  package init(of ledger: Ledger, _ request: Request) {
    self.init(
      SummaryTally(ledger, by: request.by, request.counting), customers: ledger.customerCounts,
      period: request.period,
      minN: request.minN)
  }

  /// - Parameters:
  ///   - tally: of the responses of the period.
  ///   - customers: the counts whose period lies inside it, by name.
  package init(
    _ tally: SummaryTally, customers: [(counts: CustomerCounts, source: Ledger.Source)], period: Period,
    minN: Int
  ) {
    self.period = period
    interviews = InterviewFigures(tally.whole)
    questions = tally.whole.figures(atLeast: 1)
    groups = zip(tally.fields, tally.groups).flatMap { field, groups in
      groups.sorted { $0.key < $1.key }.map { key, tally in
        Group(
          field: field, key: key.text, interviews: InterviewFigures(tally),
          questions: tally.figures(atLeast: minN)
        )
      }
    }
    retention = customers.map { Retention($0.counts, source: $0.source) }
    followUps = tally.followUps
    reasons = NamedReasons.all(tally.reasons)
    revisions = tally.revisions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Summary {
  /// The surveys that were asked in more than one revision, each with all of its revisions.
  package var changedSurveys: [(survey: String, revisions: [(revision: String, interviews: Int)])] {
    Dictionary(grouping: revisions) { GroupKey($0.revision.survey) }.filter { $0.value.count > 1 }
      .map { ($0.key.text, $0.value.map { ($0.revision.revision, $0.interviews) }) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}

/// How the interviews of a period ended.
package struct InterviewFigures: Sendable, Equatable {
  package let total: Int
  package let dispositions: [Disposition: Int]
  package let amended: Int
  package let voided: Int

  package init(_ tally: Tally) {
    total = tally.dispositions.values.reduce(0, +)
    dispositions = tally.dispositions
    amended = tally.amended
    voided = tally.voided
  }

  package func count(_ disposition: Disposition) -> Int { dispositions[disposition] ?? 0 }

  /// Of those who were asked, the share that completed, in percent: complete / (complete + partial +
  /// break-off + refusal). Nil if nobody was asked.
  package var completionRate: Double? {
    asked == 0 ? nil : 100 * Double(count(.complete)) / Double(asked)
  }

  /// The completion rate with Wilson's interval; nil if nobody was asked.
  package var completed: Score? { asked == 0 ? nil : Score(count(.complete), of: asked) }

  /// How many were asked.
  package var asked: Int {
    [Disposition.complete, .partial, .breakOff, .refusal].reduce(0) { $0 + count($1) }
  }
}

/// How many customers of a period's start stayed and how many were lost.
package struct Retention: Sendable {
  package let counts: CustomerCounts
  /// The record of the counts; nil before they are recorded.
  package let source: Ledger.Source?
  /// Customer retention rate, 100·(start − lost)/start; nil without customers at the start.
  package let crr: Score?
  /// Churn rate, 100·lost/start.
  package let churn: Score?

  package init(_ counts: CustomerCounts, source: Ledger.Source? = nil) {
    (self.counts, self.source) = (counts, source)
    let (start, lost) = (counts.start, counts.lost)
    crr = start == 0 ? nil : Score(start - lost, of: start)
    churn = start == 0 ? nil : Score(lost, of: start)
  }
}

extension Tally {
  package init(_ entries: [Ledger.Entry]) {
    self.init()
    for entry in entries { count(entry) }
  }

  func figures(atLeast: Int) -> [QuestionFigures] {
    questions.sorted { $0.key < $1.key }.map { QuestionFigures($0.key, $0.value, atLeast: atLeast) }
  }
}
