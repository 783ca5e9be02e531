// How a question is told from the others of its metric.

import Summarizing
import Surveys
import Text

/// Names of the questions of one summary.
struct QuestionNames {
  private let keys: [QuestionKey]

  init(_ questions: [QuestionFigures]) {
    self.init(questions.map(\.key))
  }

  init(_ keys: [QuestionKey]) {
    self.keys = keys
  }

  /// All that it takes to tell the question from the others, in one line.
  func name(_ key: QuestionKey) -> String {
    let scale = key.measure.scale
    let threshold = key.measure.metric == .csat ? " ≥ \(key.measure.satisfied)" : ""
    return
      ([metric(key), id(key)].compactMap(\.self)
      + (sharesID(key) ? ["\(scale.lowerBound)–\(scale.upperBound)\(threshold)"] : []))
      .joined(separator: " · ")
  }

  /// `NPS`, `CSAT`, `CES`.
  func metric(_ key: QuestionKey) -> String { key.measure.metric.rawValue.uppercased() }

  /// The question's id where the metric alone does not say which one it is.
  func id(_ key: QuestionKey) -> String? {
    let rivals = keys.count { $0.measure.metric == key.measure.metric }
    return rivals == 1 && key.id == key.measure.metric.rawValue ? nil : key.id.visible.truncated(to: 64)
  }

  /// Whether another question has the metric and the id too, and only the measure tells them apart.
  func sharesID(_ key: QuestionKey) -> Bool {
    keys.contains {
      $0 != key && GroupKey($0.id) == GroupKey(key.id) && $0.measure.metric == key.measure.metric
    }
  }

  /// Metric and id in lines of that many columns.
  func heading(_ key: QuestionKey, width: Int) -> [Line] {
    guard let id = id(key) else { return [Line(metric(key), .bold)] }
    let together = Line(metric(key), .bold) + Line(" · " + id)
    return together.columns <= width ? [together] : [Line(metric(key), .bold)] + Line.wrapped(id, to: width)
  }
}
