// A piece of work at a desk that may be interrupted anywhere.

import Journaling
import Records

/// What a trial interrupts.
struct Scenario: Sendable {
  let name: String
  /// What is there before: all of it durable when the run begins.
  var prepare: @Sendable (Desk) throws -> Void
  /// What may be interrupted.
  var run: @Sendable (Desk) throws -> Void
  /// What is begun again after a crash.
  var errand = Errand.none
  /// The sync of the run that fails, counted from 1.
  var failingSync: Int?

  enum Errand: Sendable, Equatable {
    case none, `repair`
    /// With the records that belong to the interview.
    case redact(NumberedInterview, of: [RecordID])
  }

  /// Whether the run puts a new file in the journal's place, so that the old one or the new one must be there.
  var isRewriting: Bool { errand != .none }
}
