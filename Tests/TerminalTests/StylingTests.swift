// Styling: when it is wanted, and what becomes of it where it cannot be.

import Testing

@testable import Terminal

@Suite struct StylingTests {
  @Test(arguments: [
    (["TERM": "xterm"], true, true),
    (["TERM": "xterm"], false, false),
    (["TERM": "dumb"], true, false),
    ([:], true, false),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false),
    (["TERM": "xterm", "NO_COLOR": ""], true, true),
    (["TERM": "xterm", "CLICOLOR": "0"], true, false),
    (["TERM": "xterm", "CLICOLOR": "1"], true, true),
    (["TERM": "xterm", "CLICOLOR": "1"], false, false),
    (["TERM": "unknown"], true, false),
    (["CLICOLOR_FORCE": "1"], false, false),
    (["CLICOLOR_FORCE": "1"], true, true),
    (["TERM": "xterm", "CLICOLOR_FORCE": "1"], false, false),
    (["TERM": "dumb", "CLICOLOR": "0", "CLICOLOR_FORCE": "1"], true, true),
    (["TERM": "xterm", "CLICOLOR_FORCE": "0"], true, true),
    (["TERM": "xterm", "CLICOLOR_FORCE": "0"], false, false),
    (["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "0"], true, false),
  ])
  func `the environment decides`(environment: [String: String], onTerminal: Bool, isWanted: Bool) {
    #expect(Styling.isWanted(onTerminal: onTerminal) { environment[$0] } == isWanted)
  }

  @Test(arguments: [
    ("", ""),
    ("plain", "plain"),
    ("\u{1B}[1;36mű\u{1B}[m\u{301}", "\u{1}\u{1B}[1;36m\u{2}ű\u{1}\u{1B}[m\u{2}\u{301}"),
    ("\u{1B}[2K\u{1B}[", "\u{1B}[2K\u{1B}["),
  ])
  func `styling is marked for readline`(text: String, marked: String) {
    #expect(text.withStylingMarked.unicodeScalars.elementsEqual(marked.unicodeScalars))
  }

  @Test func `a window is 80 columns wide where there is none`() {
    #expect(Window(of: -1).columns == 80)
  }
}
