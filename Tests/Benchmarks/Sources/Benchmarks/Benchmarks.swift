// Runs the measurements, all or those that are named, and says whether their goals are met.

import Glibc

/// One thing that is measured: a file each, and a place in `Benchmarks.all`.
protocol Measurement {
  /// As it is named on the command line.
  static var name: String { get }
  /// What is measured, and where it begins and ends.
  static var summary: String { get }
  static func run(in setting: Setting) throws -> [any Finding]
}

@main
struct Benchmarks {
  static var all: [any Measurement.Type] {
    [
      KeyLatency.self, QuestionLatency.self, SummaryOfAll.self, SummaryOfToday.self, SummaryGrowth.self,
      StartLatency.self, SaveRate.self, InstructionCount.self, EngineCosts.self, ShapeCosts.self,
    ]
  }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.first == "make-shapes" {
        try makeShapes(Array(arguments.dropFirst()))
        exit(0)
      }
      exit(try areGoalsMet(by: chosen(arguments)) ? 0 : 1)
    } catch {
      let message = "benchmarks: \(error)\n"
      write(STDERR_FILENO, message, message.utf8.count)
      exit(70)
    }
  }

  private static func chosen(_ names: [String]) throws -> [any Measurement.Type] {
    for name in names where !all.contains(where: { $0.name == name }) {
      throw Unfit(description: "no measurement is named \(name); there are \(all.map { $0.name })")
    }
    return all.filter { names.isEmpty || names.contains($0.name) }
  }

  /// Writes the journals of the shapes that are named after the folder, or of all, for other uses than these
  /// measurements.
  private static func makeShapes(_ arguments: [String]) throws {
    guard let folder = arguments.first else { throw Unfit(description: "make-shapes needs a folder") }
    mkdir(folder, 0o700)
    let journals = ShapedJournals(in: folder, records: try Setting.records() ?? Setting.shapeRecords)
    for shape in Shape.all where arguments.count == 1 || arguments.contains(shape.name) {
      let start = ContinuousClock.now
      try journals.make(shape)
      say("\(journals.path(of: shape)): \((ContinuousClock.now - start).inSeconds.decimals(2)) s")
    }
  }

  private static func areGoalsMet(by measurements: [any Measurement.Type]) throws -> Bool {
    let setting = try Setting()
    say(Setting.machine)
    var findings: [any Finding] = []
    for measurement in measurements {
      say("\(measurement.name): \(measurement.summary)")
      let found = outcome(of: measurement, in: setting)
      found.forEach { say("  " + $0.line) }
      findings += found
    }
    let rows = findings.compactMap(\.row)
    if !rows.isEmpty {
      say((["", "| what | medians | ratio | goal |", "|---|---|---|---|"] + rows).joined(separator: "\n"))
    }
    return findings.allSatisfy { !$0.isMissed }
  }

  /// A measurement that fails keeps no other from its turn.
  private static func outcome(of measurement: any Measurement.Type, in setting: Setting) -> [any Finding] {
    do { return try measurement.run(in: setting) } catch let skipped as Skipped {
      return [Remark("skipped: \(skipped.reason)")]
    } catch {
      return [Remark("FAILED: \(error)", isMissed: true)]
    }
  }

  /// Prints a line at once, for those who read a file that it goes to.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}

/// Why nothing can be measured.
struct Unfit: Error, CustomStringConvertible {
  let description: String
}

/// Why one of the measurements is left out.
struct Skipped: Error {
  let reason: String
}
