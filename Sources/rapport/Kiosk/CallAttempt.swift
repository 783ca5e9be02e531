// A callback that was gone on with and at which nobody was reached: the call is owed as before, and the try is
// recorded.

import Interviewing
import Records
import Summarizing
import Surveys

/// A try to call a customer again, told by how the interview ended that was gone on with.
struct CallAttempt {
  /// The record of it, of kind `follow-up`.
  let content: Record.Content
  /// What was noted.
  let note: String?

  /// Nil if the customer was reached, or nobody had asked to be called.
  ///
  /// Nobody was reached if the interview ended as `non-contact`, or if it was left without anything new.
  /// - Parameters:
  ///   - kept: the response that was gone on with, as it counted then.
  ///   - today: the day that the desk's clock shows.
  init?(_ outcome: Outcome, resuming kept: KeptResponse, of survey: Survey, today: Day) {
    guard kept.response.disposition == .callback,
      outcome.disposition == .nonContact || CallAttempt.isLeft(outcome, kept, survey, today)
    else { return nil }
    let next = outcome.callbackAt == kept.response.callbackAt ? nil : outcome.callbackAt
    content = .followUp(of: kept.id, .notReached, callbackAt: next)
    note = [outcome.note, outcome.reason].compactMap(\.self).joined(separator: "\n").nonEmpty
  }

  /// Whether the input ended before anything new was said.
  private static func isLeft(_ outcome: Outcome, _ kept: KeptResponse, _ survey: Survey, _ today: Day) -> Bool
  {
    guard [.partial, .breakOff].contains(outcome.disposition) else { return false }
    var unchanged = outcome
    (unchanged.disposition, unchanged.callbackAt) = (.callback, kept.response.callbackAt)
    return kept.amendment(to: unchanged, of: survey, today: today) == nil
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
