// Signals and lost terminals end no line as an answer, and leave the terminal as it was.

import Glibc
import ProgramTesting
import Testing

@Suite struct SignalTests {
  @Test func `Ctrl-C drops what was typed, for all to see`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("half an answer" + Key.controlA)
    try terminal.expect("the line") { $0.screen.cursor == (0, 3) && $0.screen.lines[0].hasSuffix("answer") }
    terminal.send(Key.controlC)
    try terminal.expect("2>")
    #expect(
      terminal.screen.lines.prefix(3) == ["1> half an answer^C", "interrupted, not empty", "2>"])
    terminal.send("whole\r")
    try terminal.expect("text <whole>")
  }

  @Test func `Ctrl-C on an empty line says so`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send(Key.controlC)
    try terminal.expect("2>")
    #expect(terminal.screen.lines.prefix(3) == ["1> ^C", "interrupted, empty", "2>"])
  }

  @Test(arguments: [("\u{12}", "(reverse-i-search)"), ("\u{1B}5", "(arg: 5)"), ("\u{1B}", "1> a")])
  func `Ctrl-C works in the middle of a search, an argument or a key sequence`(keys: String, shown: String)
    throws
  {
    let terminal = try PseudoTerminal.probe()
    terminal.send("a")
    try terminal.expect("1> a")
    terminal.send(keys)
    try terminal.expect(shown)
    terminal.send(Key.controlC)
    try terminal.expect("interrupted, not empty")
    try terminal.expect("2>")
    terminal.send("b\r")
    try terminal.expect("text <b>")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end restores the terminal and invents no answer`(signal: Int32) throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "5"))
    terminal.signal(signal)
    try #expect(terminal.waitForExit() == .signal(signal))
    #expect(terminal.screen.lines.prefix(2) == ["1> 5", "signal \(signal)"])
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["", "5"])
  func `a terminal that is gone gives no answer`(typed: String) throws {
    let terminal = try PseudoTerminal.probe(separatingOutput: true)
    terminal.send(typed)
    try terminal.expect("1>" + (typed.isEmpty ? "" : " ") + typed)
    terminal.hangUp()
    _ = try terminal.waitForExit()
    #expect(terminal.outputText == "signal 1\n")
  }

  @Test func `signals that the parent left blocked still come`() throws {
    let terminal = try PseudoTerminal.probe(.probe.blockingSignals())
    terminal.send("x")
    try terminal.expect("1> x")
    terminal.send(Key.controlC)
    try terminal.expect("interrupted, not empty")
    terminal.resize(columns: 40)
    terminal.signal(SIGTERM)
    try #expect(terminal.waitForExit() == .signal(SIGTERM))
  }

  @Test(arguments: [30, 25])
  func `a resized window keeps text and cursor`(narrow: Int) throws {
    let terminal = try PseudoTerminal.probe(columns: 60)
    let text = "egy-elég-hosszú-válasz,-amely-harminc-oszlopba-nem-fér"
    terminal.send(text + Key.left + Key.left)
    try terminal.expect("1> \(text)")
    terminal.resize(columns: narrow)
    try terminal.expect("the wrapped line") {
      $0.screen.lines.joined().contains("1> \(text)") && $0.screen.cursor.column == (55 % narrow)
    }
    terminal.resize(columns: 90)
    try terminal.expect("the line again") {
      $0.screen.lastLine == "1> \(text)" && $0.screen.cursor.column == 55
    }
    terminal.send("x" + Key.enter)
    try terminal.expect("text <egy-elég-hosszú-válasz,-amely-harminc-oszlopba-nem-fxér>")
  }
}
