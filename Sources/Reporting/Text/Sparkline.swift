// A row of scores in one line of block characters.

import Summarizing

/// Draws the trend of a score.
struct Sparkline {
  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One column a period; a dot where there was no score.
  let text: String
  /// The lowest and the highest score; nil without any.
  let range: ClosedRange<Double>?

  init(_ scores: [Score?]) {
    let values = scores.compactMap { $0?.value }
    guard let low = values.min(), let high = values.max() else {
      (text, range) = (String(repeating: "·", count: scores.count), nil)
      return
    }
    range = low...high
    text = scores.map { score in
      guard let score else { return "·" }
      guard high > low else { return Sparkline.blocks[3] }
      let place = (score.value - low) / (high - low) * Double(Sparkline.blocks.count - 1)
      return Sparkline.blocks[Int(place.rounded())]
    }.joined()
  }
}
