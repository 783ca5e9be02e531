// Where a report goes: to standard output, or whole into a file.

import Glibc
import Journaling
import Terminal
import Wording

/// Writing text so that all of it is there or an error says why not.
enum OutputFile {
  /// Prints a command's result.
  /// - Throws: a complaint if the output takes no more.
  static func print(_ text: String, _ words: Wording) throws(Complaint) {
    if let error = write(text, to: STDOUT_FILENO) {
      throw Complaint(words.commands.cannotPrint(error.reason(words.journal)), .inputOutput)
    }
  }

  /// The width of standard output; 80 where it is no terminal.
  static var columns: Int { Window(of: STDOUT_FILENO).columns }

  /// Whether standard output may be styled.
  static func isStyled(in world: World) -> Bool {
    Styling.isWanted(onTerminal: isatty(STDOUT_FILENO) == 1, in: world.environment)
  }

  /// Help goes where nobody may read on, which is no reason to complain.
  static func writeToStandardOutput(_ text: String) {
    _ = write(text, to: STDOUT_FILENO)
  }

  /// Messages go where nobody may listen any more, which is no reason to stop.
  static func writeToStandardError(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  /// Puts a file with this text in the place of the one at `path`, which stays as it is if anything fails.
  static func replace(_ path: String, with text: String) throws(SystemError) {
    try place(text, mode: 0o600, beside: path) { rename($0, path) == 0 ? nil : "rename" }
  }

  /// Makes a file with this text that others may read; one that is there already stays as it is, which is an error.
  static func create(_ path: String, with text: String) throws(SystemError) {
    try place(text, mode: 0o644, beside: path) { temporary in
      defer { unlink(temporary) }
      return link(temporary, path) == 0 ? nil : "link"
    }
  }

  /// - Parameter name: gives the whole file its name; the call that failed, if one did.
  private static func place(
    _ text: String, mode: mode_t, beside path: String, _ name: (String) -> String?
  ) throws(SystemError) {
    let temporary = "\(path).\(getpid()).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else { throw SystemError(call: "open", code: errno) }
    defer { close(file) }
    if let error = write(text, to: file) ?? (fsync(file) == 0 ? nil : SystemError(call: "fsync", code: errno))
      ?? name(temporary).map({ SystemError(call: $0, code: errno) })
    {
      unlink(temporary)
      throw error
    }
  }

  private static func write(_ text: String, to descriptor: Int32) -> SystemError? {
    do throws(WriteError) {
      try Terminal.write(text, to: descriptor)
      return nil
    } catch {
      return SystemError(call: "write", code: error.code)
    }
  }
}
