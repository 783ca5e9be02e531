// What every part of the text report needs to know: the language, and the room there is.

import Wording

/// The page that the report is set on.
struct Page {
  /// What the report says.
  let words: ReportWording
  /// Columns between the margins.
  let width: Int

  /// Longer lines would be hard to follow with the eye.
  private static let widest = 100
  /// What stands before every line.
  static let margin = 2

  init(words: ReportWording, width: Int) {
    (self.words, self.width) = (words, width)
  }

  /// A page on a terminal of so many columns.
  init(_ words: ReportWording, terminal width: Int) {
    self.init(words: words, width: max(1, min(width, Page.widest) - Page.margin))
  }
}
