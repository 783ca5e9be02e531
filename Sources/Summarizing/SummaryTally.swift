// All counts that a summary's figures follow from: they are whole numbers, they add up, and they name nobody.

package import Records

/// The counts of a set of responses, in the whole and by every field; the tally of two sets together is the sum of
/// theirs.
package struct SummaryTally: Sendable, Equatable {
  /// The fields that it is divided by, in the order of `--by`.
  package let fields: [Field]
  package var whole = Tally()
  /// For each field its groups by key.
  package var groups: [[GroupKey: Tally]]
  package var reasons = ReasonTally()
  package var followUps = Summary.FollowUps()
  /// The responses of each revision of each survey, the voided ones left out.
  package var revisions: [SurveyRevision: Int] = [:]

  package init(by fields: [Field]) {
    self.fields = fields
    groups = [[GroupKey: Tally]](repeating: [:], count: fields.count)
  }

  /// How responses are counted.
  package struct Counting: Sendable {
    /// Minutes after midnight at which a day begins.
    package let dayStarts: Int
    /// Calls that were due before it are overdue.
    package let today: Day

    package init(dayStarts: Int, today: Day) {
      (self.dayStarts, self.today) = (dayStarts, today)
    }
  }

  /// Counts one response.
  /// - Parameter ledger: the entry's own.
  package mutating func count(_ entry: Ledger.Entry, of ledger: Ledger, _ counting: Counting) {
    whole.count(entry)
    for (place, field) in fields.enumerated() {
      let key = GroupKey(field.key(of: entry, dayStarts: counting.dayStarts))
      groups[place][key, default: Tally()].count(entry)
    }
    guard !entry.isVoided else { return }
    revisions[SurveyRevision(survey: entry.response.survey, revision: entry.response.revision), default: 0] +=
      1
    reasons.count(entry.response.countedAnswers)
    guard entry.response.followUpDue != nil else { return }
    followUps.promised += 1
    guard let due = ledger.owed(entry)?.followUpDue else { return }
    followUps.open += 1
    followUps.overdue += due < counting.today ? 1 : 0
  }

  /// Of two tallies by the same fields.
  package static func + (left: SummaryTally, right: SummaryTally) -> SummaryTally {
    var sum = left
    sum.whole = left.whole + right.whole
    for place in sum.groups.indices { sum.groups[place].merge(right.groups[place], uniquingKeysWith: +) }
    sum.reasons = left.reasons + right.reasons
    sum.followUps = left.followUps + right.followUps
    sum.revisions = left.revisions + right.revisions
    return sum
  }
}

extension SummaryTally {
  /// Of all responses of a ledger.
  package init(_ ledger: Ledger, by fields: [Field], _ counting: Counting) {
    self.init(by: fields)
    for entry in ledger.entries { count(entry, of: ledger, counting) }
  }
}

extension Summary.FollowUps {
  package static func + (left: Summary.FollowUps, right: Summary.FollowUps) -> Summary.FollowUps {
    Summary.FollowUps(
      promised: left.promised + right.promised, open: left.open + right.open,
      overdue: left.overdue + right.overdue)
  }
}
