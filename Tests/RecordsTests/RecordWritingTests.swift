// The lines as they are written, member by member: journals of years ago and other programs read them.

import RecordTesting
import Records
import Surveys
import Testing

@Suite struct RecordWritingTests {
  static let id = #""id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2026-11-22T09:14:07.214+01:00""#
  static let of = #""01a20250-b45e-7b1a-8f00-000000000001""#
  static let desk = #""desk":"front-1","agent":"anna""#
  static let zeros = #""prev":"\#(Digest.zero.hex)""#

  struct Case: CustomTestStringConvertible, Sendable {
    let content: Record.Content
    var high: String?
    var details: Personal.Details?
    /// The text between `kind` and `prev`, `private` left out.
    let middle: String

    var testDescription: String { content.kind }
  }

  static let cases: [Case] = {
    guard let other = RecordID("01a20250-b45e-7b1a-8f00-000000000001"), let csat = Measure.csat(scale: 1...5),
      let strict = Measure.csat(scale: 1...7, satisfied: 7), let ces = Measure.ces(scale: 1...5),
      let easy = Measure.ces(scale: 1...7, better: .higher),
      let counts = CustomerCounts(period: "2026-10", start: 480, new: 25, end: 470, lost: 35)
    else { preconditionFailure("a sample is wrong") }
    let answers = [
      RecordedAnswer(id: "nps", value: .rating(.nps, 3)), RecordedAnswer(id: "nps-why", value: .text),
      RecordedAnswer(id: "csat", value: .rating(csat, 2)),
      RecordedAnswer(id: "ces", value: .skippedRating(ces, .dontKnow)),
      RecordedAnswer(id: "topic", value: .choice("billing")),
      RecordedAnswer(id: "c7", value: .rating(strict, 7)),
      RecordedAnswer(id: "e7", value: .rating(easy, 5)),
      RecordedAnswer(id: "also", value: .choices(["a", "b"])),
      RecordedAnswer(id: "no", value: .skippedChoices(.refused)),
      RecordedAnswer(id: "t", value: .skippedText(.refused)),
    ]
    let answersText =
      #""answers":[{"id":"nps","metric":"nps","value":3},{"id":"nps-why","type":"text"},"#
      + #"{"id":"csat","metric":"csat","scale":[1,5],"value":2},"#
      + #"{"id":"ces","metric":"ces","scale":[1,5],"skipped":"dont-know"},"#
      + #"{"id":"topic","type":"choice","value":"billing"},"#
      + #"{"id":"c7","metric":"csat","scale":[1,7],"satisfied":7,"value":7},"#
      + #"{"id":"e7","metric":"ces","scale":[1,7],"better":"higher","value":5},"#
      + #"{"id":"also","type":"choices","value":["a","b"]},{"id":"no","type":"choices","skipped":"refused"},"#
      + #"{"id":"t","type":"text","skipped":"refused"}]"#
    let response = Response(
      survey: "after-call", revision: "9c1f0e2d", lang: "hu", channel: "phone", disposition: .complete,
      seconds: 74,
      answers: answers, followUpDue: .on("2026-11-24"), callbackAt: "2026-11-24T10:00")
    let responseText =
      #""survey":"after-call","revision":"9c1f0e2d","lang":"hu","channel":"phone",\#(desk),"#
      + #""disposition":"complete","seconds":74,\#(answersText),"#
      + #""followUp":{"due":"2026-11-24"},"callback":{"at":"2026-11-24T10:00"}"#
    let amendment = Amendment(of: other, answers: [.nps(9)], disposition: .partial, followUp: .withdrawn)
    return [
      Case(
        content: .response(response),
        details: Personal.Details(
          salt: JournalLineTests.salt, customer: "C-10442", words: [("nps-why", "Sokáig vártam")]),
        middle: responseText),
      Case(content: .journal(program: "rapport 1.0"), middle: #"\#(desk),"program":"rapport 1.0""#),
      Case(
        content: .amend(amendment), high: "2026-11-22T09:14:07.215Z",
        details: Personal.Details(
          salt: JournalLineTests.salt, words: [("b", "1"), ("a", "2")], reason: "typing\n"),
        middle:
          #"\#(desk),"of":\#(of),"answers":[{"id":"nps","metric":"nps","value":9}],"#
          + #""disposition":"partial","followUp":null"#
      ),
      Case(content: .amend(Amendment(of: other, answers: [])), middle: #"\#(desk),"of":\#(of),"answers":[]"#),
      Case(
        content: .amend(Amendment(of: other, answers: [], followUp: .due(.on("2026-12-01")))),
        middle: #"\#(desk),"of":\#(of),"answers":[],"followUp":{"due":"2026-12-01"}"#),
      Case(
        content: .void(of: other),
        details: Personal.Details(salt: JournalLineTests.salt, note: "n", reason: "r"),
        middle: #"\#(desk),"of":\#(of)"#),
      Case(
        content: .followUp(of: other, .notReached), middle: #"\#(desk),"of":\#(of),"outcome":"not-reached""#),
      Case(
        content: .followUp(of: other, .notReached, callbackAt: "2026-11-24T10:00"),
        middle: #"\#(desk),"of":\#(of),"outcome":"not-reached","callback":{"at":"2026-11-24T10:00"}"#),
      Case(content: .followUp(of: other, .expired), middle: #"\#(desk),"of":\#(of),"outcome":"expired""#),
      Case(
        content: .amend(
          Amendment(of: other, answers: [], disposition: .callback, callbackAt: "2026-11-24T10:00")),
        details: Personal.Details(salt: JournalLineTests.salt, customer: "C-10442", reason: "misheard"),
        middle: #"\#(desk),"of":\#(of),"answers":[],"disposition":"callback","#
          + #""callback":{"at":"2026-11-24T10:00"}"#),
      Case(
        content: .customers(counts),
        middle: #"\#(desk),"period":"2026-10","start":480,"new":25,"end":470,"lost":35"#),
      Case(content: .redaction(of: [other, other]), middle: #"\#(desk),"of":[\#(of),\#(of)]"#),
      Case(
        content: .repair(length: 3, sha256: Digest(of: Array("abc".utf8))),
        middle:
          #"\#(desk),"length":3,"#
          + #""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad""#),
    ]
  }()

  @Test(arguments: cases)
  func `a record is written with its members in the order of the contract`(row: Case) throws {
    let record = try record(row)
    let line = try #require(record.line())
    var text = #"{"v":1,"seq":1482,\#(Self.id)"#
    if let high = row.high { text += #","high":"\#(high)""# }
    text += #","kind":"\#(row.content.kind)",\#(row.middle)"#
    let personal = row.details.map { details in
      var members = [("salt", details.salt)] + (details.customer.map { [("customer", $0)] } ?? [])
      members += details.words.map { ($0.question, $0.text) } + (details.note.map { [("note", $0)] } ?? [])
      members += details.reason.map { [("reason", $0.replacing("\n", with: "\\n"))] } ?? []
      return "{" + members.map { #""\#($0.0)":"\#($0.1)""# }.joined(separator: ",") + "}"
    }
    let expected = SummedLine(
      text + (personal == nil ? "," : #","private":@private,"#) + Self.zeros, personal: personal)
    #expect(
      String(decoding: line.bytes, as: UTF8.self) == String(decoding: expected.bytes, as: UTF8.self) + "\n")
    #expect(line.sum == expected.sum)
    #expect(expected.read?.record == record)
  }

  @Test func `details that say nothing are not written`() throws {
    var record = Record.sample(1, .journal(program: "p"))
    let line = record.line()?.bytes
    record.personal = .open(Personal.Details(salt: JournalLineTests.salt))
    #expect(record.line()?.bytes == line)
  }

  @Test func `random records come back as they were written`() throws {
    var random = SeededGenerator(seed: 6)
    for number in 0..<1000 {
      let record = random.record()
      let line = try #require(record.line())
      #expect(line.bytes.last == UInt8(ascii: "\n"))
      let read = JournalLine.read(line.bytes.dropLast())
      if read?.record != record || read?.sum != line.sum {
        Issue.record("record \(number) came back otherwise: \(record)")
      }
    }
  }

  @Test func `no written line holds a byte that a terminal would obey`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let text = String(decoding: try #require(random.record().line()).bytes.dropLast(), as: UTF8.self)
      #expect(
        !text.unicodeScalars.contains {
          $0.properties.generalCategory == .control || "\u{202E}\u{200B}\u{FEFF}".unicodeScalars.contains($0)
        })
    }
  }

  @Test func `a record that would not fit on a line is not written`() throws {
    let room =
      JournalLine.longest - (try #require(Record.sample(1, .journal(program: "")).line()).bytes.count - 1)
    let longest = Record.sample(1, .journal(program: String(repeating: "x", count: room)))
    #expect(longest.line()?.bytes.count == JournalLine.longest + 1)
    #expect(Record.sample(1, .journal(program: String(repeating: "x", count: room + 1))).line() == nil)
  }

  private func record(_ row: Case) throws -> Record {
    Record(
      seq: 1482, id: try #require(RecordID("01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f")),
      at: .at("2026-11-22T09:14:07.214+01:00"),
      high: row.high.map { Timestamp.at($0).milliseconds }, content: row.content, desk: "front-1",
      agent: "anna",
      personal: row.details.map { .open($0) }, prev: .zero)
  }
}
