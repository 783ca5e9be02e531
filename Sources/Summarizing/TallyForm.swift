// The form in which counts travel: what a row of a tally says, for whoever writes and reads one.

package import Surveys

/// A row of a tally.
package struct TallyRow: Sendable, Hashable {
  /// By what the responses are grouped, and the group; nil and empty for the whole.
  package let field: Field?
  package let key: GroupKey
  package let item: Item

  package init(field: Field?, key: GroupKey, item: Item) {
    (self.field, self.key, self.item) = (field, key, item)
  }

  /// What is counted.
  package enum Item: Sendable, Hashable {
    /// All other rows of the tally: whether one was cut off is told by their number alone.
    case rows
    /// Interviews that ended so.
    case interviews(Disposition)
    /// Interviews that count as amended, or no longer.
    case changed(Change)
    case rating(QuestionKey, Int)
    case skipped(QuestionKey, Skip)
    /// Ratings that were given in the survey of that id, whatever they are.
    case survey(QuestionKey, GroupKey)
  }

  package enum Change: String, Sendable, CaseIterable {
    /// They are among the interviews.
    case amended
    /// They are in no other row.
    case voided
  }

  /// The version of the form.
  package static let version = 1

  /// What is counted, as `item` names it. Tallies of earlier programs have no `survey`.
  package static let items = ["rows", "interviews", "changed", "rating", "skipped", "survey"]

  /// The header.
  package static let columns = [
    "v", "from", "to", "by", "key", "item", "id", "metric", "low", "high", "better", "satisfied", "value",
    "count",
  ]
}
