// What a journal's errors and findings are in words; the errors themselves carry data alone.

import Glibc
import Journaling
import Records
import Text
import Wording

extension JournalError {
  /// The end of a command over it. The kiosk goes on, and says itself how.
  func complaint(_ words: JournalWording) -> Complaint {
    if case .cannotWrite = reason { return Complaint("\(sentence(words)) \(words.runAgain)", status) }
    return Complaint(sentence(words), status)
  }

  func sentence(_ words: JournalWording) -> String {
    // In commands that an administrator is asked to run, perhaps as root and in another folder.
    let (word, folder) = (Path.absolute(path).shellWord, Path.folder(of: Path.absolute(path)).shellWord)
    return switch reason {
    case .cannotCreate(let error): words.cannotCreate(path, error.reason(words))
    case .cannotRead(let error): words.cannotRead(path, error.reason(words))
    case .noFolder: words.noFolder(path)
    case .symbolicLink: words.symbolicLink(path)
    case .notRegular: words.notRegular(path)
    case .severalLinks: words.severalLinks(path)
    case .foreign: words.foreign(path)
    case .foreignDrafts(let login): words.foreignDrafts(word, login)
    case .draftsAreNoFolder: words.draftsAreNoFolder(word)
    case .draftsOpenToOthers: words.draftsOpenToOthers(word)
    case .foreignDraft: words.foreignDraft(word)
    case .draftTooLarge(let limit): words.draftTooLarge(word, limit)
    case .notInGroup(let group): words.notInGroup(path, group)
    case .closedToGroup(let group): words.closedToGroup(word, group.shellWord)
    case .folderNotShared(let group): words.folderNotShared(word, folder, group.shellWord)
    case .groupOfRoot: words.groupOfRoot(word, folder)
    case .notACopy: words.notACopy(path)
    case .notAJournal: words.notAJournal(path)
    case .damaged: words.damaged(path, path.journalOption)
    case .clock: words.clock
    case .unreadable: words.unreadable(path)
    case .networkFileSystem(let kind): words.networkFileSystem(path, kind)
    case .busy(let seconds): words.busy(path, seconds)
    case .replaced: words.replaced(path)
    case .gone(let beside): words.gone(path, beside.isEmpty ? nil : beside.joined(separator: ", "))
    case .older: words.older(path)
    case .overtaken: words.overtaken(path)
    case .cannotWrite(let error): words.cannotWrite(path, error.reason(words))
    case .syncFailed(let error): words.syncFailed(path, error.reason(words))
    case .suspect: words.suspect(path)
    case .tooLong: words.tooLong(path)
    case .changedWhileRead: words.changedWhileRead(path)
    }
  }

  var status: ExitStatus {
    switch reason {
    case .cannotCreate, .noFolder, .symbolicLink, .severalLinks, .foreign, .foreignDrafts, .draftsAreNoFolder,
      .draftsOpenToOthers, .foreignDraft, .draftTooLarge, .notACopy, .networkFileSystem:
      .cannotCreate
    case .notAJournal, .notRegular, .notInGroup, .closedToGroup, .folderNotShared, .groupOfRoot: .noInput
    case .cannotRead(let error): error.code == EIO ? .inputOutput : .noInput
    case .damaged, .clock, .unreadable, .busy, .replaced, .gone, .older, .overtaken, .cannotWrite,
      .syncFailed,
      .suspect, .tooLong, .changedWhileRead:
      .inputOutput
    }
  }

  /// Whether nothing more may be appended after it.
  var endsTheShift: Bool {
    switch reason {
    case .syncFailed, .suspect: true
    default: false
    }
  }
}

/// Runs what may fail on a journal, and complains of it in the language of the program.
func complaining<Value>(
  _ words: Wording, _ body: () throws(JournalError) -> Value
) throws(Complaint) -> Value {
  do { return try body() } catch { throw error.complaint(words.journal) }
}

extension SystemError {
  /// Whether there is something, but no file: a folder, or a pipe, of which nothing can be read at an offset.
  var isOfNoFile: Bool { [EISDIR, ESPIPE].contains(code) }

  func reason(_ words: JournalWording) -> String {
    switch code {
    case ENOSPC: words.noSpace
    case EDQUOT: words.quota
    case EROFS: words.readOnly
    case EACCES, EPERM: words.noPermission
    case ENOENT: words.notThere
    case EIO: words.inputOutput
    case EMFILE, ENFILE: words.tooManyFiles
    case EISDIR: words.isFolder
    case ESPIPE: words.isNoFile
    case EFBIG: words.causes.tooLarge
    case ENOMEM: words.causes.noMemory
    case ENOTDIR: words.causes.notAFolder
    case ELOOP: words.causes.tooManyLinks
    case ENAMETOOLONG: words.causes.nameTooLong
    case EEXIST: words.causes.isThere
    case EBUSY, ETXTBSY: words.causes.isBusy
    case ENXIO, ENODEV: words.causes.noDevice
    case EBADF: words.causes.isClosed
    case EPIPE: words.causes.readerLeft
    case EINVAL, ENOSYS, EOPNOTSUPP: words.causes.notSupported
    case ENOLCK, EDEADLK: words.causes.noLocks
    case ESTALE, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENOTCONN, ECONNRESET: words.causes.isStale
    case EXDEV: words.causes.otherDevice
    case ENOTEMPTY: words.causes.notEmpty
    case EMLINK: words.causes.tooManyNames
    default: words.systemError(call, Int(code))
    }
  }
}

extension Chain.Problem {
  func sentence(_ words: JournalWording) -> String {
    switch self {
    case .fragment: words.fragment
    case .malformed: words.malformed
    case .gap: words.gap
    case .newer(let version): words.newer(version)
    }
  }
}
