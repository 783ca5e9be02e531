// How often detractors and promoters chose each option, from which it follows what they name.

import Records
import Surveys

/// Counts by NPS question and question with options; two of them add up.
package struct ReasonTally: Sendable, Equatable {
  package private(set) var counts: [Pair: Counts] = [:]

  package init() {}

  /// An NPS question, and a question whose options were chosen.
  package struct Pair: Sendable, Hashable {
    package let nps: QuestionKey
    package let question: GroupKey

    package init(nps: QuestionKey, question: String) {
      (self.nps, self.question) = (nps, GroupKey(question))
    }
  }

  /// How many chose anything, and how many chose each option.
  package struct Counts: Sendable, Equatable {
    package var all = Sides()
    package var options: [GroupKey: Sides] = [:]

    package init() {}
  }

  /// Detractors and promoters.
  package struct Sides: Sendable, Equatable {
    package var detractors: Int
    package var promoters: Int

    package init(detractors: Int = 0, promoters: Int = 0) {
      (self.detractors, self.promoters) = (detractors, promoters)
    }
  }

  /// Adds what somebody else counted.
  package mutating func add(_ counts: Counts, to pair: Pair) {
    self.counts[pair] = self.counts[pair].map { $0 + counts } ?? counts
  }

  /// Counts one response, each option once.
  mutating func count(_ answers: [RecordedAnswer]) {
    let sides = answers.compactMap(\.side)
    guard !sides.isEmpty else { return }
    for (question, options) in answers.compactMap(\.chosen) {
      for (nps, isPromoter) in sides {
        let one = Sides(detractors: isPromoter ? 0 : 1, promoters: isPromoter ? 1 : 0)
        var counts = Counts()
        counts.all = one
        for option in options { counts.options[option] = one }
        add(counts, to: Pair(nps: nps, question: question))
      }
    }
  }

  package static func + (left: ReasonTally, right: ReasonTally) -> ReasonTally {
    var sum = left
    for (pair, counts) in right.counts { sum.add(counts, to: pair) }
    return sum
  }
}

extension ReasonTally.Counts {
  fileprivate static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.all = left.all + right.all
    sum.options.merge(right.options, uniquingKeysWith: +)
    return sum
  }
}

extension ReasonTally.Sides {
  fileprivate static func + (left: Self, right: Self) -> Self {
    Self(detractors: left.detractors + right.detractors, promoters: left.promoters + right.promoters)
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
  fileprivate var chosen: (question: String, options: Set<GroupKey>)? {
    switch value {
    case .choice(let option): (id, [GroupKey(option)])
    case .choices(let options): options.isEmpty ? nil : (id, Set(options.map(GroupKey.init)))
    default: nil
    }
  }
}
