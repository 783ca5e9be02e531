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

extension RecordedAnswer {
  /// What the journal keeps of an answer to a question; the words of a text stand elsewhere.
  package init(_ question: Question, _ answer: Answer) {
    let value: Value =
      switch (question.form, answer) {
      case (.rating(let measure, _, _), .rating(let rating)): .rating(measure, rating)
      case (.rating(let measure, _, _), .skipped(let skip)): .skippedRating(measure, skip)
      case (.choice, .choice(let id)): .choice(id)
      case (.choice, .skipped(let skip)): .skippedChoice(skip)
      case (.choices, .choices(let ids)): .choices(ids)
      case (.choices, .skipped(let skip)): .skippedChoices(skip)
      case (_, .skipped(let skip)): .skippedText(skip)
      default: .text
      }
    self.init(id: question.id, value: value)
  }

  /// The answer, as the interview had it; the words of a text stand elsewhere.
  package func answer(words: String?) -> Answer? {
    switch value {
    case .rating(_, let rating): .rating(rating)
    case .text: words.map { .text($0) }
    case .choice(let id): .choice(id)
    case .choices(let ids): .choices(ids)
    case .skippedRating(_, let skip), .skippedText(let skip), .skippedChoice(let skip),
      .skippedChoices(let skip):
      .skipped(skip)
    }
  }
}
