// Ctrl-Z, `fg` and a resized window leave the screen whole and the answer as it was typed.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskWindowTests {
  private let desk = Desk()

  /// The kiosk below a shell with job control that waits for a line when the kiosk has stopped.
  private var shell: Program {
    let script = "\"$0\" --desk front-1 --agent anna; echo stopped $?; read go; fg; echo ended $?"
    let shell = Program(path: "/bin/sh").arguments("-mc", script, desk.rapport().path)
    return ["HOME": desk.folder.path, "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      .reduce(shell.folder(desk.folder.path)) { $0.environment($1.key, $1.value) }
  }

  @Test func `Ctrl-Z gives the terminal back, and fg brings question and answer back`() throws {
    let terminal = try PseudoTerminal(shell, columns: 100)
    try terminal.expect("reference")
    terminal.send("C\r3\rfélb" + Key.left)
    // The terminal throws away what was typed before Ctrl-Z and not read yet.
    try terminal.expect("the cursor") {
      $0.currentLine.hasSuffix("> félb") && $0.screen.cursor.column == $0.currentLine.count - 1
    }
    terminal.send(Key.controlZ)
    try terminal.expect("stopped \(128 + SIGTSTP)")
    #expect(terminal.isRestored)
    terminal.send("go\n")
    try terminal.expect("the answer again") { $0.currentLine.hasSuffix("> félb") && $0.isEditing }
    #expect(terminal.currentLine.contains("2/6"))
    #expect(terminal.screen.text.split(separator: "What is the main reason").count == 3)
    terminal.send("é\r4\r2\r1\ry\r\r")
    // Nor does Ctrl-D mean the end while no prompt is there.
    try terminal.expect("the next start") { $0.currentLine.hasPrefix("1 today") && $0.isEditing }
    terminal.send("\u{4}")
    try terminal.expect("ended 0")
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["private"]?["nps-why"]?.text == "féléb")
  }

  @Test func `Ctrl-L clears the screen, and the question stands there again, and the review whole`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("C", "3")
    try sitting.type("slow", showing: "> slow")
    try sitting.type(Key.clear, showing: "> slow")
    try sitting.terminal.expect("the question alone") {
      $0.screen.lines.first { !$0.isEmpty } == "  What is the main reason for your score?"
    }
    try sitting.answer("", "4", "2", "1", "y")
    sitting.terminal.send(Key.clear)
    try sitting.terminal.expect("the review alone") {
      $0.screen.lines.first { !$0.isEmpty } == "Review · complete"
    }
    #expect(sitting.text.contains("2  nps-why    slow") && sitting.terminal.currentLine.hasPrefix("Save?"))
  }

  @Test func `a kiosk that was stopped unseen goes on where it was`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "3")
    try sitting.type("ab", showing: "> ab")
    sitting.terminal.signal(SIGSTOP)
    try sitting.terminal.expect("the stop") { $0.isStopped }
    let seen = sitting.terminal.transcript.count
    sitting.terminal.signal(SIGCONT)
    try sitting.terminal.expect("the answer again") {
      !$0.isStopped && $0.transcript.count > seen && $0.currentLine.hasSuffix("> ab") && $0.isEditing
    }
    try sitting.answer("c")
    #expect(sitting.terminal.currentLine.contains("3/6"))
    try sitting.answer("/back")
    try sitting.expect(line: "> abc")
  }

  @Test func `a window that changes in the middle of an answer keeps it`() throws {
    let sitting = try Sitting(desk.kiosk(), columns: 120)
    try sitting.answer("", "3")
    let words = "nagyon sokáig kellett várnom, és senki sem mondta meg, hogy miért"
    try sitting.type(words + Key.left + Key.left, showing: words)
    sitting.terminal.resize(columns: 40, rows: 50)
    try sitting.terminal.expect("the wrapped answer") {
      $0.screen.lines.joined().replacing(" ", with: "").contains(words.replacing(" ", with: ""))
    }
    sitting.terminal.resize(columns: 120, rows: 50)
    try sitting.expect(line: "> " + words)
    try sitting.answer("x")
    #expect(sitting.terminal.currentLine.contains("3/6"))
    try sitting.answer("/back")
    try sitting.expect(line: "miéxrt")
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `the kiosk fits any window, with room for the answer`(columns: Int) throws {
    let sitting = try Sitting(desk.kiosk(), columns: columns, rows: 60)
    try sitting.answer("", "9")
    try sitting.type("5", showing: "> 5")
    try sitting.answer("")
    try sitting.answer("1", "1", "")
    try sitting.end()
    let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `a dumb terminal gets no escape sequence`() throws {
    let sitting = try Sitting(desk.kiosk().environment("TERM", "dumb"), isPlain: true)
    try sitting.answer("", "9", "5", "1", "1", "")
    try sitting.end()
    #expect(!sitting.terminal.transcript.contains(0x1B))
    #expect(desk.journal.ids("response").count == 1)
  }

  @Test(arguments: [("1", false), (nil, true)])
  func `NO_COLOR turns colour off`(value: String?, isColoured: Bool) throws {
    let terminal = try PseudoTerminal(desk.kiosk().environment("NO_COLOR", value))
    try terminal.expect("reference")
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(text.contains(/\u{1B}\[[0-9;]+m/) == isColoured)
  }

  @Test func `a standard output that is no terminal turns colour off`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "99", "9")
    #expect(!String(decoding: sitting.terminal.transcript, as: UTF8.self).contains(/\u{1B}\[[0-9;]+m/))
  }
}
