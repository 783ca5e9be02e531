// What is said of calls that customers wait for: in their list, when one was tried, and around a shift.

package struct FollowUpWording: Sendable {
  // The list
  package let overdue: String
  package let today: String
  package let later: String
  package let countToday: @Sendable (_ calls: Int) -> String
  package let countLater: @Sendable (_ calls: Int) -> String
  package let overdueBy: @Sendable (_ days: Int) -> String
  package let callback: String
  package let reason: String
  package let asked: String
  package let tried: String
  package let tries: @Sendable (_ count: Int) -> String
  package let journal: String
  package let redacted: String
  package let none: String
  package let hint: String

  // After a call
  package let outcomes: Outcomes
  /// What each outcome says.
  package let meanings: Outcomes
  package let outcomePrompt: String
  package let outcomeNeeded: String
  package let notePrompt: String
  package let closed: @Sendable (_ outcome: String) -> String
  package let stillOpen: @Sendable (_ outcome: String) -> String
  package let noCallOwed: @Sendable (_ reference: String) -> String
  package let alreadyClosed: @Sendable (_ reference: String, _ outcome: String) -> String

  // Around a shift
  package let owedToday: @Sendable (_ calls: Int) -> String
  package let owedAndOverdue: @Sendable (_ calls: Int, _ overdue: Int) -> String
  /// - Parameter journal: the option that names it, with a space before it; empty where none is needed.
  package let promisedInShift: @Sendable (_ calls: Int, _ journal: String) -> String

  /// How a call went. No word begins like another one of its language, so that a letter is enough.
  package struct Outcomes: Sendable {
    package let reached: String
    package let notReached: String
    package let declined: String
    package let expired: String
  }
}
