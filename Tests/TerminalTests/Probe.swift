// What the tests of Terminal have in common: the probe, and the keys.

import ProgramTesting

extension Program {
  /// The probe in plain surroundings.
  static var probe: Program {
    Program(built: "LineProbe").environment("TERM", "xterm-256color").environment("LANG", "C.UTF-8")
      .environment("HOME", "/nonexistent").environment("INPUTRC", "/dev/null")
  }
}

extension PseudoTerminal {
  /// Starts the probe and waits for its prompt.
  /// - Parameter isPlain: whether the terminal edits its own lines.
  static func probe(
    _ program: Program = .probe, columns: Int = 80, separatingOutput: Bool = false, isPlain: Bool = false
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(program, columns: columns, separatingOutput: separatingOutput)
    try terminal.expect("1>")
    if !isPlain { try terminal.expect("the editor") { $0.isEditing } }
    return terminal
  }
}

/// Keys, as xterm sends them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let backspace = "\u{7F}"
  static let left = "\u{1B}[D"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let controlA = "\u{1}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlO = "\u{F}"
  static let controlZ = "\u{1A}"
}
