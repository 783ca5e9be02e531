// A response that the journal has already, as a kiosk that meets its customer again needs to know it.

package import Records
package import Surveys

/// A response that was not withdrawn, as it counts now, without its answers.
package struct EarlierResponse: Sendable, Equatable {
  package let id: RecordID
  package let at: Timestamp
  package let survey: String
  package let agent: String
  /// The customer's reference, as the amendment that counts has it where that names one.
  package let customer: String?
  package let disposition: Disposition
  /// The calls that are owed for it; nil if none is.
  package let owed: OwedPromises?

  /// Whether the customer asked to be called again, and nobody closed that.
  package var isCallback: Bool { disposition == .callback && owed?.callbackDay != nil }

  /// Whether it can be gone on with: the customer broke off after the first rating, or waits to be called again.
  package var isUnfinished: Bool { disposition == .partial || isCallback }

  /// When it is to be called again, where a time was named.
  package var callback: Appointment? { isCallback ? owed?.callback : nil }

  /// Whether the customer was asked at all.
  package var wasAsked: Bool {
    switch disposition {
    case .complete, .partial, .breakOff, .refusal: true
    case .callback, .nonContact, .languageBarrier, .ineligible: false
    }
  }

  /// Callbacks that are due first come first, then what was left unfinished last.
  package static func isMoreUrgent(_ one: EarlierResponse, _ other: EarlierResponse) -> Bool {
    one.rank < other.rank
  }

  private var rank: (Int, Int, Int) {
    guard let due = owed?.due else { return (.max, .max, -at.milliseconds) }
    // A callback of the small hours may belong to the day of work before its own; without a time it comes last.
    let minutes = owed?.callback.map { ($0.day.number - due.number) * 1440 + $0.minute }
    return (due.number, minutes ?? .max, at.milliseconds)
  }
}
