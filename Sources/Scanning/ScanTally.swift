// What one worker counts of the responses that it read the fast way.

import Records
import Summarizing
import Surveys

/// Counts by small numbers; they become the tally of names at the end.
struct ScanTally {
  private let fields: [Field]
  private let counting: SummaryTally.Counting
  private let days: ClosedRange<Int>?
  /// The `choice` question that a field is of, for each field that is of one.
  private let questions: [GroupKey?]
  /// The place of the disposition whose ratings do not count.
  private let ineligible = Disposition.allCases.firstIndex(of: .ineligible)

  /// The whole, a row for each survey; counted where there is no field.
  private var whole = CountTable()
  private var surveys = Interner()
  private var tables: [CountTable]
  /// The groups of each field.
  private var names: [Interner]
  /// For each field its rows: a group and a survey each, by their numbers.
  private var pairs: [Interner]
  /// The options of each choice question.
  private var options: [Interner] = []
  /// For each choice question: a row for all that chose anything, then one an option; in it detractors and promoters by
  /// every rating question.
  private var reasons: [[Int]] = []
  private var followUps = Summary.FollowUps()
  private var revisions = RevisionCounts()
  /// For each origin the row of every field, then the numbers of its survey and of its revision: -1 before it was met.
  private var rows: [Int]
  private var columns: Int { fields.count + 2 }

  init(by fields: [Field], _ counting: SummaryTally.Counting, days: ClosedRange<Day>?) {
    self.fields = fields
    self.counting = counting
    self.days = days.map { $0.lowerBound.number...$0.upperBound.number }
    questions = fields.map { $0.choiceQuestion.map(GroupKey.init) }
    tables = [CountTable](repeating: CountTable(), count: fields.count)
    names = [Interner](repeating: Interner(), count: fields.count)
    pairs = names
    rows = [Int](repeating: -1, count: (Origins.most + 1) * (fields.count + 2))
  }

  /// Counts the response that a reader read last, if its day is one of the period.
  @inline(__always)
  mutating func count(_ line: ResponseLine, _ reader: ResponseReader) {
    let day = line.at.minuteOfDay < counting.dayStarts ? line.at.day - 1 : line.at.day
    if let days, !days.contains(day) { return }
    let isCounted = line.disposition != ineligible
    let answers = UnsafeBufferPointer(start: reader.counted, count: isCounted ? reader.countedCount : 0)
    let place = line.origin * columns
    if rows[place + fields.count] < 0 || line.origin == Origins.most {
      meet(line.origin, reader.origins.known[line.origin])
    }
    let survey = rows[place + fields.count]
    // Every response is in one row of each field, so that the whole is their sum.
    if fields.isEmpty { whole.count(row: survey, disposition: line.disposition, answers) }
    revisions.count(rows[place + fields.count + 1])
    for field in fields.indices {
      let known = rows[place + field]
      let row = known >= 0 ? known : row(field, group(field, line, day: day, reader), survey)
      tables[field].count(row: row, disposition: line.disposition, answers)
    }
    if let due = line.due {
      let isOverdue = due < counting.today.number
      followUps = followUps + Summary.FollowUps(promised: 1, open: 1, overdue: isOverdue ? 1 : 0)
    }
    if isCounted, reader.chosenCount > 0 { countReasons(answers, reader) }
  }

  /// Finds the rows that all responses of an origin are counted in.
  private mutating func meet(_ number: Int, _ origin: Origin) {
    let place = number * columns
    let survey = surveys.number(origin.survey)
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
      rows[place + field] = row(field, names[field].number(name), survey)
    }
    rows[place + fields.count] = survey
    rows[place + fields.count + 1] = revisions.number(origin.survey)
  }

  /// The row of a group of a field for the responses of one survey.
  @inline(__always)
  private mutating func row(_ field: Int, _ group: Int, _ survey: Int) -> Int {
    withUnsafeBytes(of: (group, survey)) { pairs[field].number($0) }
  }

  /// The group of a response that others of its origin need not be in.
  @inline(__always)
  private mutating func group(
    _ place: Int, _ line: ResponseLine, day: Int, _ reader: ResponseReader
  ) -> Int {
    switch fields[place] {
    case .hour: return withUnsafeBytes(of: line.at.minuteOfDay / 60) { names[place].number($0) }
    case .day: return withUnsafeBytes(of: day) { names[place].number($0) }
    case .choice:
      let chosen = UnsafeBufferPointer(start: reader.chosen, count: reader.chosenCount)
      let option = chosen.first { reader.forms.choices[$0.question] == questions[place] }?.option
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
    let ids = (0..<surveys.count).map { GroupKey(JSONText.string(of: surveys[$0]) ?? "") }
    for (survey, id) in ids.enumerated() {
      tally.whole = tally.whole + whole.tally(survey, forms.ratings, survey: id)
    }
    for (place, field) in fields.enumerated() {
      for row in 0..<pairs[place].count {
        let (name, survey) = pairs[place][row].pair
        let group = tables[place].tally(row, forms.ratings, survey: ids[survey])
        let key = GroupKey(field.key(names[place][name]))
        tally.groups[place][key] = tally.groups[place][key].map { $0 + group } ?? group
        if place == 0 { tally.whole = tally.whole + group }
      }
    }
    for (choice, rows) in reasons.enumerated() {
      for (question, key) in forms.ratings.enumerated() where key.measure.metric == .nps {
        let counts = counts(rows, question, options[choice])
        guard counts != ReasonTally.Counts() else { continue }
        tally.reasons.add(counts, to: ReasonTally.Pair(nps: key, question: forms.choices[choice].text))
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
        counts.add(sides, to: GroupKey(Field.survey.key(options[row - 1])))
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

  /// The two whole numbers whose bytes these are.
  fileprivate var pair: (Int, Int) { withUnsafeBytes { $0.loadUnaligned(as: (Int, Int).self) } }
}

extension ReasonTally.Counts {
  /// Two spellings of one option are one option.
  fileprivate mutating func add(_ sides: ReasonTally.Sides, to option: GroupKey) {
    options[option, default: .init()].detractors += sides.detractors
    options[option, default: .init()].promoters += sides.promoters
  }
}
