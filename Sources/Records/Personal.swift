// All that is personal in a record, and nothing else is.

import Text

/// The `private` member of a record.
package enum Personal: Sendable, Equatable {
  case open(Details)
  /// It was taken out; its digest keeps the `sum` true.
  case redacted

  /// What a person said or is known by.
  package struct Details: Sendable, Equatable {
    /// 128 random bits as 32 hexadecimal digits, so that what is redacted cannot be guessed from its digest.
    package var salt: String
    /// The customer's reference.
    package var customer: String?
    /// Free text by question id, in the order of the survey.
    package var words: [(question: String, text: String)]
    package var note: String?
    package var reason: String?

    package init(
      salt: String, customer: String? = nil, words: [(question: String, text: String)] = [],
      note: String? = nil,
      reason: String? = nil
    ) {
      self.salt = salt
      self.customer = customer
      self.words = words
      self.note = note
      self.reason = reason
    }

    /// Whether there is anything personal at all; a record without it has no `private`.
    package var isEmpty: Bool { customer == nil && words.isEmpty && note == nil && reason == nil }

    /// The words given to a question, if any.
    package func text(of question: String) -> String? {
      words.first { $0.question.utf8.elementsEqual(question.utf8) }?.text
    }

    package static func == (left: Details, right: Details) -> Bool {
      left.salt == right.salt && left.customer == right.customer && left.note == right.note
        && left.reason == right.reason && left.words.elementsEqual(right.words, by: ==)
    }
  }

  /// How a customer's reference stands in a line, with its quotes.
  package static func quoted(_ reference: String) -> [UInt8] {
    var json = JSONWriter()
    json.string(reference)
    return json.bytes
  }

  /// What it holds; nil once redacted.
  package var details: Details? {
    if case .open(let details) = self { details } else { nil }
  }
}
