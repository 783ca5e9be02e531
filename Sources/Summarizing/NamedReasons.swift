// What detractors name, beside how often promoters name the same.

import Records
import Surveys

/// The options of one `choice` or `choices` question, by who chose them.
package struct NamedReasons: Sendable {
  /// The NPS question that tells detractors and promoters.
  package let nps: QuestionKey
  /// The id of the question whose options these are.
  package let question: String
  /// How many detractors and promoters chose anything at it.
  package let detractors: Int
  package let promoters: Int
  /// What most detractors chose first, then by id in byte order.
  package let reasons: [Reason]

  /// One option.
  package struct Reason: Sendable, Equatable {
    /// Its id.
    package let option: String
    /// How many of each chose it.
    package let detractors: Int
    package let promoters: Int
    /// The share among detractors less the share among promoters, in percentage points; nil if nobody of one of them
    /// chose anything.
    package let difference: Difference?
  }

  /// Those of every question that has them, for every NPS question; what no detractor and no promoter was asked is
  /// left out.
  package static func all(_ entries: [Ledger.Entry]) -> [NamedReasons] {
    var counts: [Topic: Counts] = [:]
    for entry in entries where !entry.isVoided {
      let answers = entry.response.answers
      for case .some((let nps, let isPromoter)) in answers.map(\.side) {
        for (question, options) in answers.compactMap(\.chosen) {
          counts[Topic(nps: nps, question: question), default: Counts()].add(options, isPromoter)
        }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { NamedReasons($0.key, $0.value) }
  }

  private init(_ topic: Topic, _ counts: Counts) {
    (nps, question) = (topic.nps, topic.question)
    (detractors, promoters) = (counts.detractors, counts.promoters)
    reasons = counts.options.map { option, named in
      let shares = [(named.detractors, counts.detractors), (named.promoters, counts.promoters)]
        .compactMap { $0.1 == 0 ? nil : Score($0.0, of: $0.1) }
      return Reason(
        option: option, detractors: named.detractors, promoters: named.promoters,
        difference: shares.count == 2 ? Difference(shares[0], shares[1]) : nil)
    }.sorted { one, other in
      one.detractors == other.detractors
        ? one.option.utf8.lexicographicallyPrecedes(other.option.utf8) : one.detractors > other.detractors
    }
  }
}

private struct Topic: Hashable, Comparable {
  let nps: QuestionKey
  let question: String

  static func < (left: Topic, right: Topic) -> Bool {
    left.nps == right.nps
      ? left.question.utf8.lexicographicallyPrecedes(right.question.utf8) : left.nps < right.nps
  }
}

private struct Counts {
  var detractors = 0
  var promoters = 0
  var options: [String: (detractors: Int, promoters: Int)] = [:]

  /// One response, each option counted once.
  mutating func add(_ chosen: Set<String>, _ isPromoter: Bool) {
    detractors += isPromoter ? 0 : 1
    promoters += isPromoter ? 1 : 0
    for option in chosen {
      let other = options[option] ?? (0, 0)
      options[option] = isPromoter ? (other.0, other.1 + 1) : (other.0 + 1, other.1)
    }
  }
}

extension RecordedAnswer {
  /// Of an NPS rating, whether a promoter gave it or a detractor; nil for every other answer.
  fileprivate var side: (nps: QuestionKey, isPromoter: Bool)? {
    guard case .rating(let measure, let rating) = value, measure.metric == .nps, !(7...8).contains(rating)
    else { return nil }
    return (QuestionKey(id, measure), rating > 8)
  }

  /// What was chosen of options; nil for every other answer, and where none was.
  fileprivate var chosen: (question: String, options: Set<String>)? {
    switch value {
    case .choice(let option): (id, [option])
    case .choices(let options): options.isEmpty ? nil : (id, Set(options))
    default: nil
    }
  }
}
