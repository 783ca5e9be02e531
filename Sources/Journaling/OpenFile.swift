// What journals and drafts share once they are open: bytes at an offset, writing, and the lock.

import Glibc

/// An open file, closed when it goes out of use.
struct OpenFile: ~Copyable {
  let path: String
  let descriptor: Int32
  let system: any FileSystem

  /// How long a lock is waited for, in seconds.
  static let deadline = 10

  deinit {
    system.close(descriptor)
  }

  func status() throws(JournalError) -> FileStatus {
    do { return try system.status(descriptor) } catch { throw JournalError(.cannotRead(error), path) }
  }

  /// Fills as much of the buffer as the file has from there on.
  /// - Returns: how many bytes were read, fewer only at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(JournalError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count: Int
      do { count = try system.read(descriptor, into: rest, at: offset + filled) } catch {
        throw JournalError(.cannotRead(error), path)
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// The bytes of that range, which must all be there.
  func bytes(_ range: Range<Int>) throws(JournalError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let result = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(JournalError) in try read(into: buffer, at: range.lowerBound) }
    }
    guard try result.get() == range.count else { throw JournalError(.changedWhileRead, path) }
    return bytes
  }

  /// Waits for the lock until the deadline. It is asked for every millisecond: whoever asks more rarely than others
  /// save finds it taken every time. What a single pause took beyond a tenth of a second does not count: whoever was
  /// stopped meanwhile has not waited.
  func lock(_ mode: LockMode) throws(JournalError) {
    var waited = 0
    while waited < OpenFile.deadline * 1_000_000 {
      do { if try system.lock(descriptor, mode) { return } } catch {
        throw JournalError(mode == .shared ? .cannotRead(error) : .cannotWrite(error), path)
      }
      waited += min(100_000, system.pause(milliseconds: 1))
    }
    throw JournalError(.busy(OpenFile.deadline), path)
  }

  /// Takes the lock if nobody holds it.
  func lockAtOnce() -> Bool { (try? system.lock(descriptor, .exclusive)) ?? false }

  func unlock() {
    _ = try? system.lock(descriptor, .none)
  }

  /// Writes at the end, in one write; the rest of a short one follows at once.
  func append(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        Result { () throws(SystemError) in
          try system.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
        }
      }
      let count = try result.get()
      // Nothing was written and nothing was wrong: no file does that for ever, but a broken one might.
      if count == 0 { throw SystemError(call: "write", code: EIO) }
      written += count
    }
  }

  func synchronize() throws(SystemError) { try system.synchronizeData(descriptor) }
}
