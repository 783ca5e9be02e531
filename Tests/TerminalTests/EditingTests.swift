// An agent at a terminal types, corrects and accepts answers.

import ProgramTesting
import Testing

@Suite struct EditingTests {
  @Test func `what is typed is the answer`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("plain words\r")
    try terminal.expect("text <plain words>")
    try terminal.expect("2>")
    terminal.send("\r")
    try terminal.expect("text <>")
  }

  @Test(arguments: [
    ("árvíztűrő", "árvíztűrő"),
    ("ű", "ű"),
    ("árvíztűrő\u{7F}\u{7F}", "árvíztű"),
    ("ű\u{7F}", ""),
    ("İğş\u{1B}[D\u{1B}[Dı", "İığş"),
    ("ű\u{1}ő", "őű"),
    ("日本\u{7F}x", "日x"),
  ])
  func `whole characters are typed, passed and erased`(keys: String, text: String) throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send(keys + Key.enter)
    try terminal.expect("text <\(text)>")
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "C"], ["LC_ALL": "POSIX", "LC_CTYPE": "C"], ["LANG": "xx_XX"], [:],
  ])
  func `Hungarian can be typed in any locale`(locale: [String: String]) throws {
    let plain = Program.probe.environment("LANG", nil)
    let terminal = try PseudoTerminal.probe(locale.reduce(plain) { $0.environment($1.key, $1.value) })
    terminal.send("űrő\u{7F}ö\r")
    try terminal.expect("text <űrö>")
  }

  @Test func `the cursor stands where the next character goes`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("űző" + Key.left + Key.left)
    try terminal.expect("the cursor") { $0.screen.lines[0] == "1> űző" && $0.screen.cursor == (0, 4) }
  }

  @Test func `a given answer can be accepted`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "C-10442 ű"))
    try terminal.expect("1> C-10442 ű")
    terminal.send(Key.enter)
    try terminal.expect("text <C-10442 ű>")
  }

  @Test func `a given answer can be edited`() throws {
    let terminal = try PseudoTerminal.probe(.probe.arguments("--prefill", "C-10442"))
    terminal.send(Key.backspace + "3" + Key.controlA + "x" + Key.enter)
    try terminal.expect("text <xC-10443>")
  }

  @Test func `a styled prompt takes the room of what is seen of it`() throws {
    let terminal = try PseudoTerminal.probe(
      .probe.arguments("--prompt", "\u{1B}[1;36m1> \u{1B}[0m"), columns: 20)
    terminal.send("123456789012345678")
    try terminal.expect("the wrapped line") {
      $0.screen.lines.prefix(2) == ["1> 12345678901234567", "8"] && $0.screen.cursor == (1, 1)
    }
    #expect(String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[1;36m1> "))
    terminal.send(Key.enter)
    try terminal.expect("the answer") { $0.screen.lines.joined().contains("text <123456789012345678>") }
  }

  @Test func `a line longer than the window is one answer`() throws {
    let terminal = try PseudoTerminal.probe(columns: 30)
    let text = String(repeating: "tűzoltó ", count: 30) + "vége"
    terminal.send(text)
    try terminal.expect("vége")
    terminal.send(Key.enter)
    try terminal.expect("2>")
    try terminal.expect("the answer") {
      $0.screen.lines.joined().replacing(" ", with: "").contains("<\(text.replacing(" ", with: ""))>")
    }
  }

  @Test func `a dumb terminal gets no escape sequence`() throws {
    let terminal = try PseudoTerminal.probe(.probe.environment("TERM", "dumb"))
    terminal.send("űzé" + Key.backspace + "ő" + Key.enter)
    try terminal.expect("text <űző>")
    #expect(!terminal.transcript.contains(0x1B))
  }

  @Test func `a vt100 is enough to edit on`() throws {
    let terminal = try PseudoTerminal.probe(.probe.environment("TERM", "vt100"))
    terminal.send("űrhaó" + Key.left + "j")
    try terminal.expect("1> űrhajó")
    terminal.send(Key.enter)
    try terminal.expect("text <űrhajó>")
  }

  @Test func `an agent may edit as in vi`() throws {
    let folder = TemporaryFolder()
    let settings = folder.write("set editing-mode vi\n".utf8, to: "inputrc")
    let terminal = try PseudoTerminal.probe(.probe.environment("INPUTRC", settings))
    terminal.send("űző\u{1B}")
    try terminal.expect("command mode") { $0.screen.cursor.column == 5 }
    terminal.send("0x")
    try terminal.expect("1> ző")
    terminal.send(Key.enter)
    try terminal.expect("text <ző>")
  }

  @Test func `the end of input is Ctrl-D on an empty line, and only there`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("ab" + Key.controlD + Key.controlA + Key.controlD + Key.enter)
    try terminal.expect("text <b>")
    try terminal.expect("2>")
    terminal.send(Key.controlD)
    try #expect(terminal.waitForExit() == .status(0))
    #expect(terminal.screen.lines.prefix(4) == ["1> b", "text <b>", "2>", "end"])
    #expect(terminal.isRestored)
  }
}
