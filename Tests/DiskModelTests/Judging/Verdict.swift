// What must hold of a disk after a crash, before anything is done to it and after a desk has gone on working.

import Journaling
import Records

/// Compares a disk with what was promised.
struct Verdict {
  let disk: Disk
  let promises: Promises
  let path: String

  private var journal: [UInt8] { disk.bytes(at: path) ?? [] }

  // MARK: Before recovery

  /// The broken promises that show in the bytes alone, whatever reads them.
  /// - Parameter wholes: the only contents that the journal may have; none if it may have any.
  func atRest(wholes: [[UInt8]] = []) -> [Fault] {
    var faults = bytesFaults
    if !wholes.isEmpty, !wholes.contains(journal) { faults.append(.half) }
    return faults
  }

  private var bytesFaults: [Fault] {
    var faults: [Fault] = []
    let (journal, files) = (journal, disk.files())
    if !journal.starts(with: promises.beginning) { faults.append(.cut) }
    for (id, saved) in promises.saved where !isThere(saved, id, in: journal) { faults.append(.lost) }
    for (path, old) in promises.kept {
      let bytes = disk.bytes(at: path)
      if bytes == nil || !old.isEmpty && bytes != old { faults.append(.oldJournalGone) }
    }
    for words in promises.erased {
      for file in files where file.bytes.holds(words) { faults.append(.wordsLeft(file.path)) }
    }
    return faults
  }

  private func isThere(_ saved: Promises.Saved, _ id: RecordID, in journal: [UInt8]) -> Bool {
    let lineFeed = [UInt8(ascii: "\n")]
    if !promises.erasing.contains(id) { return journal.holds(saved.line + lineFeed) }
    return journal.holds(saved.publicForm + lineFeed) || journal.holds(saved.line + lineFeed)
  }

  // MARK: After recovery

  /// The broken promises once a desk went on working.
  func afterRecovery() -> [Fault] {
    var faults = bytesFaults
    guard let reading = Reading(of: disk, path) else { return faults + [.stuck("nothing can be read")] }
    let chain = reading.chain
    if chain.damaged > 0 || chain.gaps > 0 || chain.newer > 0 {
      faults.append(.calledDamage("\(chain.damaged) damaged, \(chain.gaps) gaps"))
    }
    if reading.counts.values.contains(where: { $0 > 1 }) { faults.append(.twice) }
    if promises.saved.keys.contains(where: { reading.counts[$0] == nil }) { faults.append(.lost) }
    if !reading.redacted.isSubset(of: reading.explained) { faults.append(.unexplained) }
    return faults
  }

  /// Whether a record that nobody was told of outlived the explanation that was in the same write before it. The
  /// contract wants both in one write and judges each line by itself, so this is the one way in which an
  /// interrupted save can look like damage.
  var isTornApart: Bool {
    guard let reading = Reading(of: ended, path), !reading.afterGaps.isEmpty else { return false }
    return reading.afterGaps.allSatisfy { promises.saved[$0] == nil }
  }

  /// Whether the last line is a whole record with zeros in the place of its LF: who added the LF was interrupted.
  var hasLostLineFeed: Bool {
    let line = journal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true).last ?? []
    let record = line.prefix { $0 != 0 }
    return record.count < line.count && record.withUnsafeBytes { JournalLine($0) } != nil
  }

  /// The disk once the next writer added the LF that the journal's last line may lack.
  private var ended: Disk {
    var disk = disk
    guard let number = disk.number(at: path), journal.last != UInt8(ascii: "\n") else { return disk }
    disk.update(number) { $0.append([UInt8(ascii: "\n")]) }
    return disk
  }
}

/// What the real reader makes of a journal.
private struct Reading {
  private(set) var chain = Chain()
  private(set) var counts: [RecordID: Int] = [:]
  /// What lines belong to whose words were taken out, and what the `redaction` records name.
  private(set) var redacted: Set<RecordID> = []
  private(set) var explained: Set<RecordID> = []
  /// Records whose `prev` is not the `sum` of the record before.
  private(set) var afterGaps: [RecordID] = []

  init?(of disk: Disk, _ path: String) {
    var reading = (counts: counts, redacted: redacted, explained: explained, afterGaps: afterGaps)
    var last: Digest?
    let part = try? JournalReader.open(path, system: Machine(disk))?.read { line, _ in
      defer { last = line.sum }
      guard let record = line.record else { return }
      reading.counts[record.id, default: 0] += 1
      if line.prev != last ?? .zero { reading.afterGaps.append(record.id) }
      if line.isRedacted { reading.redacted.insert(line.of ?? record.id) }
      if case .redaction(let ids) = record.content { reading.explained.formUnion(ids) }
    }
    guard let part else { return nil }
    chain = part.chain
    (counts, redacted) = (reading.counts, reading.redacted)
    (explained, afterGaps) = (reading.explained, reading.afterGaps)
  }
}
