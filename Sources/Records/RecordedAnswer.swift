// An answer as the journal keeps it: with all that its score needs, and without the customer's words.

package import Surveys

/// One element of `answers`.
package struct RecordedAnswer: Sendable, Equatable {
  /// The question's id.
  package let id: String
  package let value: Value

  package init(id: String, value: Value) {
    self.id = id
    self.value = value
  }

  package enum Value: Sendable, Equatable {
    /// A rating on the measure's scale.
    case rating(Measure, Int)
    case skippedRating(Measure, Skip)
    /// Its words stand in `private`, under the question's id.
    case text
    case skippedText(Skip)
    /// The id of an option.
    case choice(String)
    case skippedChoice(Skip)
    /// Ids of options.
    case choices([String])
    case skippedChoices(Skip)
  }
}
