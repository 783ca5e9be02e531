// The survey that the tests of the interview hold, and how they hold it.

import Interviewing
import Surveys

/// A text in English and Hungarian.
func text(_ english: String, _ hungarian: String? = nil) -> Translated {
  Translated([("en", english), ("hu", hungarian ?? english)])
}

/// A question of that id.
func asking(_ id: String, _ form: Question.Form, when: Condition? = nil) -> Question {
  Question(id: id, form: form, ask: text(id), when: when)
}

/// An option of that id, its label in English and Hungarian.
func option(_ id: String, _ english: String, _ hungarian: String? = nil) -> Question.Option {
  Question.Option(id: id, label: text(english, hungarian))
}

/// A comparison with a rating.
func rated(_ question: String, _ comparison: Condition.Operator, _ number: Int) -> Condition {
  .comparison(question: question, comparison, .number(number))
}

extension Survey {
  /// nps; nps-why when nps ≤ 8; csat; topic; also when topic = billing; a call when nps ≤ 6.
  static let sample: Survey = {
    guard let csat = Measure.csat(scale: 1...5) else { preconditionFailure("no scale") }
    let topics = [
      option("billing", "Billing", "Számlázás"), option("tech", "Technical", "Technikai"),
      option("other", "Other", "Egyéb"),
    ]
    return Survey(
      id: "s", title: text("S"),
      questions: [
        asking("nps", .rating(.nps, low: nil, high: nil)),
        asking("nps-why", .text, when: rated("nps", .lessOrEqual, 8)),
        asking("csat", .rating(csat, low: nil, high: nil)),
        asking("topic", .choice(topics)),
        asking("also", .choices(topics), when: .comparison(question: "topic", .equal, .option("billing"))),
      ],
      followUp: FollowUpRule(when: rated("nps", .lessOrEqual, 6), withinDays: 2, ask: text("call?")))
  }()
}

extension Interview {
  /// An interview in English that has taken these lines.
  init(_ lines: String..., survey: Survey = .sample, customer: String? = "C-1") {
    self.init(survey, language: "en", customer: customer) { typed in
      typed == "tomorrow 10" ? .at("2026-11-24T10:00") : typed == "yesterday" ? .past : .unreadable
    }
    for line in lines { _ = take(.line(line)) }
  }

  /// What follows from one more line.
  mutating func say(_ line: String) -> Step { take(.line(line)) }

  /// What is saved when the customer hangs up now.
  func hungUp() -> Outcome? {
    var copy = self
    if case .save(let outcome) = copy.take(.hungUp) { return outcome }
    return nil
  }

  /// Where it stands: the question's id, `follow-up`, `dispositions`, `callback time`, `reference`, `card number`
  /// or `review`.
  var place: String {
    switch prompt.kind {
    case .question(let question): question.id
    case .followUp: "follow-up"
    case .disposition: "dispositions"
    case .callbackTime: "callback time"
    case .reference: "reference"
    case .cardNumber: "card number"
    case .review: "review"
    }
  }
}

extension Outcome {
  /// The answers by their questions' ids.
  var given: [String: Answer] {
    Dictionary(uniqueKeysWithValues: answers.map { ($0.question.id, $0.answer) })
  }
}
