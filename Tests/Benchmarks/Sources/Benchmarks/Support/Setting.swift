// Where measurements take place: the program, the machine, folders in memory and on a disk, journals.

import Glibc
import ProgramTesting

/// What all measurements share.
struct Setting {
  /// The program, as it is released.
  let program: String
  /// What `.ci/bench` has got besides it; nil where that could not be had.
  let python, saving, engines: String?
  /// The records of a journal of ten years, of one of the usual length, and of each of many shapes.
  let most, usual, few: Int
  /// How often what takes long is measured.
  let runs: Int
  /// How often what takes milliseconds is.
  var manyRuns: Int { runs * 5 }
  /// The zone of the generated records, for the programs that read them.
  static let timeZone = "CET-1"
  private let disk: String
  let journals: GeneratedJournals

  /// How many processors there are, and how many programs want one: above that, figures are of waiting too.
  static var machine: String {
    var load = [0.0]
    getloadavg(&load, 1)
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, load \(Int(load[0].rounded()))"
  }

  /// Reads the variables whose names begin with `RAPPORT_`, as `.ci/bench` explains and sets them.
  init() throws {
    guard let program = variable("RAPPORT_PROGRAM"), let disk = variable("RAPPORT_BENCH_DISK") else {
      throw Unfit(description: "RAPPORT_PROGRAM and RAPPORT_BENCH_DISK are not set; start with .ci/bench")
    }
    (self.program, self.disk) = (program, disk)
    python = variable("RAPPORT_BENCH_PYTHON")
    saving = variable("RAPPORT_BENCH_SAVING")
    engines = variable("RAPPORT_BENCH_ENGINES")
    most = try Setting.records() ?? 10_000_000
    usual = min(most, 1_000_000)
    few = min(most, Setting.shapeRecords)
    runs = try number("RAPPORT_BENCH_RUNS", atLeast: 1) ?? 5
    journals = GeneratedJournals(in: TemporaryFolder(in: disk))
  }

  /// How many records were asked for; nil for as many as there are by default.
  static func records() throws -> Int? { try number("RAPPORT_BENCH_RECORDS", atLeast: 10_000) }

  /// The records of a plain journal among those of all shapes.
  static let shapeRecords = 100_000

  /// A new folder whose syncs cost nothing.
  func folderInMemory() -> TemporaryFolder { TemporaryFolder(in: "/dev/shm") }

  /// A new folder whose syncs reach a disk.
  func folderOnDisk() -> TemporaryFolder { TemporaryFolder(in: disk) }

  /// The program with a journal.
  func rapport(_ command: String..., journal: String, _ options: String...) -> Timed {
    Timed(program, command + ["--journal", journal] + options)
  }
}

/// An environment variable; nil if it is not set or empty.
func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

private func number(_ name: String, atLeast least: Int) throws -> Int? {
  guard let text = variable(name) else { return nil }
  guard let number = Int(text), number >= least else {
    throw Unfit(description: "\(name) is “\(text)”, and must be a number of at least \(least)")
  }
  return number
}

extension Int {
  /// With a comma at the thousands.
  var grouped: String {
    let digits = Array(String(self))
    return digits.indices.map { ($0 > 0 && (digits.count - $0) % 3 == 0 ? "," : "") + String(digits[$0]) }
      .joined()
  }
}
