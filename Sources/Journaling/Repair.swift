// Mending a journal that cannot be trusted as it stands: what still verifies goes into a new file.

package import Records

/// The repair of one journal.
package struct Repair {
  /// Where the old file is kept.
  package let oldPath: String

  /// Whether there is something to mend: a disk that did not confirm a save, or lines that are no records.
  package static func isNeeded(_ part: JournalReader.Part, system: any FileSystem = Kernel()) -> Bool {
    part.chain.fragments > 0 || JournalPlace(path: part.path, system: system).isSuspect
  }

  /// Writes what verifies to a new file, syncs it, keeps the old one beside it, and puts the new one in place.
  /// The chain goes on as far as the records do: a gap stays a gap.
  /// - Parameter now: names the old file.
  package init(of path: String, now: Timestamp, system: any FileSystem = Kernel()) throws(JournalError) {
    oldPath = Repair.freeName(for: path, now, system)
    let rewriting = try Rewriting.begin(path, system: system)
    do throws(JournalError) {
      try rewriting.copy(form: { _, bytes in Array(bytes) }, keeps: { _ in false })
      try rewriting.new.finish(keepingOldAs: oldPath)
    } catch {
      rewriting.new.giveUp()
      throw error
    }
    JournalPlace(path: path, system: system).clearSuspicion()
  }

  /// `JOURNAL.suspect-TIME`, with a number where there is one of that second already.
  private static func freeName(for path: String, _ now: Timestamp, _ system: any FileSystem) -> String {
    let name = "\(path).suspect-\(now.utcDescription.prefix(19).filter { $0 != "-" && $0 != ":" })Z"
    let names = (1...99).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
    return names.first { (try? system.status(ofPath: $0)) == nil } ?? name
  }
}
