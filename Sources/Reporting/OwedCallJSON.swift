// The calls that customers wait for as other programs read them.

package import Records
package import Summarizing
import Surveys
import Text

/// `rapport follow-ups --format json`.
package enum OwedCallJSON {
  /// One line of JSON, its LF included.
  /// - Parameters:
  ///   - calls: the most urgent first.
  ///   - today: the day that `daysOverdue` counts to.
  ///   - journals: the paths of all that were read, in the order of reading.
  package static func render(_ calls: [OwedCall], today: Day, journals: [String]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("v", 1)
      json.member("today", today.description)
      json.member("followUps") { json in
        json.array { json in
          calls.forEach { json.call($0, daysOverdue: $0.daysOverdue(on: today), journals[$0.journal]) }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONWriter {
  /// - Parameter journal: the path of the journal that the response stands in; nil to leave it out.
  mutating func call(_ call: OwedCall, daysOverdue: Int, _ journal: String?) {
    let entry = call.entry
    object { json in
      json.member("id", entry.id.description)
      json.member("seq", entry.seq)
      if let journal { json.member("journal", journal) }
      json.member("due", call.due.description)
      json.member("daysOverdue", daysOverdue)
      json.member("followUp") { $0.textOrNull(call.followUpDue?.description) }
      json.member("callback") { $0.textOrNull(call.callback?.description) }
      json.member("at", entry.at.description)
      json.member("survey", entry.response.survey)
      json.member("desk", entry.desk)
      json.member("agent", entry.agent)
      json.member("ratings") { $0.array { json in call.reasons.forEach { json.rating($0) } } }
      json.member("redacted") { $0.boolean(call.said == nil) }
      json.member("customer") { $0.textOrNull(call.said?.customer) }
      json.member("words") { json in
        json.object { json in call.said?.words.forEach { json.member($0.question, $0.text) } }
      }
      json.member("note") { $0.textOrNull(call.said?.note) }
      json.member("attempts") { $0.array { json in call.attempts.forEach { json.attempt($0) } } }
    }
  }

  private mutating func rating(_ rating: OwedCall.Rating) {
    object { json in
      json.member("id", rating.question)
      json.member("metric", rating.measure.metric.rawValue)
      json.member("value", rating.value)
    }
  }

  private mutating func attempt(_ attempt: OwedCall.Attempt) {
    object { json in
      json.member("at", attempt.at.description)
      json.member("agent", attempt.agent)
      json.member("note") { $0.textOrNull(attempt.note) }
      json.member("callback") { $0.textOrNull(attempt.next?.description) }
    }
  }
}
