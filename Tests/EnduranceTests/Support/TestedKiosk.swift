// A kiosk through a pipe or at a terminal, as the tests of endurance drive both.

import ProgramTesting

/// A kiosk that runs.
protocol TestedKiosk: AnyObject {
  /// What the agent sees: messages and prompts.
  var shown: [UInt8] { get }
  /// What came on standard output.
  var printed: [UInt8] { get }
  var exit: Exit? { get }
  func enter(_ line: String)
  func exchange(until end: ContinuousClock.Instant)
  func kill()
}

extension RunningProgram: TestedKiosk {
  var shown: [UInt8] { errorBytes }
  var printed: [UInt8] { outputBytes }
  func enter(_ line: String) { send((line + "\n").utf8) }
}

extension PseudoTerminal: TestedKiosk {
  var shown: [UInt8] { transcript }
  var printed: [UInt8] { output }
  func enter(_ line: String) { send(line + "\r") }
}
