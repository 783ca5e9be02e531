// Drafts outlive one crash after another: what was typed between two of them is there after the second.

import Records
import Testing

@testable import Journaling

@Suite("A draft that was interrupted")
struct DraftCrashTests {
  private let desk = Desk(Machine())

  init() throws {
    try desk.machine.makeFolder("/data", 0o755)
    try Scenario.saved(1)(desk)
    desk.machine.disk.settle()
  }

  /// A draft with one answer, and a part of the line of the second.
  private func interrupted(keeping part: (Int) -> Int) throws {
    let draft = try desk.beginDraft(desk.nextInterview())
    try desk.type("9", into: draft)
    let line = Draft.line(input: "never acknowledged", seconds: 31)
    let path = "\(desk.drafts.path)/\(draft.draft.header.id).draft"
    try desk.spill(Array(line.prefix(part(line.count))), into: path)
  }

  @Test("keeps what is typed after it was resumed", arguments: [1, 40, 100])
  func tornLine(length: Int) throws {
    try interrupted { _ in length }
    let resumed = try #require(desk.takeOrphan())
    #expect(resumed.draft.inputs == ["9"])
    try desk.type("7", into: resumed)
    try desk.type("slow", into: resumed)
    #expect(desk.afterPowerCut().takeOrphan()?.draft.inputs == ["9", "7", "slow"])
  }

  @Test("shows an answer that lacks only its LF at once, or never")
  func onlyLineFeedMissing() throws {
    try interrupted { $0 - 1 }
    let resumed = try #require(desk.takeOrphan())
    try desk.type("7", into: resumed)
    #expect(desk.afterPowerCut().takeOrphan()?.draft.inputs == resumed.draft.inputs + ["7"])
  }

  @Test("does not lose what it showed when it was resumed")
  func shown() throws {
    try interrupted { $0 }
    let inputs = try #require(desk.takeOrphan()).draft.inputs
    #expect(inputs == ["9", "never acknowledged"])
    #expect(desk.afterPowerCut().takeOrphan()?.draft.inputs == inputs)
  }

  @Test("has a durable name before an answer is acknowledged", arguments: ["fsync", "fdatasync"])
  func nameOfAnOrphan(call: String) throws {
    let next = try desk.killed(before: "\(call) \(desk.drafts.path)") { desk in
      _ = try desk.beginDraft(desk.nextInterview())
    }
    let resumed = try #require(next.takeOrphan())
    try next.type("7", into: resumed)
    #expect(next.afterPowerCut().takeOrphan()?.draft.inputs == ["7"])
  }

  @Test("does not rest on a folder that another desk made and did not sync")
  func nameOfTheFolder() throws {
    let next = try desk.killed(before: "create \(desk.drafts.path)") { desk in
      desk.machine.beginRun()
      try desk.machine.makeFolder(desk.drafts.path, 0o700)
      _ = try desk.beginDraft(desk.nextInterview())
    }
    try next.type("7", into: try next.beginDraft(next.nextInterview()))
    #expect(next.afterPowerCut().takeOrphan()?.draft.inputs == ["7"])
  }
}
