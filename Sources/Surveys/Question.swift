// One question of a survey and the forms that it may have.

/// A question as it is read out, and what may be answered to it.
package struct Question: Sendable, Equatable {
  /// a–z, 0–9 and `-`; never `customer`, `salt`, `note` or `reason`, which the journal keeps for itself.
  package let id: String
  package let form: Form
  package let ask: Translated
  /// A note for the agent that is not read out.
  package let hint: Translated?
  /// Asked only when this holds; always when absent.
  package let when: Condition?

  /// What kind of answer a question takes.
  package enum Form: Sendable, Equatable {
    /// A rating on a measure's scale, its ends named where the file names them.
    case rating(Measure, low: Translated?, high: Translated?)
    /// Free words; none at all is an answer too.
    case text
    /// One of the options.
    case choice([Option])
    /// One or more of the options.
    case choices([Option])
  }

  /// One option of a `choice` or `choices` question; the id is what is stored, never the label.
  package struct Option: Sendable, Equatable {
    package let id: String
    package let label: Translated

    package init(id: String, label: Translated) {
      self.id = id
      self.label = label
    }
  }

  package init(
    id: String, form: Form, ask: Translated, hint: Translated? = nil, when: Condition? = nil
  ) {
    self.id = id
    self.form = form
    self.ask = ask
    self.hint = hint
    self.when = when
  }

  /// The measure that a rating belongs to; nil for questions that take none.
  package var measure: Measure? {
    if case .rating(let measure, _, _) = form { measure } else { nil }
  }

  /// The options of a `choice` or `choices` question; empty for the others.
  package var options: [Option] {
    switch form {
    case .choice(let options), .choices(let options): options
    case .rating, .text: []
    }
  }
}
