// An agent at the kiosk's terminal, who waits for each prompt as people do.

import Glibc
import ProgramTesting

/// The kiosk at a terminal. Standard output is a pipe beside it, as in `rapport > ids`.
final class Sitting {
  let terminal: PseudoTerminal
  /// Whether the terminal edits its own lines, so that its settings do not tell a prompt.
  private let isPlain: Bool

  /// Starts the kiosk and waits for its first prompt.
  init(_ program: Program, columns: Int = 100, rows: Int = 50, isPlain: Bool = false) throws {
    self.isPlain = isPlain
    terminal = try PseudoTerminal(program, columns: columns, rows: rows, separatingOutput: true)
    try expectPrompt()
  }

  /// Types an answer and Enter, and waits for the next prompt.
  func answer(_ keys: String...) throws {
    for keys in keys {
      let seen = terminal.transcript.count
      terminal.send(keys + Key.enter)
      try expectPrompt(after: seen)
    }
  }

  /// Presses keys that make the program ask anew, and waits for that.
  func press(_ keys: String) throws {
    let seen = terminal.transcript.count
    terminal.send(keys)
    try expectPrompt(after: seen)
  }

  /// Types without Enter, and waits until the line shows so.
  func type(_ keys: String, showing line: String) throws {
    terminal.send(keys)
    try expect(line: line)
  }

  /// Waits until the line with the cursor ends so.
  func expect(line: String) throws {
    try terminal.expect("a line that ends in “\(line)”") { $0.currentLine.hasSuffix(line) }
  }

  /// Types a last answer and Enter, and waits for the program's end.
  @discardableResult
  func end(_ keys: String = "/quit") throws -> Exit {
    terminal.send(keys + Key.enter)
    return try terminal.waitForExit()
  }

  /// What the window showed from first to last, one line after the other.
  var text: String { terminal.screen.text }

  /// The lines of standard output.
  var output: [String] { terminal.outputText.split(separator: "\n").map(String.init) }

  /// Waits until a line is shown that asks, and nothing comes behind it.
  private func expectPlainPrompt(after seen: Int) throws {
    var length = -1
    while length != terminal.transcript.count {
      length = terminal.transcript.count
      try terminal.expect("the next prompt", timeout: .seconds(20)) { terminal in
        let isNew = seen == 0 || terminal.transcript[seen...].contains(UInt8(ascii: "\n"))
        let line = terminal.currentLine
        return isNew && (line.hasSuffix(":") || line.hasSuffix(")"))
      }
      usleep(20_000)
      _ = try? terminal.expect("more", timeout: .milliseconds(10)) { $0.transcript.count != length }
    }
  }

  /// Waits for a prompt on a line that was begun after so many bytes of the transcript.
  private func expectPrompt(after seen: Int = 0) throws {
    if isPlain { return try expectPlainPrompt(after: seen) }
    try terminal.expect("the next prompt", timeout: .seconds(20)) { terminal in
      (seen == 0 || terminal.transcript[seen...].contains(UInt8(ascii: "\n"))) && terminal.isEditing
        && terminal.screen.cursor.column > 0
    }
  }
}

extension PseudoTerminal {
  /// The line with the cursor.
  var currentLine: String { screen.lines[screen.cursor.row] }
}

/// Keys, as xterm sends them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let backspace = "\u{7F}"
  static let left = "\u{1B}[D"
  static let up = "\u{1B}[A"
  static let killLine = "\u{15}"
  static let clear = "\u{C}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlZ = "\u{1A}"
}
