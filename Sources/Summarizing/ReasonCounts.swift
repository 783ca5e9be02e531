// How often detractors and promoters chose each option, by small numbers.

import Records
import Surveys

/// Counts for each NPS question and each question with options.
struct ReasonCounts: Sendable {
  /// The ids of questions with options, and of all options.
  private var names = Interner()
  /// An NPS question, and a question with options.
  private var pairs = PairNumbers()
  /// One of those pairs, and an option; of `all` for those who chose anything.
  private var options = PairNumbers()
  /// Detractors and promoters of each.
  private var sides: [(detractors: Int, promoters: Int)] = []
  /// The options of one answer, in the order of their numbers.
  private var chosen: [Int] = []
  /// Stands among options for all of them; no name has this number.
  private static let all = Int(UInt32.max)

  /// Counts one response, each option once.
  mutating func count(
    _ record: borrowing FlatRecord, _ line: Span<UInt8>, _ marks: [ResponseCounts.Mark],
    _ questions: QuestionNumbers,
    times: Int
  ) {
    for mark in marks where mark.column < CountTable.refused && !(7...8).contains(mark.column) {
      guard questions.isNPS(mark.question) else { continue }
      for answer in record.answers {
        switch answer.value {
        case .choice(let option):
          let pair = pair(mark, answer, line)
          count(pair, names.number(of: option, in: line), mark, times)
          count(pair, ReasonCounts.all, mark, times)
        case .choices(let places) where !places.isEmpty:
          let pair = pair(mark, answer, line)
          count(pair, ReasonCounts.all, mark, times)
          findOptions(places, of: record, line)
          for (place, option) in chosen.enumerated() where place == 0 || option != chosen[place - 1] {
            count(pair, option, mark, times)
          }
        case .rating, .skippedRating, .text, .skippedText, .skippedChoice, .choices, .skippedChoices: break
        }
      }
    }
  }

  private mutating func findOptions(
    _ places: Range<Int>, of record: borrowing FlatRecord, _ line: Span<UInt8>
  ) {
    chosen.removeAll(keepingCapacity: true)
    for place in places { chosen.append(names.number(of: record.options[place], in: line)) }
    chosen.sort()
  }

  private mutating func pair(_ mark: ResponseCounts.Mark, _ answer: FlatAnswer, _ line: Span<UInt8>) -> Int {
    pairs.number(mark.question, names.number(of: answer.id, hash: answer.hash, in: line))
  }

  private mutating func count(_ pair: Int, _ option: Int, _ mark: ResponseCounts.Mark, _ times: Int) {
    let number = options.number(pair, option)
    if number == sides.count { sides.append((0, 0)) }
    if mark.column > 8 { sides[number].promoters += times } else { sides[number].detractors += times }
  }

  /// Adds what another one counted.
  /// - Parameter questions: the numbers here of its NPS questions.
  mutating func add(_ other: ReasonCounts, questions: [Int]) {
    let names = names.numbers(of: other.names)
    let pairs = other.pairs.pairs.map { self.pairs.number(questions[Int($0.first)], names[Int($0.second)]) }
    for (pair, counts) in zip(other.options.pairs, other.sides) {
      let option = Int(pair.second) == ReasonCounts.all ? ReasonCounts.all : names[Int(pair.second)]
      let number = options.number(pairs[Int(pair.first)], option)
      if number == sides.count { sides.append((0, 0)) }
      sides[number].detractors += counts.detractors
      sides[number].promoters += counts.promoters
    }
  }

  /// The counts with their names.
  /// - Parameter keys: of the NPS questions, by their numbers.
  func tally(_ keys: [QuestionKey]) -> ReasonTally {
    var counts = [ReasonTally.Counts](repeating: ReasonTally.Counts(), count: pairs.pairs.count)
    for (pair, number) in zip(options.pairs, sides) {
      let sides = ReasonTally.Sides(detractors: number.detractors, promoters: number.promoters)
      guard sides != ReasonTally.Sides() else { continue }
      if Int(pair.second) == ReasonCounts.all {
        counts[Int(pair.first)].all = sides
      } else {
        counts[Int(pair.first)].options[GroupKey(names[Int(pair.second)])] = sides
      }
    }
    var tally = ReasonTally()
    for (pair, counts) in zip(pairs.pairs, counts) where counts != ReasonTally.Counts() {
      tally.add(counts, to: ReasonTally.Pair(nps: keys[Int(pair.first)], question: names[Int(pair.second)]))
    }
    return tally
  }
}
