// What a customer answered to one question.

/// An answer that a question accepted.
package enum Answer: Sendable, Equatable {
  /// A rating on the question's scale.
  case rating(Int)
  /// Free words, never empty.
  case text(String)
  /// The id of an option.
  case choice(String)
  /// Ids of options, at least one, none twice, in the order in which they were named.
  case choices([String])
  case skipped(Skip)
}

/// Why a question has no answer though it was asked.
package enum Skip: String, Sendable {
  case refused
  case dontKnow = "dont-know"
}
