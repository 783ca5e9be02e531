// The same answers at a terminal and through a pipe must leave the same journal.

import JournalVerifying
import ProgramTesting
import Testing

/// Runs a shift on fresh desks, once at a terminal and once through a pipe, and compares what they leave.
/// - Parameters:
///   - lines: of the shift, without `/quit`; at the terminal each may hold editing keys.
///   - piped: the same answers without editing keys, if there are any.
///   - arguments: behind `rapport ask`.
/// - Returns: the shape of both journals.
func shapeBothWays(
  _ lines: [String], piped: [String]? = nil, asking arguments: [String] = [], surveys: [String: String] = [:]
) throws -> String {
  let typing = Desk(surveys: surveys)
  let sitting = try Sitting(arguments.reduce(typing.kiosk()) { $0.arguments($1) })
  for line in lines { try sitting.answer(line) }
  #expect(try sitting.end() == .status(0))
  #expect(sitting.terminal.isRestored)
  typing.expectSound()
  #expect(sitting.output == typing.journal.ids("response"))

  let piping = Desk(surveys: surveys)
  let run = try arguments.reduce(piping.kiosk()) { $0.arguments($1) }.answering((piped ?? lines) + ["/quit"])
  #expect(run.exit == .status(0))
  piping.expectSound()
  #expect(run.outputLines == piping.journal.ids("response"))
  #expect(!run.errors.contains(0x1B))

  #expect(typing.journal.shape == piping.journal.shape)
  return piping.journal.shape
}

extension Desk {
  /// The journal has no fault at all, and the program's own verification agrees.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(journal.problems == [], sourceLocation: sourceLocation)
  }

  /// Runs lines through a pipe and gives the journal's shape, which must be sound.
  func shape(
    _ arguments: String..., answering lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let program = arguments.reduce(kiosk()) { $0.arguments($1) }
    let run = try program.answering(lines)
    #expect(run.exit == .status(0), sourceLocation: sourceLocation)
    #expect(run.outputLines == journal.ids("response"), sourceLocation: sourceLocation)
    expectSound(sourceLocation: sourceLocation)
    return journal.shape
  }
}
