// Journals as desks write them, and as nobody would: the fast way has to come to the same as the plain one.

import RecordTesting
import Records
import Surveys

/// Makes journals whose records speak of one another.
struct RandomJournals {
  var random: SeededGenerator
  /// Ids that were used, in this journal or another.
  private var ids: [RecordID] = []
  private var moment = Timestamp.at("2026-11-19T22:00:00.000+01:00").milliseconds

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A journal of so many records.
  /// - Parameter isPlain: whether it is nothing but what a kiosk writes on a good day.
  mutating func journal(_ count: Int, isPlain: Bool) -> [UInt8] {
    var journal = JournalBuilder()
    for number in 0..<count {
      moment += Int.random(in: 0...900_000, using: &random)
      if !isPlain, random.once(in: 25) { moment -= 7_200_000 }
      if !isPlain, random.once(in: 15) { damage(&journal) }
      journal.add(record(number, isPlain: isPlain))
    }
    if !isPlain, random.once(in: 3) { journal.add(fragment: Array("{\"v\":1,\"seq\":".utf8)) }
    return journal.bytes
  }

  /// A journal of so many responses, no two of which are by the same agent; their names are of all lengths up to one.
  mutating func journal(ofAgents count: Int, longest: Int) -> [UInt8] {
    var journal = JournalBuilder()
    for number in 0..<count {
      moment += 1000
      var record = record(number, isPlain: true)
      record.agent = "\(number)" + String(repeating: "á", count: number % longest)
      journal.add(record)
    }
    return journal.bytes
  }

  private mutating func record(_ number: Int, isPlain: Bool) -> Record {
    var record = random.record()
    record.at = Timestamp(milliseconds: moment, offsetMinutes: random.one(of: [60, 60, 60, 120, -300, 0]))
    record.id = RecordID(
      milliseconds: moment - Int.random(in: 0...(isPlain ? 200_000 : 40_000_000), using: &random),
      random: (random.next(), random.next()))
    record.desk = random.one(of: ["front-1", "前台", "a\"b\\c", ""])
    record.agent =
      isPlain
      ? random.one(of: ["anna", "béla", "be\u{301}la"])
      : random.one(of: ["anna", "béla", "be\u{301}la", random.text()])
    if !isPlain, random.once(in: 20), let id = ids.randomElement(using: &random) { record.id = id }
    record.content = content(isPlain: isPlain)
    ids.append(record.id)
    return record
  }

  private mutating func content(isPlain: Bool) -> Record.Content {
    let other = ids.randomElement(using: &random) ?? random.id()
    switch Int.random(in: 0..<(isPlain ? 40 : 12), using: &random) {
    case 0: return .amend(Amendment(of: other, answers: random.answers(), disposition: .partial))
    case 1: return .void(of: other)
    case 2: return .followUp(of: other, random.one(of: FollowUpOutcome.allCases))
    case 3 where !isPlain: return random.record().content
    default:
      var response = random.response()
      if !random.once(in: 3) {
        response.survey = random.one(of: ["after-call", "visit", "visite\u{301}", "visité"])
      }
      response.answers += [choice()]
      // To a `String` these two ids are one, to a journal they are two.
      for id in ["téma", "te\u{301}ma"] where random.once(in: 2) {
        let measures = random.one(of: [Measure.nps, Measure.all[1]])
        response.answers.append(
          RecordedAnswer(id: id, value: .rating(measures, random.one(of: [1, 4]))))
      }
      if random.once(in: 3) {
        response.followUpDue = Day(number: 20_775 + Int.random(in: 0...8, using: &random))
      }
      return .response(response)
    }
  }

  private mutating func choice() -> RecordedAnswer {
    let option = random.one(of: ["billing", "delivery", "a\"b", "ű", "u\u{30B}"])
    return RecordedAnswer(
      id: "topic", value: random.once(in: 5) ? .skippedChoice(.dontKnow) : .choice(option))
  }

  /// Something that is no record: noise, a torn save with or without its explanation, a line of a later program, a gap.
  private mutating func damage(_ journal: inout JournalBuilder) {
    let at = Timestamp(milliseconds: moment, offsetMinutes: 0)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: journal.add(fragment: Array(random.text(longest: 400).utf8) + [0x0A])
    case 1:
      journal.addRepair(of: Array("{\"v\":1,".utf8), id: Int.random(in: 1...9999, using: &random), at: at)
    case 2: journal.add(fragment: [0x0A, 0x0A])
    case 3:
      let body = Array("{\"v\":2,\"seq\":7,\"prev\":\"\(journal.lastSum.hex)\"".utf8)
      let sum = Digest(of: body)
      journal.add(line: body + Array(",\"sum\":\"\(sum.hex)\"}\n".utf8), sum: sum)
    default: journal.add(line: [], sum: Digest(of: [UInt8.random(in: 0...255, using: &random)]))
    }
  }
}
