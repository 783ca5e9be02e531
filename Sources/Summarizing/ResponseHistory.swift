// What was recorded of a response after it: the one place that decides which amendment counts, whether the response
// is withdrawn, and which calls are owed.

package import Records

/// The amendments, withdrawals and tried calls of one response, in whatever order they are read.
package struct ResponseHistory: Sendable {
  /// Where a record stands among those of one response: by order time, then by `seq`.
  package struct Moment: Sendable, Hashable, Comparable {
    package let orderTime: Int
    package let seq: Int

    package init(orderTime: Int, seq: Int) {
      (self.orderTime, self.seq) = (orderTime, seq)
    }

    package init(_ record: Record) {
      self.init(orderTime: record.orderTime, seq: record.seq)
    }

    package static func < (left: Moment, right: Moment) -> Bool {
      (left.orderTime, left.seq) < (right.orderTime, right.seq)
    }
  }

  /// One amendment, and when it was made.
  package struct Change: Sendable {
    package let moment: Moment
    package let id: RecordID
    package let at: Timestamp
    package let content: Amendment
  }

  /// A call that was tried.
  package struct Attempt: Sendable, Equatable {
    package let moment: Moment
    package let id: RecordID
    package let at: Timestamp
    package let agent: String
    package let outcome: FollowUpOutcome
    /// When it was to be tried again.
    package let next: Appointment?
  }

  /// In their order; the last one counts.
  package private(set) var changes: [Change] = []
  /// In their order.
  package private(set) var attempts: [Attempt] = []
  package private(set) var isVoided = false

  package init() {}

  /// Takes a record that speaks of the response; any other is passed over. Each record is to be given once.
  package mutating func take(_ record: Record) {
    let moment = Moment(record)
    switch record.content {
    case .amend(let amendment):
      let change = Change(moment: moment, id: record.id, at: record.at, content: amendment)
      // Of two at one moment the one that was read first counts.
      changes.insert(change, at: changes.firstIndex { $0.moment >= moment } ?? changes.endIndex)
    case .followUp(_, let outcome, let next):
      let attempt = Attempt(
        moment: moment, id: record.id, at: record.at, agent: record.agent, outcome: outcome,
        next: next.flatMap(Appointment.init(recorded:)))
      attempts.insert(attempt, at: attempts.firstIndex { $0.moment > moment } ?? attempts.endIndex)
    case .void: isVoided = true
    case .journal, .response, .customers, .redaction, .repair, .unknown: break
    }
  }

  /// The number of an amendment or a tried call that was taken; nil if it was not.
  func seq(of id: RecordID) -> Int? {
    (changes.first { $0.id == id }?.moment ?? attempts.first { $0.id == id }?.moment)?.seq
  }

  /// Takes an amendment or a tried call out again.
  mutating func remove(_ id: RecordID) {
    changes.removeAll { $0.id == id }
    attempts.removeAll { $0.id == id }
  }

  /// The amendment that counts; nil if there is none.
  package var amendment: Change? { changes.last }

  /// What the response comes to; what its amendment does not mention is as it was.
  package func applied(to original: Response) -> Response {
    guard let amendment else { return original }
    var response = original
    response.apply(amendment.content)
    return response
  }

  /// The last call that closed what was promised before it; nil if none did.
  package var closing: Attempt? { attempts.last { $0.outcome.closesCall } }
}

extension Record {
  /// The response that an amendment, a withdrawal or a tried call speaks of; nil for any other record.
  package var spokenOf: RecordID? {
    switch content {
    case .amend(let amendment): amendment.of
    case .void(let of), .followUp(let of, _, _): of
    case .journal, .response, .customers, .redaction, .repair, .unknown: nil
    }
  }
}

extension Response {
  /// What the response comes to with this amendment; what it does not mention stays as it was.
  package mutating func apply(_ amendment: Amendment) {
    answers = amendment.answers
    if let disposition = amendment.disposition { self.disposition = disposition }
    if let time = amendment.callbackAt { callbackAt = time }
    switch amendment.followUp {
    case .unchanged: break
    case .withdrawn: followUpDue = nil
    case .due(let day): followUpDue = day
    }
  }
}
