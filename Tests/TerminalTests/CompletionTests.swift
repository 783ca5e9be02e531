// Tab completes whole lines, from what the program offers and from nothing else.

import ProgramTesting
import Testing

@Suite struct CompletionTests {
  private func terminal(_ candidates: String...) throws -> PseudoTerminal {
    try .probe(.probe.arguments("--candidates", candidates.joined(separator: "|")))
  }

  @Test(arguments: [
    ("/la\t", "/lang"),
    ("/lang h\t", "/lang hu"),
    ("szá\t", "számla"),
    ("delivery, b\t", "delivery, billing"),
    ("nothing\t", "nothing"),
    ("la\u{1}/\t", "/la"),
  ])
  func `what fits one candidate becomes that candidate`(keys: String, text: String) throws {
    let terminal = try terminal("/lang", "/lang hu", "számla", "delivery, billing")
    if keys.hasPrefix("/la\t") {
      terminal.send("/la\t\t")
      try terminal.expect("/lang hu")
      terminal.send(Key.enter)
    } else {
      terminal.send(keys + Key.enter)
    }
    try terminal.expect("text <\(text)>")
  }

  @Test func `what fits several is listed in their order`() throws {
    let terminal = try terminal("szoba 1", "szoba 2", "szoba 10", "más")
    terminal.send("sz" + Key.tab)
    try terminal.expect("szoba 10")
    try terminal.expect("the list and the line") {
      $0.screen.lines[1].split(separator: "  ").map { $0.trimmed } == ["szoba 1", "szoba 2", "szoba 10"]
        && $0.screen.lastLine == "1> szoba"
    }
    terminal.send("2" + Key.enter)
    try terminal.expect("text <szoba 2>")
  }

  @Test func `a long list asks nothing and does not page`() throws {
    let candidates = (1...300).map { "option \($0)" }.joined(separator: "|")
    let terminal = try PseudoTerminal.probe(.probe.arguments("--candidates", candidates))
    terminal.send(Key.tab)
    try terminal.expect("option 300")
    terminal.send("7" + Key.enter)
    try terminal.expect("text <option 7>")
  }

  @Test func `file names are never completed`() throws {
    let terminal = try PseudoTerminal.probe(.probe.folder("/"))
    terminal.send("/et\tus\t\u{1B}?\u{1B}*" + Key.enter)
    try terminal.expect("text </etus>")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    drop { $0 == " " }
  }
}
