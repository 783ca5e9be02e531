// A program run from start to end on pipes, for what scripts see of it.

import CPseudoTerminal
import Glibc

/// What a run left.
package struct ProgramRun: Sendable {
  package let exit: Exit
  /// All of its standard output.
  package let output: [UInt8]
  /// All of its standard error.
  package let errors: [UInt8]

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
  /// The lines of standard output.
  package var outputLines: [String] { outputText.split(separator: "\n").map(String.init) }
}

extension Program {
  /// Runs it to its end; kills it at the timeout.
  package func run(timeout: Duration = .seconds(10)) throws(ProgramFailure) -> ProgramRun {
    let running = try RunningProgram(self)
    running.send(input)
    running.closeInput()
    return try running.waitForEnd(timeout: timeout)
  }
}

/// A program that runs on pipes, for tests that act in the middle of it.
package final class RunningProgram {
  private let process: Process
  private let input: Descriptor
  private let output: Descriptor
  private let errors: Descriptor
  private var unsent: ArraySlice<UInt8> = []
  private var isInputEnding = false
  /// What came on standard output so far.
  package private(set) var outputBytes: [UInt8] = []
  /// What came on standard error so far.
  package private(set) var errorBytes: [UInt8] = []

  /// Starts it; its standard input stays open.
  package init(_ program: Program) throws(ProgramFailure) {
    _ = Glibc.signal(SIGPIPE, SIG_IGN)
    let (input, output, errors) = (Descriptor.pipe(), Descriptor.pipe(), Descriptor.pipe())
    process = try program.start(
      input: input.reading.number, output: output.writing.number, errors: errors.writing.number
    ) { program_start($0) }
    self.input = input.writing.unblocked()
    self.output = output.reading.unblocked()
    self.errors = errors.reading.unblocked()
  }

  /// Writes to its standard input, as far as it reads.
  package func send(_ bytes: some Sequence<UInt8>) {
    unsent += Array(bytes)
  }

  /// Ends its standard input after what was sent.
  package func closeInput() {
    isInputEnding = true
  }

  /// Sends it a signal.
  package func signal(_ signal: Int32) {
    process.send(signal)
  }

  /// Its process.
  package var id: Int32 { process.id }

  /// How it ended; nil while it runs.
  package var exit: Exit? {
    process.update()
    return process.exit
  }

  /// Moves what can be moved, and waits until more comes, but no longer than until then.
  package func exchange(until end: ContinuousClock.Instant) {
    exchange()
    waitBriefly(reading: isDrained ? [] : [output, errors], until: end)
    exchange()
  }

  /// Kills it at once with SIGKILL, with all that it started; what it wrote before is read.
  package func kill() {
    process.end()
    exchange()
  }

  /// Waits until its standard error holds a text.
  package func expectError(_ text: String, timeout: Duration = .seconds(10)) throws(ProgramFailure) {
    try wait(for: "“\(text)”", timeout) { String(decoding: errorBytes, as: UTF8.self).contains(text) }
  }

  /// Waits until it has ended and both its streams are closed; kills it at the timeout.
  package func waitForEnd(timeout: Duration = .seconds(10)) throws(ProgramFailure) -> ProgramRun {
    try wait(for: "the end", timeout) {
      process.update()
      return process.exit != nil && isDrained
    }
    return ProgramRun(exit: process.exit ?? .status(-1), output: outputBytes, errors: errorBytes)
  }

  private var isDrained = false

  private func wait(for expected: String, _ timeout: Duration, until holds: () -> Bool) throws(ProgramFailure)
  {
    let deadline = Deadline(in: timeout)
    while true {
      exchange()
      if holds() { return }
      if deadline.hasPassed {
        process.end()
        throw .timedOut(waitingFor: expected, seen: String(decoding: outputBytes + errorBytes, as: UTF8.self))
      }
      waitBriefly(reading: [output, errors], writing: unsent.isEmpty ? nil : input)
    }
  }

  /// Moves what can be moved now.
  private func exchange() {
    if !unsent.isEmpty { input.write(from: &unsent) }
    if unsent.isEmpty && isInputEnding { input.close() }
    let outputOpen = output.read(into: &outputBytes)
    let errorsOpen = errors.read(into: &errorBytes)
    isDrained = !outputOpen && !errorsOpen
  }
}
