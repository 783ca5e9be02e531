// What must hold of any figures: parts sum to the whole, and the order of reading makes no difference.

import RecordTesting
import Records
import Summarizing
import Surveys
import Testing

@Suite struct SummaryPropertyTests {
  /// A journal of random records about its own responses, under ids that no other number's journal has.
  private static func journal(_ random: inout SeededGenerator, number: Int) -> [Record] {
    var records: [Record] = []
    let day = Timestamp.at("2026-11-20T00:00:00.000+01:00").milliseconds
    for seq in 1...60 {
      var record = Record.sample(
        number * 1000 + seq,
        at: Timestamp(
          milliseconds: day + (seq * 7 + number) * 600_000, offsetMinutes: random.one(of: [60, 120, -300])))
      record.seq = seq * 2 + number
      record.desk = "desk-\(number)"
      record.agent = random.one(of: ["anna", "béla", "cem"])
      let of = RecordID.numbered(number * 1000 + Int.random(in: 1...max(1, seq - 1), using: &random))
      switch Int.random(in: 0..<10, using: &random) {
      case 0: record.content = .amend(Amendment(of: of, answers: random.answers(), disposition: .partial))
      case 1: record.content = .void(of: of)
      case 2: record.content = .followUp(of: of, random.one(of: FollowUpOutcome.allCases))
      default: record.content = .response(random.response())
      }
      records.append(record)
    }
    return records
  }

  /// The last one is a question that some of the random responses chose an option at.
  private static let fields = Field.common + [.choice(question: "q1")]

  private static func summary(_ journals: [[Record]], period: String, minN: Int = 5) -> Summary {
    guard let period = Period(period, today: .on("2026-11-22")) else { preconditionFailure("no period") }
    var ledger = Ledger(period: period, dayStarts: 180)
    for (number, journal) in journals.enumerated() {
      for record in journal {
        guard let line = record.line(), let read = JournalLine.read(line.bytes.dropLast()) else {
          preconditionFailure("a record that is none")
        }
        ledger.take(read, journal: number, offset: 0)
      }
    }
    let request = Summary.Request(
      period: period, by: Self.fields, minN: minN, dayStarts: 180, today: .on("2026-11-22"))
    return Summary(of: ledger, request)
  }

  @Test(arguments: 0..<6, ["all", "2026-11-21"])
  func `the groups of every field sum to the whole`(seed: Int, period: String) {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = Self.summary(
      [Self.journal(&random, number: 0), Self.journal(&random, number: 1)], period: period)
    #expect(whole.interviews.total > 5)
    for field in Self.fields {
      let groups = whole.groups.filter { $0.field == field }
      #expect(groups.map(\.interviews.total).reduce(0, +) == whole.interviews.total)
      #expect(groups.map(\.interviews.voided).reduce(0, +) == whole.interviews.voided)
      #expect(groups.map(\.interviews.amended).reduce(0, +) == whole.interviews.amended)
      for disposition in Disposition.allCases {
        #expect(
          groups.map { $0.interviews.count(disposition) }.reduce(0, +) == whole.interviews.count(disposition))
      }
      var tallies: [QuestionKey: QuestionTally] = [:]
      for question in groups.flatMap(\.questions) {
        tallies[question.key] = tallies[question.key].map { $0 + question.tally } ?? question.tally
      }
      #expect(tallies == Dictionary(uniqueKeysWithValues: whole.questions.map { ($0.key, $0.tally) }))
      let keys = groups.map(\.key)
      #expect(Set(keys).count == keys.count)
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    let chosen = whole.groups.filter { $0.field == .choice(question: "q1") }.map(\.key)
    #expect((chosen.count > 1 || period != "all") && chosen.contains(""))
    #expect(
      whole.groups.map(\.field.name)
        == whole.groups.map(\.field.name).stablySorted(Self.fields.map(\.name)))
  }

  @Test(arguments: 10..<16)
  func `two journals without shared ids count the same in either order`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (one, other) = (Self.journal(&random, number: 0), Self.journal(&random, number: 1))
    let (there, back) = (
      Self.summary([one, other], period: "all"), Self.summary([other, one], period: "all")
    )
    #expect(there.interviews == back.interviews && there.followUps == back.followUps)
    #expect(there.questions.map(\.key) == back.questions.map(\.key))
    #expect(there.questions.map(\.tally) == back.questions.map(\.tally))
    #expect(there.groups.map(\.key) == back.groups.map(\.key))
    #expect(there.groups.map(\.interviews) == back.groups.map(\.interviews))
  }

  @Test(arguments: 30..<33)
  func `reading a journal twice changes nothing`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let one = Self.journal(&random, number: 0)
    let (once, twice) = (Self.summary([one], period: "all"), Self.summary([one, one], period: "all"))
    #expect(once.interviews == twice.interviews && once.followUps == twice.followUps)
    #expect(once.questions.map(\.tally) == twice.questions.map(\.tally))
  }

  @Test func `tallies add up in any order and any grouping`() {
    var random = SeededGenerator(seed: 40)
    let tallies = (0..<3).map { number in
      Tally(Ledger(reading: [Self.journal(&random, number: number)], period: "all").entries)
    }
    let (a, b, c) = (tallies[0], tallies[1], tallies[2])
    #expect(a != b && a.questions.count > 5)
    #expect(a + b == b + a)
    #expect((a + b) + c == a + (b + c))
    #expect(a + Tally() == a && Tally() + a == a)
  }

  @Test func `a group's questions have a score from the number asked for, the whole's from one`() {
    var records: [Record] = []
    for number in 1...6 {
      var record = Record.response(number, id: number, seq: number)
      record.agent = number <= 2 ? "anna" : "bela"
      records.append(record)
    }
    let summary = Self.summary([records], period: "2026-11-22", minN: 3)
    let agents = summary.groups.filter { $0.field == .agent }
    #expect(agents.map(\.key) == ["anna", "bela"])
    #expect(agents.map { $0.questions.first?.score != nil } == [false, true])
    #expect(agents.map { $0.questions.first?.tally.n } == [2, 4])
    #expect(Self.summary([[records[0]]], period: "2026-11-22", minN: 3).questions.first?.score != nil)
  }

  @Test func `questions are sorted by metric, id, scale, better and satisfied`() throws {
    let measures = Measure.all.shuffled()
    let answers = ["b", "a"].flatMap { id in
      measures.enumerated().map { (id, $0.element) }
    }
    let records = answers.enumerated().map { index, row in
      let answer = RecordedAnswer(id: row.0, value: .skippedRating(row.1, .refused))
      return Record.at("09:00", seq: index + 1, id: index, .response(.sample([answer])))
    }
    let keys = Self.summary([records], period: "2026-11-22").questions.map(\.key).map { key in
      let measure = key.measure
      let end =
        measure.metric == .ces
        ? measure.better.rawValue : measure.metric == .csat ? "\(measure.satisfied)" : ""
      return "\(measure.metric) \(key.id) \(measure.scale.upperBound) \(end)"
    }
    let csat = { (id: String) in (1...5).map { "csat \(id) 5 \($0)" } + (1...7).map { "csat \(id) 7 \($0)" } }
    let ces = { (id: String) in [5, 7].flatMap { ["ces \(id) \($0) higher", "ces \(id) \($0) lower"] } }
    #expect(keys == ["nps a 10 ", "nps b 10 "] + csat("a") + csat("b") + ces("a") + ces("b"))
  }
}

extension [String] {
  /// The same in the order of another list.
  fileprivate func stablySorted(_ order: [String]) -> [String] {
    order.flatMap { wanted in filter { $0 == wanted } }
  }
}
