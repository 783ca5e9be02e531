// Every system call of a shift fails once: what is said to be saved is, and the journal stays sound.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct FailingCallTests {
  /// What a shift finds when it begins.
  enum Beginning: String, CaseIterable, Sendable {
    case nothing, folder, journal, interruptedSave, journalWithoutItsLastLF

    var disk: FakeDisk {
      if self == .nothing { return FakeDisk() }
      let system = FakeFileSystem(AppendCallTests.disk)
      guard self != .folder else { return system.disk }
      _ = try? Desk(system: system).save(101, 102)
      var disk = system.disk
      (disk.calls, disk.unlockedWrites) = ([], [])
      var bytes = disk.bytes(of: FailingCallTests.path) ?? []
      if self == .interruptedSave { bytes += Array("{\"v\":1,\"seq\":4".utf8) }
      if self == .journalWithoutItsLastLF { bytes.removeLast() }
      disk.put(bytes, at: FailingCallTests.path)
      return disk
    }

    var interviews: [Int] { self == .nothing || self == .folder ? [] : [101, 102] }
  }

  static let path = "/data/journal.jsonl"

  @Test(arguments: Beginning.allCases)
  func `whichever call fails, what was acknowledged is durable and the next shift goes on`(
    beginning: Beginning
  ) {
    let start = beginning.disk
    for code in [EIO, EINTR] {
      for number in 0..<Self.calls(from: start) {
        let system = FakeFileSystem(start)
        system.disk.failing[number] = code
        let saved = Self.shift(on: system, saving: [1, 2, 3])
        check(system, beginning, saved, "call \(number), error \(code): \(system.disk.calls[number])")
      }
    }
  }

  @Test(arguments: Beginning.allCases)
  func `whenever the disk dies for good, what was acknowledged is there after a power cut`(
    beginning: Beginning
  ) {
    let start = beginning.disk
    for number in 0..<Self.calls(from: start) {
      for kept in [0, 700, 100_000] {
        let system = FakeFileSystem(start)
        system.disk.diesAt = number
        let saved = Self.shift(on: system, saving: [1, 2, 3])
        let after = FakeFileSystem(system.disk.afterPowerCut(keeping: kept))
        check(after, beginning, saved, "dies at \(number), \(kept) bytes kept")
      }
    }
  }

  @Test(arguments: Beginning.allCases)
  func `whichever call fails, every descriptor is closed`(beginning: Beginning) {
    let start = beginning.disk
    for number in 0..<Self.calls(from: start) {
      let system = FakeFileSystem(start)
      system.disk.failing[number] = EIO
      _ = Self.shift(on: system, saving: [1, 2])
      if !system.disk.descriptors.isEmpty {
        Issue.record("\(system.disk.calls[number]): \(system.disk.descriptors)")
      }
    }
  }

  @Test(arguments: [EIO, EACCES])
  func `whether there is a suspect mark must be known before anything is appended`(code: Int32) throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    var writer = try Desk(system: system).open()
    system.disk.put(Array("0\n".utf8), at: Self.path + ".suspect")
    system.disk.failingNext["stat journal.jsonl.suspect"] = code
    let reason = refusal { () throws(JournalError) in try Desk.save(1, to: &writer) }
    #expect(system.disk.failingNext.isEmpty)
    #expect(reason != nil)
    #expect(system.disk.bytes(of: Self.path) == [])
  }

  /// How many calls a shift makes where none fails.
  private static func calls(from start: FakeDisk) -> Int {
    let system = FakeFileSystem(start)
    let saved = shift(on: system, saving: [1, 2, 3])
    precondition(saved == [1, 2, 3], "a shift without fault has faults")
    return system.disk.calls.count
  }

  /// Tries to save these, and tells which were acknowledged.
  static func shift(on system: FakeFileSystem, saving numbers: [Int]) -> [Int] {
    do throws(JournalError) {
      var writer = try Desk(system: system).open()
      var saved: [Int] = []
      for number in numbers {
        let reason = refusal { () throws(JournalError) in try Desk.save(number, to: &writer) }
        if reason == nil { saved.append(number) }
      }
      return saved
    } catch {
      return []
    }
  }

  /// Looks whether all that was acknowledged is durable, and lets the next shift save the rest.
  private func check(_ system: FakeFileSystem, _ beginning: Beginning, _ saved: [Int], _ what: String) {
    let durable = FakeFileSystem(system.disk.afterPowerCut())
    let read = (try? Desk(system: durable).read().interviews) ?? []
    if !saved.allSatisfy(read.contains) { Issue.record("\(what): saved \(saved), durable \(read)") }
    if !system.disk.unlockedWrites.isEmpty { Issue.record("\(what): wrote without the lock") }
    system.disk.failing = [:]
    if system.disk.names[Self.path + ".suspect"] != nil {
      let before = system.disk.bytes(of: Self.path)
      if refusal({ () throws(JournalError) in _ = try Desk(system: system).open() }) != .suspect
        || system.disk.bytes(of: Self.path) != before
      {
        Issue.record("\(what): a suspect journal was opened")
      }
      return
    }
    let found = (try? Desk(system: system).read().interviews) ?? []
    let missing = [1, 2, 3, 9].filter { !found.contains($0) }
    let again = Self.shift(on: system, saving: missing)
    guard let reading = try? Desk(system: system).read(), again == missing, reading.isSound,
      reading.interviews.sorted() == [1, 2, 3, 9] + beginning.interviews
    else {
      let chain = try? Desk(system: system).read().chain
      Issue.record("\(what): saved \(saved), then \(again); \(String(describing: chain))")
      return
    }
  }
}
