// How many responses each revision of each survey has: the two stand side by side in a line, and are taken as one.

import Records
import Summarizing

/// Counts by survey and revision.
struct RevisionCounts {
  private var names = Interner()
  private var counts: [Int] = []

  /// What stands between a survey and its revision: `","revision":"`.
  private static let between = 14
  private static let digits = 8

  /// The number of a survey and its revision.
  /// - Parameter survey: the survey's id, where it stands in a response of the usual form.
  mutating func number(_ survey: UnsafeRawBufferPointer) -> Int {
    let whole = survey.count + RevisionCounts.between + RevisionCounts.digits
    let number = names.number(UnsafeRawBufferPointer(start: survey.baseAddress, count: whole))
    if number == counts.count { counts.append(0) }
    return number
  }

  /// Counts a response of a survey and revision by their number.
  @inline(__always)
  mutating func count(_ number: Int) { counts[number] += 1 }

  /// The counts with the names that people know.
  var all: [SurveyRevision: Int] {
    var all: [SurveyRevision: Int] = [:]
    for number in counts.indices {
      let bytes = names[number]
      let survey = bytes.dropLast(RevisionCounts.between + RevisionCounts.digits)
      let revision = SurveyRevision(
        survey: JSONText.string(of: survey) ?? "",
        revision: String(decoding: bytes.suffix(RevisionCounts.digits), as: UTF8.self))
      all[revision, default: 0] += counts[number]
    }
    return all
  }
}
