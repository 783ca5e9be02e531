// What holds for every file that is appended to or mended, whatever stands in it.

import Journaling
import Records

private let now = Timestamp(milliseconds: 1_795_334_400_000, offsetMinutes: 60)

private func id(_ number: UInt64) -> RecordID {
  RecordID(milliseconds: now.milliseconds, random: (number, number))
}

private func entry(_ number: UInt64) -> Entry {
  Entry(id: id(number), content: .void(of: id(99)), desk: "front-1", agent: "anna")
}

func checkRepair(_ bytes: [UInt8]) throws {
  try checkAppending(to: bytes)
  try checkMending(bytes)
}

// MARK: Appending

private func checkAppending(to bytes: [UInt8]) throws {
  let disk = MemoryDisk()
  disk[journalPath] = bytes
  var before = try ReadJournal(disk)
  let completed = lacksLineFeed(bytes) ? bytes + [UInt8(ascii: "\n")] : bytes
  disk[journalPath] = completed
  if completed != bytes { before = try ReadJournal(disk) }
  disk[journalPath] = bytes

  // A text that never was a journal is refused, and stays as it is.
  do { _ = try writer(disk) } catch let error as JournalError where error.reason == .notAJournal {
    try require(disk[journalPath] == bytes && before.sums.isEmpty, "Nothing is written to what is no journal")
    return
  }

  // Two kiosks, of which the second has the journal open while the first one appends.
  var first = try writer(disk)
  var second = try writer(disk)
  for number: UInt64 in 1...3 {
    let record: Record
    do throws(JournalError) {
      record =
        number == 2
        ? try second.append(entry(number), now: { now }, makeID: { _ in id(50 + number) })
        : try first.append(entry(number), now: { now }, makeID: { _ in id(50 + number) })
    } catch {
      let isGreatest = error.reason == .tooLong && before.chain.last?.seq ?? 0 > Int.max - 4
      try require(isGreatest, "An append is refused only where no number is left")
      break
    }
    let after = try ReadJournal(disk)
    try check(record, appendedTo: before, after)
    before = after
  }
  try require(disk[journalPath]?.starts(with: bytes) == true, "Nothing is ever truncated or overwritten")
}

/// Whether the last line is a record that lacks its LF: the writer adds it, whatever the chain says of it then.
private func lacksLineFeed(_ bytes: [UInt8]) -> Bool {
  guard let last = lines(of: bytes).last, !last.endsInLF else { return false }
  return bytes[last.range].withUnsafeBytes { JournalLine($0) } != nil
}

private func writer(_ disk: MemoryDisk) throws -> JournalWriter {
  try JournalWriter.open(journalPath, createsFolders: false, program: "rapport 1", system: disk)
}

private func check(_ record: Record, appendedTo before: ReadJournal, _ after: ReadJournal) throws {
  try require(after.lines.last?.line.record == record, "The record that was appended is the last one")
  try require(after.sums.starts(with: before.sums), "An append loses no record")
  try require((1...3).contains(after.sums.count - before.sums.count), "An append adds what it says it adds")
  try require(after.chain.damaged <= before.chain.damaged, "An append makes no damage")
  try require(after.chain.gaps <= before.chain.gaps, "An append makes no gap")
  try require(after.chain.newer == before.chain.newer, "An append writes records of version 1")
  try require(record.seq > before.chain.last?.seq ?? 0, "The number of a record is greater than those before")
  try require(
    after.part.seal == record.line().map { "\(record.seq)-\($0.sum.hex)" }, "The seal is of the record")
}

// MARK: Mending

private func checkMending(_ bytes: [UInt8]) throws {
  let disk = MemoryDisk()
  disk[journalPath] = bytes
  disk["\(journalPath).suspect"] = Array("1\n".utf8)
  let before = try ReadJournal(disk)
  try require(Repair.isNeeded(before.part, system: disk), "A journal that is suspect needs to be mended")
  let repair = try Repair(of: journalPath, now: now, system: disk)
  try require(disk[repair.oldPath] == bytes, "The old journal is kept as it was")

  let mended = disk[journalPath]
  let after = try ReadJournal(disk)
  try require(after.sums == before.sums, "Mending loses no record and makes none")
  try require(
    after.chain.fragments == 0 && after.chain.gaps == before.chain.gaps, "Mending leaves no fragment")
  try require(!Repair.isNeeded(after.part, system: disk), "What was mended needs no mending")
  let later = Timestamp(milliseconds: now.milliseconds + 1000, offsetMinutes: 60)
  _ = try Repair(of: journalPath, now: later, system: disk)
  try require(disk[journalPath] == mended, "Mending twice is mending once")
}
