// Which calls are owed, from the words of the contract and of TheJournal: told forwards in time, one response after
// the other, and sharing nothing with the program.

package import Records
import Surveys

/// A call that is owed, by this definition.
package struct DefinedCall: Hashable, Sendable {
  package let id: RecordID
  /// The day by which it was promised.
  package var followUp: Day?
  /// The time that the customer or the last try named.
  package var time: String?
  package var due: Day
  package var tries: Int

  package init(id: RecordID, followUp: Day?, time: String?, due: Day, tries: Int) {
    (self.id, self.followUp, self.time, self.due, self.tries) = (id, followUp, time, due, tries)
  }
}

/// The calls of journals that are read in this order.
package struct CallDefinition {
  private let records: [Record]
  private let dayStarts: Int

  package init(_ journals: [[Record]], dayStarts: Int) {
    var ids: Set<RecordID> = []
    // Of records with one id the first read counts.
    records = journals.flatMap(\.self).filter { ids.insert($0.id).inserted }
    self.dayStarts = dayStarts
  }

  /// All that are owed.
  package var calls: Set<DefinedCall> { Set(records.compactMap { call(for: $0) }) }

  /// How many responses promise a follow-up, and how many of these are open and overdue.
  package func followUps(today: Day) -> (promised: Int, open: Int, overdue: Int) {
    let open = calls.compactMap(\.followUp)
    return (records.count { promises($0) }, open.count, open.count { $0 < today })
  }

  private func promises(_ record: Record) -> Bool {
    guard case .response(let response) = record.content, !isVoided(record.id) else { return false }
    switch amendments(of: record.id).last?.1.followUp {
    case nil, .unchanged?: return response.followUpDue != nil
    case .withdrawn?: return false
    case .due?: return true
    }
  }

  private func isVoided(_ id: RecordID) -> Bool { records.contains { $0.content == .void(of: id) } }

  private typealias Time = (Int, Int)

  private func time(_ record: Record) -> Time { (record.high ?? record.at.milliseconds, record.seq) }

  private func amendments(of id: RecordID) -> [(Record, Amendment)] {
    records.compactMap { record -> (Record, Amendment)? in
      guard case .amend(let amendment) = record.content, amendment.of == id else { return nil }
      return (record, amendment)
    }.sorted { time($0.0) < time($1.0) }
  }

  /// Something that is promised, since when, and what the amendment before stated of it in its own words.
  private struct Promise<Content: Equatable> {
    var content: Content
    var since: Time
    var stated: Content?

    /// An amendment states it: for the first time, or once more.
    mutating func state(_ new: Content, at moment: Time) {
      if stated != new { since = moment }
      (content, stated) = (new, new)
    }

    /// An amendment says nothing of it: it is as the response has it.
    mutating func leave(_ original: Content, at moment: Time) {
      (content, since, stated) = (original, moment, nil)
    }
  }

  /// The callback that was agreed, or that none is; a callback without a time is of the day on which it was agreed.
  private struct Callback: Equatable {
    var isAgreed: Bool
    var time: String?
  }

  private func call(for record: Record) -> DefinedCall? {
    guard case .response(let response) = record.content, !isVoided(record.id) else { return nil }
    let made = time(record)
    var followUp = Promise<Day?>(content: response.followUpDue, since: made, stated: nil)
    let original = Callback(
      isAgreed: response.disposition == .callback,
      time: response.disposition == .callback ? response.callbackAt : nil)
    var (callback, agreedOn) = (Promise(content: original, since: made, stated: nil), record.at)
    for (change, amendment) in amendments(of: record.id) {
      switch amendment.followUp {
      case .unchanged: followUp.leave(response.followUpDue, at: made)
      case .withdrawn: followUp.leave(nil, at: made)
      case .due(let day): followUp.state(day, at: time(change))
      }
      if amendment.disposition == nil && amendment.callbackAt == nil {
        callback.leave(original, at: made)
        agreedOn = record.at
      } else {
        let isAgreed = (amendment.disposition ?? response.disposition) == .callback
        let new = Callback(
          isAgreed: isAgreed, time: isAgreed ? amendment.callbackAt ?? response.callbackAt : nil)
        if callback.stated != new { agreedOn = change.at }
        callback.state(new, at: time(change))
      }
    }
    return call(record.id, followUp, callback, agreedOn)
  }

  private func call(
    _ id: RecordID, _ followUp: Promise<Day?>, _ callback: Promise<Callback>, _ agreedOn: Timestamp
  ) -> DefinedCall? {
    let tried = records.compactMap { record -> (Record, FollowUpOutcome, String?)? in
      guard case .followUp(id, let outcome, let next) = record.content else { return nil }
      return (record, outcome, next)
    }.sorted { time($0.0) < time($1.0) }
    let closings = tried.filter { $0.1 != .notReached }.map { time($0.0) }
    let day = closings.contains { followUp.since < $0 } ? nil : followUp.content
    let isCallback = callback.content.isAgreed && !closings.contains { callback.since < $0 }
    guard day != nil || isCallback else { return nil }
    let tries = tried.filter { attempt in closings.allSatisfy { $0 < time(attempt.0) } }
    var named = isCallback ? callback.content.time : nil
    if let last = tries.last(where: { $0.2 != nil }), callback.since < time(last.0),
      day == nil || followUp.since < time(last.0)
    {
      named = last.2
    }
    let days = [day, named.map(dayOfWork) ?? (isCallback ? dayOfWork("\(agreedOn)") : nil)].compactMap(\.self)
    return days.min().map { DefinedCall(id: id, followUp: day, time: named, due: $0, tries: tries.count) }
  }

  /// The day of work that a local time belongs to.
  private func dayOfWork(_ time: String) -> Day {
    let clock = time.dropFirst(11)
    let minutes = (Int(clock.prefix(2)) ?? 0) * 60 + (Int(clock.dropFirst(3).prefix(2)) ?? 0)
    return Day.on(String(time.prefix(10))) - (minutes < dayStarts ? 1 : 0)
  }
}
