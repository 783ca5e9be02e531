// What every part of the text report needs to know: the language, and the room there is.

import Wording

/// The page that the report is set on.
struct Page {
  /// What the report says.
  let words: ReportWording
  /// Columns between the margins.
  let width: Int
}
