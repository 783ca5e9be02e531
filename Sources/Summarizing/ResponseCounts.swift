// The one place where responses are counted: by small numbers, which get their names when everything was counted.

import Records
import Surveys

/// Counts of responses, in the whole and by every field.
struct ResponseCounts: Sendable {
  private let fields: [Field]
  private let choiceQuestions: [[UInt8]?]
  private let dayStarts: Int
  private let days: ClosedRange<Int>?

  /// The groups of each field; the whole is one more, with one group.
  private var groups: [Interner]
  /// For the fields of hours and days, the groups by these.
  private var numbered: [[Int: Int]]
  /// For each field and the whole: a row for each group and survey.
  private var rows: [PairNumbers]
  private var tables: [CountTable]
  private var surveys = Interner()
  private var revisions = Interner()
  private var surveyRevisions = PairNumbers()
  private var revisionCounts: [Int] = []
  private var questions = QuestionNumbers()
  private var reasons = ReasonCounts()
  private var followUps = Summary.FollowUps()

  /// The ratings and skips of the response that is being counted.
  private var marks: [Mark] = []

  /// A rating of a question, or why it has none.
  struct Mark {
    let question: Int
    /// `CountTable`'s.
    let column: Int
  }

  /// - Parameter days: responses of other days are not counted; nil counts all.
  init(by fields: [Field], dayStarts: Int, days: ClosedRange<Day>?) {
    (self.fields, self.dayStarts) = (fields, dayStarts)
    self.days = days.map { $0.lowerBound.number...$0.upperBound.number }
    choiceQuestions = fields.map { $0.choiceQuestion.map { Array($0.utf8) } }
    // The responses of one field's groups are all of them, so that a whole of its own is counted without fields alone.
    let count = max(1, fields.count)
    groups = Array(repeating: Interner(), count: count)
    numbered = Array(repeating: [:], count: count)
    rows = Array(repeating: PairNumbers(), count: count)
    tables = Array(repeating: CountTable(), count: count)
  }

  /// What has become of a response.
  struct State {
    let disposition: Disposition
    var isAmended = false
    var isVoided = false
    /// Calls promised for it, and how many of them are open and overdue.
    var followUps = Summary.FollowUps()
  }

  /// Counts a response.
  /// - Parameters:
  ///   - record: as it was first recorded.
  ///   - answers: the record whose answers count: itself, or an amendment.
  ///   - times: 1, or -1 for one that was counted and is to be counted otherwise.
  mutating func count(
    _ record: borrowing FlatRecord, _ line: Span<UInt8>, answers: borrowing FlatRecord,
    _ answersLine: Span<UInt8>,
    _ state: State,
    times: Int
  ) {
    guard let at = record.at, contains(at) else { return }
    let survey = surveys.number(of: record.survey, in: line)
    let counts = state.disposition != .ineligible && !state.isVoided
    marks.removeAll(keepingCapacity: true)
    if counts { findMarks(answers, answersLine) }
    for field in groups.indices {
      let group = group(field, record, line, at, answers, answersLine)
      let row = rows[field].number(group, survey)
      tables[field].count(row: row, state, marks, times: times)
    }
    if state.isVoided { return }
    countRevision(survey, record, line, times: times)
    followUps = followUps + state.followUps.times(times)
    if counts { reasons.count(answers, answersLine, marks, questions, times: times) }
  }

  /// Whether a response of that moment is counted.
  func contains(_ at: Timestamp) -> Bool { days?.contains(at.day(dayStarts: dayStarts).number) ?? true }

  private mutating func findMarks(_ record: borrowing FlatRecord, _ line: Span<UInt8>) {
    for answer in record.answers {
      switch answer.value {
      case .rating(let measure, let rating):
        let question = questions.number(answer, measure, of: record, in: line)
        marks.append(Mark(question: question, column: rating - measure.scale.lowerBound))
      case .skippedRating(let measure, let skip):
        let question = questions.number(answer, measure, of: record, in: line)
        marks.append(
          Mark(question: question, column: skip == .refused ? CountTable.refused : CountTable.dontKnow))
      case .text, .skippedText, .choice, .skippedChoice, .choices, .skippedChoices: break
      }
    }
  }

  private mutating func countRevision(
    _ survey: Int, _ record: borrowing FlatRecord, _ line: Span<UInt8>, times: Int
  ) {
    let revision = surveyRevisions.number(survey, revisions.number(of: record.revision, in: line))
    if revision == revisionCounts.count { revisionCounts.append(0) }
    revisionCounts[revision] += times
  }

  /// The group that a response falls into: every response into one.
  private mutating func group(
    _ place: Int, _ record: borrowing FlatRecord, _ line: Span<UInt8>, _ at: Timestamp,
    _ answers: borrowing FlatRecord,
    _ answersLine: Span<UInt8>
  ) -> Int {
    guard place < fields.count else { return groups[place].number(of: nil, in: line) }
    switch fields[place] {
    case .agent: return groups[place].number(of: record.agent, in: line)
    case .desk: return groups[place].number(of: record.desk, in: line)
    case .survey: return groups[place].number(of: record.survey, in: line)
    case .lang: return groups[place].number(of: record.lang, in: line)
    case .channel: return groups[place].number(of: record.channel, in: line)
    case .hour: return group(place, numbered: at.hour) { String(at.clock.prefix(2)) }
    case .day:
      let day = at.day(dayStarts: dayStarts)
      return group(place, numbered: day.number) { day.description }
    case .choice:
      guard let question = choiceQuestions[place] else { return groups[place].number(of: nil, in: line) }
      for answer in answers.answers {
        if case .choice(let option) = answer.value, answersLine.isText(answer.id, question) {
          return groups[place].number(of: option, in: answersLine)
        }
      }
      return groups[place].number(of: nil, in: line)
    }
  }

  /// The group of an hour or a day, whose name is made once.
  private mutating func group(_ place: Int, numbered number: Int, name: () -> String) -> Int {
    if let group = numbered[place][number] { return group }
    let group = groups[place].number(of: Array(name().utf8))
    numbered[place][number] = group
    return group
  }

  /// Adds what another one counted by the same fields.
  mutating func add(_ other: ResponseCounts) {
    let surveys = surveys.numbers(of: other.surveys)
    let questions = questions.numbers(of: other.questions)
    for place in groups.indices {
      let groups = groups[place].numbers(of: other.groups[place])
      let rows = other.rows[place].pairs.map {
        self.rows[place].number(groups[Int($0.first)], surveys[Int($0.second)])
      }
      tables[place].add(other.tables[place], rows: rows, questions: questions)
    }
    let revisions = revisions.numbers(of: other.revisions)
    for (pair, count) in zip(other.surveyRevisions.pairs, other.revisionCounts) {
      let revision = surveyRevisions.number(surveys[Int(pair.first)], revisions[Int(pair.second)])
      if revision == revisionCounts.count { revisionCounts.append(0) }
      revisionCounts[revision] += count
    }
    reasons.add(other.reasons, questions: questions)
    followUps = followUps + other.followUps
  }
}

// MARK: With their names

extension ResponseCounts {
  /// All counts with the names that people know.
  var tally: SummaryTally {
    var tally = SummaryTally(by: fields)
    let surveys = (0..<self.surveys.count).map { GroupKey(self.surveys[$0]) }
    let keys = questions.keys
    // Every response is in one group of each field.
    var whole = CountTable()
    whole.add(
      tables[0], rows: rows[0].pairs.map { Int($0.second) }, questions: Array(keys.indices))
    tally.whole = whole.tallies(keys, surveys: surveys).reduce(Tally(), +)
    for place in fields.indices {
      let parts = tables[place].tallies(keys, surveys: rows[place].pairs.map { surveys[Int($0.second)] })
      for (pair, part) in zip(rows[place].pairs, parts) where part != Tally() {
        let key = GroupKey(groups[place][Int(pair.first)])
        tally.groups[place][key] = tally.groups[place][key].map { $0 + part } ?? part
      }
    }
    for (pair, count) in zip(surveyRevisions.pairs, revisionCounts) where count != 0 {
      let (survey, revision) = (surveys[Int(pair.first)].text, revisions[Int(pair.second)])
      tally.revisions[SurveyRevision(survey: survey, revision: revision)] = count
    }
    tally.reasons = reasons.tally(keys)
    tally.followUps = followUps
    return tally
  }
}

extension Summary.FollowUps {
  fileprivate func times(_ times: Int) -> Self {
    Self(promised: promised * times, open: open * times, overdue: overdue * times)
  }
}
