// What is said of journals: why one cannot be used, and what was met in it.

/// Each sentence says what is wrong, where, and what to do next.
package struct JournalWording: Sendable {
  package let cannotCreate: @Sendable (_ path: String, _ reason: String) -> String
  package let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  package let noFolder: @Sendable (_ folder: String) -> String
  /// Of a journal to be read.
  package let journalWithoutFolder: @Sendable (_ path: String, _ folder: String) -> String
  package let symbolicLink: @Sendable (_ path: String) -> String
  package let notRegular: @Sendable (_ path: String) -> String
  package let severalLinks: @Sendable (_ path: String) -> String
  package let foreign: @Sendable (_ path: String) -> String
  package let foreignDrafts: @Sendable (_ folder: String, _ login: Int) -> String
  /// - Parameter folder: where it belongs, and something else stands.
  package let draftsAreNoFolder: @Sendable (_ folder: String) -> String
  package let draftsOpenToOthers: @Sendable (_ folder: String) -> String
  package let foreignDraft: @Sendable (_ path: String) -> String
  /// - Parameter limit: in mebibytes.
  package let draftTooLarge: @Sendable (_ path: String, _ limit: Int) -> String
  package let notInGroup: @Sendable (_ path: String, _ group: String) -> String
  package let closedToGroup: @Sendable (_ path: String, _ group: String) -> String
  package let folderNotShared: @Sendable (_ path: String, _ folder: String, _ group: String) -> String
  package let groupOfRoot: @Sendable (_ path: String, _ folder: String) -> String
  package let notACopy: @Sendable (_ path: String) -> String
  package let notAJournal: @Sendable (_ path: String) -> String
  /// - Parameter journal: the option that names it, with a space before it.
  package let damaged: @Sendable (_ path: String, _ journal: String) -> String
  package let clock: String
  package let unreadable: @Sendable (_ path: String) -> String
  package let networkFileSystem: @Sendable (_ path: String, _ kind: String) -> String
  package let busy: @Sendable (_ path: String, _ seconds: Int) -> String
  package let replaced: @Sendable (_ path: String) -> String
  /// - Parameter beside: the names in its folder that begin as its own does; nil if there are none.
  package let gone: @Sendable (_ path: String, _ beside: String?) -> String
  package let older: @Sendable (_ path: String) -> String
  package let overtaken: @Sendable (_ path: String) -> String
  /// A warning, before anything was tried.
  package let noRoom: @Sendable (_ path: String) -> String
  package let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
  /// What to do next where a command could not write.
  package let runAgain: String
  package let syncFailed: @Sendable (_ path: String, _ reason: String) -> String
  package let suspect: @Sendable (_ path: String) -> String
  package let tooLong: @Sendable (_ path: String) -> String
  package let changedWhileRead: @Sendable (_ path: String) -> String

  /// What was met at a place of a journal.
  package let place: @Sendable (_ path: String, _ line: Int, _ offset: Int) -> String
  package let fragment: String
  /// Of a fragment behind which nothing stands.
  package let unended: String
  package let malformed: String
  package let gap: String
  package let newer: @Sendable (_ version: Int) -> String
  package let conflict: @Sendable (_ id: String) -> String
  package let unexplainedRedaction: String
  package let andMore: @Sendable (_ count: Int) -> String
  /// - Parameter journals: the options that name them, each with a space before it.
  package let runCheck: @Sendable (_ journals: String) -> String

  /// The verdict of `rapport check`.
  package let checked: @Sendable (_ path: String, _ records: Int, _ interrupted: Int) -> String
  package let isSound: String
  /// Of problems that are no damage, and say themselves what to do.
  package let isUndamaged: @Sendable (_ problems: Int) -> String
  package let seal: @Sendable (_ seal: String) -> String
  package let noRecords: String
  package let sealHolds: @Sendable (_ seal: String) -> String
  package let sealMissing: @Sendable (_ seal: String) -> String
  package let sealDiffers: @Sendable (_ seal: String) -> String
  package let damageBeforeSeal: @Sendable (_ seal: String) -> String

  /// What the system said.
  package let noSpace: String
  package let quota: String
  package let readOnly: String
  package let noPermission: String
  package let notThere: String
  package let inputOutput: String
  package let tooManyFiles: String
  package let isFolder: String
  package let isNoFile: String
  package let causes: CauseWording
  /// Of what no other sentence is for.
  package let systemError: @Sendable (_ call: String, _ code: Int) -> String
}
