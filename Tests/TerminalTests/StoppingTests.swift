// Ctrl-Z gives the terminal back to the shell, and `fg` gives the line back to the agent.

import Glibc
import ProgramTesting
import Testing

@Suite struct StoppingTests {
  /// A shell with job control that runs the probe, waits for a line when the probe has stopped, and continues it.
  private var shell: Program {
    let script = "\"$0\"; echo stopped $?; read go; fg; echo ended $?"
    return Program(path: "/bin/sh").arguments("-mc", script, Program.probe.path)
      .environment("TERM", "xterm-256color").environment("LANG", "C.UTF-8").environment(
        "INPUTRC", "/dev/null")
  }

  @Test func `Ctrl-Z stops the program, and the line is there again afterwards`() throws {
    let terminal = try PseudoTerminal.probe(shell)
    terminal.send("félb" + Key.left)
    // The terminal throws away what was typed before Ctrl-Z and not read yet.
    try terminal.expect("the cursor") { $0.screen.lastLine == "1> félb" && $0.screen.cursor.column == 6 }
    terminal.send(Key.controlZ)
    try terminal.expect("stopped \(128 + SIGTSTP)")
    #expect(terminal.isRestored)
    #expect(terminal.screen.lines[0] == "1> félb^Z")

    terminal.send("go\n")
    try terminal.expect("the line again") { $0.screen.lastLine == "1> félb" && $0.screen.cursor.column == 6 }
    #expect(terminal.isEditing)
    terminal.send("é" + Key.enter)
    try terminal.expect("text <féléb>")
    try terminal.expect("the next prompt") { $0.screen.lastLine == "2>" }
    terminal.send(Key.controlD)
    try terminal.expect("ended 0")
    #expect(terminal.isRestored)
  }

  @Test func `a window that was resized meanwhile is the one that counts`() throws {
    let terminal = try PseudoTerminal.probe(shell)
    terminal.send("0123456789012345678901234567890123456789")
    try terminal.expect("1> 0123456789012345678901234567890123456789")
    terminal.send(Key.controlZ)
    try terminal.expect("stopped")
    terminal.resize(columns: 30)
    terminal.send("go\n")
    try terminal.expect("the wrapped line") { $0.screen.lines.contains("1> 012345678901234567890123456") }
    terminal.send("x" + Key.enter)
    try terminal.expect("text <0123")
    #expect(terminal.screen.lines.joined().contains("text <0123456789012345678901234567890123456789x>"))
  }

  @Test func `without a shell to return to, Ctrl-Z changes nothing`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("ab")
    try terminal.expect("1> ab")
    terminal.send(Key.controlZ)
    try terminal.expect("1> ab^Z\n1> ab")
    terminal.send("c")
    try terminal.expect("1> abc")
    terminal.send(Key.enter)
    try terminal.expect("text <abc>")
  }

  @Test func `a stop that could not be seen coming loses nothing`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("ab")
    try terminal.expect("1> ab")
    terminal.signal(SIGSTOP)
    try terminal.expect("the stop") { $0.isStopped }
    terminal.signal(SIGCONT)
    try terminal.expect("the start") { !$0.isStopped }
    terminal.send("c")
    try terminal.expect("1> abc")
    terminal.send(Key.enter)
    try terminal.expect("text <abc>")
  }
}
