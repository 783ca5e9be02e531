// A journal in its public form, for sending it elsewhere: the customers' words stay at the desk.

import Records

/// Copies of journals without what is personal.
package enum PublicCopy {
  /// Writes the records of a journal in their public form, fragments left out; the file is there whole or not.
  /// - Returns: what was read of the journal, and how many lines were written.
  package static func write(
    _ path: String, to copy: String, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalReader.Part? {
    guard let reader = try JournalReader.open(path, system: system) else { return nil }
    guard try reader.file.isJournal(size: reader.length) else { throw JournalError(.notAJournal, path) }
    guard try isFree(copy, for: path, system) else { throw JournalError(.notACopy, copy) }
    let new = try NewFile(for: JournalPlace(path: copy, system: system))
    var failure: JournalError?
    do throws(JournalError) {
      let part = try reader.readBytes { line, bytes in
        do throws(JournalError) { try new.write(line, as: line.publicForm) } catch {
          failure = error
        }
        return failure == nil
      }
      if let failure { throw failure }
      try new.finish()
      return part
    } catch {
      new.giveUp()
      throw error
    }
  }

  /// Whether nothing stands under a name but an earlier copy of this journal, or nothing at all.
  private static func isFree(
    _ copy: String, for path: String, _ system: any FileSystem
  ) throws(JournalError) -> Bool {
    if (try? system.status(ofPath: copy)) == nil { return true }
    guard try JournalPlace(path: copy, system: system).openExisting() != nil else { return false }
    let (firsts, isPublic) = (
      try firstSums(of: [path, copy], system), try holdsNothingPersonal(copy, system)
    )
    return firsts[0] != nil && firsts[0] == firsts[1] && isPublic
  }

  private static func firstSums(
    of paths: [String], _ system: any FileSystem
  ) throws(JournalError) -> [Digest?] {
    var sums: [Digest?] = []
    for path in paths {
      var first: Digest?
      _ = try JournalReader.open(path, system: system)?.readBytes { line, _ in
        first = line.sum
        return false
      }
      sums.append(first)
    }
    return sums
  }

  private static func holdsNothingPersonal(_ path: String, _ system: any FileSystem) throws(JournalError)
    -> Bool
  {
    var isPublic = true
    let part = try JournalReader.open(path, system: system)?.readBytes { line, bytes in
      isPublic = line.publicForm.elementsEqual(bytes)
      return isPublic
    }
    return isPublic && part?.chain.fragments == 0
  }
}
