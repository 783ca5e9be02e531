// The program: its commands, and the one place where it ends.

import ArgumentParser
import Glibc
import Text
import Wording

@main
struct Rapport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "A survey kiosk in the terminal: NPS, CSAT and CES at the front desk or on the phone.",
    discussion: """
      Example: a shift, and the figures at its end

        rapport
        rapport summary
      """,
    version: "rapport \(Program.version)",
    // Each names itself: to look up the names of their types took a quarter of the instructions of a start.
    subcommands: [
      Ask.self, SummaryCommand.self, FollowUps.self, Customers.self, Amend.self, VoidCommand.self,
      Redact.self, CopyCommand.self, Check.self, SQLCommand.self, SurveysCommand.self, SettingsCommand.self,
    ],
    defaultSubcommand: Ask.self)

  /// The names of the commands below it, with the one that the parser adds.
  static var commandNames: [String] { configuration.subcommands.map { $0._commandName } + ["help"] }

  static func main() {
    // A reader of the output that goes away is a write error like any other, with its exit status.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may grow no further.
    signal(SIGXFSZ, SIG_IGN)
    leaveNoMemoryBehind()
    occupyClosedStreams()
    do {
      try RawArguments.refuseUnreadable()
      var command = try ask() ?? parseAsRoot()
      try command.run()
    } catch let mistakes as FileComplaint {
      // As compilers write them, without the program's name, so that editors find the place.
      OutputFile.writeToStandardError(mistakes.lines.map { $0.visible + "\n" }.joined())
      Glibc.exit(ExitStatus.data.rawValue)
    } catch let complaint as Complaint {
      if !complaint.message.isEmpty { complain(complaint.message) }
      Glibc.exit(complaint.status.rawValue)
    } catch {
      let status = exitCode(for: error)
      let arguments = RawArguments(words: Array(CommandLine.arguments.dropFirst()))
      if status == .validationFailure, let command = MistypedCommand(arguments, in: .configured) {
        complain(command.sentence(arguments.wording(in: .configured).commands))
        Glibc.exit(status.rawValue)
      }
      // Its own sentences quote the arguments, which may hold what a terminal obeys.
      let text = fullMessage(for: error).visibleLines + "\n"
      guard status == .success else {
        OutputFile.writeToStandardError(text)
        Glibc.exit(status.rawValue)
      }
      do { try OutputFile.print(text, arguments.wording(in: .configured)) } catch {
        complain(error.message)
        Glibc.exit(error.status.rawValue)
      }
    }
  }
}

extension Rapport {
  /// The kiosk, whose start somebody waits for: to go through the list of the commands first takes the parser as long
  /// again. Nil for any other command, and for arguments that are none of its own, which the root has the words for.
  private static func ask() -> (any ParsableCommand)? {
    let words = CommandLine.arguments.dropFirst()
    let isNamed = words.first == Ask._commandName
    guard isNamed || words.allSatisfy({ !$0.hasPrefix("--version") && !commandNames.contains($0) }) else {
      return nil
    }
    return try? Ask.parse(Array(isNamed ? words.dropFirst() : words))
  }
}

/// A crash leaves no core file and no report: memory holds customers' words.
private func leaveNoMemoryBehind() {
  var none = rlimit(rlim_cur: 0, rlim_max: 0)
  setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  for fault in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { signal(fault, SIG_DFL) }
}

/// Without this the journal would get the number of a stream that the parent closed, and be read and written
/// as that stream. A result that has nowhere to go is not to look like one that was printed, so that a closed standard
/// output refuses what is written to it; messages that nobody hears are no failure.
private func occupyClosedStreams() {
  for stream in 0...2 where fcntl(Int32(stream), F_GETFD) == -1 {
    // The lowest free number is given, so each lands in its own place.
    _ = open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
  }
}

/// What the program calls itself.
enum Program {
  static let version = "1.0.0"
  /// As the first line of a journal names it.
  static let name = "rapport \(version)"
}

/// Writes a message of the program to standard error, safe for a screen.
func complain(_ message: String) {
  OutputFile.writeToStandardError("rapport: \(message.visibleLines)\n")
}
