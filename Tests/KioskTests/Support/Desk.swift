// A desk of a test's own: a folder, exact surroundings, and a journal where the program puts it by itself.

import Glibc
import JournalVerifying
import ProgramTesting

/// Where a test runs the program; everything of it is gone after the test.
struct Desk: Sendable {
  /// Home and working directory in one; the project's surveys are not below it.
  let folder = SharedFolder()

  /// The default journal, below the home.
  static let journalName = ".local/share/rapport/journal.jsonl"

  /// - Parameter surveys: files of `surveys/` by id; the built-in ones are used if there are none.
  init(surveys: [String: String] = [:]) {
    if !surveys.isEmpty { mkdir("\(folder.path)/surveys", 0o755) }
    for (id, text) in surveys { write(text, to: "surveys/\(id).yaml") }
  }

  /// The program in plain surroundings.
  func rapport(_ arguments: String...) -> Program {
    let bare = Program(built: "rapport").folder(folder.path).environment("HOME", folder.path)
      .environment("TERM", "xterm-256color").environment("PATH", "/usr/bin:/bin")
      .environment("LANG", "C.UTF-8")
    return arguments.reduce(bare) { $0.arguments($1) }
  }

  /// The kiosk of desk front-1, where anna sits.
  func kiosk(_ arguments: String...) -> Program {
    let named = rapport("ask", "--desk", "front-1", "--agent", "anna")
    return arguments.reduce(named) { $0.arguments($1) }
  }

  /// A shell that gets the kiosk as `"$0" "$@"`.
  func shell(_ script: String) -> Program {
    let bare = Program(path: "/bin/sh").folder(folder.path).environment("HOME", folder.path)
      .environment("TERM", "xterm-256color").environment("PATH", "/usr/bin:/bin")
      .environment("LANG", "C.UTF-8")
    let kiosk = [rapport().path, "ask", "--desk", "front-1", "--agent", "anna"]
    return (["-c", script] + kiosk).reduce(bare) { $0.arguments($1) }
  }

  var journalPath: String { "\(folder.path)/\(Desk.journalName)" }
  var journalBytes: [UInt8] { folder.folder.bytes(of: Desk.journalName) ?? [] }
  var journal: Journal { Journal(journalBytes) }

  /// Writes a file below the folder.
  @discardableResult
  func write(_ text: String, to name: String) -> String { folder.folder.write(text.utf8, to: name) }

  /// Puts these bytes behind what the journal holds.
  func appendToJournal(_ bytes: some Sequence<UInt8>) {
    folder.folder.write(journalBytes + Array(bytes), to: Desk.journalName)
  }
}

/// A temporary folder that copies of a desk share; its path never changes.
final class SharedFolder: @unchecked Sendable {
  let folder = TemporaryFolder()
  var path: String { folder.path }
}

extension Program {
  /// Answers these lines through a pipe, which then ends.
  func answering(_ lines: String..., timeout: Duration = .seconds(20)) throws -> ProgramRun {
    try answering(lines, timeout: timeout)
  }

  func answering(_ lines: [String], timeout: Duration = .seconds(20)) throws -> ProgramRun {
    try input(lines.map { $0 + "\n" }.joined()).run(timeout: timeout)
  }
}
