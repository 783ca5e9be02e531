// Appending to a journal: under the lock, in one write, synced before anybody hears of it.

import Glibc
package import Records

/// What is to be recorded; number, time and sums are given under the lock.
package struct Entry {
  package var id: RecordID
  package var content: Record.Content
  package var desk: String
  package var agent: String
  package var personal: Personal?

  package init(id: RecordID, content: Record.Content, desk: String, agent: String, personal: Personal? = nil)
  {
    self.id = id
    self.content = content
    self.desk = desk
    self.agent = agent
    self.personal = personal
  }
}

/// A journal that is open for appending, for a shift.
package struct JournalWriter: ~Copyable {
  private let file: JournalFile
  private let identity: FileIdentity
  private let program: String
  /// Whether this shift synced the folder: whoever created the journal may have died before that.
  private var folderIsSynced = false
  private var syncFailed = false
  private var acknowledged = 0

  /// Opens a journal, and creates it and its own folder if they are not there.
  /// - Parameters:
  ///   - createsFolders: whether the folders above the journal's own are created too.
  ///   - program: what the first line of a new journal names.
  package static func open(
    _ path: String, createsFolders: Bool, program: String, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalWriter {
    let opened = try JournalPlace(path: path, system: system).open(createsFolders: createsFolders)
    let file = JournalFile(path: path, descriptor: opened, system: system)
    let status = try file.status()
    guard status.isRegular else { throw JournalError(.notRegular, path) }
    guard status.links == 1 else { throw JournalError(.severalLinks, path) }
    if let kind = system.networkKind(of: status.identity.device) {
      throw JournalError(.networkFileSystem(kind), path)
    }
    let writer = JournalWriter(file: file, identity: status.identity, program: program)
    try writer.refuseSuspect()
    return writer
  }

  private init(file: consuming JournalFile, identity: FileIdentity, program: String) {
    self.file = file
    self.identity = identity
    self.program = program
  }

  /// Appends one record and returns it once it is durable.
  /// - Parameters:
  ///   - now: the moment of recording, asked under the lock.
  ///   - makeID: a new id for a record that the writer adds of itself.
  /// - Throws: an error after which nothing counts as saved; after `syncFailed` nothing more is appended.
  package mutating func append(
    _ entry: Entry, now: () -> Timestamp, makeID: (Int) -> RecordID
  ) throws(JournalError) -> Record {
    if syncFailed { throw JournalError(.suspect, file.path) }
    try file.lock(.exclusive)
    defer { file.unlock() }
    try refuseReplaced()
    try refuseSuspect()
    let tail = try Tail.find(in: file, size: try file.status().size, mayLackLineFeed: true)
    var batch = Batch(after: tail.last, at: now())
    if tail.lacksLineFeed { batch.endLine() } else { try explain(tail.fragment, in: &batch, entry, makeID) }
    if tail.last == nil { try add(.journal(program: program), to: &batch, like: entry, makeID) }
    let record = try batch.add(entry, path: file.path)
    try write(batch.bytes)
    try synchronize()
    acknowledged = record.seq
    return record
  }

  // MARK: What is written

  /// Lines that go out in one write.
  private struct Batch {
    private(set) var bytes: [UInt8] = []
    private var last: Chain.Link?
    private let at: Timestamp

    init(after last: Chain.Link?, at: Timestamp) {
      self.last = last
      self.at = at
    }

    var milliseconds: Int { at.milliseconds }

    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    mutating func add(_ entry: Entry, path: String) throws(JournalError) -> Record {
      let before = last?.orderTime
      let record = Record(
        seq: (last?.seq ?? 0) + 1, id: entry.id, at: at,
        high: before.flatMap { $0 > at.milliseconds ? $0 : nil },
        content: entry.content, desk: entry.desk, agent: entry.agent, personal: entry.personal,
        prev: last?.sum ?? .zero)
      guard let line = record.line() else { throw JournalError(.tooLong, path) }
      bytes += line.bytes
      last = Chain.Link(seq: record.seq, sum: line.sum, orderTime: record.orderTime)
      return record
    }
  }

  private func add(
    _ content: Record.Content, to batch: inout Batch, like entry: Entry, _ makeID: (Int) -> RecordID
  ) throws(JournalError) {
    let added = Entry(id: makeID(batch.milliseconds), content: content, desk: entry.desk, agent: entry.agent)
    _ = try batch.add(added, path: file.path)
  }

  /// Ends the fragment of an interrupted save with LF and explains it, so that nobody takes it for damage.
  private func explain(
    _ fragment: Range<Int>, in batch: inout Batch, _ entry: Entry, _ makeID: (Int) -> RecordID
  ) throws(JournalError) {
    guard !fragment.isEmpty else { return }
    let endsInLF = try file.bytes(fragment.upperBound - 1..<fragment.upperBound) == [UInt8(ascii: "\n")]
    if !endsInLF { batch.endLine() }
    let explained = endsInLF ? fragment.dropLast() : fragment
    var hash = RunningHash()
    var offset = explained.lowerBound
    while offset < explained.upperBound {
      let end = min(offset + 1 << 20, explained.upperBound)
      hash.add(try file.bytes(offset..<end))
      offset = end
    }
    let repair = Record.Content.repair(length: explained.count, sha256: hash.finish())
    try add(repair, to: &batch, like: entry, makeID)
  }

  // MARK: Write and sync

  /// One write; the rest of a short one follows at once, under the same lock.
  private func write(_ bytes: [UInt8]) throws(JournalError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        Result { () throws(SystemError) in
          try file.system.write(file.descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
        }
      }
      do { written += try result.get() } catch { throw JournalError(.cannotWrite(error), file.path) }
    }
  }

  /// A sync that fails is never repeated: the cache may then hold what the disk does not.
  private mutating func synchronize() throws(JournalError) {
    do {
      try file.system.synchronizeData(file.descriptor)
      if !folderIsSynced {
        try JournalPlace(path: file.path, system: file.system).synchronizeFolder()
        folderIsSynced = true
      }
    } catch {
      syncFailed = true
      leaveSuspect()
      throw JournalError(.syncFailed(error), file.path)
    }
  }

  private func leaveSuspect() {
    guard
      let mark = try? file.system.open(
        file.path + JournalPlace.suspectSuffix, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    else { return }
    defer { file.system.close(mark) }
    let text = Array("\(acknowledged)\n".utf8)
    _ = try? text.withUnsafeBytes { try file.system.write(mark, $0) }
    try? file.system.synchronize(mark)
    try? JournalPlace(path: file.path, system: file.system).synchronizeFolder()
  }

  // MARK: Refusals

  private func refuseSuspect() throws(JournalError) {
    if (try? file.system.status(ofPath: file.path + JournalPlace.suspectSuffix)) != nil {
      throw JournalError(.suspect, file.path)
    }
  }

  private func refuseReplaced() throws(JournalError) {
    guard (try? file.system.status(ofPath: file.path))?.identity == identity else {
      throw JournalError(.replaced, file.path)
    }
  }
}
