// A kiosk knows the line that it wrote or read last, and judges the journal's end anew as soon as that is not all that is there.

import Glibc
import ProgramTesting
import Records
import Testing

@testable import Journaling

@Suite struct LastLineTests {
  let folder = TemporaryFolder()
  var desk: Desk { Desk(path: "\(folder.path)/journal.jsonl", system: Kernel()) }

  /// Changes the bytes of the journal.
  private func change(_ body: (inout [UInt8]) -> Void) throws {
    let file = open(desk.path, O_RDWR)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Int(lseek(file, 0, SEEK_END)))
    try #require(pread(file, &bytes, bytes.count, 0) == bytes.count)
    body(&bytes)
    try #require(ftruncate(file, 0) == 0 && pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }

  private func lastLine(of bytes: [UInt8]) -> Int { (bytes.dropLast().lastIndex(of: 0x0A) ?? -1) + 1 }

  @Test func `another kiosk's line after it is what the next record follows`() throws {
    var writer = try desk.open()
    try Desk.save(1, to: &writer)
    try desk.save(2)
    try Desk.save(3, to: &writer)
    try Desk.save(4, to: &writer)
    let reading = try desk.read()
    #expect(reading.isSound && reading.interviews == [1, 2, 3, 4])
  }

  @Test func `a changed byte in it is noticed`() throws {
    var writer = try desk.open()
    try Desk.save(1, to: &writer)
    try Desk.save(2, to: &writer)
    try change { $0[$0.count - 100] ^= 1 }
    let error = #expect(throws: JournalError.self) { try Desk.save(3, to: &writer) }
    #expect(error?.reason == .older)
  }

  @Test func `it counts only where it begins a line`() throws {
    var writer = try desk.open()
    try Desk.save(1, to: &writer)
    try Desk.save(2, to: &writer)
    try change { $0[lastLine(of: $0) - 1] = UInt8(ascii: " ") }
    let error = #expect(throws: JournalError.self) { try Desk.save(3, to: &writer) }
    #expect(error?.reason == .older)
  }

  @Test func `a fragment after it is explained`() throws {
    var writer = try desk.open()
    try Desk.save(1, to: &writer)
    try change { $0 += Array("{\"v\":1,".utf8) }
    try Desk.save(2, to: &writer)
    let reading = try desk.read()
    #expect(reading.isSound && reading.interviews == [1, 2])
    #expect(reading.records.map(\.content.kind) == ["journal", "response", "repair", "response"])
  }

  @Test func `a missing LF after it is put there`() throws {
    var writer = try desk.open()
    try Desk.save(1, to: &writer)
    try change { $0.removeLast() }
    try Desk.save(2, to: &writer)
    let reading = try desk.read()
    #expect(reading.isSound && reading.interviews == [1, 2])
  }

  @Test(arguments: 0...2)
  func `a copy from before it, into which others wrote on, is refused`(saves: Int) throws {
    try desk.save(1, 2)
    var copy: [UInt8] = []
    try change { copy = Array($0[..<lastLine(of: $0)]) }
    // It knows record 2 from the start, or one of its own.
    var writer = try desk.open()
    for number in 0..<saves { try Desk.save(10 + number, to: &writer) }
    try change { $0 = copy }
    try desk.save(20, 21, 22, 23, 24)
    let error = #expect(throws: JournalError.self) { try Desk.save(30, to: &writer) }
    #expect(error?.reason == .older)
    #expect(try desk.read().interviews == [1, 20, 21, 22, 23, 24])
  }
}
