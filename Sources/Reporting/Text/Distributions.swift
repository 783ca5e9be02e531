// How often each rating was given: behind one mean can stand many different days.

import Summarizing
import Surveys
import Text
import Wording

/// The bars of all questions that have ratings.
struct Distributions {
  private static let gutter = 4
  private static let narrowestColumn = 45

  private let page: Page
  private let questions: [QuestionFigures]

  init(_ questions: [QuestionFigures], _ page: Page) {
    self.page = page
    self.questions = questions
  }

  /// One block a question, in two columns where there is room for them.
  var lines: [Line] {
    let half = (page.width - Self.gutter) / 2
    let names = QuestionNames(questions)
    let rated = questions.filter { $0.tally.n > 0 }
    guard half >= Self.narrowestColumn, rated.count > 1 else {
      return rated.map { Distribution($0, names, page, width: page.width).lines }.beneath
    }
    return rated.map { Distribution($0, names, page, width: half).lines }
      .inTwoColumns(width: half, gutter: Self.gutter)
  }
}

/// The bars of one question, the best rating on top.
private struct Distribution {
  private static let longestBar = 48

  let question: QuestionFigures
  let names: QuestionNames
  let page: Page
  let width: Int

  init(_ question: QuestionFigures, _ names: QuestionNames, _ page: Page, width: Int) {
    (self.question, self.names, self.page, self.width) = (question, names, page, width)
  }

  private var measure: Measure { question.key.measure }
  private var tally: QuestionTally { question.tally }

  var lines: [Line] {
    heading + ratings.map(row)
      + (page.words.roundingNote(tally.counts).map { Line.wrapped($0, to: width, .dim) } ?? [])
  }

  private var heading: [Line] {
    let name = names.heading(question.key, width: width)
    let term = Line("  " + term, .dim)
    if name.count == 1, name[0].columns + term.columns <= width { return [name[0] + term] }
    return name + Line.wrapped(self.term, to: width, .dim)
  }

  private var term: String { page.words.term(measure) }

  private var lowIsGood: Bool { measure.lowIsGood }

  private var ratings: [Int] { lowIsGood ? Array(measure.scale) : measure.scale.reversed() }

  private var marks: [RatingMark] { page.words.marks(measure) }

  private func row(_ rating: Int) -> Line {
    let count = tally.count(of: rating...rating)
    let mark = marks.first { $0.ratings.contains(rating) }
    let bar = Bars.bar(count, of: tally.counts.max() ?? 0, width: barWidth)
    return Line("\(rating)").leftPadded(to: 2) + Line("  ")
      + Line(bar, mark?.kind.ink ?? .accent).padded(to: barWidth + 2) + figures(count)
      + (mark.map { bracket($0, rating) } ?? Line())
  }

  private func figures(_ count: Int) -> Line {
    Line("\(count)").leftPadded(to: countWidth)
      + Line(page.words.percent(count, of: tally.n), .dim).leftPadded(to: 6)
  }

  /// The part of a mark's bracket that stands in this rating's row.
  private func bracket(_ mark: RatingMark, _ rating: Int) -> Line {
    let place = lowIsGood ? rating - mark.ratings.lowerBound : mark.ratings.upperBound - rating
    let isLast = place == mark.ratings.count - 1
    let corner = place == 0 ? (isLast ? "─" : "╮") : isLast ? "╯" : "│"
    let text = place == 0 ? mark.label : place == 1 ? share(of: mark) : ""
    return Line("  \(corner) ", .dim) + Line(text, mark.kind.ink)
  }

  private func share(of mark: RatingMark) -> String {
    let count = tally.count(of: mark.ratings)
    return "\(count) · \(page.words.percent(count, of: tally.n))"
  }

  private var countWidth: Int { "\(tally.counts.max() ?? 0)".count }

  /// What rating, count, share and bracket leave of the width.
  private var barWidth: Int {
    let labels = marks.flatMap { [$0.label, share(of: $0)] }.map(\.columns).max() ?? 0
    return max(4, min(Self.longestBar, width - 2 - 2 - 2 - countWidth - 6 - 4 - labels))
  }
}

extension RatingMark.Kind {
  fileprivate var ink: Ink {
    switch self {
    case .good: .good
    case .fair: .fair
    case .poor: .poor
    }
  }
}
