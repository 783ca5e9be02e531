// Why counts of customers cannot be, with the numbers that say so.

package import Records

/// What is wrong with counts that do not add up.
package enum CountProblem: Error, Equatable {
  /// start + new − lost is another number than the end.
  case sum(start: Int, new: Int, lost: Int, end: Int)
  /// There are more at the end than were there and came.
  case endTooHigh(start: Int, new: Int, end: Int)
  /// More came than are there at the end.
  case newTooHigh(new: Int, end: Int)
  /// More of those at the start were lost than there were.
  case lostTooHigh(lost: Int, start: Int)
}

extension CustomerCounts {
  /// What one count may be: no sum of three overflows, and every program that reads JSON reads it exactly.
  package static let range = 0...999_999_999_999_999

  /// The counts of a period if they add up.
  /// - Parameters:
  ///   - start: this and the others in `range`.
  ///   - lost: nil for start + new − end.
  package init(of period: String, start: Int, new: Int, end: Int, lost: Int?) throws(CountProblem) {
    if let lost {
      guard start + new - lost == end else { throw .sum(start: start, new: new, lost: lost, end: end) }
      guard lost <= start else { throw .lostTooHigh(lost: lost, start: start) }
    } else {
      guard end <= start + new else { throw .endTooHigh(start: start, new: new, end: end) }
      guard new <= end else { throw .newTooHigh(new: new, end: end) }
    }
    let counts = CustomerCounts(
      period: period, start: start, new: new, end: end, lost: lost ?? start + new - end)
    guard let counts else { preconditionFailure("counts below 0") }
    self = counts
  }

  /// The counts of two lists of distinct references: of the customers at the start, and of those at the end.
  package init(of period: String, before: ByteSet, after: ByteSet) {
    let stayed = after.countShared(with: before)
    let counts = CustomerCounts(
      period: period, start: before.count, new: after.count - stayed, end: after.count,
      lost: before.count - stayed)
    guard let counts else { preconditionFailure("the difference of two sets adds up") }
    self = counts
  }
}
