// How soon the next question stands on the screen after Enter, with the draft's sync apart and with it.

import ProgramTesting

enum QuestionLatency: Measurement {
  static let name = "questions"
  static let summary = "from Enter to the next question's prompt; each answer is in the draft by then"

  static func run(in setting: Setting) throws -> [any Finding] {
    let apart = try answers(interviews: 200, setting.program, in: setting.folderInMemory())
    var syncs: [Duration] = []
    let disk = setting.folderOnDisk()
    // As much as an answer adds to a draft.
    let sync = try SyncProbe(in: disk, bytes: 120)
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
