// What reaches a screen, whatever it was made of.

import ProgramTesting
import Testing

@testable import Terminal

@Suite struct ScreenTextTests {
  @Test(arguments: [
    ("", ""), ("Mentve. ✓ · 日本", "Mentve. ✓ · 日本"), ("two\nlines", "two\nlines"),
    ("\u{1B}[1mbold\u{1B}[0m", "\u{1B}[1mbold\u{1B}[0m"), ("\u{1B}[1;36mű\u{1B}[m", "\u{1B}[1;36mű\u{1B}[m"),
    ("\u{1B}[8mhidden", "<U+001B>[8mhidden"), ("\u{1B}[2J\u{1B}[31mx", "<U+001B>[2J\u{1B}[31mx"),
    ("\u{1B}]0;title\u{7}", "<U+001B>]0;title<U+0007>"), ("\u{9B}6n", "<U+009B>6n"),
    ("\u{202E}gnp\u{200B}", "<U+202E>gnp<U+200B>"), ("\u{1B}\u{1B}[1m", "<U+001B>\u{1B}[1m"),
    ("a\rb", "a<U+000D>b"),
    ("\u{1}x\u{2}", "<U+0001>x<U+0002>"), ("\u{1B}[", "<U+001B>["), ("\u{1B}[31", "<U+001B>[31"),
  ])
  func `only line feeds and styling are left as they are`(text: String, shown: String) {
    #expect(ScreenText(text).styled.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [false, true])
  func `messages, prompts and lines above them are made safe`(isPlain: Bool) throws {
    let hostile = "\u{1B}[2J\u{7}\u{202E}"
    let program = Program.probe.arguments("--prompt", "a\(hostile)> ", "--above", "b\(hostile)")
    let probe = isPlain ? program.arguments("--plain", "yes") : program
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("a<U+001B>[2J<U+0007><U+202E>>")
    terminal.send("x\r")
    try terminal.expect("text <x>")
    #expect(terminal.screen.text.contains("b<U+001B>[2J<U+0007><U+202E>\n"))
    let bytes = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(!bytes.contains("\u{1B}[2J") && !bytes.contains("\u{7}") && !bytes.contains("\u{202E}"))
  }
}
