// What one line of a journal says.

package import Surveys

/// A record of the journal, version 1.
package struct Record: Sendable, Equatable {
  /// 1 on the first line, one more on each next.
  package var seq: Int
  package var id: RecordID
  /// When it was recorded, as the desk's clock showed.
  package var at: Timestamp
  /// The order time of the record before, milliseconds since 1970, where `at` is earlier than that.
  package var high: Int?
  package var content: Content
  package var desk: String
  package var agent: String
  package var personal: Personal?
  /// The `sum` of the record before.
  package var prev: Digest

  package init(
    seq: Int, id: RecordID, at: Timestamp, high: Int? = nil, content: Content, desk: String, agent: String,
    personal: Personal? = nil, prev: Digest
  ) {
    self.seq = seq
    self.id = id
    self.at = at
    self.high = high
    self.content = content
    self.desk = desk
    self.agent = agent
    self.personal = personal
    self.prev = prev
  }

  /// Milliseconds since 1970 by which records are ordered: `high`, or else `at`; it never falls.
  package var orderTime: Int { high ?? at.milliseconds }

  /// What is recorded, by `kind`.
  package enum Content: Sendable, Equatable {
    /// The first line of every journal.
    case journal(program: String)
    case response(Response)
    case amend(Amendment)
    /// The response no longer counts.
    case void(of: RecordID)
    /// A call that was promised or asked for was tried.
    /// - Parameter callbackAt: when it will be tried again, local time as told, `2026-11-24T10:00`.
    case followUp(of: RecordID, FollowUpOutcome, callbackAt: String? = nil)
    case customers(CustomerCounts)
    /// What was personal in these records was taken out.
    case redaction(of: [RecordID])
    /// The bytes between the record before and this one, less the LF that ends them, are an interrupted save.
    case repair(length: Int, sha256: Digest)
    /// A kind that a later program knows.
    case unknown(kind: String)
  }
}

/// What an interview left.
package struct Response: Sendable, Equatable {
  package var survey: String
  /// The first 8 hexadecimal digits of the SHA-256 of the survey file.
  package var revision: String
  package var lang: String
  package var channel: String
  package var disposition: Disposition
  /// How long the interview took.
  package var seconds: Int
  /// In the order of the survey, only what was asked.
  package var answers: [RecordedAnswer]
  /// The day by which a call was promised.
  package var followUpDue: Day?
  /// When to call again, local time as told, `2026-11-24T10:00`.
  package var callbackAt: String?

  package init(
    survey: String, revision: String, lang: String, channel: String, disposition: Disposition, seconds: Int,
    answers: [RecordedAnswer], followUpDue: Day? = nil, callbackAt: String? = nil
  ) {
    self.survey = survey
    self.revision = revision
    self.lang = lang
    self.channel = channel
    self.disposition = disposition
    self.seconds = seconds
    self.answers = answers
    self.followUpDue = followUpDue
    self.callbackAt = callbackAt
  }
}

/// The new content of a response; what is absent stays as it was.
package struct Amendment: Sendable, Equatable {
  package var of: RecordID
  /// The whole new list.
  package var answers: [RecordedAnswer]
  package var disposition: Disposition?
  package var followUp: FollowUpChange
  /// When to call again, where the disposition is `callback`; local time as told, `2026-11-24T10:00`.
  package var callbackAt: String?

  package init(
    of: RecordID, answers: [RecordedAnswer], disposition: Disposition? = nil,
    followUp: FollowUpChange = .unchanged, callbackAt: String? = nil
  ) {
    self.of = of
    self.answers = answers
    self.disposition = disposition
    self.followUp = followUp
    self.callbackAt = callbackAt
  }

  package enum FollowUpChange: Sendable, Equatable {
    case unchanged, withdrawn
    case due(Day)
  }
}

/// How a call went; all but `not-reached` close what was promised before.
package enum FollowUpOutcome: String, Sendable, CaseIterable {
  case reached
  case notReached = "not-reached"
  case declined
  /// Too late to be made: nobody will call any more.
  case expired

  /// Whether nobody waits for this call any more.
  package var closesCall: Bool { self != .notReached }
}

/// Customers of a period that has ended; whole numbers that add up.
package struct CustomerCounts: Sendable, Equatable {
  /// A month, quarter or year: `2026-10`, `2026-Q4`, `2026`.
  package let period: String
  package let start: Int
  package let new: Int
  package let end: Int
  /// Lost of those at the start.
  package let lost: Int

  /// Nil unless 0 ≤ lost ≤ start, 0 ≤ new ≤ end and end = start + new − lost.
  package init?(period: String, start: Int, new: Int, end: Int, lost: Int) {
    guard lost >= 0, lost <= start, new >= 0, new <= end else { return nil }
    let (sum, overflow) = start.addingReportingOverflow(new)
    guard !overflow, end == sum - lost else { return nil }
    self.period = period
    self.start = start
    self.new = new
    self.end = end
    self.lost = lost
  }
}
