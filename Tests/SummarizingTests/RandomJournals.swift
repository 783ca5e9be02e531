// Journals of random records about each other, small enough to be counted by hand and odd enough to be worth it.

import RecordTesting
import Records
import Surveys

@testable import Summarizing

extension SeededGenerator {
  /// Responses to one survey over so many days, and what was amended, withdrawn and followed up.
  /// - Parameters:
  ///   - number: the ids of journals of different numbers differ.
  ///   - from: the first day.
  mutating func journal(number: Int = 0, from: String = "2026-11-20", days: Int = 4, records: Int = 80)
    -> [Record]
  {
    let start = Timestamp.at("\(from)T00:00:00.000+01:00").milliseconds
    let step = days * 86_400_000 / (records + 1)
    return (1...records).map { seq in
      var record = Record.sample(
        number * 10_000 + seq, at: Timestamp(milliseconds: start + seq * step + number, offsetMinutes: 60))
      record.seq = seq
      record.desk = one(of: ["front-1", "front-2"])
      record.agent = one(of: ["anna", "béla", "cem"])
      let of = RecordID.numbered(number * 10_000 + Int.random(in: 1...records, using: &self))
      switch Int.random(in: 0..<10, using: &self) {
      case 0, 1:
        let followUp: Amendment.FollowUpChange = one(of: [
          .unchanged, .withdrawn, .due(Day.on(from) + Int.random(in: 0...9, using: &self)),
        ])
        record.content = .amend(
          Amendment(
            of: of, answers: surveyed(), disposition: one(of: [nil, .complete, .partial]), followUp: followUp)
        )
      case 2: record.content = .void(of: of)
      case 3: record.content = .followUp(of: of, one(of: FollowUpOutcome.allCases))
      default:
        record.content = .response(
          .sample(
            surveyed(),
            disposition: one(of: [
              .complete, .complete, .partial, .breakOff, .refusal, .callback, .ineligible,
            ]),
            followUpDue: once(in: 3) ? Day.on(from) + Int.random(in: 0...9, using: &self) : nil,
            survey: one(of: ["after-call", "after-call", "visit", "short"])))
      }
      return record
    }
  }

  /// Answers to two NPS questions, a CSAT, a CES, a choice and choices; some skipped, some not asked.
  mutating func surveyed() -> [RecordedAnswer] {
    let questions: [(String, Measure)] = [
      ("nps", .nps), ("brand", .nps), ("csat", Measure.csat(scale: 1...5) ?? .nps),
      ("ces", Measure.ces(scale: 1...7) ?? .nps),
    ]
    var answers: [RecordedAnswer] = []
    for (id, measure) in questions where !once(in: 4) {
      let value: RecordedAnswer.Value =
        once(in: 6)
        ? .skippedRating(measure, one(of: [.refused, .dontKnow]))
        : .rating(measure, Int.random(in: measure.scale, using: &self))
      answers.append(RecordedAnswer(id: id, value: value))
    }
    let options = ["billing", "delivery", "staff", "árak"]
    if !once(in: 4) {
      answers.append(
        RecordedAnswer(id: "topic", value: once(in: 6) ? .skippedChoice(.refused) : .choice(one(of: options)))
      )
    }
    if !once(in: 4) {
      let chosen = (0..<Int.random(in: 0...3, using: &self)).map { _ in one(of: options) }
      answers.append(RecordedAnswer(id: "wishes", value: .choices(chosen)))
    }
    return answers
  }
}

extension Summary {
  /// The summary of these journals, divided by every field.
  init(of journals: [[Record]], period: String, minN: Int = 1, today: Day = .on("2026-11-22")) {
    guard let period = Period(period, today: today) else { preconditionFailure("no period") }
    let ledger = Ledger(reading: journals, period: period.name)
    self.init(
      of: ledger,
      Request(
        period: period, by: Field.common + [.choice(question: "topic")], minN: minN, dayStarts: 0,
        today: today)
    )
  }

  /// All its figures in words, to be compared with another's; where they come from apart.
  var figures: [String] {
    func told(_ interviews: InterviewFigures) -> String {
      Disposition.allCases.map { "\($0) \(interviews.count($0))" }.joined(separator: ", ")
        + " of \(interviews.total), \(interviews.voided) voided, \(interviews.completed as Any)"
    }
    func told(_ questions: [QuestionFigures]) -> [String] {
      questions.map { "\($0.key) \($0.tally.told) \($0.score as Any) \($0.mean as Any) \($0.easy as Any)" }
    }
    return [told(interviews)] + told(questions)
      + groups.flatMap { ["\($0.field.name) \($0.key): \(told($0.interviews))"] + told($0.questions) }
      + reasons.map {
        "\($0.nps) \($0.question) \($0.detractors) \($0.promoters) \($0.reasons)"
      } + ["\(followUps)"] + retention.map { "\($0.counts) \($0.crr as Any)" }
  }
}

extension QuestionTally {
  /// Its counts in words, to be compared with another's.
  var told: String { "\(counts), \(refused) refused, \(dontKnow) don't know, \(pooledSurveys as Any)" }
}
