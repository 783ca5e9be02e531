// Reads a tally from a file's bytes: every row is what the form says, or the file is refused.

import Records
import Surveys

/// The counts of one file.
struct TallyFile {
  /// The days that it speaks of, nil inside it for all; nil where it has no row.
  private(set) var days: ClosedRange<Day>??
  /// By what it is divided, in the order of its rows.
  private(set) var fields: [Field] = []
  private(set) var rows: [(row: TallyRow, count: Int, line: Int)] = []
  /// How many rows it says that it has; nil where nothing says so, as in a tally by another program.
  private var saidRows: (count: Int, line: Int)?
  /// Where its first row begins.
  private(set) var firstLine = 2

  init(_ bytes: [UInt8]) throws(TallyMistake) {
    var lines: [TallyRow: Int] = [:]
    var lastLine = 1
    do {
      // The name of a group is whatever somebody typed, U+0000 too.
      var cells = try DelimitedCells(bytes, separatedBy: [UInt8(ascii: ",")], allowsNull: true)
      var hasHeader = false
      while !cells.isAtEnd {
        let line = cells.line
        let row = try TallyFile.row(&cells)
        if row.count == 1, row[0].isEmpty { continue }
        lastLine = line
        do throws(TallyMistake.Problem) {
          if hasHeader {
            try take(row, line, &lines)
          } else if row == TallyRow.columns {
            hasHeader = true
          } else {
            throw .header
          }
        } catch {
          throw TallyMistake(line: line, error)
        }
      }
      if !hasHeader { throw TallyMistake(line: 1, .header) }
      if !(bytes.last?.isLineEnd ?? true) { throw TallyMistake(line: lastLine, .cutRow) }
      try checkRows()
      try checkSurveys()
    } catch let mistake as TallyMistake {
      throw mistake
    } catch let mistake as ListMistake {
      throw TallyMistake(line: mistake.line, .text(mistake.problem))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Whether all rows are there, as far as the tally says how many it has.
  private func checkRows() throws(TallyMistake) {
    guard let (said, line) = saidRows else {
      if rows.isEmpty { throw TallyMistake(line: 1, .noRows) }
      return
    }
    if said != rows.count { throw TallyMistake(line: line, .rows(rows.count, said: said)) }
  }

  private static func row(_ cells: inout DelimitedCells) throws(ListMistake) -> [String] {
    var row: [String] = []
    repeat { row.append(String(decoding: try cells.next(), as: UTF8.self)) } while cells.goesOn()
    return row
  }

  private mutating func take(
    _ cells: [String], _ line: Int, _ lines: inout [TallyRow: Int]
  ) throws(TallyMistake.Problem) {
    let reader = try TallyRowReader(cells)
    let days = try reader.days()
    if let known = self.days, known != days { throw .otherDays(days, before: known) }
    self.days = .some(days)
    let row = try reader.row()
    let count = try reader.count(from: row.item == .rows ? 0 : 1)
    if let earlier = lines.updateValue(line, forKey: row) { throw .twice(earlier) }
    if row.item == .rows {
      guard row.field == nil else { throw .question }
      saidRows = (count, line)
      return
    }
    if let field = row.field, !fields.contains(field) { fields.append(field) }
    if rows.isEmpty { firstLine = line }
    rows.append((row, count, line))
  }
}

extension TallyFile {
  /// A question in the whole or in a group.
  private struct Place: Hashable {
    let field: Field?
    let key: GroupKey
    let question: QuestionKey
  }

  /// A tally that says at all of which surveys ratings are says so of every one of them.
  private func checkSurveys() throws(TallyMistake) {
    var (ratings, surveys): ([Place: Int], [Place: Int]) = ([:], [:])
    var lines: [Place: Int] = [:]
    for (row, count, line) in rows {
      let question: QuestionKey
      switch row.item {
      case .rating(let key, _), .survey(let key, _): question = key
      case .rows, .interviews, .changed, .skipped: continue
      }
      let place = Place(field: row.field, key: row.key, question: question)
      lines[place] = line
      if case .survey = row.item {
        surveys[place] = TallyFile.sum(surveys[place] ?? 0, count)
      } else {
        ratings[place] = TallyFile.sum(ratings[place] ?? 0, count)
      }
    }
    if surveys.isEmpty { return }
    let wrong = lines.filter { surveys[$0.key] != ratings[$0.key] }
    guard let first = wrong.min(by: { $0.value < $1.value }) else { return }
    throw TallyMistake(line: first.value, .surveys(first.key.question.id))
  }

  /// The sum, or as much as an `Int` holds: more is refused when the counts are added up.
  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (sum, isTooMuch) = one.addingReportingOverflow(other)
    return isTooMuch ? .max : sum
  }
}

extension TallyMistake.Problem: Error {}

/// One row, cell by cell.
private struct TallyRowReader {
  private let cells: [String]

  init(_ cells: [String]) throws(TallyMistake.Problem) {
    guard cells.count == TallyRow.columns.count else { throw .cells(cells.count) }
    guard cells[0] == "\(TallyRow.version)" else { throw .version(cells[0]) }
    self.cells = cells
  }

  func days() throws(TallyMistake.Problem) -> ClosedRange<Day>? {
    if cells[1].isEmpty, cells[2].isEmpty { return nil }
    guard let from = Day(cells[1]), let to = Day(cells[2]), from <= to else {
      throw .days(from: cells[1], to: cells[2])
    }
    return from...to
  }

  func count(from lowest: Int) throws(TallyMistake.Problem) -> Int {
    guard let count = wholeNumber(cells[13]), count >= lowest else { throw .count(cells[13]) }
    return count
  }

  func row() throws(TallyMistake.Problem) -> TallyRow {
    let (by, key) = (cells[3], cells[4])
    let field = by.isEmpty ? nil : Field(by)
    guard try isGroup(field, key) else { throw .group(by: by, key: key) }
    return TallyRow(field: field, key: GroupKey(key), item: try item())
  }

  /// Whether a field has such a group.
  private func isGroup(_ field: Field?, _ key: String) throws(TallyMistake.Problem) -> Bool {
    switch field {
    case nil: return key.isEmpty
    case .hour:
      return key.utf8.count == 2 && (wholeNumber(key.first == "0" ? String(key.dropFirst()) : key) ?? 24) < 24
    case .day:
      guard let day = Day(key) else { return false }
      return try days()?.contains(day) ?? true
    default: return true
    }
  }

  private func item() throws(TallyMistake.Problem) -> TallyRow.Item {
    let value = cells[12]
    switch cells[5] {
    case "rows":
      guard cells[6...12].allSatisfy(\.isEmpty) else { throw .question }
      return .rows
    case "interviews":
      guard cells[6...11].allSatisfy(\.isEmpty) else { throw .question }
      guard let disposition = Disposition(rawValue: value) else { throw .value(value) }
      return .interviews(disposition)
    case "changed":
      guard cells[6...11].allSatisfy(\.isEmpty) else { throw .question }
      guard let change = TallyRow.Change(rawValue: value) else { throw .value(value) }
      return .changed(change)
    case "rating":
      let question = try question()
      let scale = question.measure.scale
      guard let rating = wholeNumber(value), scale.contains(rating) else { throw .rating(value, scale) }
      return .rating(question, rating)
    case "skipped":
      let question = try question()
      guard let skip = Skip(rawValue: value) else { throw .value(value) }
      return .skipped(question, skip)
    case "survey": return .survey(try question(), GroupKey(value))
    default: throw .item(cells[5])
    }
  }

  private func question() throws(TallyMistake.Problem) -> QuestionKey {
    guard !cells[6].isEmpty, let metric = Metric(rawValue: cells[7]), let low = wholeNumber(cells[8]),
      let high = wholeNumber(cells[9]), low <= high, cells[10].isEmpty == (metric != .ces),
      cells[11].isEmpty == (metric != .csat)
    else { throw .question }
    let measure: Measure? =
      switch metric {
      case .nps: low...high == Measure.nps.scale ? .nps : nil
      case .csat: wholeNumber(cells[11]).flatMap { .csat(scale: low...high, satisfied: $0) }
      case .ces: Better(rawValue: cells[10]).flatMap { .ces(scale: low...high, better: $0) }
      }
    guard let measure else { throw .question }
    return QuestionKey(cells[6], measure)
  }

  /// A whole number as it is written, without a sign or a zero before it.
  private func wholeNumber(_ text: String) -> Int? {
    guard let number = Int(text), number >= 0, "\(number)".utf8.elementsEqual(text.utf8) else { return nil }
    return number
  }
}
