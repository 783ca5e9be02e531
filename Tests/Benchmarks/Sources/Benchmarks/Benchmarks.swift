// Runs the measurements, all or those that are named, and says whether their goals are met.

import Glibc

/// One thing that is measured: a file each, and a place in `Benchmarks.all`.
protocol Measurement {
  /// As it is named on the command line.
  static var name: String { get }
  /// What is measured, and where it begins and ends.
  static var summary: String { get }
  static func run(in setting: Setting) throws -> [Figure]
}

@main
struct Benchmarks {
  static var all: [any Measurement.Type] { [KeyLatency.self, QuestionLatency.self] }

  static func main() {
    do {
      exit(try areGoalsMet(by: chosen(Array(CommandLine.arguments.dropFirst()))) ? 0 : 1)
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

  private static func areGoalsMet(by measurements: [any Measurement.Type]) throws -> Bool {
    let setting = try Setting()
    print(Setting.machine)
    var areMet = true
    for measurement in measurements {
      print("\(measurement.name): \(measurement.summary)")
      for figure in try measurement.run(in: setting) {
        print("  " + figure.line)
        areMet = areMet && !figure.isMissed
      }
    }
    return areMet
  }
}

/// Why nothing can be measured.
struct Unfit: Error, CustomStringConvertible {
  let description: String
}
