// What one worker counts of the responses that it read the fast way.

import Records
import Summarizing
import Surveys

/// Counts by small numbers; they become the tally of names at the end.
struct ScanTally {
  private let fields: [Field]
  private let counting: SummaryTally.Counting
  private let days: ClosedRange<Int>?

  private var whole = CountTable()
  private var tables: [CountTable]
  private var names: [Interner]
  /// The options of each choice question.
  private var options: [Interner] = []
  private var reasons: [ReasonKey: ReasonTally.Sides] = [:]
  private var followUps = Summary.FollowUps()

  private struct ReasonKey: Hashable {
    let nps: Int
    let choice: Int
    /// Nil for all that chose anything.
    let option: Int?
  }

  init(by fields: [Field], _ counting: SummaryTally.Counting, days: ClosedRange<Day>?) {
    self.fields = fields
    self.counting = counting
    self.days = days.map { $0.lowerBound.number...$0.upperBound.number }
    tables = [CountTable](repeating: CountTable(), count: fields.count)
    names = [Interner](repeating: Interner(), count: fields.count)
  }

  /// Counts the response that a reader read last, if its day is one of the period.
  @inline(__always)
  mutating func count(_ line: ResponseLine, _ bytes: UnsafePointer<UInt8>, _ reader: ResponseReader) {
    let day = line.at.minuteOfDay < counting.dayStarts ? line.at.day - 1 : line.at.day
    if let days, !days.contains(day) { return }
    let answers = UnsafeBufferPointer(start: reader.counted, count: reader.countedCount)
    whole.count(row: 0, disposition: line.disposition, answers)
    for place in fields.indices {
      let row = row(place, line, bytes, day: day, reader)
      tables[place].count(row: row, disposition: line.disposition, answers)
    }
    if let due = line.due {
      let isOverdue = due < counting.today.number
      followUps = followUps + Summary.FollowUps(promised: 1, open: 1, overdue: isOverdue ? 1 : 0)
    }
    if !reader.chosen.isEmpty { countReasons(answers, bytes, reader) }
  }

  @inline(__always)
  private mutating func row(
    _ place: Int, _ line: ResponseLine, _ bytes: UnsafePointer<UInt8>, day: Int, _ reader: ResponseReader
  ) -> Int {
    let range: Range<Int>
    switch fields[place] {
    case .agent: range = line.agent
    case .desk: range = line.desk
    case .survey: range = line.survey
    case .lang: range = line.lang
    case .channel: range = line.channel
    case .hour: return withUnsafeBytes(of: line.at.minuteOfDay / 60) { names[place].number($0) }
    case .day: return withUnsafeBytes(of: day) { names[place].number($0) }
    case .choice(let question):
      let chosen = reader.chosen.first { reader.forms.choices[$0.question] == question }
      range = chosen?.option ?? 0..<0
    }
    return names[place].number(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count))
  }

  private mutating func countReasons(
    _ answers: UnsafeBufferPointer<CountedAnswer>, _ bytes: UnsafePointer<UInt8>, _ reader: ResponseReader
  ) {
    while options.count < reader.forms.choices.count { options.append(Interner()) }
    for answer in answers where answer.column < CountTable.refused {
      guard reader.forms.ratings[answer.question].measure.metric == .nps, !(7...8).contains(answer.column)
      else { continue }
      let isPromoter = answer.column > 8
      for (choice, range) in reader.chosen {
        let text = UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
        let option = options[choice].number(text)
        for key in [nil, option] {
          let key = ReasonKey(nps: answer.question, choice: choice, option: key)
          if isPromoter {
            reasons[key, default: .init()].promoters += 1
          } else {
            reasons[key, default: .init()].detractors += 1
          }
        }
      }
    }
  }

  /// The tally with the names that people know.
  func tally(_ forms: AnswerForms) -> SummaryTally {
    var tally = SummaryTally(by: fields)
    tally.whole = whole.tally(0, forms.ratings)
    for (place, field) in fields.enumerated() {
      for row in 0..<names[place].count {
        let group = tables[place].tally(row, forms.ratings)
        let key = field.key(names[place][row])
        tally.groups[place][key] = tally.groups[place][key].map { $0 + group } ?? group
      }
    }
    var counts: [ReasonTally.Pair: ReasonTally.Counts] = [:]
    for (key, sides) in reasons {
      let pair = ReasonTally.Pair(nps: forms.ratings[key.nps], question: forms.choices[key.choice])
      if let option = key.option {
        let name = Field.survey.key(options[key.choice][option])
        counts[pair, default: .init()].add(sides, to: name)
      } else {
        counts[pair, default: .init()].all = sides
      }
    }
    for (pair, counts) in counts { tally.reasons.add(counts, to: pair) }
    tally.followUps = followUps
    return tally
  }
}

extension Field {
  /// The key of a group from the bytes that it was met by.
  fileprivate func key(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .hour: bytes.number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? ""
    case .day: bytes.number.map { "\(Day(number: $0))" } ?? ""
    // It was read as a string whose escapes are known.
    default: JSONText.string(of: bytes) ?? ""
    }
  }
}

extension ArraySlice<UInt8> {
  /// The whole number whose bytes these are.
  fileprivate var number: Int? {
    withUnsafeBytes { $0.count == MemoryLayout<Int>.size ? $0.loadUnaligned(as: Int.self) : nil }
  }
}

extension ReasonTally.Counts {
  /// Two spellings of one option are one option.
  fileprivate mutating func add(_ sides: ReasonTally.Sides, to option: String) {
    options[option, default: .init()].detractors += sides.detractors
    options[option, default: .init()].promoters += sides.promoters
  }
}
