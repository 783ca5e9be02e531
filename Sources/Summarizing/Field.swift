// By what a summary may be divided.

import Records

/// A field of `--by`.
package enum Field: Sendable, Hashable {
  case agent, desk, survey, lang, channel, hour, day
  /// What was chosen at the `choice` question of that id.
  case choice(question: String)

  /// Those that every response has.
  package static let common: [Field] = [.agent, .desk, .survey, .lang, .channel, .hour, .day]

  /// The field of that name; any other name is the id of a question.
  package init(_ name: String) {
    self = Field.common.first { $0.name == name } ?? .choice(question: name)
  }

  /// As `--by` and the JSON form have it.
  package var name: String {
    switch self {
    case .agent: "agent"
    case .desk: "desk"
    case .survey: "survey"
    case .lang: "lang"
    case .channel: "channel"
    case .hour: "hour"
    case .day: "day"
    case .choice(let question): question
    }
  }

  /// The id of the `choice` question that it is of; nil for a field that every response has.
  package var choiceQuestion: String? { if case .choice(let question) = self { question } else { nil } }

  /// The group that a response falls into: every response into one, so that the groups sum to the whole. Empty where
  /// nothing was chosen.
  /// - Parameter dayStarts: minutes after midnight at which the day begins.
  package func key(of entry: Ledger.Entry, dayStarts: Int) -> String {
    switch self {
    case .agent: entry.agent
    case .desk: entry.desk
    case .survey: entry.response.survey
    case .lang: entry.response.lang
    case .channel: entry.response.channel
    case .hour: String(entry.at.clock.prefix(2))
    case .day: entry.at.day(dayStarts: dayStarts).description
    case .choice(let question): entry.response.choice(at: question) ?? ""
    }
  }
}

extension Field {
  package static func == (left: Field, right: Field) -> Bool {
    left.choiceQuestion.map(GroupKey.init) == right.choiceQuestion.map(GroupKey.init)
      && left.name.hasBytes(of: right.name)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: name) }
}

extension Response {
  /// The option that was chosen at a `choice` question; nil if none was.
  func choice(at question: String) -> String? {
    for answer in answers where answer.id.hasBytes(of: question) {
      if case .choice(let option) = answer.value { return option }
    }
    return nil
  }
}
