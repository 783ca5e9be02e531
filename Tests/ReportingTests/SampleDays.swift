// The days that the golden reports show.

import Records
import Summarizing
import Surveys

/// A journal with what its report is asked for.
struct SampleDay: Sendable, CustomStringConvertible {
  /// As the golden files are named.
  let description: String
  let fields: [Field]
  var isCompared = false
  var isPersonal = false
  let journal: @Sendable () throws -> SampleJournal

  static let all = [
    SampleDay(description: "day", fields: [.agent, .hour], journal: ordinaryDay),
    SampleDay(description: "quarter", fields: [.desk], journal: fullQuarter),
    SampleDay(
      description: "compared", fields: [.choice(question: "topic"), .agent], isCompared: true,
      isPersonal: true,
      journal: comparedDay),
    SampleDay(description: "empty", fields: [.agent], journal: { try SampleJournal("2026-11-22") }),
  ]

  /// The day of the contract's example: 47 interviews by three agents, one survey.
  @Sendable private static func ordinaryDay() throws -> SampleJournal {
    var journal = try SampleJournal("today")
    let recommendations = spread([0, 1, 0, 2, 1, 1, 2, 5, 7, 11, 12], from: 0)
    let satisfactions = spread([1, 2, 3, 15, 20], from: 1)
    let efforts = spread([12, 18, 6, 3, 1], from: 1)
    for number in 0..<42 {
      var answers = [RecordedAnswer.nps(recommendations[number])]
      if number < 41 { answers.append(try .csat(satisfactions[(number * 7) % 41])) }
      if number < 40 { answers.append(try .ces(efforts[(number * 11) % 40])) }
      if number == 40 { answers.append(try .ces(1).skipped(.dontKnow)) }
      let id = try journal.interview(
        answers, as: number < 38 ? .complete : .partial,
        agent: ["anna", "béla", "çağla"][number % 20 == 3 ? 2 : number % 2],
        at: "2026-11-22T\(number < 20 ? "09" : "14"):00",
        followUp: number < 3 ? ["2026-11-20", "2026-11-24", "2026-11-24"][number] : nil)
      if number == 1 { try journal.record(.followUp(of: id, .reached)) }
      if number == 2 { try journal.record(.amend(Amendment(of: id, answers: answers))) }
    }
    try journal.interview([.nps(0).skipped(.dontKnow)], as: .breakOff, at: "2026-11-22T16:00")
    for _ in 0..<4 { try journal.interview(as: .refusal, agent: "béla", at: "2026-11-22T16:30") }
    let withdrawn = try journal.interview([.nps(10)], at: "2026-11-22T16:45")
    try journal.record(.void(of: withdrawn))
    return journal
  }

  /// A day with all that may be asked for: the day before was better, a fortnight is on record, customers said
  /// something, and not every option has a label.
  @Sendable private static func comparedDay() throws -> SampleJournal {
    var journal = try SampleJournal("2026-11-22")
    for day in 8...21 where day != 13 {
      for number in 0..<30 {
        try journal.interview(
          [
            .nps(4 + (number * day) % 7), try .csat(1 + (number + day) % 5),
            try .ces(1 + number % (day % 4 + 2)),
          ],
          at: "2026-11-\(day < 10 ? "0" : "")\(day)T10:00", survey: number % 5 == 0 ? "visit" : "after-call")
      }
    }
    for number in 0..<36 {
      let rating = [2, 9, 6, 3, 10, 7, 0, 5, 9][number % 9]
      let topic = ["billing", "delivery", "billing", "<b>rude</b>"][(number + rating) % 4]
      let words =
        rating < 7
        ? [("nps-why", ["Waited 40 minutes\u{1B}[2J.", "=HYPERLINK(\"http://x\")"][number % 2])] : []
      try journal.interview(
        [
          .nps(rating), RecordedAnswer(id: "nps-why", value: rating < 7 ? .text : .skippedText(.refused)),
          try .csat(1 + rating / 3), RecordedAnswer(id: "topic", value: .choice(topic)),
        ], as: number % 8 == 7 ? .partial : .complete, agent: ["anna", "béla", "çağla"][rating % 3],
        at: "2026-11-22T1\(number / 6):00", followUp: rating == 0 ? "2026-11-\(18 + number / 6)" : nil,
        personal: Personal.Details(
          salt: String(repeating: "0", count: 32), customer: number % 5 == 0 ? nil : "C-\(100 + number)",
          words: words))
    }
    return journal
  }

  /// Every kind of line at once: two surveys, customers, damage.
  @Sendable private static func fullQuarter() throws -> SampleJournal {
    var journal = try SampleJournal("2026-Q4")
    for number in 0..<60 {
      var answers = [
        RecordedAnswer.nps((number * 7) % 11, id: "recommend"), try .csat(number % 5 + 1, id: "agent"),
        try .csat(number % 4 + 2, id: "visit", upTo: number % 5 == 0 ? 7 : 5),
        try .ces(number % 3 + 1), try .ces(7 - number % 4, id: "easy", upTo: 7, better: .higher),
      ]
      if number < 3 { answers.append(RecordedAnswer.nps(0, id: "brand").skipped(.refused)) }
      let (day, desk) = (
        number % 28 + 1, ["前台 1", "ügyfélszolgálat, földszint", "wing e\u{301}ast"][number % 3]
      )
      try journal.interview(
        answers, as: Disposition.allCases[number % 16 == 9 ? number % 8 : 0], desk: number < 2 ? "new" : desk,
        at: "2026-\(number < 30 ? 10 : 11)-\(day < 10 ? "0" : "")\(day)T10:00",
        survey: number % 4 == 0 ? "visit" : "after-call")
    }
    for (period, start, new, lost) in [
      ("2026-10", 480, 25, 35), ("2026-11", 0, 12, 0), ("2026-Q4", 480, 61, 88),
    ] {
      guard
        let counts = CustomerCounts(
          period: period, start: start, new: new, end: start + new - lost, lost: lost)
      else { continue }
      try journal.record(.customers(counts))
    }
    journal.damage()
    journal.breakChain()
    try journal.interview(at: "2026-11-22T19:00")
    return journal
  }

  /// Each rating of the scale as often as its count says.
  private static func spread(_ counts: [Int], from lowest: Int) -> [Int] {
    counts.enumerated().flatMap { [Int](repeating: lowest + $0.offset, count: $0.element) }
  }
}
