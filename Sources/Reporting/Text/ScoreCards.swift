// The scores, large and first: what a manager looks for.

import Summarizing
import Text
import Wording

/// All cards, side by side.
struct ScoreCards {
  private static let narrowest = 18
  private static let widest = 32
  private static let gutter = 2

  private let page: Page
  private let cardsInRow: Int
  private let width: Int
  private let cards: [ScoreCard]

  init(_ questions: [QuestionFigures], _ page: Page) {
    self.page = page
    let mostInRow = max(1, (page.width + Self.gutter) / (Self.narrowest + Self.gutter))
    let rows = (questions.count + mostInRow - 1) / mostInRow
    // As few rows as there can be, and these equally full.
    let cardsInRow = max(1, (questions.count + rows - 1) / max(1, rows))
    let width = min(Self.widest, (page.width + Self.gutter) / cardsInRow - Self.gutter)
    let names = QuestionNames(questions)
    cards = questions.map { page.card($0, names, width: width) }
    (self.cardsInRow, self.width) = (cardsInRow, width)
  }

  /// The rows of cards and the legend; a sentence where there is no question.
  var lines: [Line] {
    guard !cards.isEmpty else { return Line.wrapped(page.words.scores.none, to: page.width) }
    let rows = stride(from: 0, to: cards.count, by: cardsInRow).map { start in
      row(Array(cards[start..<min(start + cardsInRow, cards.count)]))
    }
    return (rows + [Line.wrapped(page.words.scores.legend, to: page.width, .dim)]).beneath
  }

  /// A row, its parts at the same height in every card.
  private func row(_ cards: [ScoreCard]) -> [Line] {
    let parts: [(ScoreCard) -> [Line]] = [
      \.heading, \.meaning, { _ in [Line()] },
      { BigFigures.lines($0.figure).map { Line($0, .accent) } },
      \.interval, { _ in [Line()] },
      { figures($0.details) }, { figures($0.counts) }, \.surveys,
    ]
    let heights = parts.map { part in cards.map { part($0).count }.max() ?? 0 }
    return cards.map { card in
      zip(parts, heights).flatMap { part, height in part(card).filled(to: height) }
    }.beside(width: width, gutter: Self.gutter)
  }

  private func figures(_ figures: [LabelledFigure]) -> [Line] {
    let all = cards.flatMap { $0.details + $0.counts }
    let label = all.map(\.label.columns).max() ?? 0
    let value = all.filter { !$0.label.isEmpty }.map(\.value.columns).max() ?? 0
    return figures.map { figure in
      Line(figure.label, .dim) + Line(figure.value).leftPadded(to: label + 1 + value - figure.label.columns)
    }
  }
}
