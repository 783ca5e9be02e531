// `rapport check` verifies whole journals; with a seal kept elsewhere it proves that nothing changed.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct CheckCommandTests {
  private let desk = Desk()

  init() throws {
    let one = ["9", "5", "1", "1", ""]
    _ = try desk.shape(answering: ["A"] + one + ["B"] + one + [""] + one)
  }

  private func check(_ arguments: String...) throws -> ProgramRun {
    try arguments.reduce(desk.rapport("check")) { $0.arguments($1) }.run()
  }

  private var lines: [[UInt8]] { desk.journal.lines.map { $0.bytes + [0x0A] } }

  private func write(_ lines: [[UInt8]], to name: String = Desk.journalName) {
    desk.folder.folder.write(lines.joined(), to: name)
  }

  /// The line with one text in place of another, all else as it was; its sum no longer holds.
  private func changed(_ line: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: line, as: UTF8.self).replacing(old, with: new).utf8)
  }

  /// The line with one text in place of another, as a writer would have written it.
  private func forged(_ line: [UInt8], _ old: String, _ new: String, prev: String? = nil) throws -> [UInt8] {
    let text = String(decoding: changed(line, old, new), as: UTF8.self)
    let end = try #require(text.firstRange(of: ",\"prev\":"))
    let before = prev ?? JournalLine(line.dropLast())?.prev ?? ""
    return try #require(JournalLine(String(text[..<end.lowerBound]), prev: before)).bytes + [0x0A]
  }

  @Test func `a sound journal has status 0, and its seal is printed`() throws {
    let run = try check()
    #expect(run.exit == .status(0) && run.errors.isEmpty)
    #expect(run.outputText.contains("4 records") && run.outputText.contains(desk.journal.seal))
  }

  @Test(arguments: [64, 63, 32])
  func `a seal holds, cut or whole, and goes on holding`(digits: Int) throws {
    let seal = String(desk.journal.seal.prefix(2 + digits))
    #expect(try check("--seal", seal).exit == .status(0))
    #expect(try desk.kiosk().answering("", "/end refusal", "").exit == .status(0))
    let run = try check("--seal", seal)
    #expect(run.exit == .status(0) && run.outputText.contains("holds"))
  }

  @Test func `a seal with another sum does not hold`() throws {
    let seal = desk.journal.seal
    let other = String(seal.dropLast()) + (seal.last == "0" ? "1" : "0")
    let run = try check("--seal", other)
    #expect(run.exit == .status(1) && run.outputText.contains("does not hold"))
  }

  @Test func `a seal of a record that is not there does not hold`() throws {
    let seal = desk.journal.seal
    write(lines.dropLast())
    let run = try check("--seal", seal)
    #expect(run.exit == .status(1) && run.outputText.contains("no such record"))
  }

  @Test(arguments: [
    "4-0123", "4-" + String(repeating: "0", count: 31), "4-" + String(repeating: "0", count: 65), "x", "",
    "4-" + String(repeating: "A", count: 64), "0-" + String(repeating: "0", count: 64), "4", "-4-" + "00",
  ])
  func `what is no seal is wrong usage`(text: String) throws {
    #expect(try check("--seal=\(text)").exit == .status(64))
  }

  @Test func `each journal needs its own seal`() throws {
    let seal = desk.journal.seal
    #expect(try check("--seal", seal, "--seal", seal).exit == .status(64))
    let path = desk.journalPath
    #expect(try check("--journal", path, "--journal", path, "--seal", seal).exit == .status(64))
    #expect(
      try check("--journal", path, "--journal", path, "--seal", seal, "--seal", seal).exit == .status(0))
  }

  @Test func `damage is told with its place, and breaks the seals behind it alone`() throws {
    let journal = desk.journal
    write([lines[0], changed(lines[1], "\"value\":9", "\"value\":8"), lines[2], lines[3]])
    let run = try check("--seal", journal.seal)
    #expect(run.exit == .status(1))
    #expect(run.outputText.contains("line 2, byte \(lines(before: 1, of: journal))"))
    #expect(run.outputText.contains("does not hold"))
    let first = "1-\(journal.lines[0].sum ?? "")"
    #expect(try check("--seal", first).outputText.contains("\(first) holds"))
  }

  private func lines(before count: Int, of journal: Journal) -> Int {
    journal.lines.prefix(count).map { $0.bytes.count + 1 }.reduce(0, +)
  }

  @Test(arguments: [[0, 2, 3], [0, 1, 3], [1, 2, 3], [0, 2, 1, 3], [0, 1, 1, 2, 3]])
  func `what was taken out, moved or doubled is a gap, and breaks the seal`(order: [Int]) throws {
    let seal = desk.journal.seal
    let all = lines
    write(order.map { all[$0] })
    let run = try check("--seal", seal)
    #expect(run.exit == .status(1) && run.outputText.contains("gap"))
    #expect(run.outputText.contains("does not hold"))
  }

  @Test func `a forged record with a sum of its own is a gap to the next`() throws {
    let all = lines
    write([all[0], try forged(all[1], "\"value\":9", "\"value\":8"), all[2], all[3]])
    let run = try check()
    #expect(run.exit == .status(1) && run.outputText.contains("gap"))
  }

  @Test func `a record that tells something else under the same id is a conflict`() throws {
    write([lines[0], try forged(lines[1], "\"value\":9", "\"value\":8")], to: "other.jsonl")
    let other = "\(desk.folder.path)/other.jsonl"
    let run = try check("--journal", desk.journalPath, "--journal", other)
    #expect(run.exit == .status(1) && run.outputText.contains("conflict"))
    #expect(try check("--journal", other).exit == .status(0))
  }

  @Test func `a redacted line keeps the chain and the seal, and wants a redaction`() throws {
    let (seal, all) = (desk.journal.seal, lines)
    let line = try #require(JournalLine(all[1].dropLast()))
    let personal = try #require(line.json["private"]?.range)
    let digest = Array("\"sha256:\(SHA256.hex(line.bytes[personal]))\"".utf8)
    let redacted = line.bytes[..<personal.lowerBound] + digest + line.bytes[personal.upperBound...] + [0x0A]
    write([all[0], Array(redacted), all[2], all[3]])
    let run = try check("--seal", seal)
    #expect(run.exit == .status(1) && run.outputText.contains("redacted"))
    #expect(run.outputText.contains("\(seal) holds") && !run.outputText.contains("gap"))
  }

  @Test func `a fragment at the end is damage until a save explains it`() throws {
    let seal = desk.journal.seal
    desk.appendToJournal(#"{"v":1,"seq":5,"id":"01a"#.utf8)
    let torn = try check("--seal", seal)
    #expect(
      torn.exit == .status(1) && torn.outputText.contains("line 5") && torn.outputText.contains("holds"))
    _ = try desk.kiosk().answering("", "/end refusal", "")
    let mended = try check("--seal", seal)
    #expect(mended.exit == .status(0) && mended.outputText.contains("1 interrupted save"))
  }

  @Test func `a record of a newer program links the chain, and is said`() throws {
    let newer =
      #"{"v":2,"seq":5,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2199-11-22T09:14:07.214+01:00","#
      + #""kind":"hologram""#
    let line = try #require(JournalLine(newer, prev: desk.journal.lines.last?.sum ?? ""))
    desk.appendToJournal(line.bytes + [0x0A])
    let run = try check("--seal", "5-\(line.sum ?? "")")
    #expect(
      run.exit == .status(1) && run.outputText.contains("version 2") && run.outputText.contains("4 records"))
    #expect(!run.outputText.contains("gap") && run.outputText.contains("holds"))
  }

  @Test func `a folder stands for the journals in it, in the order of their names`() throws {
    for name in ["b.jsonl", "a.jsonl"] { write(lines, to: name) }
    desk.write("no journal", to: "notes.txt")
    let run = try check("--journal", desk.folder.path)
    #expect(run.exit == .status(0))
    let places = ["a.jsonl", "b.jsonl"].compactMap { run.outputText.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places[0] < places[1] && !run.outputText.contains("notes.txt"))
  }

  @Test func `a journal that is not there yet is an empty one`() throws {
    let run = try check("--journal", "\(desk.folder.path)/none.jsonl")
    #expect(run.exit == .status(0) && run.outputText.contains("0 records"))
  }
}
