// Debian's strace, which makes chosen system calls of the real program fail, and writes down what it saw.

import Glibc
import ProgramTesting
import Testing

enum Strace {
  static let path = "/usr/bin/strace"
  static let missing: Comment = "strace is not there: apt-get install strace, or .ci/long"

  /// Whether it is there and may trace.
  static let isThere: Bool = {
    let run = try? Program(path: path).arguments("-o", "/dev/null", "/bin/true").run()
    return run?.exit == .status(0)
  }()

  /// A call as strace wrote it down.
  struct Call {
    let name: String
    /// From its opening parenthesis on.
    let rest: Substring
    let process: Int32

    var isInjected: Bool { rest.contains("(INJECTED)") }
    var failed: Bool { rest.contains(" = -1 ") }
    /// The descriptor or other first argument.
    var first: Substring { rest.dropFirst().prefix { !",) ".contains($0) } }
  }

  /// The calls of a trace that was written with `-f`.
  static func calls(_ trace: [UInt8]) -> [Call] {
    trace.text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard words.count == 2, let process = Int32(words[0]) else { return nil }
      let call = words[1].drop { $0 == " " }
      guard let opening = call.firstIndex(of: "("), !call.hasPrefix("-"), !call.hasPrefix("+") else {
        return nil
      }
      return Call(name: String(call[..<opening]), rest: call[opening...], process: process)
    }
  }

  /// Waits until a trace tells of a stop, and gives the process that stopped.
  static func waitForStop(in shop: Shop, _ trace: String) throws -> Int32 {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      let text = (shop.folder.bytes(of: trace) ?? []).text
      if text.contains("stopped by SIGSTOP"), let process = Int32(text.prefix { $0.isNumber }) {
        return process
      }
      usleep(2000)
    }
    throw ProgramFailure.timedOut(waitingFor: "a stop", seen: trace)
  }
}
