// A place on some disk where kiosks run: a folder with a journal, and the program in plain surroundings.

import Glibc
import JournalVerifying
import ProgramTesting

/// Where a test runs the program.
final class Shop {
  let folder: TemporaryFolder
  let journalPath: String

  /// - Parameter disk: a folder on the file system that is to be tried.
  init(on disk: String = "/tmp") {
    folder = TemporaryFolder(in: disk)
    journalPath = "\(folder.path)/journal.jsonl"
  }

  /// The program: the one that was built with the tests, or the one that `RAPPORT_PROGRAM` names.
  static let program =
    getenv("RAPPORT_PROGRAM").map { Program(path: String(cString: $0)) }
    ?? Program(built: "rapport")

  func rapport(_ arguments: String...) -> Program { inPlainSurroundings(Shop.program, arguments) }

  /// The kiosk of a desk.
  func kiosk(_ desk: Int = 1) -> Program {
    rapport("ask", "after-call", "--desk", "front-\(desk)", "--agent", "anna")
  }

  /// A program that gets the kiosk as its last arguments.
  func kiosk(under path: String, _ arguments: [String]) -> Program {
    let kiosk = [Shop.program.path, "ask", "after-call", "--desk", "front-1", "--agent", "anna"]
    // A sanitized program would look for leaks at its end, which does not work under a tracer.
    return inPlainSurroundings(Program(path: path), arguments + kiosk)
      .environment("ASAN_OPTIONS", "detect_leaks=0")
  }

  private func inPlainSurroundings(_ program: Program, _ arguments: [String]) -> Program {
    let bare = program.folder(folder.path).environment("HOME", folder.path)
      .environment("RAPPORT_JOURNAL", journalPath).environment("TERM", "xterm-256color")
      .environment("PATH", "/usr/bin:/bin").environment("LANG", "C.UTF-8").environment("NO_COLOR", "1")
    return arguments.reduce(bare) { $0.arguments($1) }
  }

  var journalBytes: [UInt8] { folder.bytes(of: "journal.jsonl") ?? [] }
  var journal: Journal { Journal(journalBytes) }

  /// The name of the folder that the drafts are in.
  private let draftFolder = "journal.jsonl.drafts-\(getuid())"
  var draftFolderPath: String { "\(folder.path)/\(draftFolder)" }

  /// The drafts, each as the bytes of its file.
  var drafts: [[UInt8]] {
    TemporaryFolder.names(in: draftFolderPath).compactMap { folder.bytes(of: "\(draftFolder)/\($0)") }
  }

  /// Whether the mark of a failed sync is there.
  var isSuspect: Bool { access(journalPath + ".suspect", F_OK) == 0 }
}

extension [UInt8] {
  /// How often a text stands in it.
  func count(of text: String) -> Int {
    let part = Array(text.utf8)
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let first = part.first else { return 0 }
      var (position, count) = (0, 0)
      while position + part.count <= bytes.count,
        let found = memchr(start + position, Int32(first), bytes.count - position - part.count + 1)
      {
        let isThere = memcmp(found, part, part.count) == 0
        count += isThere ? 1 : 0
        position = UnsafeRawPointer(found) - start + (isThere ? part.count : 1)
      }
      return count
    }
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}
