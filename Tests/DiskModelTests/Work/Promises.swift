// What people were told and may rely on from then on, whatever happens to the machine.

import Records

/// The acknowledgements of one run up to one moment.
struct Promises: Hashable {
  /// A record that was said to be saved, as its line stands in the journal without the LF.
  struct Saved: Hashable {
    var line: [UInt8]
    var publicForm: [UInt8]
  }

  /// What was typed at a draft.
  struct Typed: Hashable {
    var acknowledged: [String] = []
    /// Given, but not yet kept.
    var inFlight: String?
  }

  var saved: [RecordID: Saved] = [:]
  var drafts: [RecordID: Typed] = [:]
  /// How many interviews were begun.
  var interviews = 0
  /// With these bytes a journal that is only appended to begins for ever.
  var beginning: [UInt8] = []
  /// Records whose words are on their way out, or gone.
  var erasing: Set<RecordID> = []
  /// Words that no file has any more.
  var erased: Set<[UInt8]> = []
  /// Old journals that a repair keeps; no bytes where the cache was no longer to be trusted.
  var kept: [String: [UInt8]] = [:]
  /// Whether a sync failed, so that the cache may hold what the disk never will.
  var isDoubtful = false
}
