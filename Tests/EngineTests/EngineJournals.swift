// Journals for engines to count: what desks write, what they correct, and what nobody should have written.

import RecordTesting
import Records
import Surveys

/// Makes the journals of several desks, whose records speak of one another.
struct EngineJournals {
  private var random: SeededGenerator
  private var moment = Timestamp.at("2026-11-13T20:00:00.000+01:00").milliseconds
  private var ids: [RecordID] = []
  private var responses: [RecordID] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Names of people and desks as they are, and as a table or a query could stumble over them.
  private static let names = [
    "anna", "béla", "çağla", "O'Hara, Anna", "\"Kő\"; drop", "two\nlines", "back\\slash", " spaced ", "",
    "日本", "-1",
    "=1+1", "e\u{301}va", "éva", "NULL", "😀",
  ]

  /// The id of a choice question that no survey may have, and a journal may.
  static let oddQuestion = "it's `odd` \\ \"q\""

  /// The bytes of one desk's journal.
  mutating func journal(_ count: Int) -> [UInt8] {
    var journal = JournalBuilder()
    for _ in 0..<count {
      moment += Int.random(in: 0...3_600_000, using: &random)
      if random.once(in: 12) { moment -= 14_400_000 }
      if random.once(in: 10) { addOddity(to: &journal) }
      journal.add(record())
    }
    if random.once(in: 3) { journal.add(fragment: Array("{\"v\":1,\"seq\":7,\"agent\":\"é".utf8.dropLast())) }
    return journal.bytes
  }

  private mutating func record() -> Record {
    var record = Record.sample(
      0, content(),
      at: Timestamp(milliseconds: moment, offsetMinutes: random.one(of: [60, 60, 60, 120, -300, 0, 840])),
      desk: random.one(of: ["front-1", "front-2", "ügyfélszolgálat"]),
      agent: random.once(in: 3) ? random.one(of: EngineJournals.names) : random.one(of: ["anna", "béla"]),
      personal: random.once(in: 2) ? nil : .open(details()))
    record.id = RecordID(milliseconds: moment, random: (random.next(), random.next()))
    // The same id twice: the same or another tale, of the same kind or another.
    if random.once(in: 15), let id = ids.randomElement(using: &random) { record.id = id }
    ids.append(record.id)
    if case .response = record.content { responses.append(record.id) }
    return record
  }

  private mutating func content() -> Record.Content {
    let ids = random.once(in: 6) ? ids : responses
    let other = ids.suffix(40).randomElement(using: &random) ?? random.id()
    switch Int.random(in: 0..<16, using: &random) {
    case 0, 1, 2:
      return .amend(
        Amendment(
          of: other, answers: answers(), disposition: random.once(in: 2) ? disposition() : nil,
          followUp: random.one(of: [.unchanged, .withdrawn, .due(.on("2026-11-30"))])))
    case 3: return .void(of: other)
    case 4: return .followUp(of: other, random.one(of: FollowUpOutcome.allCases))
    case 5: return random.one(of: [.journal(program: "x"), .redaction(of: [other]), .unknown(kind: "later")])
    default:
      var response = Response.sample(
        answers(), disposition: disposition(), followUpDue: random.once(in: 4) ? .on("2026-11-24") : nil,
        survey: random.one(of: ["after-call", "visit", "the, third"]),
        lang: random.one(of: ["en", "hu", "tr"]))
      response.channel = random.one(of: ["phone", "desk", "e-mail"])
      return .response(response)
    }
  }

  private mutating func disposition() -> Disposition {
    random.once(in: 2) ? .complete : random.one(of: Disposition.allCases)
  }

  /// Ratings on every measure, some of them under one id on two scales, and options that were chosen.
  private mutating func answers() -> [RecordedAnswer] {
    var answers: [RecordedAnswer] = []
    for id in ["nps", "csat", "ces", "Ű, 2"] where !random.once(in: 4) {
      let measure =
        switch id {
        case "nps": Measure.nps
        case "csat": random.one(of: Measure.all.filter { $0.metric == .csat })
        case "ces": random.one(of: Measure.all.filter { $0.metric == .ces })
        default: random.one(of: Measure.all)
        }
      let value: RecordedAnswer.Value =
        random.once(in: 5)
        ? .skippedRating(measure, random.one(of: [.refused, .dontKnow]))
        : .rating(measure, Int.random(in: measure.scale, using: &random))
      answers.append(RecordedAnswer(id: id, value: value))
    }
    let topics: [RecordedAnswer.Value] = [
      .choice("billing"), .choice("a\"b,c"), .choice("ű"), .choice(""), .skippedChoice(.refused),
      .choices(["billing"]),
      .text,
    ]
    if !random.once(in: 4) { answers.append(RecordedAnswer(id: "topic", value: random.one(of: topics))) }
    if random.once(in: 2) {
      answers.append(
        RecordedAnswer(id: EngineJournals.oddQuestion, value: .choice(random.one(of: ["1", "'", "\\"]))))
    }
    if random.once(in: 3) { answers.append(RecordedAnswer(id: "why", value: .text)) }
    return answers.shuffled(using: &random)
  }

  private mutating func details() -> Personal.Details {
    Personal.Details(
      salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a",
      customer: random.one(of: ["C-1", "\"}],\"sum\":\"", "\\u0041\t{\"id\":", nil]))
  }

  /// A line that is no record, or none that counts, though its sum may hold.
  private mutating func addOddity(to journal: inout JournalBuilder) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: journal.add(fragment: Array("{\"v\":1,\"seq\":4,\n\n[]\n\"x\"\n".utf8))
    case 1:
      journal.add(fragment: [0xC5, 0x0A])
    case 2:
      let torn = journal.bytes.prefix(200) + [0x0A]
      journal.add(fragment: torn)
    default:
      let line = SummedLine(oddLine(random.one(of: Oddity.all), prev: journal.lastSum))
      journal.add(line: line.bytes + [0x0A], sum: line.sum)
    }
  }

  /// A journal with each oddity once, and a sound record after it.
  mutating func oddities() -> [UInt8] {
    var journal = JournalBuilder()
    for oddity in Oddity.all {
      moment += 60_000
      let line = SummedLine(oddLine(oddity, prev: journal.lastSum))
      journal.add(line: line.bytes + [0x0A], sum: line.sum)
      journal.add(record())
    }
    return journal.bytes
  }

  /// A journal whose records have white space between their parts that ends a line for some readers, and one where it
  /// stands in a text, which makes it no record.
  mutating func carriageReturns() -> [UInt8] {
    var journal = JournalBuilder()
    for (what, by) in [
      (",\"prev\"", ",\r\"prev\""), ("{\"v\":1", "{\r\t\"v\" :\r1"),
      ("\"agent\":\"anna\"", "\"agent\":\"an\rna\""),
      ("\"value\":3", "\"value\":\r3"),
    ] {
      moment += 60_000
      let line = SummedLine(oddLine((what, by), prev: journal.lastSum))
      journal.add(line: line.bytes + [0x0A], sum: line.sum)
      journal.add(record())
    }
    return journal.bytes
  }

  /// A response with one thing wrong.
  private mutating func oddLine(_ oddity: (what: String, by: String), prev: Digest) -> String {
    let id = RecordID(milliseconds: moment, random: (random.next(), random.next()))
    let at = Timestamp(milliseconds: moment, offsetMinutes: 60)
    let sound = """
      {"v":1,"seq":9,"id":"\(id)","at":"\(at)","kind":"response","survey":"visit","revision":"9c1f0e2d","lang":"hu",\
      "channel":"desk","desk":"front-1","agent":"anna","disposition":"complete","seconds":74,"answers":[\
      {"id":"nps","metric":"nps","value":3},{"id":"csat","metric":"csat","scale":[1,5],"value":2}],"prev":"\(prev.hex)"
      """
    return sound.replacing(oddity.what, with: oddity.by)
  }
}

/// What may be wrong with a record whose sum holds, as a change of a sound one; some of it is allowed.
enum Oddity {
  static let all = [
    ("\"v\":1", "\"v\":2"), ("\"agent\":\"anna\"", "\"agent\":null"), ("\"lang\":\"hu\",", ""),
    ("\"seq\":9", "\"seq\":0"), ("\"desk\":\"front-1\",", ""),
    ("\"kind\":\"response\"", "\"kind\":\"later\""),
    ("-7", "-4"), ("T", " "), ("+01:00", ""), ("2026-11-", "2026-13-"), ("\"seconds\":74", "\"seconds\":-1"),
    ("complete", "finished"), ("9c1f0e2d", "9C1F0E2D"), ("\"value\":3", "\"value\":11"),
    ("\"value\":3", "\"value\":\"3\""), ("\"value\":3", "\"value\":3.0"), ("\"value\":3", "\"value\":null"),
    (",\"value\":3", ""), ("\"value\":3", "\"value\":3,\"skipped\":\"refused\""),
    (",\"value\":3", ",\"skipped\":\"tired\""), ("\"value\":2", "\"value\":6"), ("[1,5]", "[1,6]"),
    (",\"scale\":[1,5]", ""), ("[1,5]", "[1,5],\"satisfied\":6"), ("[1,5]", "[1,5],\"satisfied\":1"),
    ("\"id\":\"csat\"", "\"id\":\"nps\""), ("\"id\":\"csat\"", "\"id\":\"\""),
    ("\"metric\":\"csat\"", "\"metric\":\"fun\""),
    ("\"metric\":\"csat\"", "\"metric\":\"ces\",\"better\":\"none\""),
    ("\"metric\":\"csat\"", "\"metric\":\"csat\",\"type\":\"text\""),
    ("\"metric\":\"nps\",", "\"type\":\"choice\","),
    ("\"metric\":\"nps\",\"value\":3", "\"type\":\"choice\",\"value\":\"3\""),
    ("\"metric\":\"nps\",\"value\":3", "\"type\":\"choices\",\"value\":[]"),
    ("\"metric\":\"nps\"", "\"metric\":\"nps\",\"scale\":[0,10]"),
    ("\"metric\":\"nps\"", "\"metric\":\"nps\",\"scale\":[1,5]"), ("\"answers\":[", "\"answers\":[7,"),
    ("\"answers\":", "\"questions\":"), (",\"answers\"", ", \"answers\" "), ("[1,5]", "[1, 5]"),
    (",\"prev\"", ",\"followUp\":{\"due\":\"soon\"},\"prev\""),
    (",\"prev\"", ",\"callback\":{\"at\":\"2026-11-24T10:00\"},\"prev\""),
    (",\"prev\"", ",\"private\":\"sha256\",\"prev\""), (",\"prev\"", ",\"more\":{\"id\":[{}]},\"prev\""),
    ("\"prev\":\"", "\"prev\":\"x"), ("{\"v\":1,", "{\"high\":\"later\",\"v\":1,"),
  ]
}
