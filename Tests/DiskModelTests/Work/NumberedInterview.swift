// Interviews to be saved, each with words that occur nowhere else.

import Journaling
import Records
import Surveys

/// The interview of one number.
struct NumberedInterview: Sendable, Equatable {
  let number: Int

  var id: RecordID {
    RecordID(milliseconds: 1_795_338_000_000 + number, random: (UInt64(number), 0x3A5C_0F1E_D2B4_9687))
  }

  /// What the customer said.
  var words: String { "I waited \(number) hours, and then nobody knew of order \(number * 7919)." }
  var customer: String { "C-\(number * 104_729)" }

  var entry: Entry {
    let csat = Measure.csat(scale: 1...5).map {
      RecordedAnswer(id: "csat", value: .rating($0, number % 5 + 1))
    }
    let answers = [
      RecordedAnswer(id: "nps", value: .rating(.nps, number % 11)), RecordedAnswer(id: "why", value: .text),
    ]
    let response = Response(
      survey: "after-call", revision: "9c1f0e2d", lang: "en", channel: "phone", disposition: .complete,
      seconds: 60 + number, answers: answers + (csat.map { [$0] } ?? []))
    return Entry(
      id: id, content: .response(response), desk: "front-1", agent: "anna", personal: personal(words))
  }

  func personal(_ words: String) -> Personal {
    .open(
      Personal.Details(
        salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", customer: customer, words: [(question: "why", text: words)],
        note: "\(words) Said twice."))
  }

  var header: Draft.Header {
    Draft.Header(
      id: id, began: Timestamp(milliseconds: 1_795_338_000_000 + number, offsetMinutes: 60), desk: "front-1",
      agent: "anna", channel: "phone", customer: customer, lang: "en", survey: "survey: after-call\n")
  }
}
