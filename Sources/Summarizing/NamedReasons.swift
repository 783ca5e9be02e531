// What detractors name, beside how often promoters name the same.

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
  package static func all(_ tally: ReasonTally) -> [NamedReasons] {
    tally.counts.sorted { $0.key < $1.key }.map { NamedReasons($0.key, $0.value) }
  }

  private init(_ pair: ReasonTally.Pair, _ counts: ReasonTally.Counts) {
    (nps, question) = (pair.nps, pair.question.text)
    (detractors, promoters) = (counts.all.detractors, counts.all.promoters)
    let all = counts.all
    reasons = counts.options.map { option, named in
      let shares = [(named.detractors, all.detractors), (named.promoters, all.promoters)]
        .compactMap { $0.1 == 0 ? nil : Score($0.0, of: $0.1) }
      return Reason(
        option: option.text, detractors: named.detractors, promoters: named.promoters,
        difference: shares.count == 2 ? Difference(shares[0], shares[1], minN: 1) : nil)
    }.sorted { one, other in
      one.detractors == other.detractors
        ? one.option.utf8.lexicographicallyPrecedes(other.option.utf8) : one.detractors > other.detractors
    }
  }
}

extension ReasonTally.Pair {
  fileprivate static func < (left: Self, right: Self) -> Bool {
    left.nps == right.nps ? left.question < right.question : left.nps < right.nps
  }
}
