// Reading a journal: from the beginning or from a day on, each line judged by itself, the chain verified.

import Glibc
package import Records

/// A journal as it was at one moment: it is read up to the length that it then had.
package struct JournalReader: ~Copyable {
  let file: OpenFile
  /// Bytes that it had when it was opened.
  package let length: Int

  /// What was read of one journal.
  package struct Part: Sendable {
    package let path: String
    package let chain: Chain
    /// `SEQ-SUM` of the journal's last record; nil if it has none.
    package let seal: String?

    package init(path: String, chain: Chain, seal: String?) {
      self.path = path
      self.chain = chain
      self.seal = seal
    }
  }

  /// Whether a failed sync left its mark beside a journal, so that no kiosk appends to it.
  package static func isSuspect(_ path: String, system: any FileSystem = Kernel()) -> Bool {
    JournalPlace(path: path, system: system).isSuspect
  }

  /// Opens a journal for reading; nil if there is none, which stands for an empty one.
  package static func open(
    _ path: String, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalReader? {
    guard let file = try openFile(path, system: system) else { return nil }
    try file.lock(.shared)
    let size = Result { () throws(JournalError) in try file.status().size }
    file.unlock()
    return JournalReader(file: file, length: try size.get())
  }

  /// Opens the file of a journal for reading; nil if there is none.
  static func openFile(_ path: String, system: any FileSystem) throws(JournalError) -> OpenFile? {
    let descriptor: Int32
    do { descriptor = try system.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0) } catch {
      if error.code == ENOENT { return nil }
      let refusal = error.code == EACCES ? JournalPlace(path: path, system: system).groupRefusal() : nil
      throw refusal ?? JournalError(.cannotRead(error), path)
    }
    let file = OpenFile(path: path, descriptor: descriptor, system: system)
    guard try file.status().isRegular else { throw JournalError(.notRegular, path) }
    return file
  }

  private init(file: consuming OpenFile, length: Int) {
    self.file = file
    self.length = length
  }

  /// Reads to the end, from the first record whose order time is not before `since`, or from the beginning.
  /// - Parameter body: takes every line whose `sum` holds, with the offset at which it begins.
  package func read(
    since: Int? = nil, _ body: (JournalLine, Int) -> Void
  ) throws(JournalError) -> Part {
    let goOn = { (line: JournalLine, piece: LinePiece) in
      body(line, piece.offset)
      return true
    }
    return try read(from: start(since: since), goOn)
  }

  /// Where the part begins that is read.
  /// - Parameter since: as for `read`.
  package func start(since: Int?) throws(JournalError) -> PartStart {
    guard let since else { return PartStart(offset: 0, before: nil) }
    if let start = try file.firstRecord(notBefore: since, length: length) { return start }
    // No record lies in it, but what stands behind the last one is not before it either.
    let tail = try Tail.find(in: file, size: length)
    return PartStart(offset: tail.fragment.lowerBound, before: tail.last)
  }

  /// Fills the whole buffer.
  /// - Throws: an error if so many bytes are not there any more.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(JournalError) {
    guard try file.read(into: buffer, at: offset) == buffer.count else {
      throw JournalError(.changedWhileRead, file.path)
    }
  }

  /// What was read from a start on, by somebody who took the lines from the bytes.
  /// - Parameter chain: took all lines, and was finished.
  package func part(_ chain: Chain, from start: PartStart) throws(JournalError) -> Part {
    var chain = chain
    if !chain.findings.isEmpty { chain.countLines(before: try file.lineFeeds(in: 0..<start.offset)) }
    return Part(path: file.path, chain: chain, seal: chain.last?.seal)
  }

  /// Whether a record of that id is there, of an interview that began at that moment.
  package func contains(_ id: RecordID, since: Timestamp) throws(JournalError) -> Bool {
    try file.record(id, since: since, length: length) != nil
  }

  /// The number of the line that begins at an offset, from 1.
  package func line(at offset: Int) throws(JournalError) -> Int {
    try file.lineFeeds(in: 0..<min(offset, length)) + 1
  }

  /// Where the remains of a save begin that was interrupted and that the next one explains, or the record that lacks
  /// only its LF; nil if the journal ends as it should, or in damage.
  package func remains() throws(JournalError) -> Int? {
    let tail = try Tail.find(in: file, size: length, mayLackLineFeed: true)
    if tail.unended != nil { return try Tail.find(in: file, size: length).fragment.lowerBound }
    return try file.endsTorn(tail) ? tail.fragment.lowerBound : nil
  }

  /// Whether it is a journal, or empty: nothing is ever written into another file.
  package func isJournal() throws(JournalError) -> Bool { try file.isJournal(size: length) }

  /// What the line looks like that begins at an offset and is no record.
  package func look(at offset: Int) throws(JournalError) -> DamagedLine.Look {
    var look = DamagedLine.Look.other
    guard offset < length else { return look }
    try file.scan(offset..<length, from: OpenFile.glance) { piece in
      look = DamagedLine(piece.bytes).look
      return false
    }
    return look
  }

  /// Reads the whole, the bytes of each line too, until `body` says no; a last record counts that lacks only its LF.
  func readBytes(_ body: (JournalLine, UnsafeRawBufferPointer) -> Bool) throws(JournalError) -> Part {
    try read(from: PartStart(offset: 0, before: nil), mayLackLineFeed: true) { body($0, $1.bytes) }
  }

  private func read(
    from start: PartStart, mayLackLineFeed: Bool = false, _ body: (JournalLine, LinePiece) -> Bool
  ) throws(JournalError) -> Part {
    var chain = Chain(after: start.before)
    try file.scan(start.offset..<length) { piece in
      if piece.isStart && piece.isEnd {
        let isEnded = piece.endsInLF || mayLackLineFeed
        if let line = chain.take(piece.bytes, offset: piece.offset, endsInLF: isEnded) {
          return body(line, piece)
        }
      } else {
        chain.takeFragment(piece.bytes, offset: piece.offset, isStart: piece.isStart)
      }
      return true
    }
    chain.finish()
    return try part(chain, from: start)
  }
}
