// The calls that were promised, and what has become of them.

import Summarizing
import Wording

extension Page {
  /// Promised, open and overdue calls; the last ones named loudly if there are any.
  func followUps(_ summary: Summary) -> [Line] {
    let followUps = summary.followUps
    let overdue = words.followUps.overdue(followUps.overdue)
    let counts =
      Line(words.followUps.counts(followUps.promised, followUps.open) + " · ")
      + Line(overdue, followUps.overdue > 0 ? .poor : .plain)
    return [Line(words.followUps.promisedTitle, .bold), counts]
      + words.followUpNotes(summary).flatMap { Line.wrapped($0, to: width, .dim) }
  }
}
