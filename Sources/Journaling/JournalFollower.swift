// Reading a journal while others append to it: little by little, and never waiting for anybody.

import Glibc
package import Records

/// A journal from some moment on, as far as it was read; it can be read on as it grows.
package struct JournalFollower: ~Copyable {
  private let file: OpenFile
  private var offset: Int
  private var length: Int
  /// Whether it is read no further than to where it ended at first.
  private let isBounded: Bool

  /// Opens a journal at the first record whose order time is not before a moment, in milliseconds since 1970; nil
  /// if there is no journal yet.
  package static func open(
    _ path: String, since: Int, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalFollower? {
    guard let file = try JournalReader.openFile(path, system: system) else { return nil }
    let length = try file.status().size
    let offset: Int
    if let start = try file.firstRecord(notBefore: since, length: length) {
      offset = start.offset
    } else {
      offset = try Tail.find(in: file, size: length).fragment.lowerBound
    }
    return JournalFollower(file: file, offset: offset, length: length)
  }

  /// Opens what stands before an offset at which a line begins; nil if there is no journal.
  package static func open(
    _ path: String, before offset: Int, system: any FileSystem = Kernel()
  ) throws(JournalError) -> JournalFollower? {
    guard let file = try JournalReader.openFile(path, system: system) else { return nil }
    return JournalFollower(file: file, offset: 0, length: offset, isBounded: true)
  }

  private init(file: consuming OpenFile, offset: Int, length: Int, isBounded: Bool = false) {
    self.file = file
    self.offset = offset
    self.length = length
    self.isBounded = isBounded
  }

  /// The offset of the first line that was not read yet.
  package var position: Int { offset }

  /// Reads on, at most about so many bytes.
  /// - Parameter body: takes every record; what is none is not this reader's to judge.
  /// - Returns: whether there is more.
  package mutating func readOn(
    atMost limit: Int = .max, _ body: (JournalLine) -> Void
  ) throws(JournalError) -> Bool {
    try readLines(atMost: limit) { bytes in
      if let line = JournalLine(bytes) { body(line) }
    }
  }

  /// Reads on, line by line without the LF, records or not.
  /// - Returns: whether there is more.
  package mutating func readLines(
    atMost limit: Int = .max, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(JournalError) -> Bool {
    if offset == length && !isBounded { try learnLength() }
    let start = offset
    var end = start
    try file.scan(start..<length) { piece in
      guard piece.endsInLF || !piece.isEnd else { return false }
      if piece.isStart && piece.endsInLF { body(piece.bytes) }
      end = piece.offset + piece.bytes.count + (piece.endsInLF ? 1 : 0)
      return end - start < limit
    }
    // A line that has no end yet is looked at again when the journal has grown.
    let isBehind = end - start >= limit && end < length
    offset = end
    if !isBehind { length = end }
    return isBehind
  }

  /// Whether another file has the name now, or none: what was read is then no longer what the journal says.
  package func isReplaced() -> Bool {
    let there = try? file.system.status(ofPath: file.path).identity
    return there == nil || there != (try? file.status().identity)
  }

  /// A writer that holds the lock is not waited for: what it writes is read next time.
  private mutating func learnLength() throws(JournalError) {
    guard (try? file.system.lock(file.descriptor, .shared)) == true else { return }
    defer { file.unlock() }
    length = max(offset, try file.status().size)
  }
}
