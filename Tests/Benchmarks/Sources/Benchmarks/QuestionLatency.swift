// How soon the next question stands on the screen after Enter, with the draft's sync apart and with it.

import Glibc
import ProgramTesting

enum QuestionLatency: Measurement {
  static let name = "questions"
  static let summary = "from Enter to the next question's prompt; each answer is in the draft by then"

  static func run(in setting: Setting) throws -> [any Finding] {
    let apart = try answers(interviews: 200, setting.program, in: setting.folderInMemory())
    var syncs: [Duration] = []
    let disk = setting.folderOnDisk()
    let sync = try SyncProbe(in: disk)
    let whole = try answers(interviews: 50, setting.program, in: disk) {
      syncs.append(try sync.measure())
    }
    return [
      Figure("in memory, where a sync costs nothing", apart, goal: .milliseconds(2)),
      Figure("on the disk, sync and all", whole),
      Figure("a bare write and fdatasync there, in turn with these", syncs),
    ]
  }

  /// - Parameter between: what is done after each answer.
  private static func answers(
    interviews: Int, _ program: String, in folder: TemporaryFolder, between: () throws -> Void = {}
  ) throws -> [Duration] {
    let kiosk = try Kiosk(program, in: folder)
    var durations: [Duration] = []
    for _ in 0..<interviews {
      try kiosk.interview {
        durations.append($0)
        try between()
      }
    }
    return durations
  }
}

/// A file to which as much is appended as an answer adds to a draft.
private final class SyncProbe {
  private let file: Int32
  private let bytes = [UInt8](repeating: UInt8(ascii: "4"), count: 120)

  init(in folder: TemporaryFolder) throws {
    file = open("\(folder.path)/probe", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SyncProbe.failure() }
  }

  deinit { close(file) }

  private static func failure() -> Unfit {
    Unfit(description: "the disk's own time cannot be measured: \(String(cString: strerror(errno)))")
  }

  func measure() throws -> Duration {
    let start = ContinuousClock.now
    guard write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
      throw SyncProbe.failure()
    }
    return .now - start
  }
}
