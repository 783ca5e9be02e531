// The analysis in English.

extension AnalysisWording {
  package static let english = AnalysisWording(
    comparison: .english, places: .english, reasons: .english, contacts: .english, columns: .english,
    explanation: .english,
    roundedShares: { sum in "Shares are rounded one by one: these add up to \(sum)." },
    proof: "This proves tomorrow that nothing up to there was changed:")
}

extension AnalysisWording.Comparison {
  fileprivate static let english = AnalysisWording.Comparison(
    title: { period in "Compared with \(period)" },
    running: "This period is not over yet; the one before it is whole.",
    before: "before",
    difference: "difference",
    points: { number in "\(number)\u{A0}points" },
    better: "better, beyond noise",
    worse: "worse, beyond noise",
    withinNoise: "within noise",
    tooFew: "too few to\u{A0}tell",
    notBefore: "no rating before",
    notNow: "no rating now",
    trend: { periods in "\(periods) periods, the latest on the right" },
    range: { low, high in "\(low) to \(high)" },
    legend:
      "Within noise: the 95% interval of the difference contains 0, so chance alone may explain it. Differences "
      + "are taken first and rounded last.")
}

extension AnalysisWording.Places {
  fileprivate static let english = AnalysisWording.Places(
    title: "place",
    none: "No two of these groups differ by more than noise: there is no ranking.",
    legend:
      "place: those that the group’s interval leaves open, 1 the best; groups that share one are not ranked "
      + "against each other.")
}

extension AnalysisWording.Reasons {
  fileprivate static let english = AnalysisWording.Reasons(
    title: { question in "What detractors name: \(question)" },
    more: "more, beyond noise",
    less: "less, beyond noise",
    tooFew: { atLeast in "Fewer than \(atLeast) detractors or promoters answered: too few to compare them." },
    legend: "Shares of the detractors and of the promoters who answered.")
}

extension AnalysisWording.Contacts {
  fileprivate static let english = AnalysisWording.Contacts(
    warning: "Customers’ words and references: not to be sent round.",
    calls: "Calls owed",
    noCalls: "No call is owed to these customers.",
    overdue: { days in days == 1 ? "1 day overdue" : "\(days) days overdue" },
    detractors: "What detractors said",
    promoters: "Promoters to thank",
    nobody: "Nobody.",
    noTopic: "no topic chosen",
    customer: "customer",
    words: "words",
    due: "due")
}

extension AnalysisWording.Columns {
  fileprivate static let english = AnalysisWording.Columns(
    scores: "Scores",
    distribution: "How often each rating was given",
    question: "question",
    score: "score",
    interval: "95% interval",
    rating: "rating",
    count: "count",
    share: "share",
    verdict: "news or noise",
    disposition: "disposition",
    answer: "answer",
    group: "group")
}

extension AnalysisWording.Explanation {
  fileprivate static let english = AnalysisWording.Explanation(
    nps: "NPS = 100 × (promoters − detractors) / n; promoters gave 9–10, passives 7–8, detractors 0–6",
    csat: { satisfied in "CSAT = 100 × satisfied / n; satisfied gave \(satisfied)" },
    ces: "CES = sum of the ratings / n",
    crr: "CRR = 100 × (start − lost) / start",
    churn: "churn = 100 × lost / start",
    adjustedWald: "adjusted Wald: three answers added, ¾ promoter, ¾ detractor, the rest passive",
    wilson: "Wilson’s score interval",
    student: "Student’s t on n − 1 degrees of freedom",
    formula: "formula",
    interval: "interval",
    source: "source",
    counted: "counted",
    ratings: { n, refused, dontKnow in
      "n = \(n) ratings; outside n: \(refused) refused, \(dontKnow) don’t know"
    },
    responses: "Responses behind it, by their seq in the journal",
    recorded: { seq in "recorded as seq \(seq)" },
    noRatings: "No response of this period has a rating of this metric.",
    noCounts:
      "No customer counts are recorded for a month, quarter or year inside this period: rapport customers "
      + "records them.")
}
