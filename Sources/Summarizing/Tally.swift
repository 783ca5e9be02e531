// How often each rating was given and each interview ended so: all figures follow from it, and it adds up.

import Records
package import Surveys

/// Counts of a set of responses; the tally of two sets together is the sum of theirs.
package struct Tally: Sendable, Equatable {
  /// Interviews by disposition, the voided ones left out.
  package var dispositions: [Disposition: Int] = [:]
  package var amended = 0
  package var voided = 0
  package var questions: [QuestionKey: QuestionTally] = [:]

  package init() {}

  /// Counts one response.
  package mutating func count(_ entry: Ledger.Entry) {
    if entry.isVoided {
      voided += 1
      return
    }
    dispositions[entry.response.disposition, default: 0] += 1
    if entry.isAmended { amended += 1 }
    for answer in entry.response.answers {
      switch answer.value {
      case .rating(let measure, let rating):
        questions[QuestionKey(answer.id, measure), default: QuestionTally(measure)].count(rating)
      case .skippedRating(let measure, let skip):
        questions[QuestionKey(answer.id, measure), default: QuestionTally(measure)].count(skip)
      case .text, .skippedText, .choice, .skippedChoice, .choices, .skippedChoices: break
      }
    }
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.dispositions.merge(right.dispositions, uniquingKeysWith: +)
    sum.amended += right.amended
    sum.voided += right.voided
    sum.questions.merge(right.questions, uniquingKeysWith: +)
    return sum
  }

  /// What is left after a part is taken out; a question or disposition that nothing is left of is not there.
  static func - (left: Tally, part: Tally) -> Tally {
    var rest = left
    for (disposition, count) in part.dispositions {
      let difference = (rest.dispositions[disposition] ?? 0) - count
      rest.dispositions[disposition] = difference == 0 ? nil : difference
    }
    rest.amended -= part.amended
    rest.voided -= part.voided
    for (key, tally) in part.questions {
      let difference = (rest.questions[key] ?? QuestionTally(key.measure)) - tally
      rest.questions[key] = difference == QuestionTally(key.measure) ? nil : difference
    }
    return rest
  }
}

/// What ratings are pooled under: the question's id and its measure.
package struct QuestionKey: Sendable, Hashable {
  package let id: String
  package let measure: Measure

  package init(_ id: String, _ measure: Measure) {
    self.id = id
    self.measure = measure
  }

  package static func == (left: QuestionKey, right: QuestionKey) -> Bool {
    left.measure == right.measure && left.id.hasBytes(of: right.id)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytesOf: id)
    hasher.combine(measure)
  }
}

/// The ratings of one question.
package struct QuestionTally: Sendable, Equatable {
  /// How often each rating was given, from the lowest of the scale up.
  package private(set) var counts: [Int]
  package private(set) var refused = 0
  package private(set) var dontKnow = 0
  private let lowest: Int

  package init(_ measure: Measure) {
    lowest = measure.scale.lowerBound
    counts = [Int](repeating: 0, count: measure.scale.count)
  }

  /// - Parameter counts: how often each rating was given, one for each rating of the scale.
  package init(_ measure: Measure, counts: [Int], refused: Int, dontKnow: Int) {
    lowest = measure.scale.lowerBound
    (self.counts, self.refused, self.dontKnow) = (counts, refused, dontKnow)
  }

  /// How many ratings there are; skipped questions are not among them.
  package var n: Int { counts.reduce(0, +) }

  /// How many ratings lie in that range.
  package func count(of ratings: ClosedRange<Int>) -> Int {
    counts[ratings.lowerBound - lowest...ratings.upperBound - lowest].reduce(0, +)
  }

  /// - Parameter times: how often it was given.
  package mutating func count(_ rating: Int, times: Int = 1) { counts[rating - lowest] += times }

  package mutating func count(_ skip: Skip, times: Int = 1) {
    switch skip {
    case .refused: refused += times
    case .dontKnow: dontKnow += times
    }
  }

  package static func + (left: QuestionTally, right: QuestionTally) -> QuestionTally {
    var sum = left
    for index in sum.counts.indices { sum.counts[index] += right.counts[index] }
    sum.refused += right.refused
    sum.dontKnow += right.dontKnow
    return sum
  }

  fileprivate static func - (left: QuestionTally, part: QuestionTally) -> QuestionTally {
    var rest = left
    for index in rest.counts.indices { rest.counts[index] -= part.counts[index] }
    rest.refused -= part.refused
    rest.dontKnow -= part.dontKnow
    return rest
  }
}

extension QuestionKey: Comparable {
  /// By metric (nps, csat, ces), then id in byte order, scale, better (higher first), satisfied.
  package static func < (left: QuestionKey, right: QuestionKey) -> Bool {
    let (one, other) = (left.measure, right.measure)
    if one.metric != other.metric { return one.metric.order < other.metric.order }
    if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
    let ranks = { (measure: Measure) in
      (
        measure.scale.lowerBound, measure.scale.upperBound, measure.better == .higher ? 0 : 1,
        measure.satisfied
      )
    }
    return ranks(one) < ranks(other)
  }
}

extension Metric {
  fileprivate var order: Int { Metric.allCases.firstIndex(of: self) ?? 0 }
}
