// A crash between the write and the word "saved": the resumed interview is there once, and durable.

import Records
import Testing

@testable import Journaling

@Suite("An interview that was being saved when its desk died")
struct ResumedSaveTests {
  /// A desk with one saved interview and a draft of another.
  private func desk() throws -> (desk: Desk, interview: NumberedInterview) {
    let desk = Desk(Machine())
    try desk.machine.makeFolder("/data", 0o755)
    try Scenario.saved(1)(desk)
    let interview = desk.nextInterview()
    try desk.type("9", into: try desk.beginDraft(interview))
    desk.machine.disk.settle()
    return (desk, interview)
  }

  private func resume(at desk: Desk, _ interview: NumberedInterview) throws -> Record {
    var writer = try desk.open()
    return try desk.save(interview.entry, to: &writer, resumedSince: interview.header.began)
  }

  @Test("is not saved again if only the LF of its record is missing")
  func onlyLineFeedMissing() throws {
    let (desk, interview) = try desk()
    let aside = Desk(Machine(desk.machine.disk))
    var writer = try aside.open()
    let record = try aside.save(interview.entry, to: &writer)
    try desk.spill(Array((record.line()?.bytes ?? []).dropLast()), into: desk.path)
    #expect(try resume(at: desk, interview) == record)
    #expect(try desk.interviews() == [NumberedInterview(number: 1).id, interview.id])
    #expect(try desk.afterPowerCut().interviews().last == interview.id)
  }

  @Test("is durable before it is said to be saved, whoever wrote it")
  func durable() throws {
    let (desk, interview) = try desk()
    let next = try desk.killed(before: "fdatasync \(desk.path)") { desk in
      var writer = try desk.open()
      try desk.save(interview.entry, to: &writer)
    }
    _ = try resume(at: next, interview)
    #expect(try next.afterPowerCut().interviews() == [NumberedInterview(number: 1).id, interview.id])
  }
}
