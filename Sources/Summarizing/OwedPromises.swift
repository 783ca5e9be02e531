// Which of a response's calls are owed: promised or agreed, and not closed by a call that was tried afterwards.

package import Records
import Surveys

/// What a customer still waits for.
package struct OwedPromises: Sendable, Equatable {
  /// The day by which a follow-up was promised; nil if none is open.
  package let followUpDue: Day?
  /// The day of work on which somebody is to call again: the customer asked for it, or a try named a next time. Nil
  /// if neither is so.
  package let callbackDay: Day?
  /// The time of that day; nil if nobody named one.
  package let callback: Appointment?
  /// The tries since the call was last closed, at which nobody was reached.
  package let attempts: [ResponseHistory.Attempt]
  /// The day of work on which the call is due: the earlier one of follow-up and callback.
  package let due: Day

  /// Whether it is the callback that is due then.
  package var isCallback: Bool { callbackDay == due }

  /// Nil if nothing is owed.
  fileprivate init?(
    followUpDue: Day?, callbackDay: Day?, callback: Appointment?, attempts: [ResponseHistory.Attempt]
  ) {
    guard let due = [followUpDue, callbackDay].compactMap(\.self).min() else { return nil }
    (self.followUpDue, self.callbackDay, self.callback) = (followUpDue, callbackDay, callback)
    (self.attempts, self.due) = (attempts, due)
  }
}

/// What a response promised when it was first recorded.
package struct FirstPromises: Sendable {
  package let moment: ResponseHistory.Moment
  let at: Timestamp
  /// The day by which a follow-up was promised.
  package let followUpDue: Day?
  let agreement: Agreement

  package init(_ response: Response, moment: ResponseHistory.Moment, at: Timestamp) {
    (self.moment, self.at, followUpDue) = (moment, at, response.followUpDue)
    agreement = Agreement(disposition: response.disposition, time: response.callbackAt)
  }

  /// Whether there is anything that a customer may wait for.
  package var isSome: Bool { followUpDue != nil || agreement.isCallback }
}

/// How the interview ended, as far as a callback goes, and the time that was named.
struct Agreement: Sendable, Equatable {
  let disposition: Disposition
  let time: String?

  var isCallback: Bool { disposition == .callback }

  /// Two of which neither is a callback agree on the same: on none.
  static func == (left: Agreement, right: Agreement) -> Bool {
    left.isCallback == right.isCallback && (!left.isCallback || left.time == right.time)
  }
}

extension ResponseHistory {
  /// What is owed for the response; nil if nothing is.
  ///
  /// A follow-up or a callback is as old as the record that states it: the response, or an amendment. An amendment
  /// that states the same as the amendment before it repeats it, and promises nothing anew. A call that was made,
  /// declined or expired closes what is older than itself.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  package func owed(_ first: FirstPromises, dayStarts: Int) -> OwedPromises? {
    guard !isVoided else { return nil }
    let closed = closing?.moment
    let isOpen = { (moment: Moment) in closed.map { $0 <= moment } ?? true }
    let promise = promise(first).flatMap { isOpen($0.moment) ? $0 : nil }
    let agreed = agreement(first)
    let callback = agreed.agreement.isCallback && isOpen(agreed.moment) ? agreed : nil
    guard promise != nil || callback != nil else { return nil }
    let tries = attempts.filter { attempt in closed.map { $0 < attempt.moment } ?? true }
    let next = tries.last { $0.next != nil }.flatMap { attempt in
      // What was promised or agreed since then has a time of its own.
      attempt.moment > agreed.moment && promise.map { attempt.moment > $0.moment } ?? true
        ? attempt.next : nil
    }
    let time = next ?? callback?.agreement.time.flatMap(Appointment.init(recorded:))
    return OwedPromises(
      followUpDue: promise?.due,
      callbackDay: time?.day(dayStarts: dayStarts) ?? callback?.at.day(dayStarts: dayStarts), callback: time,
      attempts: tries)
  }

  /// The day by which a follow-up is promised now, and when that was promised.
  private func promise(_ first: FirstPromises) -> (due: Day, moment: Moment)? {
    switch amendment?.content.followUp {
    case nil, .unchanged: first.followUpDue.map { ($0, first.moment) }
    case .withdrawn: nil
    case .due(let day):
      firstChange { $0.followUp == .due(day) ? day : nil }.map { (day, $0.moment) }
    }
  }

  /// What was agreed on last as to a callback, when, and on which day of the desk's clock.
  private func agreement(_ first: FirstPromises) -> (agreement: Agreement, moment: Moment, at: Timestamp) {
    func stated(_ amendment: Amendment) -> Agreement? {
      guard amendment.disposition != nil || amendment.callbackAt != nil else { return nil }
      return Agreement(
        disposition: amendment.disposition ?? first.agreement.disposition,
        time: amendment.callbackAt ?? first.agreement.time)
    }
    guard let now = amendment.flatMap({ stated($0.content) }), let change = firstChange(stated) else {
      return (first.agreement, first.moment, first.at)
    }
    return (now, change.moment, change.at)
  }

  /// The first of the amendments that state the same as the last one, without another between; nil if that states
  /// nothing.
  private func firstChange<Statement: Equatable>(_ stated: (Amendment) -> Statement?) -> Change? {
    guard let last = amendment, let now = stated(last.content) else { return nil }
    return changes.reversed().prefix { stated($0.content) == now }.last
  }
}
