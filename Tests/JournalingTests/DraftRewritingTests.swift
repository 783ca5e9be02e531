// A draft that could not be appended to is written anew: what was acknowledged is there at every moment.

import Glibc
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct DraftRewritingTests {
  private static let folder = "/data/journal.jsonl.drafts-\(geteuid())"
  private let system = FakeFileSystem(AppendCallTests.disk)
  private var drafts: DraftFolder {
    DraftFolder(besideJournal: FullDiskTests.path, login: geteuid(), system: system)
  }

  private static let header = Draft.Header(
    id: .numbered(1), began: Desk.moment(1), desk: "front-1", agent: "anna", channel: "phone",
    customer: "C-1",
    lang: "en", survey: "survey: x")

  @Test func `on a full disk the old one stays, and with room the new one has all`() throws {
    let file = try drafts.begin(Self.header)
    try file.append(input: "9", seconds: 1)
    system.disk.room = 5
    #expect(throws: JournalError.self) { try file.append(input: "words", seconds: 2) }
    let all = [(input: "9", seconds: 1), (input: "words", seconds: 2)]
    #expect(throws: JournalError.self) { _ = try drafts.rewrite(Self.header, all) }
    let names = try system.names(in: Self.folder)
    #expect(names.count == 1 && names[0].hasSuffix(".draft"))
    #expect(Draft(system.disk.bytes(of: "\(Self.folder)/\(names[0])") ?? [])?.inputs == ["9"])
    system.disk.room = .max
    let new = try drafts.rewrite(Self.header, all)
    try new.append(input: "5", seconds: 3)
    #expect(try system.names(in: Self.folder) == names)
    #expect(
      Draft(system.disk.durableBytes(of: "\(Self.folder)/\(names[0])") ?? [])?.inputs == ["9", "words", "5"])
    new.remove()
    #expect((try? system.names(in: Self.folder))?.isEmpty ?? true)
  }

  @Test func `what a dead kiosk left of a new one goes at the next start`() throws {
    let kept = try drafts.begin(Self.header)
    try kept.append(input: "9", seconds: 1)
    let name = "\(Self.folder)/\(RecordID.numbered(2)).draft.new"
    system.close(try system.open(name, O_RDWR | O_CREAT | O_EXCL, 0o600))
    #expect(try system.names(in: Self.folder).count == 2)
    _ = drafts.orphans()
    #expect(try system.names(in: Self.folder).count == 1)
  }
}
