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
  let disk = MemoryDisk()
  disk[journalPath] = bytes
  let read = try ReadJournal(disk)
  try checkAppending(to: bytes, read)
  try checkMending(bytes, read)
}

// MARK: Appending

private func checkAppending(to bytes: [UInt8], _ read: ReadJournal) throws {
  let disk = MemoryDisk()
  var before = read
  if lacksLineFeed(bytes) {
    disk[journalPath] = bytes + [UInt8(ascii: "\n")]
    before = try ReadJournal(disk)
  }
  disk[journalPath] = bytes

  // Two kiosks, of which the second has the journal open while the first one appends.
  var first: JournalWriter
  do { first = try writer(disk) } catch let error as JournalError where error.reason == .notAJournal {
    // What never was a journal stays as it is.
    let first = before.lines.first
    try require(disk[journalPath] == bytes, "Nothing is written to what is no journal")
    try require(first?.offset != 0, "What begins with a record is a journal")
    return
  }
  var second = try writer(disk)
  var records: [Record] = []
  for number: UInt64 in 1...3 {
    do throws(JournalError) {
      records.append(
        number == 2
          ? try second.append(entry(number), now: { now }, makeID: { _ in id(50 + number) })
          : try first.append(entry(number), now: { now }, makeID: { _ in id(50 + number) }))
    } catch {
      let last = records.last?.seq ?? before.chain.last?.seq ?? 0
      let isGreatest = error.reason == .tooLong && last > Int.max - 4
      try require(isGreatest, "An append is refused only where no number is left")
      break
    }
  }
  try require(disk[journalPath]?.starts(with: bytes) == true, "Nothing is ever truncated or overwritten")
  if records.isEmpty {
    try require(disk[journalPath] == bytes, "An append that is refused writes nothing")
  } else {
    try check(records, appendedTo: before, ReadJournal(disk))
  }
}

/// Whether the last line is a record that lacks its LF: the writer adds it, whatever the chain says of it then.
private func lacksLineFeed(_ bytes: [UInt8]) -> Bool {
  guard let last = lines(of: bytes).last, !last.endsInLF else { return false }
  return bytes[last.range].withUnsafeBytes { JournalLine($0) } != nil
}

private func writer(_ disk: MemoryDisk) throws -> JournalWriter {
  try JournalWriter.open(journalPath, createsFolders: false, program: "rapport 1", system: disk)
}

/// Whatever goes wrong at one append is still there after the next, so that one reading of them all shows it.
private func check(_ records: [Record], appendedTo before: ReadJournal, _ after: ReadJournal) throws {
  let last = after.lines.suffix(records.count).map(\.line.record)
  try require(last == records, "The records that were appended are the last ones")
  try require(after.sums.starts(with: before.sums), "An append loses no record")
  let more = after.sums.count - before.sums.count - records.count
  try require((0...2).contains(more), "The first append alone adds a record of its own, two at the most")
  try require(after.chain.damaged <= before.chain.damaged, "An append makes no damage")
  try require(after.chain.gaps <= before.chain.gaps, "An append makes no gap")
  try require(after.chain.newer == before.chain.newer, "An append writes records of version 1")
  let numbers = [before.chain.last?.seq ?? 0] + records.map(\.seq)
  try require(
    zip(numbers, numbers.dropFirst()).allSatisfy(<), "The number of a record is greater than those before")
  let seal = records.last.flatMap { record in record.line().map { "\(record.seq)-\($0.sum.hex)" } }
  try require(after.part.seal == seal, "The seal is of the last record")
}

// MARK: Mending

private func checkMending(_ bytes: [UInt8], _ before: ReadJournal) throws {
  let disk = MemoryDisk()
  disk[journalPath] = bytes
  disk["\(journalPath).suspect"] = Array("1\n".utf8)
  try require(Repair.isNeeded(before.part, system: disk), "A journal that is suspect needs to be mended")
  let repair: Repair
  do throws(JournalError) { repair = try Repair(of: journalPath, now: now, system: disk) } catch {
    guard error.reason == .notAJournal else { throw error }
    return try require(disk[journalPath] == bytes, "What is no journal is not mended")
  }
  try require(disk[repair.oldPath] == bytes, "The old journal is kept as it was")

  let mended = disk[journalPath]
  let after = try ReadJournal(disk)
  var rest = after.sums[...]
  for sum in before.sums {
    let place = try require(rest.firstIndex(of: sum), "Mending loses no record and moves none")
    rest = rest[(place + 1)...]
  }
  let more = after.sums.count - before.sums.count
  let adopted = lacksLineFeed(bytes) ? 1 : 0
  try require(
    more == repair.restored + adopted, "Mending makes only records that it counts, and the one without its LF"
  )
  try require(after.chain.fragments == 0, "Mending leaves no fragment")
  try require(more > 0 || after.chain.gaps == before.chain.gaps, "Mending makes no gap")
  try require(!Repair.isNeeded(after.part, system: disk), "What was mended needs no mending")
  let later = Timestamp(milliseconds: now.milliseconds + 1000, offsetMinutes: 60)
  _ = try Repair(of: journalPath, now: later, system: disk)
  try require(disk[journalPath] == mended, "Mending twice is mending once")
}
