// The arrow keys bring back what the program remembers, and nothing that a customer said.

import ProgramTesting
import Testing

@Suite struct HistoryTests {
  /// Answers prompt after prompt.
  private func answer(_ lines: String..., at terminal: PseudoTerminal) throws {
    for (index, line) in lines.enumerated() {
      try terminal.expect("\(index + 1)>")
      terminal.send(line + Key.enter)
      try terminal.expect("\(index + 2)>")
    }
  }

  @Test func `only remembered lines come back`() throws {
    let terminal = try PseudoTerminal.probe()
    try answer("remember C-1", "a secret", "remember C-2", "another", at: terminal)
    terminal.send(Key.up)
    try terminal.expect("5> remember C-2")
    terminal.send(Key.up)
    try terminal.expect("5> remember C-1")
    terminal.send(Key.up + Key.up + Key.enter)
    try terminal.expect("6>")
    #expect(terminal.screen.text.contains("5> remember C-1\ntext <remember C-1>"))
  }

  @Test func `a remembered line that was changed comes back as it was`() throws {
    let terminal = try PseudoTerminal.probe()
    try answer("remember C-1", at: terminal)
    terminal.send(Key.up + " secret" + Key.down + "other" + Key.enter)
    try terminal.expect("text <other>")
    try terminal.expect("3>")
    terminal.send(Key.up + "!" + Key.enter)
    try terminal.expect("text <remember C-1!>")
  }

  @Test func `no key accepts a line and fills in the next`() throws {
    let terminal = try PseudoTerminal.probe()
    try answer("remember C-1", "remember C-2", at: terminal)
    terminal.send(Key.up + Key.up + Key.controlO + "!" + Key.enter)
    try terminal.expect("text <remember C-1!>")
  }

  @Test func `nothing is written into the home folder`() throws {
    let home = TemporaryFolder()
    let program = Program.probe.environment("HOME", home.path).environment("INPUTRC", nil)
      .environment("HISTFILE", "\(home.path)/history").folder(home.path)
    let terminal = try PseudoTerminal.probe(program)
    try answer("remember C-1", "a secret", at: terminal)
    terminal.send("\u{18}\u{5}v" + Key.up + Key.controlC + Key.controlD)
    _ = try terminal.waitForExit()
    #expect(home.names.isEmpty)
  }
}
