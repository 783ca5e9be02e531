// A survey whose promised calls are due on the same day, so that a test need not wait for them.

import ProgramTesting

enum NowSurvey {
  static let revision = Shipped.revision(ofText: text)

  static let text = """
    survey: now
    title: {en: Now, hu: Most, tr: Şimdi}
    questions:
      - {id: nps, metric: nps, ask: {en: Recommend?, hu: Ajánlaná?, tr: Tavsiye?}}
      - {id: why, type: text, ask: {en: Why?, hu: Miért?, tr: Neden?}}
    follow-up: {when: nps <= 6, within: 0 days, ask: {en: Call?, hu: Hívjuk?, tr: Arayalım mı?}}

    """

  /// The lines of an interview in which a call is promised.
  static func promise(to customer: String = "C-1", because words: String = "too slow") -> [String] {
    [customer, "3", words, "y", ""]
  }

  /// The lines of one in which none is.
  static let noPromise = ["C-2", "9", "", ""]
}

extension Desk {
  /// A desk with this survey alone.
  static func now() -> Desk { Desk(surveys: ["now": NowSurvey.text]) }

  /// `rapport follow-ups done` of anna at front-1.
  func done(_ reference: String, _ arguments: String...) -> Program {
    let named = rapport("follow-ups", "done", reference, "--desk", "front-1", "--agent", "anna")
    return arguments.reduce(named) { $0.arguments($1) }
  }
}
