// `rapport redact` and `rapport copy`: a customer's words go, and every rating, sum and seal stays.

import Glibc
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
    try arguments.reduce(desk.rapport("redact", "--yes", "--agent", "anna")) { $0.arguments($1) }.answering(
      reason)
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
    // A day that starts late makes today's records yesterday's.
    let late = ["--before", String(today), "--day-starts", "23:59"]
    try expectRedacted(before, try redact(late[0], late[1], late[2], late[3]), naming: before.ids("response"))
    #expect(!text.contains("C-") && !text.contains("too slow"))
    #expect(try redact(late[0], late[1], late[2], late[3]).exit == .status(66))
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
    let torn =
      #"{"v":1,"seq":6,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2026-11-22T09:14:07.214+01:00","#
      + #""kind":"response","private":{"customer":"C \"9\"","nps-why":"very slow"#
    desk.appendToJournal(torn.utf8)
    let before = desk.journal.lines
    let other = try redact("--customer", "C-2")
    #expect(other.exit == .status(0) && text.contains("very slow") && desk.journal.ids("repair").count == 1)
    desk.expectSound()
    let run = try redact("--customer", #"c "9""#)
    #expect(run.exit == .status(0) && !text.contains("very slow") && !text.contains("C \\\"9"))
    desk.expectSound()
    #expect(desk.journal.lines.prefix(before.count).map(\.sum) == before.map(\.sum))
  }

  @Test func `every form of the reference is found, and said`() throws {
    for form in ["c-1", "C\u{2011}1", "C -1", "c\u{2013}\u{A0}1", "C-10"] {
      #expect(try desk.kiosk().answering([form] + slow).exit == .status(0))
    }
    let run = try redact("--customer", "C\u{2212}1")
    #expect(run.exit == .status(0) && run.errorText.contains("Redacted responses: 6."), "\(run.errorText)")
    for form in ["“C-1”", "“c-1”", "“C\u{2011}1”", "“C -1”"] { #expect(run.errorText.contains(form)) }
    #expect(text.contains("\"C-10\"") && text.contains("\"C-2\""))
    #expect(desk.journal.lines.filter { $0.json["private"]?["customer"] != nil }.count == 2)
    desk.expectSound()
  }

  @Test func `a journal with damage is refused, and not a byte of it changes`() throws {
    let whole = desk.journalBytes
    for damaged in [
      whole + Array("by hand\n".utf8), Array(whole.dropLast()) + [0x0D, 0x0A], Array(whole.dropFirst(3)),
    ] {
      desk.folder.folder.write(damaged, to: Desk.journalName)
      let run = try redact("--customer", "C-1")
      #expect([.status(74), .status(66)].contains(run.exit) && run.output.isEmpty, "\(run.errorText)")
      #expect(desk.journalBytes == damaged)
    }
  }

  @Test func `the last record is redacted too if it lacks its LF`() throws {
    let whole = desk.journalBytes
    let before = desk.journal
    desk.folder.folder.write(Array(whole.dropLast()), to: Desk.journalName)
    let ids = before.ids("response")
    try expectRedacted(before, try redact("--customer", "C-1"), naming: [ids[0], ids[2]])
    #expect(!text.contains("misheard"))
  }

  @Test func `records that count for nothing are redacted with the others`() throws {
    var prev = desk.journal.lines.last?.sum ?? ""
    let at = #""at":"2199-11-22T09:14:07.214+01:00""#
    let personal =
      #""private":{"salt":"5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a","customer":"c-1","x":"hidden words"}"#
    for (index, head) in [
      #"{"v":2,"seq":6,"id":"01a20250-b45e-7b1a-8f00-000000000006",\#(at),"kind":"hologram""#,
      #"{"v":1,"seq":7,"id":"01a20250-b45e-7b1a-8f00-000000000007",\#(at),"kind":"letter","desk":"d","agent":"a""#,
      #"{"v":1,"seq":8,"id":"01a20250-b45e-7b1a-8f00-000000000008",\#(at),"kind":"response","desk":"d""#,
      #"{"v":1,"seq":9,"kind":"response","desk":"d""#,
    ].enumerated() {
      let line = try #require(JournalLine("\(head),\(personal)", prev: prev), "\(index)")
      prev = line.sum ?? ""
      desk.appendToJournal(line.bytes + [0x0A])
    }
    let run = try redact("--customer", "C-1")
    #expect(run.exit == .status(0) && !text.contains("hidden words"), "\(run.errorText)")
    #expect(text.split(separator: "sha256:").count == 8)
  }

  @Test func `a future day is refused`() throws {
    let before = desk.journalBytes
    let run = try redact("--before", "2999-01-01")
    #expect(run.exit == .status(64) && run.errorText.contains("2999-01-01") && desk.journalBytes == before)
  }

  @Test(arguments: [
    ["redact", "--customer", "C-1"], ["redact", "--before", "2020-01-01"], ["redact", "--id", "2"],
  ])
  func `away from a terminal nothing is erased without consent`(arguments: [String]) throws {
    let before = desk.journalBytes
    let program = arguments.reduce(desk.rapport()) { $0.arguments($1) }
    for lines in [[], [""], ["y", "y"]] {
      let run = try program.answering(lines)
      #expect([.status(64), .status(66)].contains(run.exit) && run.output.isEmpty)
      #expect(desk.journalBytes == before)
    }
    #expect(try program.arguments("--yes").run().exit == .status(arguments.contains("--before") ? 66 : 0))
  }

  @Test(arguments: [
    [Key.controlC], [Key.controlD], ["\r", Key.controlD], ["why\r", "n\r"], ["why\r", "\r", Key.controlC],
  ])
  func `at the terminal an erasure can be called off`(keys: [String]) throws {
    let before = desk.journalBytes
    let terminal = try PseudoTerminal(desk.rapport("redact", "--customer", "C-1"), separatingOutput: true)
    try terminal.expect("the prompt") { !$0.isRestored && $0.screen.cursor.column > 0 }
    for key in keys { terminal.send(key) }
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.output.isEmpty && desk.journalBytes == before)
  }

  @Test func `another login's interrupted interview of that customer is said`() throws {
    let folder = Desk.journalName + ".drafts-4242"
    mkdir("\(desk.folder.path)/\(folder)", 0o700)
    desk.write(#"{"id":"x","customer":"c\u20111"}"# + "\n", to: "\(folder)/x.draft")
    let run = try redact("--customer", "C-1")
    #expect(run.exit == .status(0) && run.errorText.contains("drafts-4242/x.draft"), "\(run.errorText)")
    #expect(try !redact("--customer", "C-2").errorText.contains("drafts-4242"))
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
