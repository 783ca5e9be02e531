// A program at a terminal, for what a person sees of it and does to it.

import CPseudoTerminal
import Glibc

/// A program that runs on a terminal of its own; killed when nobody holds it any more.
///
/// Every wait is bounded and looks at what has come, so a busy machine makes a test slower and never wrong.
package final class PseudoTerminal {
  /// What the window shows.
  package private(set) var screen: Screen
  /// Every byte that was written to the terminal.
  package private(set) var transcript: [UInt8] = []
  /// What came on standard output, if that is apart from the terminal.
  package private(set) var output: [UInt8] = []

  private let process: Process
  private let terminal: Descriptor
  private let outputPipe: Descriptor?
  private var unsent: ArraySlice<UInt8> = []

  /// Starts a program on a new terminal.
  /// - Parameter separatingOutput: whether standard output is a pipe and no part of the terminal.
  package init(
    _ program: Program, columns: Int = 80, rows: Int = 24, separatingOutput: Bool = false
  ) throws(ProgramFailure) {
    let pipe = separatingOutput ? Descriptor.pipe() : nil
    var terminal: Int32 = -1
    process = try program.start(output: pipe?.writing.number ?? -1) {
      program_start_in_terminal($0, Int32(columns), Int32(rows), &terminal)
    }
    self.terminal = Descriptor(terminal)
    outputPipe = pipe?.reading.unblocked()
    screen = Screen(columns: columns, rows: rows)
  }

  // MARK: What a person does

  /// Types a text; control characters are keys, as `\r` for Enter and `\u{3}` for Ctrl-C.
  package func send(_ keys: String) {
    send(bytes: Array(keys.utf8))
  }

  /// Sends bytes as they are.
  package func send(bytes: [UInt8]) {
    unsent += bytes
    exchange()
  }

  /// Changes the window's size, of which the program is told by SIGWINCH.
  package func resize(columns: Int, rows: Int = 24) {
    exchange()
    screen.resize(columns: columns, rows: rows)
    terminal_resize(terminal.number, Int32(columns), Int32(rows))
  }

  /// Sends the program a signal.
  package func signal(_ signal: Int32) {
    process.send(signal)
  }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    terminal.close()
  }

  /// Kills it at once with SIGKILL, with all that it started; what it wrote before is read.
  package func kill() {
    process.end()
    exchange()
  }

  // MARK: What a person waits for

  /// Waits until a text stands on the screen, or has scrolled out of it. A line has no blanks at its end.
  package func expect(_ text: String, timeout: Duration = .seconds(10)) throws(ProgramFailure) {
    try expect("“\(text)”", timeout: timeout) { $0.screen.text.contains(text) }
  }

  /// Waits until something holds.
  package func expect(
    _ what: String, timeout: Duration = .seconds(10), _ holds: (PseudoTerminal) -> Bool
  ) throws(ProgramFailure) {
    let deadline = Deadline(in: timeout)
    while true {
      exchange()
      process.update()
      if holds(self) { return }
      if deadline.hasPassed { throw .timedOut(waitingFor: what, seen: screen.text + outputText) }
      waitBriefly(reading: sources, writing: unsent.isEmpty ? nil : terminal)
    }
  }

  /// Waits until the program has ended.
  package func waitForExit(timeout: Duration = .seconds(10)) throws(ProgramFailure) -> Exit {
    try expect("the end", timeout: timeout) { $0.process.exit != nil }
    exchange()
    return process.exit ?? .status(-1)
  }

  /// Moves what can be moved, and waits until more comes, but no longer than until then.
  package func exchange(until end: ContinuousClock.Instant) {
    exchange()
    waitBriefly(reading: sources, until: end)
    exchange()
  }

  // MARK: What a test looks at

  /// How it ended; nil while it runs.
  package var exit: Exit? {
    process.update()
    return process.exit
  }

  /// Standard output as text, if it is apart from the terminal.
  package var outputText: String { String(decoding: output, as: UTF8.self) }

  /// Whether a signal has stopped the program.
  package var isStopped: Bool { process.isStopped }

  /// Whether the terminal itself edits lines and echoes keys, as it does for programs without an editor.
  package var isRestored: Bool {
    let restored = tcflag_t(ICANON | ECHO)
    return settings.c_lflag & restored == restored
  }

  /// Whether a program edits a line, so that the terminal hands out single keys.
  package var isEditing: Bool { settings.c_lflag & tcflag_t(ICANON) == 0 }

  /// Whether Ctrl-S stops the screen.
  package var stopsAtControlS: Bool { settings.c_iflag & tcflag_t(IXON) != 0 }

  /// Whether Backspace takes back a whole character rather than a byte.
  package var erasesCharacters: Bool { settings.c_iflag & tcflag_t(IUTF8) != 0 }

  /// Whether a program that reads single keys waits for one; else it takes none for the end.
  package var waitsForKeys: Bool { settings.c_cc.6 > 0 }  // VMIN

  private var settings: termios {
    var settings = termios()
    tcgetattr(terminal.number, &settings)
    return settings
  }

  private var sources: [Descriptor] { [terminal] + (outputPipe.map { [$0] } ?? []) }

  /// Moves what can be moved now.
  private func exchange() {
    if !unsent.isEmpty { terminal.write(from: &unsent) }
    let start = transcript.count
    _ = terminal.read(into: &transcript)
    screen.show(transcript[start...])
    _ = outputPipe?.read(into: &output)
  }
}
