// What a kiosk keeps in memory of its journal: every call that is owed, and the customers of the last days. It
// grows with these, and not with the journal.

package import Records
import Surveys

/// An index of one journal whose records may be given in any order.
///
/// Of a response that is neither of the last days nor owed a call nothing is kept. Where an amendment promises a
/// call for such a response, its id is `wanted`: then all records of that id, and all that speak of it, are to be
/// given again.
package struct CustomerIndex: Sendable {
  private let since: Day
  private let dayStarts: Int
  private var known: [RecordID: Known] = [:]
  private var histories: [RecordID: ResponseHistory] = [:]
  /// References that amendments name, by amendment.
  private var corrected: [RecordID: String] = [:]
  /// Responses by the key of every reference that was given for them.
  private var byCustomer: [String: Set<RecordID>] = [:]
  /// Responses that a call may be owed for.
  private var promising: Set<RecordID> = []
  private var looksFor: Set<RecordID> = []
  /// Whether everything was given at least once, so that an old response can only be a second copy of itself.
  private var isFinished = false

  /// A response as it was first recorded.
  private struct Known: Sendable {
    let first: FirstPromises
    let at: Timestamp
    let survey: String
    let agent: String
    let customer: String?
    let disposition: Disposition
  }

  /// - Parameters:
  ///   - since: from this day on, every response is kept.
  ///   - dayStarts: minutes after midnight at which a day begins.
  package init(since: Day, dayStarts: Int) {
    (self.since, self.dayStarts) = (since, dayStarts)
  }

  /// Whether a response of that moment is kept though it promises no call.
  package func keepsAll(at moment: Timestamp) -> Bool { moment.day(dayStarts: dayStarts) >= since }

  /// Takes the next record. The first of several with one id counts: the one with the smallest `seq`.
  package mutating func take(_ record: Record) {
    switch record.content {
    case .response(let response): take(response, record)
    case .amend, .void, .followUp: if let of = record.spokenOf { take(record, of: of) }
    case .journal, .customers, .redaction, .repair, .unknown: break
    }
  }

  private mutating func take(_ response: Response, _ record: Record) {
    let first = FirstPromises(response, moment: ResponseHistory.Moment(record), at: record.at)
    guard first.isSome || keepsAll(at: record.at) || looksFor.contains(record.id) else { return }
    if isFinished && !keepsAll(at: record.at) && known[record.id] == nil {
      // What was forgotten of it is needed again.
      promising.insert(record.id)
      return
    }
    if let other = known[record.id], other.first.moment.seq <= record.seq { return }
    let customer = record.personal?.details?.customer
    known[record.id] = Known(
      first: first, at: record.at, survey: response.survey, agent: record.agent, customer: customer,
      disposition: response.disposition)
    if first.isSome { promising.insert(record.id) }
    if let customer { byCustomer[CustomerReference.key(customer), default: []].insert(record.id) }
  }

  private mutating func take(_ record: Record, of response: RecordID) {
    if let seq = histories[response]?.seq(of: record.id) {
      guard record.seq < seq else { return }
      histories[response]?.remove(record.id)
    }
    histories[response, default: ResponseHistory()].take(record.withoutAnswers)
    guard case .amend(let amendment) = record.content else { return }
    // Of a response that was forgotten an amendment may bring back what the one before it took away.
    if amendment.promisesCall || isFinished && known[response] == nil { promising.insert(response) }
    guard let customer = record.personal?.details?.customer else { return }
    corrected[record.id] = customer
    byCustomer[CustomerReference.key(customer), default: []].insert(response)
  }

  /// To be called when everything was given that there is: forgets what is of no use any more.
  package mutating func finish() {
    // What was looked for and is not there is nobody's response.
    for id in looksFor where known[id] == nil { forget(id) }
    (looksFor, isFinished) = ([], true)
    for (id, response) in known where !keepsAll(at: response.at) && owed(id, response) == nil { forget(id) }
    for id in histories.keys where known[id] == nil && !promising.contains(id) { forget(id) }
  }

  /// Responses of which too little is known.
  package var wanted: Set<RecordID> { promising.filter { known[$0] == nil } }

  /// Begins to look for the `wanted` ones: all their records are to be given again, and then `finish` is to be
  /// called.
  package mutating func lookAgain() {
    (looksFor, isFinished) = (wanted, false)
    looksFor.forEach { forget($0) }
  }

  /// Whether the response of that id is looked for.
  package func isLookedFor(_ id: RecordID) -> Bool { looksFor.contains(id) }

  private mutating func forget(_ id: RecordID) {
    let references = [known[id]?.customer] + (histories[id]?.changes ?? []).map { corrected[$0.id] }
    for key in references.compactMap(\.self).map(CustomerReference.key) {
      byCustomer[key]?.remove(id)
      if byCustomer[key]?.isEmpty == true { byCustomer[key] = nil }
    }
    histories[id]?.changes.forEach { corrected[$0.id] = nil }
    (known[id], histories[id]) = (nil, nil)
    promising.remove(id)
  }

  private func owed(_ id: RecordID, _ response: Known) -> OwedPromises? {
    (histories[id] ?? ResponseHistory()).owed(response.first, dayStarts: dayStarts)
  }

  private func earlier(_ id: RecordID) -> EarlierResponse? {
    guard let response = known[id] else { return nil }
    let history = histories[id] ?? ResponseHistory()
    guard !history.isVoided else { return nil }
    let amendment = history.amendment
    return EarlierResponse(
      id: id, at: response.at, survey: response.survey, agent: response.agent,
      customer: amendment.flatMap { corrected[$0.id] } ?? response.customer,
      disposition: amendment?.content.disposition ?? response.disposition, owed: owed(id, response))
  }

  /// A customer's responses that are known, the latest first, under every form of the reference.
  package func responses(of customer: String) -> [EarlierResponse] {
    let key = CustomerReference.key(customer)
    return (byCustomer[key] ?? []).compactMap(earlier)
      .filter { $0.customer.map(CustomerReference.key) == key }
      .sorted { ($0.at.milliseconds, $0.id.description) > ($1.at.milliseconds, $1.id.description) }
  }

  /// The responses that can be gone on with, in no order.
  package var unfinished: [EarlierResponse] { known.keys.compactMap(earlier).filter(\.isUnfinished) }

  /// The responses that a call is owed for, the most urgent first.
  package var owed: [EarlierResponse] {
    promising.compactMap(earlier).filter { $0.owed != nil }.sorted(by: EarlierResponse.isMoreUrgent)
  }
}

extension Amendment {
  /// Whether it may promise a call, or agree on one.
  fileprivate var promisesCall: Bool {
    if case .due = followUp { return true }
    return disposition == .callback || callbackAt != nil
  }
}

extension Record {
  /// The record without the answers of an amendment, which decide nothing about calls.
  fileprivate var withoutAnswers: Record {
    guard case .amend(var amendment) = content else { return self }
    var record = self
    amendment.answers = []
    record.content = .amend(amendment)
    return record
  }
}
