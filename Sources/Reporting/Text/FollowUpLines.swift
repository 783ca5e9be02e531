// The calls that were promised, and what has become of them.

import Summarizing
import Wording

extension Page {
  /// Promised, open and overdue calls; the last ones named loudly if there are any.
  func followUps(_ followUps: Summary.FollowUps) -> [Line] {
    let overdue = words.followUps.overdue(followUps.overdue)
    let counts =
      Line(words.followUps.counts(followUps.promised, followUps.open) + " · ")
      + Line(overdue, followUps.overdue > 0 ? .poor : .plain)
    let hint = followUps.open > 0 ? Line.wrapped(words.followUps.hint, to: width, .dim) : []
    return [Line(words.followUps.title, .bold), counts] + hint
  }
}
