// What the end-of-day report says, and how its language writes dates and numbers.

/// A non-breaking space (U+00A0) in these texts keeps words on one line where a narrow card wraps them.
package struct ReportWording: Sendable {
  package let dates: Dates
  package let numbers: Numbers
  package let scores: Scores
  package let interviews: Interviews
  package let followUps: FollowUps
  package let customers: Customers
  package let groups: Groups
  package let journal: Journal
  package let analysis: AnalysisWording

  /// A calendar day: `month` 1–12.
  package typealias Date = (year: Int, month: Int, day: Int)

  /// Days and spans of days as a heading writes them.
  package struct Dates: Sendable {
    /// - Parameter weekday: 1 for Monday to 7 for Sunday.
    package let day: @Sendable (_ date: Date, _ weekday: Int) -> String
    package let range: @Sendable (_ first: Date, _ last: Date) -> String
    /// - Parameter days: the range of the week's days, as `range` writes it.
    package let week: @Sendable (_ year: Int, _ week: Int, _ days: String) -> String
    package let month: @Sendable (_ year: Int, _ month: Int) -> String
    /// - Parameter quarter: 1–4.
    package let quarter: @Sendable (_ year: Int, _ quarter: Int) -> String
    package let months: @Sendable (_ first: Int, _ last: Int) -> String
    package let year: @Sendable (_ year: Int) -> String
    /// The heading over everything on record.
    package let all: String
  }

  /// Figures, rounded already.
  package struct Numbers: Sendable {
    package let decimalMark: String
    /// Puts the sign of the percentage where the language has it; also to a range, `72–93`.
    package let percent: @Sendable (_ number: String) -> String
    /// From one signed number to another.
    package let interval: @Sendable (_ low: String, _ high: String) -> String
  }

  /// The metrics, their scores and what stands around these.
  package struct Scores: Sendable {
    package let nps: String
    package let csat: String
    package let ces: String
    package let npsScale: String
    /// Which ratings of a CSAT count as satisfied.
    package let satisfiedScale: @Sendable (_ satisfied: String, _ lowest: Int, _ highest: Int) -> String
    package let lowerIsBetter: String
    package let higherIsBetter: String
    package let scale: @Sendable (_ lowest: Int, _ highest: Int) -> String
    package let promoters: String
    package let passives: String
    package let detractors: String
    package let satisfied: String
    package let easy: String
    package let mean: String
    package let refused: String
    package let dontKnow: String
    package let noRatings: String
    package let oneRating: String
    /// Which surveys the ratings are of, each with their number, where they are of several.
    package let surveys: @Sendable (_ surveys: String) -> String
    /// For ratings from tallies that do not say which surveys they are of.
    package let unknownSurveys: String
    /// What the line under each score is, and what n counts.
    package let legend: String
    /// For interviews in which no rating was asked for.
    package let none: String
  }

  /// How interviews ended, and the sentences about them.
  package struct Interviews: Sendable {
    package let title: String
    package let count: @Sendable (_ interviews: Int) -> String
    package let total: String
    package let complete: String
    package let partial: String
    package let breakOff: String
    package let refusal: String
    package let callback: String
    package let nonContact: String
    package let languageBarrier: String
    package let ineligible: String
    package let completionLabel: String
    package let completionRate: @Sendable (_ rate: String, _ complete: Int, _ asked: Int) -> String
    package let noCompletionRate: String
    package let corrections: @Sendable (_ amended: Int, _ voided: Int) -> String
    /// One revision of a survey, and how many interviews it has.
    package let revision: @Sendable (_ revision: String, _ interviews: Int) -> String
    /// The footnote of a survey that was asked in several revisions.
    package let changedSurvey: @Sendable (_ survey: String, _ revisions: String) -> String
    /// For a period without any.
    package let none: String
  }

  /// Follow-up calls that were promised.
  package struct FollowUps: Sendable {
    /// Over the list of all calls that are owed.
    package let title: String
    /// Over the counts of the promised ones alone.
    package let promisedTitle: String
    package let counts: @Sendable (_ promised: Int, _ open: Int) -> String
    package let overdue: @Sendable (_ overdue: Int) -> String
    /// What lists the open ones.
    package let hint: String
    /// For interviews that ended as a callback: that call is in no count of promised ones.
    package let callbacks: @Sendable (_ interviews: Int) -> String
  }

  /// Retention and churn.
  package struct Customers: Sendable {
    package let title: String
    // Over the periods of each kind
    package let months: String
    package let quarters: String
    package let years: String
    package let start: String
    package let new: String
    package let lost: String
    package let end: String
    package let retentionRate: String
    package let churnRate: String
    package let legend: String
    package let nobodyAtStart: String
  }

  /// Headings of the groups of `--by`, and their footnote.
  package struct Groups: Sendable {
    package let agent: String
    package let desk: String
    package let survey: String
    package let lang: String
    package let channel: String
    package let hour: String
    package let day: String
    package let choice: @Sendable (_ question: String) -> String
    /// Stands for the responses that chose nothing.
    package let unanswered: String
    /// Stands for a group whose name is empty.
    package let nameless: String
    package let tooFew: @Sendable (_ atLeast: Int) -> String
  }

  /// What is said of the files that the figures were read from.
  package struct Journal: Sendable {
    package let title: String
    package let counts: @Sendable (_ files: Int, _ records: Int) -> String
    package let interrupted: @Sendable (_ saves: Int) -> String
    package let damaged: @Sendable (_ lines: Int) -> String
    package let gaps: @Sendable (_ places: Int) -> String
    package let conflicts: @Sendable (_ records: Int) -> String
    package let newer: @Sendable (_ lines: Int) -> String
    /// What to do about any of these.
    package let nextStep: String
    package let seal: @Sendable (_ journals: Int) -> String
    package let noSeal: String
    package let sealHint: String
    /// Stands in the place of all this where tallies were added up.
    package let tallies: String
    package let added: @Sendable (_ tallies: Int) -> String
    /// What only the journals tell.
    package let notInTallies: String
  }
}
