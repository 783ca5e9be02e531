// Appending to a journal: under the lock, in one write, synced before anybody hears of it.

import Glibc
package import Records

/// A journal that is open for appending, for a shift.
package struct JournalWriter: ~Copyable {
  private var file: OpenFile
  private let program: String
  /// The last record that this kiosk knows of: it must be there in every journal that it appends to.
  private var known: Chain.Link?
  /// The line of that record, and where it ends in the journal; nil where that is not known.
  private var knownLine: (bytes: [UInt8], end: Int)?
  /// The version of the record that was the last one when the shift began, if a newer program wrote it.
  package let newer: Int?
  /// What stood behind the last record when the shift began, unless an interrupted save left it.
  package let damage: JournalDamage?
  /// Whether this shift synced the folder: whoever created the journal may have died before that.
  private var folderIsSynced = false
  private var syncFailed = false

  /// Opens a journal, and creates it and its own folder if they are not there.
  /// - Parameters:
  ///   - createsFolders: whether the folders above the journal's own are created too.
  ///   - program: what the first line of a new journal names.
  package static func open(
    _ path: String, createsFolders: Bool, program: String, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalWriter {
    let place = JournalPlace(path: path, system: system)
    let file = try place.openOrCreate(createsFolders: createsFolders)
    try place.refuseSuspect()
    let size = try file.status().size
    guard try file.isJournal(size: size) else { throw JournalError(.notAJournal, path) }
    let tail = try Tail.find(in: file, size: size, mayLackLineFeed: true)
    let damage = try JournalDamage(behind: tail, in: file)
    var writer = JournalWriter(
      file: file, program: program, known: tail.last, newer: tail.newer, damage: damage)
    if let line = tail.line { writer.knownLine = (try writer.file.bytes(line), line.upperBound) }
    return writer
  }

  private init(
    file: consuming OpenFile, program: String, known: Chain.Link?, newer: Int?, damage: JournalDamage?
  ) {
    self.file = file
    self.program = program
    self.known = known
    self.newer = newer
    self.damage = damage
  }

  /// The order time of the last record that this kiosk knows of, milliseconds since 1970.
  package var lastOrderTime: Int? { known?.orderTime }

  /// Appends one record and returns it once it is durable. If an earlier attempt at the same entry is in the
  /// journal, that one is returned instead: it may say something else, if the entry was changed since.
  /// - Parameters:
  ///   - triedSince: for an entry that may have been tried before, by a kiosk that died or with an error, the
  ///     moment at which its interview began.
  ///   - condition: what must not have been recorded meanwhile; looked at under the lock.
  ///   - now: the moment of recording, asked under the lock.
  ///   - makeID: a new id for a record that the writer adds of itself.
  /// - Throws: an error after which nothing counts as saved; after `syncFailed` nothing more is appended.
  package mutating func append(
    _ entry: Entry, triedSince: Timestamp? = nil, unless condition: AppendCondition? = nil,
    now: () -> Timestamp,
    makeID: (Int) -> RecordID
  ) throws(JournalError) -> Record {
    if syncFailed { throw JournalError(.suspect, file.path) }
    try file.lock(.exclusive)
    defer { file.unlock() }
    while try isReplaced() { try follow() }
    try place.refuseSuspect()
    let size = try file.status().size
    let tail = try tail(size: size)
    try refuseOlder(tail.last)
    if let triedSince, let there = try file.record(entry.id, since: triedSince, length: size) {
      try synchronize()
      return there
    }
    if let condition, try condition.isMet(in: file, length: size) {
      throw JournalError(.overtaken, file.path)
    }
    // Whoever else wrote last may have died before the sync: what follows must not outlive it.
    let isOwn = folderIsSynced && tail.last == known && tail.fragment.isEmpty
    if size > 0 && !isOwn { try synchronize() }
    var batch = Batch(after: tail.last, at: now())
    if let record = tail.unended?.record, record.id == entry.id {
      // An earlier attempt came as far as this: the LF makes it a record, and an id stands there once.
      batch.endLine()
      return try finish(record, batch, after: size)
    }
    try end(tail, in: &batch, entry, makeID)
    if tail.last == nil {
      let first = entry.beside(.journal(program: program), id: makeID(batch.milliseconds))
      _ = try batch.add(first, path: file.path)
    }
    return try finish(try batch.add(entry, path: file.path), batch, after: size)
  }

  /// The end of the journal. Where it ends in the very line that this kiosk knows, nothing is left to be judged; where
  /// that line is not in its place any more, others have written into what was put back.
  private func tail(size: Int) throws(JournalError) -> Tail {
    guard let known, let knownLine, knownLine.end <= size else {
      return try Tail.find(in: file, size: size, mayLackLineFeed: true)
    }
    let line = knownLine.end - knownLine.bytes.count..<knownLine.end
    // One byte more, which was and must be the end of a line.
    let bytes = try file.bytes(max(0, line.lowerBound - 1)..<line.upperBound)
    let expected = line.lowerBound == 0 ? knownLine.bytes : [UInt8(ascii: "\n")] + knownLine.bytes
    guard bytes == expected else {
      throw JournalError(.older, file.path)
    }
    if line.upperBound == size { return Tail(ending: known, in: line) }
    return try Tail.find(in: file, size: size, mayLackLineFeed: true)
  }

  private mutating func finish(_ record: Record, _ batch: Batch, after size: Int) throws(JournalError)
    -> Record
  {
    do { try file.append(batch.bytes) } catch { throw JournalError(.cannotWrite(error), file.path) }
    try synchronize()
    known = batch.last
    knownLine = batch.lastLine.isEmpty ? nil : (Array(batch.lastLine), size + batch.bytes.count)
    return record
  }

  /// The record of that id, of an interview that began at that moment; nil if there is none. It is durable
  /// when this returns: the kiosk that wrote it may have died before it was.
  package mutating func record(_ id: RecordID, since: Timestamp) throws(JournalError) -> Record? {
    if syncFailed { throw JournalError(.suspect, file.path) }
    try file.lock(.exclusive)
    defer { file.unlock() }
    while try isReplaced() { try follow() }
    try place.refuseSuspect()
    guard let there = try file.record(id, since: since, length: file.status().size) else { return nil }
    try synchronize()
    return there
  }

  private var place: JournalPlace { JournalPlace(path: file.path, system: file.system) }

  /// Ends what stands behind the last record with LF. What an interrupted save left is explained, so that nobody takes
  /// it for damage; anything else is damage, and stays it.
  private func end(
    _ tail: Tail, in batch: inout Batch, _ entry: Entry, _ makeID: (Int) -> RecordID
  ) throws(JournalError) {
    if tail.unended != nil { return batch.endLine() }
    guard let remains = try file.remains(tail.fragment) else { return }
    if !remains.endsInLF { batch.endLine() }
    guard try file.endsTorn(tail) else { return }
    _ = try batch.add(entry.beside(remains.explanation, id: makeID(batch.milliseconds)), path: file.path)
  }

  /// A sync that fails is never repeated: the cache may then hold what the disk does not.
  private mutating func synchronize() throws(JournalError) {
    do {
      try file.synchronize()
      if !folderIsSynced {
        try place.synchronizeFolder(of: file)
        folderIsSynced = true
      }
    } catch {
      syncFailed = true
      place.leaveSuspect(acknowledged: known?.seq ?? 0)
      throw JournalError(.syncFailed(error), file.path)
    }
  }

  // MARK: A journal that is not what it was

  private func isReplaced() throws(JournalError) -> Bool {
    let there: FileIdentity?
    do { there = try file.system.status(ofPath: file.path).identity } catch {
      guard error.code == ENOENT else { throw JournalError(.cannotRead(error), file.path) }
      there = nil
    }
    return try there != file.status().identity
  }

  /// Goes on in the file that stands under the name now, if it is the same journal: redacted or repaired.
  private mutating func follow() throws(JournalError) {
    guard let next = try place.openExisting() else {
      throw JournalError(.gone(beside: place.namesBeside), file.path)
    }
    try next.lock(.exclusive)
    let size = try next.status().size
    // Where nobody had saved yet, any journal is the same one.
    let isSame = if let known { try next.holds(known, length: size) } else { try next.isJournal(size: size) }
    guard isSame else { throw JournalError(.replaced, file.path) }
    file = next
    knownLine = nil
    folderIsSynced = false
  }

  /// A backup that was put back lacks what this kiosk saved since.
  private func refuseOlder(_ last: Chain.Link?) throws(JournalError) {
    guard let known else { return }
    let isOlder = (last?.seq ?? 0) < (known.seq ?? 0) || last?.seq == known.seq && last?.sum != known.sum
    if isOlder { throw JournalError(.older, file.path) }
  }
}
