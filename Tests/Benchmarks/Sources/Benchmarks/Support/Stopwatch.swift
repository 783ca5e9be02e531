// Programs that are timed from their start to their end, with the memory that they needed.

import ProgramTesting

/// What one run of a program cost.
struct Run {
  let seconds: Double
  /// What the processors spent on it, those of the system included.
  let processorSeconds: Double
  /// At most, resident.
  let mebibytes: Double
  let output: String
}

/// A program that is measured again and again.
struct Timed {
  private let program: Program
  private let arguments: [String]

  /// - Parameter input: what it reads on its standard input.
  init(_ path: String, _ arguments: [String], folder: String = "/tmp", input: String = "") {
    let stopwatch = Program(built: "Stopwatch").folder(folder).input(input)
      .environment("HOME", folder).environment("LANG", "C.UTF-8").environment("TZ", Setting.timeZone)
    self.arguments = [path] + arguments
    program = self.arguments.reduce(stopwatch) { $0.arguments($1) }
  }

  /// Runs it once.
  func run() throws -> Run {
    let run = try program.run(timeout: .seconds(1800))
    let words = run.errorText.split(separator: "\n").last?.split(separator: " ") ?? []
    guard run.exit == .status(0), words.count == 4, words[0] == "stopwatch:",
      let nanoseconds = Double(words[1]),
      let kibibytes = Double(words[2]),
      let worked = Double(words[3])
    else {
      throw Unfit(description: "\(arguments.joined(separator: " ")) failed: \(run.exit)\n\(run.errorText)")
    }
    return Run(
      seconds: nanoseconds / 1e9, processorSeconds: worked / 1e9, mebibytes: kibibytes / 1024,
      output: run.outputText)
  }
}

/// Does things in turn, so that a busy moment of the machine hits all of them: once unmeasured, then so many times.
/// - Returns: what came of each of them.
func inTurn<Outcome>(_ times: Int, _ things: [() throws -> Outcome]) throws -> [[Outcome]] {
  for thing in things { _ = try thing() }
  var outcomes = things.map { _ in [Outcome]() }
  for _ in 0..<times {
    for (number, thing) in things.enumerated() { outcomes[number].append(try thing()) }
  }
  return outcomes
}
