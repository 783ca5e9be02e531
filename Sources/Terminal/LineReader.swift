// Lines from a pipe or a file byte for byte, and from a terminal that edits its own lines.

import CReadline
import Glibc

/// Reads lines that end in LF or CR LF; the last may lack its end.
struct LineReader {
  private let input: Int32
  private var chunk: ArraySlice<UInt8> = []
  /// The bytes of the line so far; of a line that is too long no more than show it.
  private var line: [UInt8] = []

  /// The terminal itself keeps no more of a line than this, and drops the rest unsaid.
  private static let terminalLimit = 4094
  private let isTerminal: Bool
  /// Whether a reading failed.
  private var isBroken = false

  /// A reader of this descriptor.
  init(input: Int32) {
    self.input = input
    isTerminal = isatty(input) == 1
  }

  /// Reads the next line. After a signal the next reading goes on where this one stood.
  /// - Parameters:
  ///   - returned: called when the program goes on after it was stopped.
  ///   - pastime: fills the waits; true as long as there is more to do.
  mutating func read(returned: () -> Void = {}, pastime: () -> Bool = { false }) -> Line {
    var isBusy = true
    while true {
      if takeLine() { return finish() }
      while isBusy && isIdle { isBusy = pastime() }
      switch rapport_wait(input, -1) {
      case 0: if !fill() { return isGone ? .signal(SIGHUP) : line.isEmpty ? .end : finish() }
      case SIGTSTP:
        rapport_stop()
        returned()
      case SIGINT where isTerminal:
        // The terminal has thrown away what was typed.
        line = []
        return .interrupted(wasEmpty: true)
      case SIGCONT: rapport_take_terminal()
      case SIGWINCH: break
      case let signal: return .signal(signal)
      }
    }
  }

  /// Whether there was a terminal, and it is gone: unlike Ctrl-D, that is so at every further reading.
  private var isGone: Bool { isTerminal && (isBroken || isatty(input) == 0) }

  private var isIdle: Bool {
    var keys = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&keys, 1, 0) == 0
  }

  /// Moves bytes from the chunk to the line; true if the line is whole.
  private mutating func takeLine() -> Bool {
    let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
    let missing = Line.limit + 2 - line.count
    line += chunk[..<(end ?? chunk.endIndex)].prefix(missing)
    chunk = chunk[(end.map { $0 + 1 } ?? chunk.endIndex)...]
    if end != nil, line.last == UInt8(ascii: "\r") { line.removeLast() }
    return end != nil
  }

  private mutating func finish() -> Line {
    defer { line.removeAll(keepingCapacity: true) }
    guard isTerminal else { return Line(bytes: line) }
    if line.count >= LineReader.terminalLimit { return .unreadable(.tooLong(LineReader.terminalLimit)) }
    return Line(bytes: line.asTyped)
  }

  /// Reads a chunk; false at the end of input. An error ends it too, and takes the unfinished line with it.
  private mutating func fill() -> Bool {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
      count = Glibc.read(input, buffer.baseAddress, buffer.count)
      initialized = max(count, 0)
    }
    chunk = bytes[...]
    if count < 0 {
      if errno == EINTR || errno == EAGAIN { return true }
      line = []
      isBroken = true
    }
    return count > 0
  }
}
