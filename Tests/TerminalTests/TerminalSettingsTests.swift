// What the console makes of a terminal as it finds it, and how it leaves it, however it ends.

import Glibc
import ProgramTesting
import Testing

@Suite struct TerminalSettingsTests {
  /// The probe behind a shell that changes the terminal first and waits for a line afterwards.
  private func shell(_ before: String, plain: Bool = false) -> Program {
    let script =
      "\(before); \"$0\" \(plain ? "--plain yes" : ""); echo ended $?; read line; echo \"got <$line>\""
    return Program(path: "/bin/sh").arguments("-c", script, Program.probe.path)
      .environment("PATH", "/usr/bin:/bin").environment("TERM", "xterm-256color").environment(
        "LANG", "C.UTF-8"
      )
      .environment("INPUTRC", "/dev/null")
  }

  @Test(
    arguments: [
      "stty -echo", "stty -echo -icanon min 0 time 0", "stty -echo -icanon min 1 -icrnl", "stty raw -echo",
    ],
    [false, true])
  func `a terminal without echo shows what is typed, and is left as terminals are`(
    before: String, isPlain: Bool
  ) throws {
    let terminal = try PseudoTerminal(shell(before, plain: isPlain))
    try terminal.expect("1>")
    if !isPlain { try terminal.expect("the editor") { $0.isEditing } }
    terminal.send("seen")
    try terminal.expect("1> seen")
    terminal.send(Key.enter)
    try terminal.expect("text <seen>")
    try terminal.expect("2>")
    terminal.send(Key.controlD)
    try terminal.expect("ended 0")
    #expect(terminal.isRestored && terminal.waitsForKeys)
    terminal.send("a line\r")
    try terminal.expect("got <a line>")
  }

  @Test(
    .enabled(if: Tool("bash").isThere, "\(Tool("bash").missing)"),
    arguments: ["\"$P\"\r\u{1A}bg\rfg\r", "\"$P\" &\rfg\r"])
  func `fetched from the background of a shell that edits its own line, it echoes`(keys: String) throws {
    let shell = Program(path: "/bin/bash").arguments("--norc", "-i").environment("P", Program.probe.path)
      .environment("PS1", "ready ").environment("TERM", "xterm-256color").environment("LANG", "C.UTF-8")
      .environment("INPUTRC", "/dev/null").environment("HOME", "/nonexistent")
    let terminal = try PseudoTerminal(shell)
    try terminal.expect("ready")
    for key in keys.split(separator: "\r") {
      let seen = terminal.screen.text.split(separator: "\n").count
      terminal.send(key + (key == "\u{1A}" ? "" : "\r"))
      let last = key == "fg" || key == "\"$P\"" ? "1>" : "ready"
      try terminal.expect("what \(key) leads to") {
        $0.isEditing && $0.screen.lastLine == last && $0.screen.text.split(separator: "\n").count > seen
      }
    }
    terminal.send("seen")
    try terminal.expect("1> seen")
    terminal.send(Key.enter)
    try terminal.expect("text <seen>")
  }

  @Test(arguments: [SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGTERM, SIGHUP], [false, true])
  func `whatever signal ends it, the terminal is as it was`(signal: Int32, isPlain: Bool) throws {
    let probe = isPlain ? Program.probe.arguments("--plain", "yes") : .probe
    let terminal = try PseudoTerminal.probe(probe, isPlain: isPlain)
    terminal.send("half")
    try terminal.expect("1> half")
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signal(signal))
    #expect(terminal.isRestored && terminal.stopsAtControlS)
    if !isPlain { #expect(String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[?2004l")) }
  }

  @Test(arguments: [false, true])
  func `the quit key ends it at once, and the terminal is as it was`(isPlain: Bool) throws {
    let probe = isPlain ? Program.probe.arguments("--plain", "yes") : .probe
    let terminal = try PseudoTerminal.probe(probe, isPlain: isPlain)
    terminal.send("\u{1C}")
    #expect(try terminal.waitForExit() == .signal(SIGQUIT))
    #expect(terminal.isRestored)
  }

  @Test(arguments: [SIGTERM, SIGHUP], [false, true])
  func `a screen that was stopped does not keep it from ending`(signal: Int32, isPlain: Bool) throws {
    let probe = isPlain ? Program.probe.arguments("--plain", "yes") : .probe
    let terminal = try PseudoTerminal.probe(probe, isPlain: isPlain)
    terminal.send("ab\u{13}cd")
    try terminal.expect("ab")
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signal(signal))
  }

  @Test func `a screen that was stopped before the start goes on`() throws {
    let terminal = try PseudoTerminal(shell("read go"))
    terminal.send("go\r\u{13}")
    try terminal.expect("1>")
    terminal.send("x" + Key.enter)
    try terminal.expect("text <x>")
  }

  @Test func `without the editor Backspace takes back a whole character`() throws {
    let terminal = try PseudoTerminal(shell("stty -iutf8", plain: true))
    try terminal.expect("1>")
    terminal.send("aő" + Key.backspace + "b\r")
    try terminal.expect("text <ab>")
    terminal.send(Key.controlD)
    try terminal.expect("ended 0")
    #expect(!terminal.erasesCharacters)
  }

  @Test func `without the editor a line that the terminal cuts is refused by its own limit`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--plain", "yes"), isPlain: true)
    terminal.send(String(repeating: "x", count: 4200) + "\r")
    try terminal.expect("unreadable, longer than 4094")
  }

  @Test func `Ctrl-L shows the lines above the prompt again`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--above", "What is asked?"))
    terminal.send("one" + Key.enter)
    try terminal.expect("2>")
    terminal.send("two\u{C}")
    try terminal.expect("the cleared screen") {
      $0.screen.lines.prefix(3) == ["What is asked?", "2> two", ""] && $0.screen.cursor == (1, 6)
    }
    terminal.send("x" + Key.enter)
    try terminal.expect("text <twox>")
  }

  @Test func `so does the shell's fg`() throws {
    let script = "\"$0\" --above 'What is asked?'; clear; echo stopped; read go; fg"
    let shell = Program(path: "/bin/sh").arguments("-mc", script, Program.probe.path)
      .environment("PATH", "/usr/bin:/bin").environment("TERM", "xterm-256color").environment(
        "LANG", "C.UTF-8"
      )
      .environment("INPUTRC", "/dev/null")
    let terminal = try PseudoTerminal.probe(shell)
    terminal.send("ab")
    try terminal.expect("1> ab")
    terminal.send(Key.controlZ)
    try terminal.expect("the shell") { $0.screen.lines[0] == "stopped" }
    terminal.send("go\n")
    try terminal.expect("question and answer") { $0.screen.text.contains("What is asked?\n1> ab") }
  }
}
