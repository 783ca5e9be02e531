// Mending a journal that cannot be trusted as it stands: what still verifies goes into a new file.

package import Records

/// The repair of one journal.
package struct Repair {
  /// Where the old file is kept.
  package let oldPath: String
  /// How many records verify again because a line end, a blank, a mark or an encoding was taken back.
  package private(set) var restored = 0

  /// The files that earlier repairs kept beside a journal.
  package static func oldFiles(of path: String, system: any FileSystem = Kernel()) -> [String] {
    JournalPlace(path: path, system: system).oldCopies
  }

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
      let present = try Repair.present(in: rewriting)
      var restored = 0
      try rewriting.copyRecords { bytes in
        guard let record = DamagedLine(bytes).restored, !Repair.is(record, in: present) else { return nil }
        restored += 1
        return record
      }
      self.restored = restored
      try rewriting.new.finish(keepingOldAs: oldPath)
    } catch {
      rewriting.new.giveUp()
      throw error
    }
    JournalPlace(path: path, system: system).clearSuspicion()
  }

  /// The ids of lines that can be restored and of which there is a record as well: an interview that was saved again.
  private static func present(in rewriting: borrowing Rewriting) throws(JournalError) -> Set<RecordID> {
    var (restorable, present): (Set<RecordID>, Set<RecordID>) = ([], [])
    try rewriting.scan { piece in
      guard piece.isStart, piece.isEnd, piece.recordLine == nil else { return }
      guard let record = DamagedLine(piece.bytes).restored else { return }
      if let id = record.withUnsafeBytes({ JournalLine($0)?.id }) { restorable.insert(id) }
    }
    if restorable.isEmpty { return [] }
    try rewriting.scan { piece in
      if let id = piece.recordLine?.id, restorable.contains(id) { present.insert(id) }
    }
    return present
  }

  private static func `is`(_ record: [UInt8], in present: Set<RecordID>) -> Bool {
    record.withUnsafeBytes { JournalLine($0)?.id }.map(present.contains) ?? false
  }

  /// `JOURNAL.suspect-TIME`, with a number where there is one of that second already.
  private static func freeName(for path: String, _ now: Timestamp, _ system: any FileSystem) -> String {
    let name = "\(path).suspect-\(now.utcDescription.prefix(19).filter { $0 != "-" && $0 != ":" })Z"
    let names = (1...99).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
    return names.first { (try? system.status(ofPath: $0)) == nil } ?? name
  }
}
