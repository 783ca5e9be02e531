// `rapport redact` and `rapport copy`: a customer's words go, and every rating, sum and seal stays.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct RedactCommandTests {
  private let desk = Desk()
  private let slow = ["3", "too slow", "2", "4", "1", "y", ""]

  /// Two interviews of C-1, the second amended and both with words, and one of C-2.
  init() throws {
    _ = try desk.shape(answering: ["C-1"] + slow + ["C-2"] + slow + ["C-1"] + slow)
    let amend = desk.rapport("amend", "last", "--agent", "anna")
    let changed = try amend.answering("/note misheard", "1", "4", "2", "too late", "")
    #expect(changed.exit == .status(0))
  }

  private func redact(_ arguments: String..., because reason: String = "") throws -> ProgramRun {
    try arguments.reduce(desk.rapport("redact", "--agent", "anna")) { $0.arguments($1) }.answering(reason)
  }

  private var text: String { String(decoding: desk.journalBytes, as: UTF8.self) }

  /// Everything but what is personal is as it was, and one redaction more.
  private func expectRedacted(_ before: Journal, _ run: ProgramRun, naming ids: [String]) throws {
    #expect(run.exit == .status(0) && run.errorText.contains("Redacted responses: \(ids.count)."))
    desk.expectSound()
    #expect(desk.journal.lines.dropLast().map(\.sum) == before.lines.map(\.sum))
    let last = try #require(desk.journal.lines.last)
    #expect(last.kind == "redaction" && last.id == run.outputLines.first)
    #expect(last.json["of"]?.elements?.compactMap(\.text) == ids)
    let check = try desk.rapport("check", "--seal", before.seal).run()
    #expect(check.exit == .status(0) && check.outputText.contains("holds"))
  }

  @Test func `all that a customer said is gone, its amendments too, and nothing of another's`() throws {
    let before = desk.journal
    let ids = before.ids("response")
    let figures = try desk.rapport("summary", "all", "--format", "json").run().outputText
    let run = try redact("--customer", "C-1", because: "asked to be forgotten")
    try expectRedacted(before, run, naming: [ids[0], ids[2]])
    #expect(!text.contains("C-1") && !text.contains("too late") && !text.contains("misheard"))
    #expect(text.contains("asked to be forgotten"))
    #expect(text.contains("C-2") && text.split(separator: "too slow").count == 2)
    let after = try desk.rapport("summary", "all", "--format", "json").run().outputText
    #expect(
      after.firstRange(of: "\"interviews\"").map { after[$0.lowerBound...] }
        == figures.firstRange(of: "\"interviews\"").map { figures[$0.lowerBound...] })
  }

  @Test(arguments: ["3", "id"])
  func `one response is redacted by its seq or its id`(reference: String) throws {
    let before = desk.journal
    let id = before.ids("response")[1]
    try expectRedacted(before, try redact("--id", reference == "id" ? id : reference), naming: [id])
    #expect(!text.contains("C-2") && text.contains("too late"))
  }

  @Test func `days before a day are redacted, and that day is not`() throws {
    let before = desk.journal
    let today = try #require(before.lines.last?.at?.prefix(10))
    #expect(try redact("--before", String(today)).exit == .status(66))
    #expect(desk.journalBytes == before.lines.flatMap { $0.bytes + [0x0A] })
    try expectRedacted(before, try redact("--before", "2999-01-01"), naming: before.ids("response"))
    #expect(!text.contains("C-") && !text.contains("too slow"))
    #expect(try redact("--before", "2999-01-01").exit == .status(66))
  }

  @Test func `a night belongs to the day before, as everywhere`() throws {
    let before = desk.journal
    let today = try #require(before.lines.last?.at?.prefix(10))
    let run = try redact("--before", String(today), "--day-starts", "23:59")
    try expectRedacted(before, run, naming: before.ids("response"))
    #expect(try redact("--before", String(today), "--day-starts", "noon").exit == .status(64))
  }

  @Test func `what an interrupted save left of a customer goes, even if nothing of it was ever saved`() throws
  {
    let torn = #"{"v":1,"seq":9,"id":"x","private":{"customer":"C \"9\"","nps-why":"very slow""#
    desk.appendToJournal(torn.utf8)
    let before = desk.journal.lines
    let run = try redact("--customer", #"C "9""#)
    #expect(run.exit == .status(0) && !text.contains("very slow") && !text.contains("C \\\"9"))
    desk.expectSound()
    #expect(desk.journal.lines.prefix(before.count).map(\.sum) == before.map(\.sum))
  }

  @Test func `an interview of that customer that waits to be gone on with is said`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C-1", "7")
    sitting.terminal.kill()
    let run = try redact("--customer", "C-1")
    #expect(run.exit == .status(0) && run.errorText.contains("/discard"))
    #expect(try !redact("--customer", "C-2").errorText.contains("/discard"))
  }

  @Test func `a copy holds no words, and its sums and its seal are the journal's`() throws {
    let copy = "\(desk.folder.path)/copy.jsonl"
    let run = try desk.rapport("copy", copy).run()
    #expect(run.exit == .status(0))
    let copied = Journal(desk.folder.folder.bytes(of: "copy.jsonl") ?? [])
    #expect(copied.problems == [] && copied.seal == desk.journal.seal)
    #expect(copied.lines.map(\.sum) == desk.journal.lines.map(\.sum))
    let bytes = String(decoding: desk.folder.folder.bytes(of: "copy.jsonl") ?? [], as: UTF8.self)
    #expect(!bytes.contains("C-1") && !bytes.contains("too"))
    let check = desk.rapport("check", "--public", "--journal", copy)
    #expect(try check.arguments("--seal", desk.journal.seal).run().exit == .status(0))
    #expect(try desk.rapport("check", "--journal", copy).run().exit == .status(1))
  }
}
