// Scripts answer through a pipe, byte for byte.

import Glibc
import ProgramTesting
import Testing

@Suite struct PipeTests {
  @Test(arguments: [
    ("", ["end"]),
    ("a\nb\n", ["text <a>", "text <b>", "end"]),
    ("a\nb", ["text <a>", "text <b>", "end"]),
    ("\n\n", ["text <>", "text <>", "end"]),
    ("a\r\nb\r\n", ["text <a>", "text <b>", "end"]),
    ("a\rb\r\r\n", ["text <a\rb\r>", "end"]),
    ("a\r", ["text <a\r>", "end"]),
    ("árvíz\ttűrő\u{1}\n", ["text <árvíz\ttűrő\u{1}>", "end"]),
    ("a\0b\n\0\n", ["text <a\0b>", "text <\0>", "end"]),
    ("\u{3}\u{4}\n", ["text <\u{3}\u{4}>", "end"]),
  ])
  func `lines end in LF, with or without CR, and hold any other character`(input: String, lines: [String])
    throws
  {
    let run = try Program.probe.input(input).run()
    #expect(run.output.elementsEqual((lines.joined(separator: "\n") + "\n").utf8))
    #expect(run.exit == .status(0))
  }

  @Test func `a line that is not UTF-8 is skipped and named`() throws {
    let run = try Program.probe.input([0x61, 0xC5, 0x0A, 0xC0, 0x80, 0x0A] + Array("jó\n".utf8) + [0xC5])
      .run()
    #expect(
      run.outputLines == [
        "unreadable, not UTF-8", "unreadable, not UTF-8", "text <jó>", "unreadable, not UTF-8", "end",
      ])
  }

  @Test(arguments: [(65_536, true), (65_537, false), (65_538, false), (1 << 20, false)])
  func `a line over the limit is skipped and named`(length: Int, fits: Bool) throws {
    let line = String(repeating: "x", count: length)
    for end in ["\n", "\r\n"] {
      let run = try Program.probe.input("a\n" + line + end + "b\n" + line).run()
      let seen = fits ? "text <\(line)>" : "unreadable, longer than 65536"
      #expect(run.outputLines == ["text <a>", seen, "text <b>", seen, "end"])
    }
  }

  @Test func `each prompt is a line of standard error, without styling`() throws {
    let run = try Program.probe.arguments("--prompt", "\u{1B}[1mkérdés> \u{1B}[0m", "--prefill", "x").input(
      "a\n"
    ).run()
    #expect(run.errorText == "kérdés> \nkérdés> \n")
    #expect(run.outputLines == ["text <a>", "end"])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal while waiting is told, and no answer is made of what was there`(signal: Int32) throws {
    for program in [Program.probe, .probe.blockingSignals()] {
      let running = try RunningProgram(program)
      running.send("whole\nhalf".utf8)
      try running.expectError("2> ")
      running.signal(signal)
      let run = try running.waitForEnd()
      #expect(run.outputLines == ["text <whole>", "signal \(signal)"])
      #expect(run.exit == .signal(signal))
    }
  }

  @Test func `a signal that the parent ignores stays ignored`() throws {
    let script = "trap '' HUP; exec \"$0\""
    let running = try RunningProgram(Program(path: "/bin/sh").arguments("-c", script, Program.probe.path))
    try running.expectError("1> ")
    running.signal(SIGHUP)
    running.send("a\n".utf8)
    running.closeInput()
    try #expect(running.waitForEnd().outputLines == ["text <a>", "end"])
  }

  @Test func `a result that nobody reads is an error`() throws {
    let script = "\"$0\" >/dev/full"
    let run = try Program(path: "/bin/sh").arguments("-c", script, Program.probe.path).input("a\n").run()
    #expect(run.errorText.contains("WriteError(code: \(ENOSPC))"))
    #expect(run.output.isEmpty)
  }

  @Test func `a terminal as input is not enough for the editor`() throws {
    let script = "exec \"$0\" 2>/dev/null"
    let shell = Program(path: "/bin/sh").arguments("-c", script, Program.probe.path)
      .environment("TERM", "xterm-256color")
    let terminal = try PseudoTerminal(shell)
    terminal.send("a\n\u{4}")
    try terminal.expect("text <a>")
    try #expect(terminal.waitForExit() == .status(0))
    #expect(!terminal.transcript.contains(0x1B))
  }
}
