// What is pasted may have many lines, or far too many bytes.

import ProgramTesting
import Testing

@Suite struct PastingTests {
  private func bracketed(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  @Test(arguments: ["első\nmásodik\nharmadik", "első\rmásodik\rharmadik", "első\tmásodik\nharmadik"])
  func `a paste of several lines is one answer`(text: String) throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("<" + bracketed(text) + ">")
    try terminal.expect("1> <első második harmadik>")
    terminal.send(Key.enter)
    try terminal.expect("text <<első második harmadik>>")
  }

  @Test func `lines pasted where the terminal does not bracket them are answers`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("első\rmásodik\r")
    try terminal.expect("text <első>")
    try terminal.expect("text <második>")
  }

  @Test func `a line break that was quoted becomes a space`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("a\u{16}\nb\r")
    try terminal.expect("text <a b>")
  }

  @Test(arguments: [true, false])
  func `a paste of a megabyte is too long, and the next line is not`(isBracketed: Bool) throws {
    let terminal = try PseudoTerminal.probe(separatingOutput: true)
    let megabyte = String(repeating: "x", count: 1 << 20)
    terminal.send(isBracketed ? bracketed(megabyte) : megabyte)
    terminal.send(Key.enter)
    try terminal.expect("the refusal", timeout: .seconds(30)) {
      $0.outputText == "unreadable, longer than 65536\n"
    }
    try terminal.expect("2>")
    terminal.send("short\r")
    try terminal.expect("the answer") { $0.outputText.hasSuffix("text <short>\n") }
  }

  @Test func `a paste that never ends can be dropped`() throws {
    let terminal = try PseudoTerminal.probe()
    terminal.send("a\u{1B}[200~lost")
    try terminal.expect("1> a")
    terminal.send(Key.controlC)
    try terminal.expect("interrupted, not empty")
    try terminal.expect("2>")
    terminal.send("b\r")
    try terminal.expect("text <b>")
  }
}
