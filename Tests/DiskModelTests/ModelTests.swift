// The disk itself: what a power cut may take, and what it never may.

import Glibc
import Testing

@testable import Journaling

@Suite("The disk in memory")
struct ModelTests {
  private let machine = Machine()

  private func write(_ bytes: String, to path: String, sync: Bool) throws {
    let descriptor = try machine.open(path, O_RDWR | O_APPEND | O_CREAT, 0o600)
    defer { machine.close(descriptor) }
    let count = try Array(bytes.utf8).withUnsafeBytes { try machine.write(descriptor, $0) }
    #expect(count == bytes.utf8.count)
    if sync { try machine.synchronizeData(descriptor) }
  }

  private func synchronizeRoot() throws {
    let descriptor = try machine.open("/", O_RDONLY | O_DIRECTORY, 0)
    defer { machine.close(descriptor) }
    try machine.synchronize(descriptor)
  }

  /// What may stand under a name after a power cut; nil among them if perhaps nothing does.
  private func outcomes(of path: String) -> Set<String?> {
    var seed = Seed(1)
    let disks = PossibleDisks.afterPowerCut(machine.disk, limit: 4096, &seed)
    return Set(disks.map { $0.bytes(at: path).map { String(decoding: $0, as: UTF8.self) } })
  }

  @Test("What is synced, name and all, is always there")
  func synced() throws {
    try write("kept", to: "/a", sync: true)
    try synchronizeRoot()
    try write(" and more", to: "/a", sync: false)
    #expect(outcomes(of: "/a").allSatisfy { $0?.hasPrefix("kept") == true })
    #expect(outcomes(of: "/a").isSuperset(of: ["kept", "kept and more"]))
  }

  @Test("A synced file whose name is not synced may be gone")
  func unnamed() throws {
    try write("kept", to: "/a", sync: true)
    #expect(outcomes(of: "/a") == [nil, "kept"])
  }

  @Test("A name may be there before the bytes are")
  func unwritten() throws {
    try write("new", to: "/a", sync: false)
    try synchronizeRoot()
    #expect(outcomes(of: "/a").isSuperset(of: ["", "\0\0\0", "new"]))
  }

  @Test("A rename happens as a whole or not at all")
  func renamed() throws {
    try write("old", to: "/a", sync: true)
    try write("new", to: "/b", sync: true)
    try synchronizeRoot()
    try machine.rename("/b", to: "/a")
    #expect(outcomes(of: "/a") == ["old", "new"] && outcomes(of: "/b") == ["new", nil])
  }

  @Test("A sector is old, new, zero or garbage, whatever becomes of its neighbours")
  func sectors() throws {
    try write("", to: "/a", sync: true)
    try synchronizeRoot()
    try write(String(repeating: "x", count: 512) + String(repeating: "y", count: 512), to: "/a", sync: false)
    let found = outcomes(of: "/a").compactMap { $0 }
    #expect(found.contains { $0.hasPrefix("\0") && $0.hasSuffix("y") })
    #expect(found.contains { $0.hasPrefix("x") && $0.hasSuffix("\0") })
    #expect(found.contains("") && found.contains { $0.hasPrefix("xx") && $0.hasSuffix("yy") })
  }

  @Test("A folder that is not named takes all that is in it along")
  func folders() throws {
    try machine.makeFolder("/f", 0o700)
    try write("kept", to: "/f/a", sync: true)
    let descriptor = try machine.open("/f", O_RDONLY | O_DIRECTORY, 0)
    try machine.synchronize(descriptor)
    machine.close(descriptor)
    #expect(outcomes(of: "/f/a") == [nil, "kept"])
  }

  @Test("After a sync that failed the next one says that all is well, and the bytes may still be missing")
  func failedSync() throws {
    try write("", to: "/a", sync: true)
    try synchronizeRoot()
    var missing = 0
    for number in 0..<20 {
      machine.beginRun(failingSync: (1, Seed(UInt64(number))))
      #expect(throws: SystemError(call: "fdatasync", code: EIO)) { try write("x", to: "/a", sync: true) }
      let descriptor = try machine.open("/a", O_RDWR, 0)
      try machine.synchronizeData(descriptor)
      machine.close(descriptor)
      let found = outcomes(of: "/a")
      #expect(found.count == 1 && machine.disk.bytes(at: "/a")?.last == UInt8(ascii: "x"))
      missing += found.contains { $0?.hasSuffix("\0") == true } ? 1 : 0
    }
    #expect((1..<20).contains(missing))
  }

  @Test("One lock holds off the others, and closing lets go of it")
  func locks() throws {
    try write("", to: "/a", sync: true)
    let (one, other) = (try machine.open("/a", O_RDWR, 0), try machine.open("/a", O_RDWR, 0))
    #expect(try machine.lock(one, .exclusive) && !machine.lock(other, .shared))
    machine.close(one)
    #expect(try machine.lock(other, .shared))
    machine.close(other)
  }
}
