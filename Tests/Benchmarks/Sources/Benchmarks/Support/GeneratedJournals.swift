// Journals of any length to measure with, each made once and gone with the measurements.

import CJournal
import Glibc
import ProgramTesting

/// The journals that measurements share.
final class GeneratedJournals {
  private let folder: TemporaryFolder
  private var paths: [Int: String] = [:]
  /// The same for all of them, so that they are of one day.
  private let now: Int

  /// How many records of each are of today.
  static let ofToday = 300
  /// About what a record takes.
  private static let recordSize = 700

  /// - Parameter folder: where they are made.
  init(in folder: TemporaryFolder) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    self.folder = folder
    now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The path of the journal with so many records, made if it is not there yet; it is on the disk, and in memory too.
  func journal(of records: Int) throws -> String {
    if let path = paths[records] { return path }
    try refuseUnlessFits(records)
    let path = "\(folder.path)/\(records).jsonl"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw GeneratedJournals.failure(path, errno) }
    defer { close(file) }
    var plan = journal_plan(
      records: Int64(records), of_last_day: Int64(min(GeneratedJournals.ofToday, records / 2)),
      now: Int64(now))
    let code = journal_generate(file, &plan)
    guard code == 0 else { throw GeneratedJournals.failure(path, code) }
    // What is still being written would disturb what is measured.
    guard fdatasync(file) == 0 else { throw GeneratedJournals.failure(path, errno) }
    paths[records] = path
    return path
  }

  private func refuseUnlessFits(_ records: Int) throws {
    var room = statvfs()
    guard statvfs(folder.path, &room) == 0 else { throw GeneratedJournals.failure(folder.path, errno) }
    let free = Int(room.f_bavail) * Int(room.f_frsize) / (1 << 20)
    let needed = records * GeneratedJournals.recordSize / (1 << 20)
    guard free > needed else {
      throw Skipped(reason: "a journal of \(records) records takes \(needed) MiB, and \(free) MiB are free")
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Unfit {
    Unfit(description: "\(path) cannot be made: \(String(cString: strerror(code)))")
  }
}
