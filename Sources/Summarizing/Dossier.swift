// What is personal in the records that were read: kept apart from the figures, which never need it.

package import Records

/// What customers said and how calls to them went, by response.
package struct Dossier {
  /// What stands in `private` of every response, amendment and tried call.
  private var kept: [RecordID: Personal?] = [:]

  package init() {}

  /// Takes a record that counts: one that `Ledger.take` returned.
  package mutating func take(_ record: Record) {
    switch record.content {
    case .response, .amend, .followUp: kept[record.id] = .some(record.personal)
    case .journal, .void, .customers, .redaction, .repair, .unknown: break
    }
  }

  /// What was noted of a call; nil if nothing was, or it is redacted.
  func note(of call: RecordID) -> String? { (kept[call] ?? nil)?.details?.note }

  /// What counts of the words: those of the response, or of its amendment where it has new ones, each only if its
  /// question was still asked. Nil once they are redacted.
  package func said(in entry: Ledger.Entry) -> Said? {
    let original = kept[entry.id] ?? nil
    let change = entry.amendedBy.flatMap { kept[$0] ?? nil }
    if original == .redacted || change == .redacted { return nil }
    let (details, changed) = (original?.details, change?.details)
    let words = entry.response.answers.compactMap { answer -> (question: String, text: String)? in
      guard case .text = answer.value, let text = changed?.text(of: answer.id) ?? details?.text(of: answer.id)
      else { return nil }
      return (answer.id, text)
    }
    return Said(customer: changed?.customer ?? details?.customer, words: words, note: details?.note)
  }
}

/// The customer's part of a response, as amended.
package struct Said: Sendable, Equatable {
  /// The customer's reference, as the amendment has it where that names one.
  package let customer: String?
  /// Free text by question id, in the order of the survey.
  package let words: [(question: String, text: String)]
  package let note: String?

  package static func == (left: Said, right: Said) -> Bool {
    left.customer == right.customer && left.note == right.note
      && left.words.elementsEqual(right.words, by: ==)
  }
}
