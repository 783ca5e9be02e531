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
  /// For each choice question: a row for all that chose anything, then one an option; in it detractors and promoters by
  /// every rating question.
  private var reasons: [[Int]] = []
  private var followUps = Summary.FollowUps()
  private var revisions = RevisionCounts()
  /// For each origin the row of every field, and last the number of its revision: -1 before it was met.
  private var rows: [Int]

  init(by fields: [Field], _ counting: SummaryTally.Counting, days: ClosedRange<Day>?) {
    self.fields = fields
    self.counting = counting
    self.days = days.map { $0.lowerBound.number...$0.upperBound.number }
    tables = [CountTable](repeating: CountTable(), count: fields.count)
    names = [Interner](repeating: Interner(), count: fields.count)
    rows = [Int](repeating: -1, count: (Origins.most + 1) * (fields.count + 1))
  }

  /// Counts the response that a reader read last, if its day is one of the period.
  @inline(__always)
  mutating func count(_ line: ResponseLine, _ reader: ResponseReader) {
    let day = line.at.minuteOfDay < counting.dayStarts ? line.at.day - 1 : line.at.day
    if let days, !days.contains(day) { return }
    let answers = UnsafeBufferPointer(start: reader.counted, count: reader.countedCount)
    // Every response is in one row of each field, so that the whole is their sum.
    if fields.isEmpty { whole.count(row: 0, disposition: line.disposition, answers) }
    let place = line.origin * (fields.count + 1)
    if rows[place + fields.count] < 0 || line.origin == Origins.most {
      meet(line.origin, reader.origins.known[line.origin])
    }
    revisions.count(rows[place + fields.count])
    for field in fields.indices {
      let known = rows[place + field]
      let row = known >= 0 ? known : row(field, line, day: day, reader)
      tables[field].count(row: row, disposition: line.disposition, answers)
    }
    if let due = line.due {
      let isOverdue = due < counting.today.number
      followUps = followUps + Summary.FollowUps(promised: 1, open: 1, overdue: isOverdue ? 1 : 0)
    }
    if reader.chosenCount > 0 { countReasons(answers, reader) }
  }

  /// Finds the rows that all responses of an origin are counted in.
  private mutating func meet(_ number: Int, _ origin: Origin) {
    let place = number * (fields.count + 1)
    for (field, what) in fields.enumerated() {
      let name: UnsafeRawBufferPointer
      switch what {
      case .agent: name = origin.agent
      case .desk: name = origin.desk
      case .survey: name = origin.survey
      case .lang: name = origin.lang
      case .channel: name = origin.channel
      case .hour, .day, .choice: continue
      }
      rows[place + field] = names[field].number(name)
    }
    rows[place + fields.count] = revisions.number(origin.survey)
  }

  /// The row of a response that others of its origin need not be counted in.
  @inline(__always)
  private mutating func row(
    _ place: Int, _ line: ResponseLine, day: Int, _ reader: ResponseReader
  ) -> Int {
    switch fields[place] {
    case .hour: return withUnsafeBytes(of: line.at.minuteOfDay / 60) { names[place].number($0) }
    case .day: return withUnsafeBytes(of: day) { names[place].number($0) }
    case .choice(let question):
      let chosen = UnsafeBufferPointer(start: reader.chosen, count: reader.chosenCount)
      let option = chosen.first { reader.forms.choices[$0.question] == question }?.option
      return names[place].number(option ?? .empty)
    case .agent, .desk, .survey, .lang, .channel: return 0
    }
  }

  private mutating func countReasons(_ answers: UnsafeBufferPointer<CountedAnswer>, _ reader: ResponseReader)
  {
    while options.count < reader.forms.choices.count {
      options.append(Interner())
      reasons.append([])
    }
    for answer in answers where answer.isNPS && answer.column < CountTable.refused {
      if 7...8 ~= answer.column { continue }
      for chosen in UnsafeBufferPointer(start: reader.chosen, count: reader.chosenCount) {
        let choice = chosen.question
        let place = answer.question * 2 + (answer.column > 8 ? 1 : 0)
        let row = (options[choice].number(chosen.option) + 1) * ScanTally.reasonColumns
        let missing = row + ScanTally.reasonColumns - reasons[choice].count
        if missing > 0 { reasons[choice].append(contentsOf: repeatElement(0, count: missing)) }
        reasons[choice][place] += 1
        reasons[choice][row + place] += 1
      }
    }
  }

  private static let reasonColumns = 2 * AnswerForms.most

  /// The tally with the names that people know.
  func tally(_ forms: AnswerForms) -> SummaryTally {
    var tally = SummaryTally(by: fields)
    tally.whole = whole.tally(0, forms.ratings)
    for (place, field) in fields.enumerated() {
      for row in 0..<names[place].count {
        let group = tables[place].tally(row, forms.ratings)
        let key = GroupKey(field.key(names[place][row]))
        tally.groups[place][key] = tally.groups[place][key].map { $0 + group } ?? group
        if place == 0 { tally.whole = tally.whole + group }
      }
    }
    for (choice, rows) in reasons.enumerated() {
      for (question, key) in forms.ratings.enumerated() where key.measure.metric == .nps {
        let counts = counts(rows, question, options[choice])
        guard counts != ReasonTally.Counts() else { continue }
        tally.reasons.add(counts, to: ReasonTally.Pair(nps: key, question: forms.choices[choice]))
      }
    }
    tally.followUps = followUps
    tally.revisions = revisions.all
    return tally
  }

  private func counts(_ rows: [Int], _ question: Int, _ options: Interner) -> ReasonTally.Counts {
    var counts = ReasonTally.Counts()
    for row in 0..<rows.count / ScanTally.reasonColumns {
      let place = row * ScanTally.reasonColumns + question * 2
      let sides = ReasonTally.Sides(detractors: rows[place], promoters: rows[place + 1])
      guard sides != ReasonTally.Sides() else { continue }
      if row == 0 {
        counts.all = sides
      } else {
        counts.add(sides, to: Field.survey.key(options[row - 1]))
      }
    }
    return counts
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
