// The report in English.

extension ReportWording {
  package static let english = ReportWording(
    dates: .english, numbers: .english, scores: .english, interviews: .english, followUps: .english,
    customers: .english, groups: .english, journal: .english, analysis: .english)
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November",
  "December",
]
private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

private func monthName(_ number: Int) -> String { months[number - 1] }

private func rangeText(_ first: ReportWording.Date, _ last: ReportWording.Date) -> String {
  let end = "\(last.day) \(monthName(last.month)) \(last.year)"
  if first.year != last.year { return "\(first.day) \(monthName(first.month)) \(first.year) – \(end)" }
  return first.month == last.month ? "\(first.day)–\(end)" : "\(first.day) \(monthName(first.month)) – \(end)"
}

private func plural(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

extension ReportWording.Dates {
  fileprivate static let english = ReportWording.Dates(
    day: { date, weekday in "\(weekdays[weekday - 1]), \(date.day) \(monthName(date.month)) \(date.year)" },
    range: { first, last in rangeText(first, last) },
    week: { year, week, days in "Week \(week) of \(year) · \(days)" },
    month: { year, number in "\(monthName(number)) \(year)" },
    quarter: { year, quarter in "Q\(quarter) \(year)" },
    months: { first, last in "\(monthName(first))–\(monthName(last))" },
    year: { year in "\(year)" },
    all: "All interviews to date")
}

extension ReportWording.Numbers {
  fileprivate static let english = ReportWording.Numbers(
    decimalMark: ".",
    percent: { number in "\(number)%" },
    interval: { low, high in "\(low) to \(high)" })
}

extension ReportWording.Scores {
  fileprivate static let english = ReportWording.Scores(
    nps: "Net Promoter Score",
    csat: "Customer Satisfaction Score",
    ces: "Customer Effort Score",
    npsScale: "from\u{A0}−100 to\u{A0}+100",
    satisfiedScale: { satisfied, _, highest in "satisfied: \(satisfied)\u{A0}of\u{A0}\(highest)" },
    lowerIsBetter: "lower is better",
    higherIsBetter: "higher is better",
    scale: { lowest, highest in "on\u{A0}\(lowest)–\(highest)" },
    promoters: "promoters",
    passives: "passives",
    detractors: "detractors",
    satisfied: "satisfied",
    easy: "easy",
    mean: "mean",
    refused: "refused",
    dontKnow: "don’t know",
    noRatings: "no ratings",
    oneRating: "no interval from a\u{A0}single\u{A0}rating",
    surveys: { surveys in "surveys: \(surveys)" },
    unknownSurveys: "surveys: not known",
    legend: "Under each score stands its interval at 95% confidence; n is the number of ratings.",
    none: "There are no scores: none of these interviews came to a rating question.")
}

extension ReportWording.Interviews {
  fileprivate static let english = ReportWording.Interviews(
    title: "Interviews",
    count: { interviews in plural(interviews, "interview", "interviews") },
    total: "total",
    complete: "complete",
    partial: "partial",
    breakOff: "break-off",
    refusal: "refusal",
    callback: "callback",
    nonContact: "non-contact",
    languageBarrier: "language barrier",
    ineligible: "ineligible",
    completionLabel: "Completion rate",
    completionRate: { rate, complete, asked in
      "Completion rate: \(rate) of those who were asked (\(complete)\u{A0}of\u{A0}\(asked))."
    },
    noCompletionRate: "Completion rate: — (nobody was asked).",
    corrections: { amended, voided in "\(amended) amended · \(voided) voided (in no other figure)" },
    revision: { revision, interviews in
      "\(revision) in \(interviews) interview\(interviews == 1 ? "" : "s")"
    },
    changedSurvey: { survey, revisions in
      "The survey \(survey) was asked in several revisions, which may ask different things: \(revisions)."
    },
    none: "Nothing to report: no interviews were recorded in this period.")
}

extension ReportWording.FollowUps {
  fileprivate static let english = ReportWording.FollowUps(
    title: "Follow-up calls",
    promisedTitle: "Promised follow-up calls",
    counts: { promised, open in "\(promised) promised · \(open) open" },
    overdue: { overdue in "\(overdue) overdue" },
    hint: "“rapport follow-ups” lists the open ones.",
    callbacks: { interviews in
      "\(plural(interviews, "interview", "interviews")) ended as a callback, which is not counted here. "
        + "“rapport follow-ups” lists every call that is still owed."
    })
}

extension ReportWording.Customers {
  fileprivate static let english = ReportWording.Customers(
    title: "Customers",
    months: "Months",
    quarters: "Quarters",
    years: "Years",
    start: "start",
    new: "new",
    lost: "lost",
    end: "end",
    retentionRate: "CRR",
    churnRate: "churn",
    legend:
      "CRR: Customer Retention Rate, the share of those at the start who stayed; churn: the churn rate, "
      + "the share lost. Under each stands its interval at 95% confidence.",
    nobodyAtStart: "— no rate: there were no customers at the start of the period.")
}

extension ReportWording.Groups {
  fileprivate static let english = ReportWording.Groups(
    agent: "By agent",
    desk: "By desk",
    survey: "By survey",
    lang: "By language",
    channel: "By channel",
    hour: "By hour",
    day: "By day",
    choice: { question in "By \(question)" },
    unanswered: "(no answer)",
    nameless: "(no name)",
    tooFew: { atLeast in "— fewer than \(plural(atLeast, "rating", "ratings")): too few to judge by." })
}

extension ReportWording.Journal {
  fileprivate static let english = ReportWording.Journal(
    title: "Journal",
    counts: { files, records in "\(plural(files, "file", "files")) · \(plural(records, "record", "records"))"
    },
    interrupted: { saves in "\(plural(saves, "interrupted save", "interrupted saves")), accounted for" },
    damaged: { lines in
      lines == 1 ? "1 line is damaged and does not count." : "\(lines) lines are damaged and do not count."
    },
    gaps: { places in
      "The chain is broken in \(plural(places, "place", "places")): something was changed, added, taken out or "
        + "destroyed there."
    },
    conflicts: { records in
      "\(records == 1 ? "1 record contradicts an earlier one" : "\(records) records contradict earlier ones") of "
        + "the same id; the first one read counts."
    },
    newer: { lines in
      "\(lines == 1 ? "1 line was" : "\(lines) lines were") written by a newer version of rapport and "
        + "\(lines == 1 ? "does" : "do") not count: update this one."
    },
    nextStep: "What to do next: run “rapport check”. It shows every place and changes nothing.",
    seal: { journals in journals == 1 ? "Seal" : "Seals" },
    noSeal: "— (no record yet)",
    sealHint: "Written down and kept elsewhere, a seal lets “rapport check --seal” prove later that nothing "
      + "before it was changed.",
    tallies: "Tallies",
    added: { tallies in "\(plural(tallies, "tally", "tallies")) added up" },
    notInTallies:
      "A tally has counts alone. Calls, customers, reasons, seals and damage are in the journals: "
      + "“rapport summary” tells them at the desk.")
}
