// What holds for every journal that is read, whatever stands in it.

import Journaling
import Records

/// Where journals lie in memory.
let journalPath = "/desk/journal.jsonl"

/// A journal as a reader sees it.
struct ReadJournal {
  let part: JournalReader.Part
  /// Every line whose sum holds, and where it begins.
  let lines: [(line: JournalLine, offset: Int)]

  init(_ disk: MemoryDisk, since: Int? = nil) throws {
    var lines: [(line: JournalLine, offset: Int)] = []
    let reader = try JournalReader.open(journalPath, system: disk)
    guard let part = try reader?.read(since: since, { lines.append(($0, $1)) }) else {
      throw Violation(description: "A journal that is there can be read")
    }
    (self.part, self.lines) = (part, lines)
  }

  var chain: Chain { part.chain }

  var sums: [Digest] { lines.map(\.line.sum) }
}

/// The lines of these bytes, without their LF, and whether they have one; an empty rest is no line.
func lines(of bytes: [UInt8]) -> [(range: Range<Int>, endsInLF: Bool)] {
  var lines: [(range: Range<Int>, endsInLF: Bool)] = []
  var start = 0
  while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
    lines.append((start..<end, true))
    start = end + 1
  }
  if start < bytes.count { lines.append((start..<bytes.count, false)) }
  return lines
}

func checkJournal(_ bytes: [UInt8]) throws {
  let disk = MemoryDisk()
  disk[journalPath] = bytes
  let read = try ReadJournal(disk)
  try checkLines(read, bytes)
  try checkCounts(read, bytes)
  try checkParts(read, disk)
  try checkCounting([bytes])
  try checkCounting([bytes, bytes], period: "2026", pace: JournalPace(blockSize: 64, workers: 1))
  for (line, offset) in read.lines {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    try checkLine(line, Array(bytes[offset..<end]))
  }
}

/// A fragment swallows no record, and none is made of what is no line.
private func checkLines(_ read: ReadJournal, _ bytes: [UInt8]) throws {
  let offsets = bytes.withUnsafeBytes { all in
    lines(of: bytes).filter {
      $0.endsInLF && JournalLine(UnsafeRawBufferPointer(rebasing: all[$0.range])) != nil
    }
    .map(\.range.lowerBound)
  }
  try require(read.lines.map(\.offset) == offsets, "A line counts if its own sum holds, wherever it stands")
}

private func checkCounts(_ read: ReadJournal, _ bytes: [UInt8]) throws {
  let chain = read.chain
  let known = read.lines.filter { if case .newer = $0.line.content { false } else { true } }.count
  let malformed = read.lines.filter { if case .malformed = $0.line.content { true } else { false } }.count
  try require(chain.records == known, "Every record of version 1 is counted once")
  try require(chain.newer == read.lines.count - known, "Every line of a later version is counted once")
  try require(chain.damaged == chain.fragments + malformed, "Damage is fragments and malformed records")
  let fragments = lines(of: bytes).count - read.lines.count
  try require(
    chain.interrupted == 0 ? chain.fragments == fragments : chain.fragments < fragments,
    "Every fragment is damage unless a repair explains it")
  var last = Digest.zero
  var time: Int?
  var gaps = 0
  for (line, _) in read.lines {
    let falls = line.orderTime.flatMap { now in time.map { now < $0 } } ?? false
    if line.prev != last || falls { gaps += 1 }
    (last, time) = (line.sum, line.orderTime ?? time)
  }
  try require(chain.gaps == gaps, "A gap is where a prev is not the sum before, or the order time falls")
  try require(chain.last?.sum == read.lines.last?.line.sum, "The seal is of the last line whose sum holds")
}

/// Reading from a moment on gives the end of the journal, and all of the moment if time never falls.
private func checkParts(_ read: ReadJournal, _ disk: MemoryDisk) throws {
  let times = read.lines.map(\.line.orderTime)
  guard let moment = times[(times.count / 2)...].first ?? nil else { return }
  let part = try ReadJournal(disk, since: moment)
  try require(read.sums.suffix(part.sums.count) == part.sums[...], "A part of a journal is its end")
  let known = times.compactMap(\.self)
  if zip(known, known.dropFirst()).allSatisfy(<=) {
    let first = times.firstIndex { $0.map { $0 >= moment } ?? false } ?? times.count
    try require(part.sums == Array(read.sums[first...]), "A part has every record that is not before it")
  }
}

private func checkLine(_ line: JournalLine, _ bytes: [UInt8]) throws {
  let publicForm = line.publicForm
  let redacted = try require(
    publicForm.withUnsafeBytes { JournalLine($0) }, "The public form of a record is a record")
  try require(redacted.sum == line.sum, "The public form of a record has its sum")
  try require(redacted.fingerprint == line.fingerprint, "The public form of a record tells the same")
  try require(redacted.publicForm == publicForm, "The public form of a public form is itself")
  guard let record = line.record else { return }
  try require(redacted.record != nil, "The public form of a sound record is sound")
  try checkWriting(record, isLong: bytes.count > JournalLine.longest / 8)
}

/// What was read is written so that it reads back equal.
func checkWriting(_ record: Record, isLong: Bool = false) throws {
  var record = record
  if record.personal?.details?.isEmpty ?? true { record.personal = nil }
  guard let (line, sum) = record.line() else {
    return try require(isLong, "A record of ordinary length can be written")
  }
  try require(line.last == UInt8(ascii: "\n"), "A record ends in LF")
  let back = line.dropLast().withUnsafeBytes { JournalLine($0) }
  try require(back?.sum == sum, "A record is written with its sum")
  try require(back?.record == record, "A record reads back equal")
  try requireSafe(line.dropLast(), "A record is safe to print")
}
