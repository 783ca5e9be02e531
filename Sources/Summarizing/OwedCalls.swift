// Which calls are owed: promised or asked for, not withdrawn, and not closed by a call that was made or declined.

package import Records

/// Takes the records of one or many journals, in the order in which they are read.
package struct OwedCalls {
  private var ledger: Ledger
  private let dayStarts: Int
  /// What stands in `private`, and in which journal, of every response and amendment.
  private var kept: [RecordID: (journal: Int, personal: Personal?)] = [:]
  private var attempts: [RecordID: [(orderTime: Int, seq: Int, attempt: OwedCall.Attempt)]] = [:]

  /// - Parameter dayStarts: minutes after midnight at which a day begins: a callback before it belongs to the day
  ///   before.
  package init(dayStarts: Int) {
    ledger = Ledger(period: Period(name: "all", days: nil), dayStarts: dayStarts)
    self.dayStarts = dayStarts
  }

  /// Takes a line whose `sum` holds.
  package mutating func take(_ line: JournalLine, journal: Int, offset: Int) {
    guard let record = ledger.take(line, journal: journal, offset: offset) else { return }
    switch record.content {
    case .response, .amend: kept[record.id] = (journal, record.personal)
    case .followUp(let of, .notReached):
      let attempt = OwedCall.Attempt(
        at: record.at, agent: record.agent, note: record.personal?.details?.note)
      attempts[of, default: []].append((record.orderTime, record.seq, attempt))
    default: break
    }
  }

  /// Records of one id that tell different things.
  package var conflicts: [Ledger.Conflict] { ledger.conflicts }

  /// All calls that are owed, the most urgent first.
  package var calls: [OwedCall] { ledger.entries.compactMap(call).sorted(by: OwedCall.isMoreUrgent) }

  /// The day on which a call is due for a response; nil if none is owed.
  private func due(_ entry: Ledger.Entry) -> Day? {
    guard !entry.isVoided, !ledger.isClosed(entry.id) else { return nil }
    return [entry.response.followUpDue, callbackDay(entry)].compactMap(\.self).min()
  }

  private func call(_ entry: Ledger.Entry) -> OwedCall? {
    guard let due = due(entry), let original = kept[entry.id] else { return nil }
    let tries = (attempts[entry.id] ?? []).sorted { ($0.orderTime, $0.seq) < ($1.orderTime, $1.seq) }
    let change = entry.amendedBy.flatMap { kept[$0]?.personal }
    return OwedCall(
      entry: entry, journal: original.journal, said: said(original.personal, change, in: entry.response),
      attempts: tries.map(\.attempt), due: due,
      isCallback: callbackDay(entry) == due)
  }

  private func callbackDay(_ entry: Ledger.Entry) -> Day? {
    entry.response.callbackDay(askedAt: entry.at, dayStarts: dayStarts)
  }

  /// What counts of the words: those of the response, or of its amendment where it has new ones, each only if its
  /// question was still asked.
  private func said(_ original: Personal?, _ change: Personal?, in response: Response) -> OwedCall.Said? {
    if original == .redacted || change == .redacted { return nil }
    let (details, changed) = (original?.details, change?.details)
    let words = response.answers.compactMap { answer -> (question: String, text: String)? in
      guard case .text = answer.value, let text = changed?.text(of: answer.id) ?? details?.text(of: answer.id)
      else { return nil }
      return (answer.id, text)
    }
    return OwedCall.Said(customer: details?.customer, words: words, note: details?.note)
  }
}
