// What the report says beyond the figures: whether they are news, where to act, whom to call, where they come from.

package struct AnalysisWording: Sendable {
  package let comparison: Comparison
  package let places: Places
  package let reasons: Reasons
  package let contacts: Contacts
  package let columns: Columns
  package let explanation: Explanation
  /// For shares that were rounded one by one: what they add up to, as a percentage.
  package let roundedShares: @Sendable (_ sum: String) -> String
  /// Before the command that proves a seal.
  package let proof: String

  /// A period beside the one before it.
  package struct Comparison: Sendable {
    package let title: @Sendable (_ period: String) -> String
    package let running: String
    package let before: String
    package let difference: String
    /// A difference of two shares, with its sign; it is no percentage of anything.
    package let points: @Sendable (_ number: String) -> String
    package let better: String
    package let worse: String
    package let withinNoise: String
    package let tooFew: String
    package let notBefore: String
    package let notNow: String
    package let trend: @Sendable (_ periods: Int) -> String
    /// The lowest and the highest score of a trend.
    package let range: @Sendable (_ low: String, _ high: String) -> String
    package let legend: String
  }

  /// Groups against one another.
  package struct Places: Sendable {
    package let title: String
    /// For a field whose groups cannot be told apart.
    package let none: String
    package let legend: String
  }

  /// What detractors name more than promoters.
  package struct Reasons: Sendable {
    package let title: @Sendable (_ question: String) -> String
    /// The share among detractors is greater, or smaller, by more than chance.
    package let more: String
    package let less: String
    package let tooFew: @Sendable (_ atLeast: Int) -> String
    package let legend: String
  }

  /// Customers to speak to; the part that is personal.
  package struct Contacts: Sendable {
    package let warning: String
    package let calls: String
    package let noCalls: String
    package let overdue: @Sendable (_ days: Int) -> String
    package let detractors: String
    package let promoters: String
    package let nobody: String
    package let noTopic: String
    package let customer: String
    package let words: String
    package let due: String
  }

  /// Heads of the tables of a document.
  package struct Columns: Sendable {
    package let scores: String
    package let distribution: String
    package let question: String
    package let score: String
    package let interval: String
    package let rating: String
    package let count: String
    package let share: String
    package let verdict: String
    package let disposition: String
    package let answer: String
    package let group: String
  }

  /// Where a figure comes from.
  package struct Explanation: Sendable {
    package let nps: String
    package let csat: @Sendable (_ satisfied: String) -> String
    package let ces: String
    package let crr: String
    package let churn: String
    package let adjustedWald: String
    package let wilson: String
    package let student: String
    package let formula: String
    package let interval: String
    package let source: String
    package let counted: String
    package let ratings: @Sendable (_ n: Int, _ refused: Int, _ dontKnow: Int) -> String
    /// Over the numbers of the responses.
    package let responses: String
    package let recorded: @Sendable (_ seq: Int) -> String
    package let noRatings: String
    package let noCounts: String
  }
}
