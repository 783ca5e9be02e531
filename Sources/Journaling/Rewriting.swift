// The only way in which a line of a journal ever changes: a new file, synced, in the place of the old one.

import Glibc
import Records

/// A journal that is written anew under its lock; a crash at any moment leaves the old one or the new one.
struct Rewriting: ~Copyable {
  let old: OpenFile
  let length: Int
  let new: NewFile

  /// How often a file is opened that others put a new one in the place of meanwhile.
  private static let attempts = 100

  /// Locks a journal, and begins the file that will replace it.
  static func begin(_ path: String, system: any FileSystem) throws(JournalError) -> Rewriting {
    let place = JournalPlace(path: path, system: system)
    for _ in 0..<attempts {
      guard let old = try place.openExisting() else {
        throw JournalError(.cannotRead(SystemError(call: "open", code: ENOENT)), path)
      }
      try old.lock(.exclusive)
      let status = try old.status()
      guard (try? system.status(ofPath: path))?.identity == status.identity else { continue }
      guard try old.isJournal(size: status.size) else { throw JournalError(.notAJournal, path) }
      if status.links > 1 { place.namesOfRepair(status.identity).forEach { try? system.remove($0) } }
      return Rewriting(old: old, length: status.size, new: try NewFile(for: place, like: status))
    }
    throw JournalError(.replaced, path)
  }

  private init(old: consuming OpenFile, length: Int, new: NewFile) {
    self.old = old
    self.length = length
    self.new = new
  }

  /// Takes the journal as it stands under the lock, line by line.
  func scan(_ body: (LinePiece) -> Void) throws(JournalError) {
    try old.scan(0..<length) { piece in
      body(piece)
      return true
    }
  }

  /// Copies the records as they are, and nothing else.
  /// - Parameter restored: gives a line back that is no record any more; nil if it is left out.
  func copyRecords(restored: (UnsafeRawBufferPointer) -> [UInt8]?) throws(JournalError) {
    try copyLines(0..<length) { piece throws(JournalError) in
      if let line = piece.recordLine { return try new.write(line, as: Array(piece.bytes)) }
      guard piece.isStart, piece.isEnd, let bytes = restored(piece.bytes),
        let line = bytes.withUnsafeBytes({ JournalLine($0) })
      else { return }
      try new.write(line, as: bytes)
    }
  }

  /// Copies everything as it stands, but for what is to be erased.
  /// - Parameters:
  ///   - end: where the last record ends.
  ///   - form: what stands in the place of a record.
  ///   - erases: whether the remains of an interrupted save go, which the record explains that follows them.
  func copy(
    upTo end: Int, form: (JournalLine, UnsafeRawBufferPointer) -> [UInt8],
    erases: (_ remains: [UInt8], _ repair: JournalLine) -> Bool
  ) throws(JournalError) {
    var remains: Range<Int>?
    try copyLines(0..<end) { piece throws(JournalError) in
      guard let line = piece.recordLine else {
        let end = piece.offset + piece.bytes.count + (piece.endsInLF ? 1 : 0)
        remains = (remains?.lowerBound ?? piece.offset)..<end
        return
      }
      if let place = remains {
        remains = nil
        // Longer ones no save of this program leaves, but an earlier version explained them too.
        let isShort = place.count <= 16 * JournalLine.longest
        let isErased = isShort ? erases(try old.bytes(place), line) : false
        if !isErased { try copyBytes(place) }
      }
      try new.write(line, as: form(line, piece.bytes))
    }
  }

  /// Copies bytes as they are.
  func copyBytes(_ range: Range<Int>) throws(JournalError) {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: OpenFile.chunk) {
      try new.write(try old.bytes(start..<min(start + OpenFile.chunk, range.upperBound)))
    }
  }

  private func copyLines(
    _ range: Range<Int>, _ body: (LinePiece) throws(JournalError) -> Void
  ) throws(JournalError) {
    var failure: JournalError?
    try old.scan(range) { piece in
      do throws(JournalError) { try body(piece) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
  }
}
