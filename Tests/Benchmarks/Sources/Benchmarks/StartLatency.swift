// How soon the kiosk asks for the first customer on a journal of ten years, against the start of another program.

import ProgramTesting

enum StartLatency: Measurement {
  static let name = "start"
  static let summary = "from the start of a program at a terminal to what it shows first"

  static func run(in setting: Setting) throws -> [any Finding] {
    let sqlite = Tool("sqlite3")
    guard let path = sqlite.path else { return [Remark(sqlite.missing)] }
    let journal = try setting.journals.journal(of: setting.most)
    let ours = Program(path: setting.program).arguments(
      "ask", "after-call", "--journal", journal, "--ui-lang", "en")
    let peer = Program(path: path).arguments(":memory:", "select 1")
    let times = try inTurn(
      setting.manyRuns,
      [
        { try start(ours, until: "(Enter for none):", in: setting.folderInMemory()) },
        { try start(peer, until: "1", in: setting.folderInMemory()) },
      ])
    return [
      Ratio(
        "`ask` to its first prompt, \(setting.most.grouped) records", Series("rapport", .seconds, times[0]),
        over: Series("`sqlite3 :memory: 'select 1'`", .seconds, times[1]), .atMost(4))
    ]
  }

  private static func start(_ program: Program, until text: String, in folder: TemporaryFolder) throws
    -> Double
  {
    let bytes = Array(text.utf8)
    let start = ContinuousClock.now
    let terminal = try PseudoTerminal(
      program.environment("HOME", folder.path).environment("TERM", "xterm-256color")
        .environment("LANG", "C.UTF-8").environment("TZ", Setting.timeZone).folder(folder.path))
    try terminal.expect("“\(text)”") { $0.transcript[...].holds(bytes) }
    return (ContinuousClock.now - start).inSeconds
  }
}
