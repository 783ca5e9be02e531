// What an amendment says of a promised call, so that one that was closed stays closed unless it is promised anew.

import Interviewing
import Records
import Summarizing
import Surveys

extension KeptResponse {
  /// The day by which a call is due if it is promised now: the one that was promised, while the call is owed; else
  /// the survey's.
  func due(of survey: Survey, today: Day) -> Day? {
    if let day = owed?.followUpDue { return day }
    let day = survey.due(from: today)
    // The same day again would only repeat what the amendment before promised, which is closed.
    return day.map { history.amendment?.content.followUp == .due($0) ? $0 + 1 : $0 }
  }

  /// What the amendment says of the call.
  /// - Parameters:
  ///   - isPromised: whether a call is promised now.
  ///   - due: the day by which.
  func followUp(promised isPromised: Bool, by due: Day?) -> Amendment.FollowUpChange {
    let stated = history.amendment?.content.followUp ?? .unchanged
    if isPromised {
      // Owed already: whatever states it goes on to do so. If not, it is promised now, though it be for the same day.
      return owed?.followUpDue == nil ? due.map { .due($0) } ?? stated : stated
    }
    // A promise that was closed is no longer owed and not withdrawn either.
    if owed?.followUpDue == nil { return stated }
    return first.followUpDue == nil ? .unchanged : .withdrawn
  }

  /// Whether the agreement of an earlier amendment has to be said again: of several amendments the last one counts.
  func repeatsCallback(_ outcome: Outcome) -> Bool {
    outcome.disposition == .callback && history.amendment?.content.callbackAt != nil
  }

  /// Whether the agent agreed on a callback again after the one before was closed.
  func renewsCallback(_ outcome: Outcome) -> Bool {
    outcome.disposition == .callback && outcome.promisedAnew.callback && owed?.callbackDay == nil
  }

  /// Whether a call is owed by what was recorded last that was not owed by what was recorded before.
  func isOwedAnew(after other: KeptResponse) -> Bool {
    history.closing != nil && owed != nil && other.owed == nil
  }
}

extension Amendment.FollowUpChange {
  /// Whether the amendment that counts says the same.
  func isRepeated(in history: ResponseHistory) -> Bool {
    self == history.amendment?.content.followUp ?? .unchanged
  }
}
