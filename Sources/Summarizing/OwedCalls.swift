// All calls that are owed in some journals, with what customers said.

package import Records

/// Takes the records of one or many journals, in the order in which they are read.
package struct OwedCalls {
  private var ledger: Ledger
  private var dossier = Dossier()

  /// - Parameter dayStarts: minutes after midnight at which a day begins: a callback before it belongs to the day
  ///   before.
  package init(dayStarts: Int) {
    ledger = Ledger(period: Period(name: "all", days: nil), dayStarts: dayStarts)
  }

  /// Takes a line whose `sum` holds.
  package mutating func take(_ line: JournalLine, journal: Int, offset: Int) {
    if let record = ledger.take(line, journal: journal, offset: offset) { dossier.take(record) }
  }

  /// Records of one id that tell different things.
  package var conflicts: [Ledger.Conflict] { ledger.conflicts }

  /// All calls that are owed, the most urgent first.
  package var calls: [OwedCall] { ledger.owedCalls(dossier) }
}

extension Ledger {
  /// The calls that the period's responses are owed, the most urgent first.
  func owedCalls(_ dossier: Dossier) -> [OwedCall] {
    entries.compactMap { OwedCall($0, in: self, dossier) }
      .sorted(by: OwedCall.isMoreUrgent)
  }
}
