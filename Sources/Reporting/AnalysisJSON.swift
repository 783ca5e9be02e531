// What the JSON form has beyond the contract's figures, each only if it was asked for.

import Records
import Summarizing
import Surveys
import Text

extension JSONWriter {
  /// `--compare`.
  mutating func comparison(_ comparison: Comparison) {
    object { json in
      json.member("period") { $0.period(comparison.period) }
      json.member("running") { $0.boolean(comparison.isRunning) }
      json.member("journal") { $0.journal(comparison.journal) }
      json.member("interviews") { $0.interviews(comparison.interviews) }
      json.difference("completionRate", comparison.completion)
      json.member("questions") { $0.array { json in comparison.questions.forEach { json.change($0) } } }
      json.member("retention") { json in
        guard let retention = comparison.retention else { return json.null() }
        json.object { json in
          json.member("before") { $0.retention(retention.before) }
          json.difference("crr", retention.crr)
          json.difference("churn", retention.churn)
        }
      }
      json.member("trend") { $0.array { json in comparison.trend.forEach { json.string($0.name) } } }
    }
  }

  private mutating func change(_ question: Comparison.Question) {
    object { json in
      json.key(question.key)
      json.member("before") { json in
        if let before = question.before { json.question(before) } else { json.null() }
      }
      json.difference("score", question.difference)
      json.member("trend") { $0.array { json in question.trend.forEach { json.number($0?.value) } } }
    }
  }

  /// `NAMEDifference`, its interval, and whether it is within noise; each null where it cannot be told.
  private mutating func difference(_ name: String, _ difference: Difference?) {
    member("\(name)Difference", difference?.value)
    member("\(name)DifferenceInterval") { $0.interval(difference?.interval) }
    member("\(name)WithinNoise") { $0.boolean(difference?.isNoise) }
  }

  /// `--personal`.
  mutating func contacts(_ contacts: Contacts, _ report: Report) {
    object { json in
      json.member("calls") { json in
        json.array { json in
          contacts.owed.forEach {
            json.call($0, daysOverdue: $0.daysOverdue(on: report.today), report.journal(of: $0.entry.source))
          }
        }
      }
      json.member("detractors") { json in
        json.array { json in
          for (_, topic, voices) in contacts.detractors {
            voices.forEach { json.voice($0, topic: topic, report) }
          }
        }
      }
      json.member("promoters") { json in
        json.array { json in contacts.promoters.forEach { json.voice($0, topic: nil, report) } }
      }
    }
  }

  private mutating func voice(_ voice: Contacts.Voice, topic: String?, _ report: Report) {
    object { json in
      json.member("id", voice.id.description)
      json.member("seq", voice.source.seq)
      if let journal = report.journal(of: voice.source) { json.member("journal", journal) }
      json.member("at", voice.at.description)
      json.member("agent", voice.agent)
      json.member("question", voice.question)
      json.member("rating", voice.rating)
      if let topic { json.member("topic", topic) }
      json.member("customer") { $0.textOrNull(voice.said.customer) }
      json.member("words") { json in
        json.object { json in voice.said.words.forEach { json.member($0.question, $0.text) } }
      }
    }
  }
}
