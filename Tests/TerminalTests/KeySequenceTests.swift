// Keys that mean nothing to the editor leave nothing in the line: a letter of a sequence would be an answer.

import ProgramTesting
import Testing

@testable import Terminal

@Suite struct KeySequenceTests {
  /// As a reader of the test's output can see it.
  private func shown(_ key: String) -> String { key.replacing("\u{1B}", with: "ESC ") }

  @Test func `no key leaves a letter in the line`() throws {
    #expect(SentKeys.all.count >= 80)
    let terminal = try PseudoTerminal.probe(separatingOutput: true)
    for (number, key) in SentKeys.all.enumerated() {
      terminal.send(key + Key.enter)
      try terminal.expect("the line of \(shown(key))") {
        $0.outputText.split(separator: "\n").count > number && $0.screen.lastLine == "\(number + 2)>"
      }
    }
    for (key, line) in zip(SentKeys.all, terminal.outputText.split(separator: "\n")) {
      #expect(line == "text <>", "\(shown(key))")
    }
  }

  @Test func `nor where it comes slowly, byte after byte`() throws {
    let terminal = try PseudoTerminal.probe()
    for key in ["\u{1B}[1;2D", "\u{1B}[[A", "\u{1B}[3$", "\u{1B}[<0;10;20M", "\u{1B}Oa"] {
      for byte in key.utf8 {
        terminal.send(bytes: [byte])
        terminal.exchange(until: .now + .milliseconds(20))
      }
    }
    terminal.send("x" + Key.enter)
    try terminal.expect("text <x>")
  }

  @Test func `what is typed around such keys stays`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("ab\u{1B}[1;2Dc\u{1B}[15~d\u{1B}[Ae\u{1B}[De" + Key.enter)
    try terminal.expect("text <abcdee>")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[1;"])
  func `a key that is never finished is none, and Enter is Enter`(key: String) throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send(key + Key.enter)
    try terminal.expect("text <>")
    try terminal.expect("2>")
    terminal.send("x" + Key.enter)
    try terminal.expect("text <x>")
  }

  @Test func `in the manner of vi the arrows still move, and no key leaves a letter`() throws {
    let folder = TemporaryFolder()
    let settings = folder.write("set editing-mode vi\n".utf8, to: "inputrc")
    let terminal = try PseudoTerminal.probe(.probe.environment("INPUTRC", settings))
    terminal.send("bc\u{1B}[D\u{1B}[D\u{1B}[1;2Da\u{1B}[15~" + Key.enter)
    try terminal.expect("text <abc>")
  }

  @Test func `Ctrl-S and Ctrl-Q mean nothing, and Ctrl-V quotes nothing into the answer`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("a\u{13}b\u{11}c\u{16}\u{1B}d\u{16}\u{1}" + Key.enter)
    try terminal.expect("text <abc")
    #expect(!terminal.transcript.contains(1))
  }

  // MARK: A ready answer

  /// Keys that change nothing in a line.
  private static let idle = [
    "", "\u{C}", Key.tab, "\u{1B}OP", "\u{1B}[15~", "\u{1B}[1;2D", "\u{13}", "\u{1B}[M !!", "\u{C}\u{C}",
  ]

  @Test(arguments: idle)
  func `a rating that is ready is replaced by the first digit, whatever was pressed before`(key: String)
    throws
  {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "1", "--replaces", "yes"))
    try terminal.expect("1> 1")
    terminal.send(key + "0" + Key.enter)
    try terminal.expect("text <0>")
  }

  @Test(arguments: [Key.left, "\u{1B}[H", Key.controlA, "\u{1B}[F", "\u{5}"])
  func `even where the cursor was moved`(key: String) throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "10", "--replaces", "yes"))
    terminal.send(key + "1" + "0" + Key.enter)
    try terminal.expect("text <10>")
  }

  @Test(arguments: idle)
  func `a command takes the place of any ready answer`(key: String) throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "some words"))
    terminal.send(key + "/back" + Key.enter)
    try terminal.expect("text </back>")
  }

  @Test(arguments: [("\u{1B}[F,4", "1,3,4"), (Key.backspace + "4", "1,4"), ("2,4", "2,4"), (",4", ",4")])
  func `a list of numbers can be edited by whoever begins to edit it`(keys: String, line: String) throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "1,3", "--replaces", "yes"))
    terminal.send(keys + Key.enter)
    try terminal.expect("text <\(line)>")
  }

  @Test func `a pasted rating replaces the ready one`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "1", "--replaces", "yes"))
    terminal.send("\u{1B}[200~0\u{1B}[201~" + Key.enter)
    try terminal.expect("text <0>")
  }

  // MARK: Without the editor

  @Test func `without the editor no key gets into the line either`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--plain", "yes"), isPlain: true)
    // The terminal itself takes DEL before anybody reads it.
    for (number, key) in SentKeys.all.filter({ !$0.contains("\u{7F}") }).enumerated() {
      terminal.send("a" + key + "b\n")
      try terminal.expect("the line of \(shown(key))") {
        $0.screen.text.contains("text <ab>") && $0.screen.lastLine.hasPrefix("\(number + 2)>")
      }
    }
  }

  @Test(arguments: [
    ("too slow\u{1B}[D", "too slow"), ("C-1\u{1B}[D", "C-1"), ("1\u{8}0", "0"), ("ű\u{8}\u{8}x", "x"),
    ("a\u{1}b\u{1B}", "ab"), ("\u{1B}[", ""), ("a\tb", "a b"), ("a\u{85}b\u{9B}c", "abc"), ("é日🙂", "é日🙂"),
    ("\u{1B}]0;title\u{7}x", "x"), ("\u{1B}\u{1B}[Ax", "x"), ("a\u{1B}\u{1B}b", "ab"), ("a\u{1B}é1", "a1"),
  ])
  func `a typed line is what was meant`(typed: String, meant: String) {
    #expect(String(decoding: typed.utf8.asTyped, as: UTF8.self) == meant)
  }
}
