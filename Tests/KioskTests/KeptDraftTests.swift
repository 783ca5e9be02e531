// “Kept” is said only of what the next start finds, whatever was done to the folders meanwhile.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KeptDraftTests {
  private let desk = Desk()
  private var share: String { "\(desk.folder.path)/.local/share/rapport" }
  private var drafts: String { "\(desk.journalPath).drafts-\(getuid())" }

  /// What may happen to the folder while a shift runs; `$S` is the journal's folder, `$B` a backup of it.
  private static let accidents = [
    "rm -rf $S", "mv $S $S.old", "rm -rf $S && cp -a $B $S", "mv $S $S.old && cp -a $B $S",
    "rm -rf $S/*.drafts-*", "mv $S/*.drafts-* $S/elsewhere", "rm $S/*.drafts-*/*",
    "mv $S/*.drafts-* $S/x && cp -a $S/x $S/y",
    "cp -p $S/*.drafts-*/*.draft $S/copy && mv $S/copy $S/*.drafts-*/*.draft",
  ]
  /// Something that has the next save fail: an older copy in the journal's place, or none.
  private static let replacing =
    "test ! -d $S || { cp -p $B/journal.jsonl $S/new; mv $S/new $S/journal.jsonl; }"

  init() throws {
    #expect(try desk.kiosk().answering("A", "/end refusal", "").exit == .status(0))
    try shell("cp -a $S $B")
    #expect(try desk.kiosk().answering("B", "/end refusal", "").exit == .status(0))
  }

  private func shell(_ script: String) throws {
    let shell = Program(path: "/bin/sh").arguments("-ec", script).environment("PATH", "/usr/bin:/bin")
      .environment("S", share).environment("B", "\(desk.folder.path)/backup")
    let run = try shell.run()
    #expect(run.exit == .status(0), "\(script): \(run.errorText)")
  }

  /// What was said, as sentences rather than lines.
  private func text(_ run: ProgramRun) -> String { run.errorText.replacing("\n  ", with: " ") }

  /// A kiosk at the review of an interview with words.
  private func review() throws -> RunningProgram {
    let running = try RunningProgram(desk.kiosk())
    running.send("C-9\n3\nprecious words\n4\n1\n1\nn\n".utf8)
    try running.expectError("Save?")
    return running
  }

  private func expectOffered(_ words: String = "precious words") throws {
    let next = try desk.kiosk().answering("/resume", "", "/quit")
    #expect(
      next.errorText.contains("An interview was interrupted") && next.errorText.contains("customer C-9"))
    #expect(next.exit == .status(0) && next.outputLines.count == 1, "\(next.errorText)")
    #expect(String(decoding: desk.journalBytes, as: UTF8.self).contains(words))
    #expect(access(drafts, F_OK) != 0)
    desk.expectSound()
  }

  @Test(arguments: accidents)
  func `at a save that fails and at the end of the shift`(accident: String) throws {
    let running = try review()
    try shell("\(accident); \(Self.replacing)")
    running.send("\n/quit\n".utf8)
    let run = try running.waitForEnd()
    #expect(run.exit == .status(74) && run.errorText.contains("NOT SAVED"))
    #expect(
      text(run).contains("/quit ends the shift") && text(run).contains("kept in \(drafts)"), "\(text(run))")
    try expectOffered()
  }

  @Test(arguments: accidents)
  func `between the save that failed and the end of the shift`(accident: String) throws {
    let running = try review()
    try shell(Self.replacing)
    running.send("\n".utf8)
    try running.expectError("NOT SAVED")
    try running.expectError("next start offers")
    try shell(accident)
    running.send("/quit\n".utf8)
    let run = try running.waitForEnd()
    #expect(run.exit == .status(74) && text(run).contains("kept in \(drafts)"), "\(text(run))")
    try expectOffered()
  }

  @Test(arguments: accidents)
  func `and at each input, so that a crash still costs one answer at the most`(accident: String) throws {
    let running = try RunningProgram(desk.kiosk())
    running.send("C-9\n3\nprecious words\n4\n1\n".utf8)
    try running.expectError("5/6")
    try shell(accident)
    running.send("1\n".utf8)
    try running.expectError("6/6")
    running.kill()
    let next = try desk.kiosk().answering("/resume", "n", "", "/quit")
    #expect(next.errorText.contains("An interview was interrupted"))
    #expect(next.exit == .status(0) && next.outputLines.count == 1, "\(next.errorText)")
    let line = desk.journal.lines.last
    #expect(line?.json["private"]?["nps-why"]?.text == "precious words")
    #expect(String(decoding: desk.journalBytes, as: UTF8.self).contains(Given.topic("billing")))
  }

  @Test func `what cannot be kept anywhere is not called kept`() throws {
    let running = try review()
    try shell("rm -rf $S; touch $S")
    running.send("\n/quit\n".utf8)
    running.closeInput()
    let run = try running.waitForEnd()
    #expect(!text(run).contains("kept in") && !text(run).contains("/quit ends the shift, and"))
    #expect(text(run).contains("the end of the shift would lose them"), "\(text(run))")
    #expect(text(run).contains("is lost with the end of the input") && run.exit == .status(74))
  }

  @Test(arguments: [
    ("en", "is not there any more"), ("hu", "már nincs a helyén"), ("tr", "artık yerinde değil"),
  ])
  func `a journal that was compressed in its place is not called another file`(
    language: String, sentence: String
  )
    throws
  {
    let running = try RunningProgram(desk.kiosk("--ui-lang", language, "--lang", language))
    running.send("C-9\n/end refusal\n".utf8)
    try running.expectError("C-9")
    try shell("gzip $S/journal.jsonl")
    running.send("\n".utf8)
    try running.expectError("journal.jsonl.gz")
    try shell("gunzip $S/journal.jsonl.gz")
    running.send("\n/quit\n".utf8)
    let run = try running.waitForEnd()
    #expect(text(run).contains(sentence) && !text(run).contains("another file"), "\(text(run))")
    #expect(run.exit == .status(0) && run.outputLines.count == 1)
    desk.expectSound()
  }
}
