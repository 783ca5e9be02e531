// All that a report shows, in whatever form: one filtered set feeds every figure of every format.

package import Records
package import Summarizing
import Surveys

/// What the renderers are given.
package struct Report: Sendable {
  package let summary: Summary
  /// What the summary was read from; nil where it was added up from tallies.
  package let journal: JournalFigures?
  /// From how many tallies it was added up. They have no journal, no calls, no customers and nothing but counts.
  package var tallies = 0
  /// The summary's own: a question of a group with fewer ratings has no score.
  package let minN: Int
  /// The day that overdue calls count to.
  package let today: Day
  /// Beside the period before, if that was asked for.
  package var comparison: Comparison?
  /// Whom to call and to thank; personal, so only if it was asked for.
  package var contacts: Contacts?
  /// What the options are called that customers chose.
  package var labels = OptionLabels()
  /// How its responses are named.
  package private(set) var references = References(journals: [])
  /// The paths of the journals that it is of, in the order of reading, where there are several.
  package var journals: [String] = [] {
    didSet { references = References(journals: journals) }
  }
  /// The command that proves the seals later; nil for journals without a record.
  package var proof: String?

  package init(_ summary: Summary, journal: JournalFigures?, minN: Int, today: Day) {
    (self.summary, self.journal, self.minN, self.today) = (summary, journal, minN, today)
  }

  /// The path of the journal that a record stands in; nil where only one was read.
  func journal(of source: Ledger.Source) -> String? {
    journals.count > 1 ? journals[source.journal] : nil
  }

  /// Whether there is nothing to report.
  var isEmpty: Bool { summary.interviews.total == 0 && summary.interviews.voided == 0 }

  /// Whether a rating must name its NPS question to be understood.
  var hasSeveralNPS: Bool { summary.questions.count { $0.key.measure.metric == .nps } > 1 }

  /// The comparison of one question.
  func change(of key: QuestionKey) -> Comparison.Question? {
    comparison?.questions.first { $0.key == key }
  }
}

/// The labels of options in the language of the report, by question and option, from the surveys that were asked.
package struct OptionLabels: Sendable {
  /// Nil where two surveys call an option differently: their answers are counted together, and neither label is true of
  /// all of them.
  private var labels: [String: [String: String?]] = [:]

  package init() {}

  /// Adds what one survey calls an option.
  package mutating func add(_ label: String, question: String, option: String) {
    let known = labels[question]?[option]
    labels[question, default: [:]].updateValue(known == nil || known == label ? label : nil, forKey: option)
  }

  /// The option's id where no survey that was asked has a label, or several have different ones.
  package func label(_ option: String, at question: String) -> String {
    (labels[question]?[option] ?? nil) ?? option
  }
}
