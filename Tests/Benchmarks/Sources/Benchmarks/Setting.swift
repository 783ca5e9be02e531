// Where measurements take place: the program, the machine, folders in memory and on a disk.

import Glibc
import ProgramTesting

/// What all measurements share.
struct Setting {
  /// The program, as it is released.
  let program: String
  private let disk: String

  /// How many processors there are, and how many programs want one: above that, figures are of waiting too.
  static var machine: String {
    var load = [0.0]
    getloadavg(&load, 1)
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, load \(Int(load[0].rounded()))"
  }

  /// Reads `RAPPORT_PROGRAM` and `RAPPORT_BENCH_DISK`, which `.ci/bench` sets.
  init() throws {
    guard let program = getenv("RAPPORT_PROGRAM"), let disk = getenv("RAPPORT_BENCH_DISK") else {
      throw Unfit(description: "RAPPORT_PROGRAM and RAPPORT_BENCH_DISK are not set; start with .ci/bench")
    }
    self.program = String(cString: program)
    self.disk = String(cString: disk)
  }

  /// A new folder whose syncs cost nothing.
  func folderInMemory() -> TemporaryFolder { TemporaryFolder(in: "/dev/shm") }

  /// A new folder whose syncs reach a disk.
  func folderOnDisk() -> TemporaryFolder { TemporaryFolder(in: disk) }
}
