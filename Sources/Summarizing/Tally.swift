// How often each rating was given and each interview ended so: all figures follow from it, and it adds up.

package import Records
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
    let survey = GroupKey(entry.response.survey)
    for answer in entry.response.countedAnswers {
      switch answer.value {
      case .rating(let measure, let rating):
        let key = QuestionKey(answer.id, measure)
        questions[key, default: QuestionTally(measure)].count(rating)
        questions[key, default: QuestionTally(measure)].count(ratingsOf: survey)
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
}

extension Response {
  /// The answers whose ratings count: of a customer who was not eligible none do, nor what they skipped.
  package var countedAnswers: [RecordedAnswer] { disposition == .ineligible ? [] : answers }
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
  /// How many of the ratings were given in each survey. They add up to `n`, or to less where a tally did not say.
  private var surveys: [GroupKey: Int] = [:]
  private let lowest: Int

  package init(_ measure: Measure) {
    lowest = measure.scale.lowerBound
    counts = [Int](repeating: 0, count: measure.scale.count)
  }

  /// - Parameters:
  ///   - counts: how often each rating was given, one for each rating of the scale.
  ///   - survey: the survey that all of the ratings were given in.
  package init(_ measure: Measure, counts: [Int], refused: Int, dontKnow: Int, survey: GroupKey) {
    lowest = measure.scale.lowerBound
    (self.counts, self.refused, self.dontKnow) = (counts, refused, dontKnow)
    if n > 0 { surveys = [survey: n] }
  }

  /// How many ratings there are; skipped questions are not among them.
  package var n: Int { counts.reduce(0, +) }

  /// The surveys whose ratings are pooled here, by id in byte order, with how many each has; one that has none is not
  /// there. Nil where it is not known of every rating.
  package var pooledSurveys: [(id: String, n: Int)]? {
    guard surveys.values.reduce(0, +) == n else { return nil }
    return surveys.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
  }

  /// How many ratings lie in that range.
  package func count(of ratings: ClosedRange<Int>) -> Int {
    counts[ratings.lowerBound - lowest...ratings.upperBound - lowest].reduce(0, +)
  }

  /// - Parameter times: how often it was given.
  package mutating func count(_ rating: Int, times: Int = 1) { counts[rating - lowest] += times }

  /// Counts which survey ratings were given in that `count(_:times:)` counts.
  package mutating func count(ratingsOf survey: GroupKey, times: Int = 1) {
    surveys[survey, default: 0] += times
  }

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
    sum.surveys.merge(right.surveys, uniquingKeysWith: +)
    return sum
  }
}

extension QuestionKey: Comparable {
  /// By metric (nps, csat, ces), then id in byte order, scale, better (higher first), satisfied.
  package static func < (left: QuestionKey, right: QuestionKey) -> Bool {
    let (one, other) = (left.measure, right.measure)
    if one.metric != other.metric { return one.metric.order < other.metric.order }
    if !left.id.hasBytes(of: right.id) { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
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
