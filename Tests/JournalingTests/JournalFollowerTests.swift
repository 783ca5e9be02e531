// Reading a journal on while others append to it: each record once, nothing that is not whole, no wait for a lock.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct JournalFollowerTests {
  private let system = FakeFileSystem(AppendCallTests.disk)
  private var path: String { FullDiskTests.path }

  private func numbers(_ follower: inout JournalFollower, atMost limit: Int = .max) throws -> (
    found: [Int], goesOn: Bool
  ) {
    var found: [Int] = []
    let goesOn = try follower.readOn(atMost: limit) { line in
      if case .response? = line.record?.content, let seq = line.seq { found.append(seq) }
    }
    return (found, goesOn)
  }

  private func expect(
    _ follower: inout JournalFollower, _ expected: [Int], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try numbers(&follower).found
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private func follower(since: Int = 0) throws -> JournalFollower {
    guard let follower = try JournalFollower.open(path, since: since, system: system) else {
      throw NoJournal()
    }
    return follower
  }

  private struct NoJournal: Error {}

  @Test func `it takes each record once, also those that are appended later`() throws {
    try Desk(system: system).save(1, 2)
    var follower = try follower()
    try expect(&follower, [2, 3])
    try expect(&follower, [])
    try Desk(system: system).save(3)
    try expect(&follower, [4])
  }

  @Test func `it begins at a moment, and goes on in small pieces`() throws {
    try Desk(system: system).save(1, 2, 3, 4)
    var follower = try follower(since: Desk.moment(2).milliseconds)
    var (all, pieces) = ([Int](), 0)
    while true {
      let (found, goesOn) = try numbers(&follower, atMost: 1)
      (all, pieces) = (all + found, pieces + 1)
      if !goesOn { break }
    }
    #expect(all == [3, 4, 5] && pieces >= 3)
    var none = try self.follower(since: Desk.moment(9).milliseconds)
    try expect(&none, [])
  }

  @Test func `a line without its end waits for it`() throws {
    try Desk(system: system).save(1)
    let whole = try #require(system.disk.bytes(of: path))
    try Desk(system: system).save(2)
    let more = try #require(system.disk.bytes(of: path)).dropFirst(whole.count)
    let disk = FakeFileSystem(AppendCallTests.disk)
    let descriptor = try disk.open(path, O_RDWR | O_CREAT | O_APPEND, 0o600)
    let append = { (bytes: [UInt8]) in _ = try bytes.withUnsafeBytes { try disk.write(descriptor, $0) } }
    try append(whole + more.prefix(200))
    guard var follower = try JournalFollower.open(path, since: 0, system: disk) else { throw NoJournal() }
    try expect(&follower, [2])
    try append(Array(more.dropFirst(200)))
    try expect(&follower, [3])
  }

  @Test func `a writer that holds the lock is not waited for`() throws {
    try Desk(system: system).save(1)
    var follower = try follower()
    try expect(&follower, [2])
    try Desk(system: system).save(2)
    system.disk.isLockedElsewhere = true
    try expect(&follower, [])
    system.disk.isLockedElsewhere = false
    try expect(&follower, [3])
  }

  @Test func `another file under the name is noticed`() throws {
    try Desk(system: system).save(1)
    let follower = try follower()
    let before = follower.isReplaced()
    try system.rename(path, to: path + ".old")
    let after = follower.isReplaced()
    #expect(!before && after)
    if try JournalFollower.open(path, since: 0, system: system) != nil { Issue.record("there is none") }
  }
}
