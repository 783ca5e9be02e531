// What a survey file says: the questions in their order, in every language of the survey.

/// A survey as its file says it; only a file without a mistake becomes one.
package struct Survey: Sendable, Equatable {
  /// The id, as in the file's name: a–z, 0–9 and `-`, at most 64.
  package let id: String
  package let title: Translated
  /// Where the interviews take place, `phone` unless the file names another.
  package let channel: String
  /// Read out before the first question; `{agent}`, `{desk}` and `{customer}` are filled in by the kiosk.
  package let opening: Translated?
  /// Read out at the end.
  package let closing: Translated?
  /// In the order in which they are asked; never empty, ids unique.
  package let questions: [Question]
  package let followUp: FollowUpRule?
  /// Calendar days for which a customer who took part is left alone; 30 unless the file says otherwise.
  package let askAgainAfterDays: Int

  /// The languages of the survey in the order of its title, each text having exactly these.
  package var languages: [String] { title.languages }

  package init(
    id: String, title: Translated, channel: String = "phone", opening: Translated? = nil,
    closing: Translated? = nil, questions: [Question], followUp: FollowUpRule? = nil,
    askAgainAfterDays: Int = 30
  ) {
    self.id = id
    self.title = title
    self.channel = channel
    self.opening = opening
    self.closing = closing
    self.questions = questions
    self.followUp = followUp
    self.askAgainAfterDays = askAgainAfterDays
  }

  /// The language of that code, whatever its capitals; nil if the survey has no such language.
  package func language(named code: String) -> String? {
    languages.first { $0.lowercased() == code.lowercased() }
  }

  /// The question of that id, if the survey has it.
  package func question(_ id: String) -> Question? { questions.first { $0.id == id } }
}

/// One text in all languages of its survey.
package struct Translated: Sendable, Equatable {
  /// Language codes in the order of the file.
  package let languages: [String]
  private let texts: [String: String]

  /// - Parameter texts: language code and text, in the order of the file; codes unique.
  package init(_ texts: [(language: String, text: String)]) {
    languages = texts.map(\.language)
    self.texts = Dictionary(texts.map { ($0.language, $0.text) }) { first, _ in first }
  }

  /// The text in that language, or in the first one if the survey has no such language.
  package subscript(language: String) -> String {
    texts[language] ?? languages.first.flatMap { texts[$0] } ?? ""
  }
}

/// The promise of a call: asked last, yes or no, when the condition holds.
package struct FollowUpRule: Sendable, Equatable {
  /// What it is called beside the ids of the questions.
  package static let id = "follow-up"

  package let when: Condition
  /// Calendar days from the day of the interview to the day the call is due; 0 is the same day.
  package let withinDays: Int
  package let ask: Translated

  package init(when: Condition, withinDays: Int, ask: Translated) {
    self.when = when
    self.withinDays = withinDays
    self.ask = ask
  }
}
