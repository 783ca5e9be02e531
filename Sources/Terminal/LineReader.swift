// Lines from a pipe or a file, byte for byte.

import CReadline
import Glibc

/// Reads lines that end in LF or CR LF; the last may lack its end.
struct LineReader {
  private let input: Int32
  private var chunk: ArraySlice<UInt8> = []
  /// The bytes of the line so far; of a line that is too long no more than show it.
  private var line: [UInt8] = []

  /// A reader of this descriptor.
  init(input: Int32) {
    self.input = input
  }

  /// Reads the next line. After a signal the next reading goes on where this one stood.
  mutating func read() -> Line {
    while true {
      if takeLine() { return finish() }
      switch rapport_wait(input) {
      case 0: if !fill() { return line.isEmpty ? .end : finish() }
      case SIGTSTP: rapport_stop()
      case SIGCONT, SIGWINCH: break
      case let signal: return .signal(signal)
      }
    }
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
    return Line(bytes: line)
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
    }
    return count > 0
  }
}
