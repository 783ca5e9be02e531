// What a command prints: results to standard output, everything else to standard error.

import Glibc
import Journaling
import Terminal
import Wording

/// The two streams that a command prints to.
enum OutputFile {
  /// Prints a command's result. A reader that went away is no error: it has seen what it wanted, and the command goes
  /// on to say what needs a person.
  /// - Throws: a complaint if the output takes no more.
  static func print(_ text: String, _ words: Wording) throws(Complaint) {
    do { try write(text, to: STDOUT_FILENO) } catch {
      throw Complaint(words.commands.cannotPrint(error.reason(words.journal)), .inputOutput)
    }
  }

  /// The width of standard output; 80 where it is no terminal.
  static var columns: Int { Window(of: STDOUT_FILENO).columns }

  /// Whether standard output may be styled.
  static func isStyled(in world: World) -> Bool {
    Styling.isWanted(onTerminal: isatty(STDOUT_FILENO) == 1, in: world.environment)
  }

  /// Writes a message to standard error; there is nobody to tell that it could not be written.
  static func writeToStandardError(_ text: String) {
    try? Terminal.write(ScreenText(text), to: STDERR_FILENO)
  }

  /// Writes the whole text to a descriptor: as it is to a file or a pipe, made safe to a terminal. A reader that went
  /// away is no error.
  static func write(_ text: String, to descriptor: Int32) throws(SystemError) {
    do throws(WriteError) {
      if isatty(descriptor) == 1 {
        try Terminal.write(ScreenText(text), to: descriptor)
      } else {
        try Terminal.write(data: Array(text.utf8), to: descriptor)
      }
    } catch {
      if error.code != EPIPE { throw SystemError(call: "write", code: error.code) }
    }
  }
}
