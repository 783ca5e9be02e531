// The members of a record that the queries look at, and what they are called there.

/// A line's columns: text as it stands in the JSON, a string without its quotation marks.
enum Line {
  /// Members that are strings or numbers, and what they are called where their name is a keyword of some engine.
  static let texts: [(member: String, column: String)] = [
    ("v", "v"), ("seq", "seq"), ("id", "id"), ("at", "at_time"), ("high", "high_time"), ("kind", "kind"),
    ("survey", "survey"), ("revision", "revision"), ("lang", "lang"), ("channel", "channel"),
    ("desk", "desk"), ("agent", "agent"), ("disposition", "disposition"), ("seconds", "seconds"),
    ("outcome", "outcome"), ("prev", "prev"), ("sum", "sum_hex"),
  ]

  /// Members that are objects, or are not in every record: their JSON text.
  static let values: [(member: String, column: String)] = [
    ("of", "of_id"), ("followUp", "follow_up"), ("callback", "callback"), ("private", "private"),
  ]

  /// The members of an answer; `value` as JSON text, so that "9" is not 9.
  static let answer = ["id", "metric", "type", "scale", "better", "satisfied", "value", "skipped"]
}
