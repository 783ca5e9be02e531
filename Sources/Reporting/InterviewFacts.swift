// What every form of the report says of how the interviews ended, and of the journals.

import Summarizing
package import Surveys
package import Wording

extension ReportWording {
  /// The completion rate, and of how many.
  func completion(_ figures: InterviewFigures) -> String {
    guard let rate = figures.completionRate else { return interviews.noCompletionRate }
    return interviews.completionRate(percent(rate), figures.count(.complete), figures.asked)
  }

  /// A footnote for each survey that was asked in more than one revision: what it asked may differ.
  func changedSurveys(_ summary: Summary) -> [String] {
    summary.changedSurveys.map { survey, revisions in
      let list = revisions.map { interviews.revision($0.revision, $0.interviews) }.joined(separator: ", ")
      return interviews.changedSurvey(survey, list)
    }
  }

  /// How an interview ended, in a word.
  package func name(of disposition: Disposition) -> String {
    switch disposition {
    case .complete: interviews.complete
    case .partial: interviews.partial
    case .breakOff: interviews.breakOff
    case .refusal: interviews.refusal
    case .callback: interviews.callback
    case .nonContact: interviews.nonContact
    case .languageBarrier: interviews.languageBarrier
    case .ineligible: interviews.ineligible
    }
  }

  /// What is to be said of the promised calls beside their counts.
  func followUpNotes(_ summary: Summary) -> [String] {
    let callbacks = summary.interviews.count(.callback)
    if callbacks > 0 { return [followUps.callbacks(callbacks)] }
    return summary.followUps.open > 0 ? [followUps.hint] : []
  }

  /// How many files and records were read.
  func read(_ journal: JournalFigures) -> String {
    let saves = journal.interrupted > 0 ? " · \(self.journal.interrupted(journal.interrupted))" : ""
    return self.journal.counts(journal.files, journal.records) + saves
  }

  /// Sentences about a journal that somebody should look at; none for one that is sound.
  func warnings(_ journal: JournalFigures) -> [String] {
    guard journal.needsAttention else { return [] }
    let problems = [
      (journal.damaged, self.journal.damaged), (journal.gaps, self.journal.gaps),
      (journal.conflicts, self.journal.conflicts), (journal.newer, self.journal.newer),
    ]
    return problems.filter { $0.0 > 0 }.map { $0.1($0.0) } + [self.journal.nextStep]
  }
}
