// Names that no question may have, since they mean something else beside its answers.

/// The ids that are taken.
package enum ReservedIDs {
  /// Sorted; `Field.common` is among them.
  package static let all = (members + columns + filters + fields).sorted()

  /// Members of a response in a journal and of what is personal in it.
  private static let members = [
    "v", "seq", "id", "at", "high", "on", "kind", "survey", "revision", "lang", "channel", "entry", "desk",
    "agent",
    "disposition", "seconds", "answers", "callback", "private", "prev", "sum", "salt", "customer", "note",
    "reason",
  ]
  /// Columns of a table of responses that are no members.
  private static let columns = ["journal", "day", "amended", "follow-up-due", "callback-at", "call-outcome"]
  /// Options by which responses are chosen, unless a member is called so.
  private static let filters = ["where"]
  /// What responses are grouped by, unless a member or a column is called so.
  private static let fields = ["hour", "weekday", "week", "month"]
}
