// Records that nobody would think of: every kind, every member there or not, texts with everything in them.

package import Records
import Surveys

extension SeededGenerator {
  /// A text of up to `longest` scalars: letters, quotation marks, controls, marks of direction, emoji.
  package mutating func text(longest: Int = 20) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...longest, using: &self) {
      let scalar: Unicode.Scalar =
        switch Int.random(in: 0..<8, using: &self) {
        case 0: one(of: ["\"", "\\", "/", "\n", "\r", "\t", "{", "}", ",", ":"])
        case 1:
          one(of: [
            "\u{0}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{61C}", "\u{200B}", "\u{202E}", "\u{2069}", "\u{FEFF}",
          ])
        case 2: one(of: ["ű", "ı", "İ", "\u{301}", "日", "😀", "\u{10FFFF}", "\u{FFFD}", "\u{E000}"])
        default: Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self))
        }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  package mutating func id() -> RecordID {
    RecordID(milliseconds: Int.random(in: 0..<1 << 48, using: &self), random: (next(), next()))
  }

  package mutating func day() -> Day { Day(number: Int.random(in: -719_000...2_932_000, using: &self)) }

  package mutating func moment() -> Timestamp {
    Timestamp(
      milliseconds: Int.random(in: -60_000_000_000_000...250_000_000_000_000, using: &self),
      offsetMinutes: Int.random(in: -720...840, using: &self))
  }

  package mutating func digest() -> Digest { Digest(of: [UInt8.random(in: 0...255, using: &self)]) }

  /// A record of any kind; only `seq`, `prev` and `high` are of no chain.
  package mutating func record() -> Record {
    Record(
      seq: Int.random(in: 1...Int.max, using: &self), id: id(), at: moment(),
      high: once(in: 4) ? moment().milliseconds : nil, content: content(), desk: text(), agent: text(),
      personal: once(in: 3) ? nil : .open(details()), prev: digest())
  }

  private mutating func content() -> Record.Content {
    switch Int.random(in: 0..<10, using: &self) {
    case 0: .journal(program: text())
    case 1: .amend(amendment())
    case 2: .void(of: id())
    case 3:
      .followUp(
        of: id(), one(of: FollowUpOutcome.allCases), callbackAt: once(in: 3) ? "2026-11-24T10:00" : nil)
    case 4: .customers(customers())
    case 5: .redaction(of: (0..<Int.random(in: 0...3, using: &self)).map { _ in id() })
    case 6: .repair(length: Int.random(in: 0...Int.max, using: &self), sha256: digest())
    case 7: .unknown(kind: "kind-" + text())
    default: .response(response())
    }
  }

  /// A response with up to five answers.
  package mutating func response() -> Response {
    let revisions = ["00000000", "9c1f0e2d", "ffffffff"]
    return Response(
      survey: text(), revision: one(of: revisions), lang: one(of: ["en", "hu", "tr"]),
      channel: text(), disposition: one(of: Disposition.allCases),
      seconds: Int.random(in: 0...10_000, using: &self),
      answers: answers(), followUpDue: once(in: 3) ? day() : nil,
      callbackAt: once(in: 4) ? "2026-11-24T10:00" : nil)
  }

  private mutating func amendment() -> Amendment {
    Amendment(
      of: id(), answers: answers(), disposition: once(in: 2) ? one(of: Disposition.allCases) : nil,
      followUp: one(of: [.unchanged, .withdrawn, .due(day())]),
      callbackAt: once(in: 4) ? "2026-11-24T10:00" : nil)
  }

  private mutating func customers() -> CustomerCounts {
    let start = Int.random(in: 0...10_000, using: &self)
    let lost = Int.random(in: 0...start, using: &self)
    let new = Int.random(in: 0...500, using: &self)
    let counts = CustomerCounts(
      period: one(of: ["2026", "2026-Q3", "2026-10"]), start: start, new: new, end: start + new - lost,
      lost: lost)
    guard let counts else { preconditionFailure("counts that do not add up") }
    return counts
  }

  private mutating func details() -> Personal.Details {
    let salts = ["5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", String(repeating: "0", count: 32)]
    var details = Personal.Details(salt: one(of: salts), customer: once(in: 2) ? text() : nil)
    for question in ["nps-why", "z", "a-1"] where once(in: 2) {
      details.words.append((question, text(longest: 60)))
    }
    if once(in: 3) { details.note = text() }
    if once(in: 3) || details.isEmpty { details.reason = text() }
    return details
  }

  /// Up to five answers under different ids, of every form.
  package mutating func answers() -> [RecordedAnswer] {
    (0..<Int.random(in: 0...5, using: &self)).map { RecordedAnswer(id: "q\($0)", value: value()) }
  }

  private mutating func value() -> RecordedAnswer.Value {
    let skip: Skip = one(of: [.refused, .dontKnow])
    switch Int.random(in: 0..<8, using: &self) {
    case 0: return .text
    case 1: return .skippedText(skip)
    case 2: return .choice(text())
    case 3: return .skippedChoice(skip)
    case 4: return .choices([text(), text()])
    case 5: return .skippedChoices(skip)
    case 6: return .skippedRating(one(of: Measure.all), skip)
    default:
      let measure = one(of: Measure.all)
      return .rating(measure, Int.random(in: measure.scale, using: &self))
    }
  }
}
