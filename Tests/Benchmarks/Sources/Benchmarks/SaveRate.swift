// How many interviews become durable a second, against a database that is as careful.

import Glibc
import ProgramTesting

enum SaveRate: Measurement {
  static let name = "saves"
  static let summary = "durable saves on the disk, each acknowledged after its own sync"

  private static let ofOne = 4_000
  private static let crowd = 8
  private static let ofEachInCrowd = 500
  private static let interviews = 200
  /// About what a save writes.
  private static let lineLength = 780

  static func run(in setting: Setting) throws -> [any Finding] {
    var findings: [any Finding] = []
    if let saving = setting.saving {
      let lines = setting.folderOnDisk()
      try rate(1, 1000, in: lines) { [saving, $0 + "/journal.jsonl", "1000"] }
      for writers in [1, crowd] {
        findings += try comparisons(writers, saving, lines: lines, in: setting)
      }
    } else {
      findings.append(Remark("a kiosk's save: not measured, because RAPPORT_BENCH_SAVING is not set"))
    }
    let rates = try inTurn(
      setting.runs, [{ try interviewsThroughPipe(setting.program, in: setting.folderOnDisk()) }])
    let what = "whole interviews of \(Kiosk.questions) answers through a pipe, each answer in the draft"
    return findings + [Level(what, Series("rapport", .perSecond, rates[0]))]
  }

  private static func comparisons(
    _ writers: Int, _ saving: String, lines: TemporaryFolder, in setting: Setting
  ) throws -> [Ratio] {
    let saves = writers == 1 ? ofOne : ofEachInCrowd
    let sqlite = Program(built: "SQLiteSaving").path
    let ways: [() throws -> Double] = [
      {
        try rate(writers, saves, in: setting.folderOnDisk()) { [saving, $0 + "/journal.jsonl", "\(saves)"] }
      },
      {
        try rate(writers, saves, in: setting.folderOnDisk()) {
          [sqlite, $0 + "/database", lines.path + "/journal.jsonl", "\(saves)"]
        }
      },
      { try bareRate(saves, in: setting.folderOnDisk()) },
    ]
    let rates = try inTurn(setting.runs, writers == 1 ? ways : Array(ways.prefix(2)))
    let what = writers == 1 ? "durable saves, one kiosk" : "durable saves, \(writers) kiosks on one journal"
    let ours = Series("rapport", .perSecond, rates[0])
    let peer = Series("SQLite, WAL, synchronous=FULL", .perSecond, rates[1])
    guard writers == 1 else { return [Ratio(what, ours, over: peer)] }
    let bare = Series("a bare write and fdatasync", .perSecond, rates[2])
    return [Ratio(what, ours, over: peer, .atLeast(1.2)), Ratio(what, ours, over: bare)]
  }

  private static func bareRate(_ saves: Int, in folder: TemporaryFolder) throws -> Double {
    let probe = try SyncProbe(in: folder, bytes: lineLength)
    let start = ContinuousClock.now
    for _ in 0..<saves { try probe.measure() }
    return Double(saves) / (ContinuousClock.now - start).inSeconds
  }

  @discardableResult
  private static func rate(
    _ writers: Int, _ saves: Int, in folder: TemporaryFolder, _ command: (String) -> [String]
  ) throws -> Double {
    try Writers(writers, folder.path, start: command).run(saves: saves)
  }

  /// The whole program: what is typed comes faster than it is read.
  private static func interviewsThroughPipe(
    _ program: String, in folder: TemporaryFolder
  ) throws -> Double {
    Kiosk.writeSurvey(to: folder)
    let interview = "\n" + String(repeating: "4\n", count: Kiosk.questions) + "\n"
    let arguments = ["ask", "ratings", "--journal", "journal.jsonl", "--ui-lang", "en"]
    let input = String(repeating: interview, count: interviews) + "/quit\n"
    let run = try Timed(program, arguments, folder: folder.path, input: input).run()
    let ids = run.output.split(separator: "\n").count
    guard ids == interviews else { throw Unfit(description: "\(ids) of \(interviews) interviews were saved") }
    return Double(interviews) / run.seconds
  }
}

/// Programs that save to one place at the same time.
private struct Writers {
  private let commands: [[String]]

  /// - Parameter start: from the place to the program and its arguments.
  init(_ count: Int, _ place: String, start: (String) -> [String]) {
    commands = Array(repeating: start(place), count: count)
  }

  /// - Returns: saves a second, from the first writer's first to the last one's last.
  func run(saves: Int) throws -> Double {
    let running = try commands.map { command in
      try RunningProgram(command.dropFirst().reduce(Program(path: command[0])) { $0.arguments($1) })
    }
    var spans: [(start: Double, end: Double)] = []
    for (program, command) in zip(running, commands) {
      program.closeInput()
      let run = try program.waitForEnd(timeout: .seconds(600))
      let words = run.outputText.split { " \n".contains($0) }.compactMap { Double($0) }
      guard run.exit == .status(0), words.count == 2 else {
        throw Unfit(description: "\(command.joined(separator: " ")) failed: \(run.exit)\n\(run.errorText)")
      }
      spans.append((words[0], words[1]))
    }
    let start = spans.map(\.start).min() ?? 0
    let end = spans.map(\.end).max() ?? 0
    return Double(saves * commands.count) / (end - start) * 1e9
  }
}
