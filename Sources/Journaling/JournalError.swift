// Why a journal could not be opened, read or appended to; the sentences stand in Wording.

/// An error of a journal, with its place.
package struct JournalError: Error, Equatable {
  package let reason: Reason
  /// The journal, or the folder that stands in its way.
  package let path: String

  package init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  package enum Reason: Equatable, Sendable {
    /// The folder or the file cannot be created or opened for appending.
    case cannotCreate(SystemError)
    case cannotRead(SystemError)
    /// The folder that the journal's folder would stand in is not there.
    case noFolder
    case symbolicLink
    case notRegular
    /// The file has other names than those that a repair gives, through which it could be changed unseen.
    case severalLinks
    /// It belongs to another login, and its folder is not meant for several.
    case foreign
    /// It is for the logins of this group, and this login is none of them.
    case notInGroup(String)
    /// The folder of this login's drafts belongs to another one.
    case foreignDrafts(login: Int)
    /// A file or a symbolic link stands where the folder of this login's drafts belongs.
    case draftsAreNoFolder
    /// Other logins may write in the folder of this login's drafts.
    case draftsOpenToOthers
    /// A file that is named as a draft, and is not this login's alone: another login's, one that others may write to, a
    /// symbolic link, or one with a second name.
    case foreignDraft
    /// A draft of more mebibytes than an interview can have.
    case draftTooLarge(Int)
    /// Its folder is for the logins of this group, but the file is not.
    case closedToGroup(String)
    /// Its folder is for the logins of this group, but lacks the set-group-id bit, so that each file is its maker's alone.
    case folderNotShared(String)
    /// Its folder is shared by the group of root, which no login is to join.
    case groupOfRoot
    /// It is there, and no earlier copy of the journal that is to be copied to it.
    case notACopy
    /// It was never a journal.
    case notAJournal
    /// Lines are damaged, and what is asked for may not be done to such a journal.
    case damaged
    /// The desk's clock shows a time, or its zone an offset, that no record can carry.
    case clock
    /// What was to be written would not be read as a record.
    case unreadable
    /// The kind of network file system that it lies on.
    case networkFileSystem(String)
    /// Another program held the lock until the deadline, in seconds.
    case busy(Int)
    /// Another file stands under the name since the shift began.
    case replaced
    /// No file stands under the name any more; the names in its folder that begin as its own does.
    case gone(beside: [String])
    /// The file lacks records that this kiosk saved or saw: a backup was put in its place.
    case older
    /// Since the entry was begun, somebody else recorded what it would undo.
    case overtaken
    case cannotWrite(SystemError)
    /// The disk may not hold what was written; nothing more may be appended.
    case syncFailed(SystemError)
    /// A kiosk saw its sync fail earlier and left `JOURNAL.suspect`.
    case suspect
    /// The record would not fit on a line of a journal.
    case tooLong
    /// The file became shorter while it was read.
    case changedWhileRead
  }
}
