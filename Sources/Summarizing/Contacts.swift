// Whom to call and whom to thank: the part of a report that is personal, and only there when it is asked for.

package import Records
import Surveys

/// The customers of a period whom somebody should speak to.
package struct Contacts: Sendable {
  /// Calls that are owed to them, the most urgent first.
  package let owed: [OwedCall]
  /// Detractors by what they chose at the first `choice` question that they answered, most of them first; an empty
  /// topic where they chose nothing.
  package let detractors: [(topic: String, voices: [Voice])]
  /// Promoters, the highest ratings first.
  package let promoters: [Voice]

  /// A customer who left a rating, and words or a reference.
  package struct Voice: Sendable {
    package let source: Ledger.Source
    package let at: Timestamp
    package let agent: String
    /// At the first NPS question.
    package let rating: Int
    package let said: Said
  }

  /// - Parameter dossier: took the records that the ledger took.
  package init(_ ledger: Ledger, _ dossier: Dossier, dayStarts: Int) {
    owed = ledger.owedCalls(dossier, dayStarts: dayStarts)
    var detractors: [String: [Voice]] = [:]
    var promoters: [Voice] = []
    for entry in ledger.entries where !entry.isVoided {
      guard let rating = entry.response.recommendation, !(7...8).contains(rating),
        let said = dossier.said(in: entry), said.customer != nil || !said.words.isEmpty
      else { continue }
      let voice = Voice(
        source: entry.source, at: entry.at, agent: entry.agent, rating: rating, said: said)
      if rating > 8 {
        promoters.append(voice)
      } else {
        detractors[entry.response.topic ?? "", default: []].append(voice)
      }
    }
    self.detractors = detractors.map { ($0.key, $0.value.sorted { $0.rating < $1.rating }) }.sorted {
      $0.1.count == $1.1.count
        ? $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) : $0.1.count > $1.1.count
    }
    self.promoters = promoters.sorted { $0.rating > $1.rating }
  }
}

extension Response {
  /// The rating at the first NPS question that has one.
  fileprivate var recommendation: Int? {
    for answer in answers {
      if case .rating(let measure, let rating) = answer.value, measure.metric == .nps { return rating }
    }
    return nil
  }

  /// What was chosen at the first `choice` question.
  fileprivate var topic: String? {
    for answer in answers {
      if case .choice(let option) = answer.value { return option }
    }
    return nil
  }
}
