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
    let new = try NewFile(for: JournalPlace(path: copy, system: system))
    var failure: JournalError?
    do throws(JournalError) {
      let part = try reader.readBytes { line, bytes in
        do throws(JournalError) { try new.write(line, as: line.publicForm(of: bytes)) } catch {
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
}
