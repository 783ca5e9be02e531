// What the person at the keyboard, or the other end of the pipe, did.

/// The outcome of one reading.
package enum Line: Equatable, Sendable {
  /// A line, without its end; from a terminal it holds no line break, from a pipe it may hold a CR.
  case text(String)
  /// Ctrl-C on a terminal: the line was dropped.
  case interrupted(wasEmpty: Bool)
  /// The end of input: Ctrl-D on an empty line, or the end of the pipe.
  case end
  /// A signal that asks the program to end: SIGTERM, SIGHUP, and from a pipe SIGINT too. SIGHUP also stands for a
  /// terminal that is gone, of which a program of another session, or under nohup, is told by no signal.
  case signal(Int32)
  /// A line that is no text; it was skipped whole, and the next reading begins behind it.
  case unreadable(Unreadable)

  /// Why a line is no text.
  package enum Unreadable: Equatable, Sendable {
    case invalidUTF8
    /// Longer than so many bytes.
    case tooLong(Int)
  }

  /// The length of the longest line, in bytes.
  package static let limit = 65_536

  /// The line of these bytes.
  init(bytes: some Collection<UInt8>) {
    if bytes.count > Line.limit {
      self = .unreadable(.tooLong(Line.limit))
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self = .text(text)
    } else {
      self = .unreadable(.invalidUTF8)
    }
  }
}
