// A program that runs, from its start until its end is known.

import CPseudoTerminal
import Glibc

/// How a program ended.
package enum Exit: Equatable, Sendable {
  case status(Int32)
  case signal(Int32)
}

/// What keeps a test from going on.
package enum ProgramFailure: Error, CustomStringConvertible {
  case notStarted(String, errno: Int32)
  case timedOut(waitingFor: String, seen: String)

  package var description: String {
    switch self {
    case .notStarted(let path, let code): "cannot start \(path): \(String(cString: strerror(code)))"
    case .timedOut(let expected, let seen): "timed out waiting for \(expected); seen:\n\(seen)"
    }
  }
}

/// A started program; killed, with its process group, when nobody holds it any more.
final class Process {
  let id: pid_t
  /// Whether a signal has stopped it.
  private(set) var isStopped = false
  /// How it ended, once it has.
  private(set) var exit: Exit?

  init(id: pid_t) {
    self.id = id
  }

  /// Looks at what has become of it, without waiting.
  func update() {
    guard exit == nil else { return }
    let change = program_poll(id)
    switch change.state {
    case program_exited: exit = .status(change.code)
    case program_killed: exit = .signal(change.code)
    case program_stopped: isStopped = true
    case program_continued: isStopped = false
    default: break
    }
  }

  /// Sends it a signal.
  func send(_ signal: Int32) {
    if exit == nil { kill(id, signal) }
  }

  /// Kills it and all that it started, if it has not ended.
  func end() {
    guard exit == nil else { return }
    kill(-id, SIGKILL)
    kill(id, SIGKILL)
    while exit == nil {
      update()
      usleep(1000)
    }
  }

  deinit { end() }
}
