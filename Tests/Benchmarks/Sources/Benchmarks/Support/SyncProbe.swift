// What the disk itself takes: the least that anything durable can cost there.

import Glibc
import ProgramTesting

/// A file to which the same bytes are appended, each time with a sync.
final class SyncProbe {
  private let file: Int32
  private let bytes: [UInt8]

  init(in folder: TemporaryFolder, bytes count: Int) throws {
    bytes = [UInt8](repeating: UInt8(ascii: "4"), count: count)
    file = open("\(folder.path)/probe", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SyncProbe.failure() }
  }

  deinit { close(file) }

  private static func failure() -> Unfit {
    Unfit(description: "the disk's own time cannot be measured: \(String(cString: strerror(errno)))")
  }

  /// Appends once.
  @discardableResult
  func measure() throws -> Duration {
    let start = ContinuousClock.now
    guard write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
      throw SyncProbe.failure()
    }
    return .now - start
  }
}
