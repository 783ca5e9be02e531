// Records as tests want them: everything said that matters to none of them in particular.

package import Records
package import Surveys

extension RecordID {
  /// The id of that number: equal numbers, equal ids.
  package static func numbered(_ number: Int) -> RecordID {
    RecordID(milliseconds: 1_792_000_000_000, random: (UInt64(number) >> 20 & 0xFFF, UInt64(number)))
  }
}

extension Timestamp {
  /// The moment that a text says, which must be right: `2026-11-22T09:14:07.214+01:00`.
  package static func at(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }
}

extension Day {
  /// The day that a text says, which must be right: `2026-11-22`.
  package static func on(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}

extension Response {
  /// A complete interview by phone.
  package static func sample(
    _ answers: [RecordedAnswer] = [], disposition: Disposition = .complete, followUpDue: Day? = nil,
    survey: String = "after-call", lang: String = "en"
  ) -> Response {
    Response(
      survey: survey, revision: "9c1f0e2d", lang: lang, channel: "phone", disposition: disposition,
      seconds: 74, answers: answers, followUpDue: followUpDue)
  }
}

extension RecordedAnswer {
  /// A Net Promoter rating under its usual id.
  package static func nps(_ rating: Int) -> RecordedAnswer {
    RecordedAnswer(id: "nps", value: .rating(.nps, rating))
  }
}

extension Record {
  /// A record of one desk and agent; the chain gives it its `seq` and `prev`.
  package static func sample(
    _ number: Int, _ content: Content = .response(.sample()),
    at: Timestamp = .at("2026-11-22T09:14:07.214+01:00"),
    desk: String = "front-1", agent: String = "anna", personal: Personal? = nil
  ) -> Record {
    Record(
      seq: number, id: .numbered(number), at: at, content: content, desk: desk, agent: agent,
      personal: personal,
      prev: .zero)
  }
}
