// What a document shows, before it is Markdown or HTML: both have the same sections, in the same order.

import Summarizing
import Surveys

/// A report as a document.
struct Document {
  let title: String
  /// Beside the title.
  let count: String
  let sections: [Section]

  /// A part with a title of its own.
  struct Section {
    let title: String
    let blocks: [Block]
  }

  /// What a section is made of. Text that comes from data is made visible, and safe for its format, by the renderer.
  enum Block {
    case text(String)
    /// What explains the figures.
    case note(String)
    /// What must not be overlooked.
    case warning(String)
    /// Something to be typed, to the letter.
    case command(String)
    case heading(String)
    case scores([ScoreRow])
    case distribution(DistributionRows)
    case trend(TrendRows)
    case table(Grid)
    /// Somebody's words, after who said them.
    case quote(of: String, [String])
  }

  /// A table; the columns after the first `names` ones hold figures.
  struct Grid {
    let head: [String]
    var names = 1
    let rows: [[String]]
  }

  /// The score of one question.
  struct ScoreRow {
    let name: String
    /// The metric's full name.
    let term: String
    /// What the score is made of, or which way is better.
    let meaning: String
    let score: String
    /// Or why there is none.
    let interval: String
    let details: [LabelledFigure]
    let counts: [LabelledFigure]
    /// The surveys that are pooled; empty where there is one.
    let surveys: String
    /// Beside the period before: its score, then what is to be said of the difference; empty without a comparison.
    let before: String
    let change: [String]
    let figures: QuestionFigures
  }

  /// How often each rating was given, the best one first.
  struct DistributionRows {
    let name: String
    let rows: [(rating: Int, count: Int, share: String, mark: RatingMark?)]
    let note: String?
  }

  /// A score over the periods.
  struct TrendRows {
    let name: String
    let metric: Metric
    /// The scale that the score may have.
    let scale: ClosedRange<Double>
    /// The period's name, the score in words and the score; nil where there was none.
    let points: [(period: String, text: String, score: Score?)]
  }
}
