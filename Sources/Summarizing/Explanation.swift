// Where a figure comes from: which responses, by their numbers in the journal.

import Records
package import Surveys

/// What stands behind the scores of one metric, or behind the rates of retention.
package struct Explanation: Sendable {
  /// What `--explain` takes.
  package enum Subject: String, Sendable, CaseIterable {
    case nps, csat, ces, crr, churn

    /// Nil for the two rates of retention.
    package var metric: Metric? { Metric(rawValue: rawValue) }
  }

  package let subject: Subject
  /// The questions of the metric.
  package let questions: [Question]
  /// For a rate of retention, the periods whose customers were counted.
  package let retention: [Retention]

  /// One question and the responses behind each of its counts, by journal and `seq`.
  package struct Question: Sendable {
    package let figures: QuestionFigures
    /// From the lowest rating of the scale up.
    package let ratings: [[Ledger.Source]]
    package let refused: [Ledger.Source]
    package let dontKnow: [Ledger.Source]
  }

  /// - Parameter ledger: the one that the summary is of.
  package init(_ subject: Subject, of summary: Summary, _ ledger: Ledger) {
    self.subject = subject
    retention = subject.metric == nil ? summary.retention : []
    let entries = ledger.entries
    questions = summary.questions.filter { $0.key.measure.metric == subject.metric }.map {
      Question($0, entries)
    }
  }
}

extension Explanation.Question {
  fileprivate init(_ figures: QuestionFigures, _ entries: [Ledger.Entry]) {
    let scale = figures.key.measure.scale
    var ratings = [[Ledger.Source]](repeating: [], count: scale.count)
    var skipped: [Skip: [Ledger.Source]] = [:]
    for entry in entries where !entry.isVoided {
      for answer in entry.response.countedAnswers {
        switch answer.value {
        case .rating(let measure, let rating) where QuestionKey(answer.id, measure) == figures.key:
          ratings[rating - scale.lowerBound].append(entry.source)
        case .skippedRating(let measure, let skip) where QuestionKey(answer.id, measure) == figures.key:
          skipped[skip, default: []].append(entry.source)
        default: break
        }
      }
    }
    self.figures = figures
    self.ratings = ratings.map { $0.sorted() }
    refused = (skipped[.refused] ?? []).sorted()
    dontKnow = (skipped[.dontKnow] ?? []).sorted()
  }
}
