// Where a journal may lie and who may read it, on a real file system.

import Glibc
import ProgramTesting
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite(.timeLimit(.minutes(1))) struct PlaceTests {
  let folder = TemporaryFolder()

  private func desk(_ name: String) -> Desk { Desk(path: "\(folder.path)/\(name)", system: Kernel()) }

  private func mode(_ name: String) throws -> mode_t {
    try Kernel().status(ofPath: "\(folder.path)/\(name)").mode
  }

  private func refusalToOpen(_ name: String, createsFolders: Bool = false) -> JournalError? {
    do throws(JournalError) {
      _ = try JournalWriter.open(
        "\(folder.path)/\(name)", createsFolders: createsFolders, program: "test", system: Kernel())
      return nil
    } catch {
      return error
    }
  }

  @Test func `a journal and its folder are made for one login alone`() throws {
    try desk("own/journal.jsonl").save(1, 2)
    #expect(try mode("own") == 0o700 && mode("own/journal.jsonl") == 0o600)
    let reading = try desk("own/journal.jsonl").read()
    #expect(reading.isSound && reading.interviews == [1, 2])
    #expect(TemporaryFolder.files(in: "\(folder.path)/own") == ["journal.jsonl"])
  }

  @Test(
    arguments: [(0o2770, 0o660), (0o2775, 0o660), (0o2750, 0o600), (0o770, 0o600), (0o755, 0o600)]
      as [(mode_t, mode_t)])
  func `a journal is shared where its folder is set-group-id and writable by the group`(
    folderMode: mode_t, journalMode: mode_t
  ) throws {
    let path = "\(folder.path)/shared"
    #expect(mkdir(path, 0o700) == 0 && chmod(path, folderMode) == 0)
    try desk("shared/journal.jsonl").save(1)
    #expect(try mode("shared/journal.jsonl") == journalMode)
    #expect(try mode("shared") == folderMode)
  }

  @Test func `the mode of a journal that is there stays as it is`() throws {
    try desk("own/journal.jsonl").save(1)
    #expect(chmod("\(folder.path)/own/journal.jsonl", 0o640) == 0)
    try desk("own/journal.jsonl").save(2)
    #expect(try mode("own/journal.jsonl") == 0o640)
  }

  @Test func `folders above the journal's own are made only where they may be`() throws {
    #expect(refusalToOpen("a/b/c/j.jsonl") == JournalError(.noFolder, "\(folder.path)/a/b"))
    #expect(folder.names == [])
    #expect(refusalToOpen("a/b/c/j.jsonl", createsFolders: true) == nil)
    #expect(try [mode("a"), mode("a/b"), mode("a/b/c")] == [0o700, 0o700, 0o700])
    #expect(refusalToOpen("a/b/d/j.jsonl") == nil)
  }

  @Test func `a file in the place of a folder is refused`() {
    folder.write([], to: "file")
    #expect(refusalToOpen("file/j.jsonl")?.reason == .cannotCreate(SystemError(call: "open", code: ENOTDIR)))
  }

  @Test func `a symbolic link is never followed`() throws {
    folder.write(Array("precious".utf8), to: "target")
    #expect(symlink("target", "\(folder.path)/link") == 0)
    #expect(symlink("nowhere", "\(folder.path)/dangling") == 0)
    #expect(refusalToOpen("link")?.reason == .symbolicLink)
    #expect(refusalToOpen("dangling")?.reason == .symbolicLink)
    #expect(folder.bytes(of: "target") == Array("precious".utf8))
    #expect(folder.names == ["dangling", "link", "target"])
  }

  @Test func `a file with a second name is refused`() throws {
    try desk("journal.jsonl").save(1)
    #expect(link("\(folder.path)/journal.jsonl", "\(folder.path)/other") == 0)
    #expect(refusalToOpen("journal.jsonl")?.reason == .severalLinks)
    #expect(try desk("journal.jsonl").read().interviews == [1])
  }

  @Test func `what is no file is refused at once, and nothing waits for it`() throws {
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(mkdir("\(folder.path)/folder", 0o700) == 0)
    #expect(refusalToOpen("pipe")?.reason == .notRegular)
    #expect(refusalToOpen("folder")?.reason == .cannotCreate(SystemError(call: "open", code: EISDIR)))
    for name in ["pipe", "folder"] {
      let reason = refusal { () throws(JournalError) in _ = try desk(name).read() }
      #expect(reason == .notRegular)
    }
    let device = Desk(path: "/dev/null", system: Kernel())
    #expect(refusal { () throws(JournalError) in _ = try device.open() } == .notRegular)
    #expect(refusal { () throws(JournalError) in _ = try device.read() } == .notRegular)
  }

  @Test func `another file under the name since the shift began is not written to`() throws {
    var writer = try desk("journal.jsonl").open()
    try Desk.save(1, to: &writer)
    #expect(rename("\(folder.path)/journal.jsonl", "\(folder.path)/moved") == 0)
    #expect(refusal { () throws(JournalError) in try Desk.save(2, to: &writer) } == .gone(beside: []))
    try desk("journal.jsonl").save(3)
    #expect(refusal { () throws(JournalError) in try Desk.save(2, to: &writer) } == .replaced)
    #expect(try desk("moved").read().interviews == [1])
    #expect(try desk("journal.jsonl").read().interviews == [3])
    #expect(unlink("\(folder.path)/journal.jsonl") == 0)
    #expect(rename("\(folder.path)/moved", "\(folder.path)/journal.jsonl") == 0)
    try Desk.save(2, to: &writer)
    #expect(try desk("journal.jsonl").read().interviews == [1, 2])
  }

  @Test func `several desks append to one journal at the same time`() async throws {
    let desk = desk("journal.jsonl")
    let failures = await withTaskGroup(of: Int.self) { group in
      for start in [100, 200, 300] {
        group.addTask {
          var failures = 0
          for number in start..<start + 12 {
            do { try desk.save(number) } catch { failures += 1 }
          }
          return failures
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
    let reading = try desk.read()
    #expect(reading.isSound && reading.chain.interrupted == 0)
    #expect(reading.interviews.sorted() == [100, 200, 300].flatMap { $0..<$0 + 12 })
    #expect(reading.records.filter { $0.content.kind == "journal" }.count == 1)
  }

  @Test(arguments: [
    "to buy: milk, bread\n", "Ez itt\r\negy jegyzet: tükörfúrógép\nés még egy sor", "\n", "x", "x\n",
    "front-1\n",
    "{\"event\":1}\n", "{\n  \"name\": \"kiosk\"\n}\n", "not a journal at all\n\u{0}\u{0}",
    "\u{1F}\u{0}\u{0}",
    "{\"v\":1,\"seq\":2,", "{\"v\":1,\"seq\":1,\"id\":\"x\",\"kind\":\"event\"}\n",
  ])
  func `what never was a journal is refused, and stays as it is`(text: String) throws {
    folder.write(Array(text.utf8), to: "journal.jsonl")
    #expect(refusalToOpen("journal.jsonl")?.reason == .notAJournal)
    #expect(folder.bytes(of: "journal.jsonl") == Array(text.utf8))
  }

  @Test(arguments: [
    "", "{", "{\"v\":1,\"se", "\u{0}", "\u{0}\u{0}\u{0}", "{\"v\":1,\"seq\":1,\"id\":\"01a2\u{0}\u{0}",
  ])
  func `what an interrupted first save left is gone on with`(text: String) throws {
    folder.write(Array(text.utf8), to: "journal.jsonl")
    try desk("journal.jsonl").save(1)
    let reading = try desk("journal.jsonl").read()
    #expect(reading.isSound && reading.interviews == [1])
    #expect(reading.chain.interrupted == (text.isEmpty ? 0 : 1))
    try desk("journal.jsonl").save(2)
    #expect(try desk("journal.jsonl").read().interviews == [1, 2])
  }

  @Test func `a kiosk that found an empty journal goes on after another one's first record was redacted`()
    throws
  {
    folder.write([UInt8](), to: "journal.jsonl")
    var writer = try desk("journal.jsonl").open()
    try desk("journal.jsonl").save(1)
    let path = "\(folder.path)/journal.jsonl"
    let redaction = try Redaction(of: .customer("c-1"), in: path, dayStarts: 0)
    let entry = Entry(id: .numbered(50), content: .redaction(of: []), desk: "front-1", agent: "anna")
    _ = try redaction.carryOut(as: entry, now: { Desk.moment(2) }) { _ in .numbered(50) }
    try Desk.save(3, to: &writer)
    let reading = try desk("journal.jsonl").read()
    #expect(reading.isSound && reading.interviews == [3])
  }

  @Test func `a journal on a network file system is refused with its kind`() throws {
    let system = FakeFileSystem(AppendCallTests.disk)
    system.disk.networkKind = "nfs4"
    #expect(
      refusal { () throws(JournalError) in _ = try Desk(system: system).open() } == .networkFileSystem("nfs4")
    )
    #expect(!system.disk.calls.contains { $0.hasPrefix("write") })
    #expect(system.disk.descriptors.isEmpty)
  }
}

extension TemporaryFolder {
  /// The names in any folder.
  fileprivate static func files(in path: String) -> [String] {
    ((try? Kernel().names(in: path)) ?? []).sorted()
  }
}
