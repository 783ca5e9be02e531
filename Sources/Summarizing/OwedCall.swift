// A call that a customer waits for, with all that the one who makes it needs to know.

package import Records
package import Surveys

/// A follow-up that was promised, or a callback that was asked for, and that nobody closed yet.
package struct OwedCall: Sendable {
  /// The response that it is owed for, as it counts.
  package let entry: Ledger.Entry
  /// What the customer said; nil once it is redacted.
  package let said: Said?
  /// The tries since the call was last closed, in their order; nobody was reached.
  package let attempts: [Attempt]
  private let promises: OwedPromises

  /// Which of the journals, in the order of reading, the response stands in.
  package var journal: Int { entry.source.journal }

  /// Nil if none is owed.
  /// - Parameter ledger: the entry's own.
  init?(_ entry: Ledger.Entry, in ledger: Ledger, _ dossier: Dossier) {
    guard let promises = ledger.owed(entry) else { return nil }
    self.entry = entry
    self.promises = promises
    said = dossier.said(in: entry)
    attempts = promises.attempts.map {
      Attempt(at: $0.at, agent: $0.agent, note: dossier.note(of: $0.id), next: $0.next)
    }
  }

  /// A try at which nobody was reached.
  package struct Attempt: Sendable, Equatable {
    package let at: Timestamp
    package let agent: String
    package let note: String?
    /// When it was to be tried again.
    package let next: Appointment?
  }

  /// The day of work on which it is due, the earlier one where a follow-up and a callback are owed.
  package var due: Day { promises.due }

  /// Whether it is the callback that is due then.
  package var isCallback: Bool { promises.isCallback }

  /// The day by which a follow-up was promised; nil for a callback alone.
  package var followUpDue: Day? { promises.followUpDue }

  /// The time for which the customer asked, or that the last try named; nil where nobody named one.
  package var callback: Appointment? { promises.callback }

  /// Whether nobody can be called: the customer gave no reference. Nil once it is redacted.
  package var lacksReference: Bool? { said.map { $0.customer == nil } }

  /// How many days ago it was due; 0 for a call that is due today or later.
  package func daysOverdue(on today: Day) -> Int { max(0, today.number - due.number) }

  /// The ratings that speak for the call, in the order of the survey: those that are not good (NPS 0–6, CSAT not
  /// satisfied, CES not easy), or all of them where each is good or may be.
  package var reasons: [Rating] {
    let ratings = entry.response.answers.compactMap { answer in
      if case .rating(let measure, let value) = answer.value {
        Rating(question: answer.id, measure: measure, value: value)
      } else {
        nil
      }
    }
    let poor = ratings.filter(\.isPoor)
    return poor.isEmpty ? ratings : poor
  }

  /// A rating that was given.
  package struct Rating: Sendable, Equatable {
    package let question: String
    package let measure: Measure
    package let value: Int

    fileprivate var isPoor: Bool {
      switch measure.metric {
      case .nps: value <= 6
      case .csat: value < measure.satisfied
      case .ces: !measure.easyRatings.contains(value)
      }
    }
  }
}

extension OwedCall {
  /// The most overdue first; of one day callbacks by the clock, then follow-ups by when they were promised.
  static func isMoreUrgent(_ one: OwedCall, _ other: OwedCall) -> Bool { one.rank < other.rank }

  private var rank: (Int, Int, Int, Int, Int) {
    // A callback of the small hours may belong to the day of work before its own.
    let minutes = callback.map { ($0.day.number - due.number) * 1440 + $0.minute }
    return (due.number, minutes ?? .max, entry.at.milliseconds, journal, entry.seq)
  }
}
