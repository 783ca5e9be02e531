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
  /// In the place of a customer's reference.
  package let noReference: String
  /// When a call is to be tried again.
  package let again: @Sendable (_ time: String) -> String
  package let none: String
  /// - Parameter journal: the option that names it, with a space before it; empty where none is needed.
  package let hint: @Sendable (_ journal: String) -> String

  // After a call
  package let outcomes: Outcomes
  /// What each outcome says.
  package let meanings: Outcomes
  package let outcomePrompt: String
  package let outcomeNeeded: String
  package let nextPrompt: String
  package let nextNeeded: String
  package let nextIsPast: String
  package let notePrompt: String
  package let closed: @Sendable (_ outcome: String) -> String
  package let stillOpen: @Sendable (_ outcome: String) -> String
  package let stillOpenUntil: @Sendable (_ outcome: String, _ time: String) -> String
  package let noCallOwed: @Sendable (_ reference: String) -> String
  package let alreadyClosed: @Sendable (_ reference: String, _ outcome: String) -> String

  /// - Parameter journal: the option that names it, with a space before it; empty where none is needed.
  package let owedAnew: @Sendable (_ journal: String) -> String

  // Around a shift
  /// - Parameters:
  ///   - due: calls of today and of the days before.
  ///   - journal: the option that names it, with a space before it; empty where none is needed.
  package let owed: @Sendable (_ due: Int, _ overdue: Int, _ journal: String) -> String
  /// - Parameters:
  ///   - resumed: the one that plain `/resume` goes on with; nil where that is for something else.
  ///   - others: whether there are others that `/resume` can be given.
  package let callbacks: @Sendable (_ calls: String, _ resumed: String?, _ others: Bool) -> String
  package let more: @Sendable (_ calls: Int) -> String
  package let unfinishedToo: @Sendable (_ interviews: String) -> String
  /// - Parameter reference: what was typed; nil if nothing was.
  package let resumeNeedsReference: @Sendable (_ reference: String?, _ interviews: String) -> String
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
