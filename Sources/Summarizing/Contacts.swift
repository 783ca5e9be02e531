// Whom to call and whom to thank: the part of a report that is personal, and only there when it is asked for.

package import Records
import Surveys

/// The customers of a period whom somebody should speak to.
package struct Contacts: Sendable {
  /// Calls that are owed to them, the most urgent first.
  package let owed: [OwedCall]
  /// Detractors by what they chose at the first `choice` question that they answered, most of them first; an empty
  /// topic where they chose nothing. A customer who was not eligible is neither among them nor among the promoters.
  package let detractors: [(question: String, topic: String, voices: [Voice])]
  /// Promoters, the highest ratings first.
  package let promoters: [Voice]

  /// A customer who left a rating, and words or a reference.
  package struct Voice: Sendable {
    package let id: RecordID
    package let source: Ledger.Source
    package let at: Timestamp
    package let agent: String
    /// At the first NPS question that they rated.
    package let rating: Int
    /// The id of that question: a survey may have several.
    package let question: String
    package let said: Said
  }

  /// - Parameter dossier: took the records that the ledger took.
  package init(_ ledger: Ledger, _ dossier: Dossier) {
    owed = ledger.owedCalls(dossier)
    var detractors: [Topic: [Voice]] = [:]
    var promoters: [Voice] = []
    for entry in ledger.entries where !entry.isVoided {
      guard let (question, rating) = entry.response.recommendation, !(7...8).contains(rating),
        let said = dossier.said(in: entry), said.customer != nil || !said.words.isEmpty
      else { continue }
      let voice = Voice(
        id: entry.id, source: entry.source, at: entry.at, agent: entry.agent, rating: rating,
        question: question,
        said: said)
      if rating > 8 {
        promoters.append(voice)
      } else {
        detractors[entry.response.topic ?? .none, default: []].append(voice)
      }
    }
    self.detractors = detractors.sorted { Topic.isFirst($0, $1) }.map { topic, voices in
      (topic.question.text, topic.option.text, voices.sorted { $0.rating < $1.rating })
    }
    self.promoters = promoters.sorted { $0.rating > $1.rating }
  }
}

extension Response {
  /// The first NPS question that has a rating, and the rating.
  fileprivate var recommendation: (question: String, rating: Int)? {
    for answer in countedAnswers {
      if case .rating(let measure, let rating) = answer.value, measure.metric == .nps {
        return (answer.id, rating)
      }
    }
    return nil
  }

  /// What was chosen at the first `choice` question.
  fileprivate var topic: Topic? {
    for answer in answers {
      if case .choice(let option) = answer.value {
        return Topic(question: GroupKey(answer.id), option: GroupKey(option))
      }
    }
    return nil
  }
}

/// An option, and the question that it was chosen at: another question may have an option of that id too.
private struct Topic: Hashable {
  /// Of those who chose nothing.
  static let none = Topic(question: GroupKey(""), option: GroupKey(""))

  let question: GroupKey
  let option: GroupKey

  /// Most voices first, then by the ids in byte order.
  static func isFirst(
    _ one: (key: Topic, value: [Contacts.Voice]), _ other: (key: Topic, value: [Contacts.Voice])
  ) -> Bool {
    if one.value.count != other.value.count { return one.value.count > other.value.count }
    return one.key.option == other.key.option
      ? one.key.question < other.key.question : one.key.option < other.key.option
  }
}
