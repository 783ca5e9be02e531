// What is wrong with a tally, in words.

import Records
import Summarizing
import Wording

extension TallyMistake.Problem {
  func sentence(_ words: TallyWording) -> String {
    switch self {
    case .text(.openQuote): words.openQuote
    case .text(.behindQuote): words.behindQuote
    case .text(.notText), .text(.severalColumns), .text(.noSuchColumn), .text(.otherColumns),
      .text(.noReference),
      .text(.abbreviated), .text(.total):
      words.noText
    case .header: words.noHeader(TallyRow.columns.joined(separator: ","))
    case .cells(let count): words.wrongCells(count, TallyRow.columns.count)
    case .version(let text): words.unknownVersion(text)
    case .days(let from, let to): words.badDays(from, to)
    case .group(let by, let key): words.badGroup(by, key)
    case .item(let text): words.unknownItem(text, TallyRow.items.joined(separator: ", "))
    case .question: words.badQuestion
    case .value(let text): words.unknownValue(text)
    case .rating(let text, let scale): words.badRating(text, scale.lowerBound, scale.upperBound)
    case .count(let text): words.badCount(text)
    case .twice(let line): words.sameRow(line)
    case .cutRow: words.cutRow
    case .rows(let count, let said): words.otherRows(count, said)
    case .noRows: words.noRows
    case .groups(let field): words.groupsDiffer(field.name)
    case .moreThanInterviews: words.moreThanInterviews
    case .surveys(let question): words.surveysDiffer(question)
    case .tooMany: words.tooMany
    case .otherDays(let days, let before): words.otherDays(days.text(words), before.text(words))
    case .otherGroups(let fields, let before): words.otherGroups(fields.text(words), before.text(words))
    }
  }
}

extension ClosedRange<Day>? {
  fileprivate func text(_ words: TallyWording) -> String {
    map { "\($0.lowerBound)..\($0.upperBound)" } ?? words.allDays
  }
}

extension [Field] {
  /// Their names as they are given to `--by`.
  func text(_ words: TallyWording) -> String {
    isEmpty ? words.noGroups : map(\.name).joined(separator: ", ")
  }
}
