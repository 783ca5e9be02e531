// Says which program a test runs, and how.

import CPseudoTerminal
import Glibc

/// A program to run, with everything that it inherits: nothing comes from the test's own surroundings.
package struct Program: Sendable {
  /// The executable.
  package let path: String
  private(set) var arguments: [String] = []
  private(set) var environment: [String: String] = [:]
  private(set) var folder: String?
  private(set) var input: [UInt8] = []
  private(set) var blocksSignals = false

  /// The executable at a path.
  package init(path: String) {
    self.path = path
  }

  /// The executable of that name which was built with this test.
  package init(built name: String) {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { readlink("/proc/self/exe", $0.baseAddress!, $0.count) }
    let test = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
    let folder = test.lastIndex(of: "/").map { test[...$0] } ?? ""
    self.init(path: folder + name)
    // Nor from the settings of the machine.
    environment["RAPPORT_SYSTEM_SETTINGS"] = "/dev/null"
  }

  /// Adds arguments.
  package func arguments(_ arguments: String...) -> Program {
    with { $0.arguments += arguments }
  }

  /// Sets a variable, or removes it.
  package func environment(_ name: String, _ value: String?) -> Program {
    with { $0.environment[name] = value }
  }

  /// Hands on a variable of the test's own environment, if it is set.
  package func inheriting(_ name: String) -> Program {
    environment(name, getenv(name).map { String(cString: $0) })
  }

  /// Runs it in this folder.
  package func folder(_ path: String) -> Program {
    with { $0.folder = path }
  }

  /// Gives it these bytes as standard input; for `run` alone.
  package func input(_ bytes: some Sequence<UInt8>) -> Program {
    with { $0.input = Array(bytes) }
  }

  /// Gives it this text as standard input; for `run` alone.
  package func input(_ text: String) -> Program {
    input(text.utf8)
  }

  /// Starts it with every signal blocked, as careless parents do.
  package func blockingSignals() -> Program {
    with { $0.blocksSignals = true }
  }

  private func with(_ change: (inout Program) -> Void) -> Program {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Program {
  /// Starts it by one of the functions in C; -1 in `streams` stands for the terminal.
  func start(
    input: Int32 = -1, output: Int32 = -1, errors: Int32 = -1,
    by start: (UnsafePointer<program>) -> pid_t
  ) throws(ProgramFailure) -> Process {
    let id = withCStrings([path] + arguments) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        withCStrings([path] + (folder.map { [$0] } ?? [])) { paths in
          var program = program()
          program.path = UnsafePointer(paths[0])
          program.arguments = arguments
          program.environment = environment
          program.directory = UnsafePointer(paths[1])
          program.streams = (input, output, errors)
          program.blocks_signals = blocksSignals
          return start(&program)
        }
      }
    }
    guard id > 0 else { throw .notStarted(path, errno: errno) }
    return Process(id: id)
  }
}

/// Passes strings as C wants them: a list that ends in NULL.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
}
