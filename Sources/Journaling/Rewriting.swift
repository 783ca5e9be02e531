// The only way in which a line of a journal ever changes: a new file, synced, in the place of the old one.

import Glibc
import Records

/// A journal that is written anew under its lock; a crash at any moment leaves the old one or the new one.
struct Rewriting: ~Copyable {
  private let old: OpenFile
  private let length: Int
  let new: NewFile

  /// Locks a journal, and begins the file that will replace it.
  static func begin(_ path: String, system: any FileSystem) throws(JournalError) -> Rewriting {
    let place = JournalPlace(path: path, system: system)
    guard let old = try place.openExisting() else {
      throw JournalError(.cannotRead(SystemError(call: "open", code: ENOENT)), path)
    }
    try old.lock(.exclusive)
    let status = try old.status()
    guard (try? system.status(ofPath: path))?.identity == status.identity else {
      throw JournalError(.replaced, path)
    }
    if status.links > 1 { place.namesOfRepair(status.identity).forEach { try? system.remove($0) } }
    return Rewriting(old: old, length: status.size, new: try NewFile(for: place, like: status))
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

  /// Copies the records, each as `form` has it, and the damage that `keeps` wants to see again. What an
  /// interrupted save left, explained or at the end, is not copied: nobody was told that it is saved.
  func copy(
    form: (JournalLine, UnsafeRawBufferPointer) -> [UInt8], keeps: (UnsafeRawBufferPointer) -> Bool
  ) throws(JournalError) {
    var damage: [Range<Int>] = []
    var failure: JournalError?
    try old.scan(0..<length) { piece in
      guard let line = piece.line else {
        if keeps(piece.bytes) {
          damage.append(piece.offset..<piece.offset + piece.bytes.count + (piece.endsInLF ? 1 : 0))
        }
        return true
      }
      do throws(JournalError) {
        if case .repair? = line.record?.content { damage = [] }
        for range in damage { try new.write(try old.bytes(range)) }
        damage = []
        try new.write(line, as: form(line, piece.bytes))
      } catch {
        failure = error
      }
      return failure == nil
    }
    if let failure { throw failure }
  }
}
