// What is wrong with counts and lists of customers, in words.

import Summarizing
import Wording

extension CountProblem {
  func sentence(_ words: CustomerWording) -> String {
    switch self {
    case .sum(let start, let new, let lost, let end):
      words.sumDiffers("\(start) + \(new) − \(lost) = \(signed(start + new - lost))", end)
    case .endTooHigh(let start, let new, let end):
      words.endTooHigh("\(start) + \(new) = \(start + new)", end)
    case .newTooHigh(let new, let end): words.newTooHigh(new, end)
    case .lostTooHigh(let lost, let start): words.lostTooHigh(lost, start)
    }
  }

  private func signed(_ number: Int) -> String { number < 0 ? "−\(-number)" : "\(number)" }
}

extension ListMistake.Problem {
  func sentence(_ words: CustomerWording) -> String {
    switch self {
    case .severalColumns: words.severalColumns
    case .noSuchColumn: words.noSuchColumn
    case .otherColumns: words.otherColumns
    case .noReference: words.noReference
    case .abbreviated: words.abbreviated
    case .total: words.total
    case .notText: words.notText
    case .openQuote: words.openQuote
    case .behindQuote: words.behindQuote
    }
  }
}
