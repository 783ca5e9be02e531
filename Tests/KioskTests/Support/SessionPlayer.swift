// Plays a session's keys to the real program in a pseudo-terminal, and writes down what it shows.

import JournalVerifying
import ProgramTesting

/// Somebody who does what a script says.
struct SessionPlayer {
  /// Where the session takes place.
  let desk: Desk
  private let script: SessionScript
  private var clock: SessionClock
  private var terminal: PseudoTerminal?
  /// The row of the prompt that waits.
  private var promptRow = 0
  /// How much the terminal had got when something was typed.
  private var typedAfter = 0
  /// The line of the prompt before that.
  private var before = ""
  /// Whether only what the screen shows in the end counts, and not what the script says of it.
  private let isRecording: Bool

  /// The window is so high that nothing ever leaves it.
  private static let rows = 300

  init(_ script: SessionScript, surveys: [String: String], isRecording: Bool) {
    self.script = script
    self.isRecording = isRecording
    desk = Desk(surveys: surveys)
    let last = script.steps.compactMap { if case .clock(let time) = $0.act { time } else { nil } }.last
    clock = SessionClock(script["clock"] ?? "12:00", in: script["language"] ?? "en", until: last)
  }

  /// Plays it.
  /// - Returns: the script with what was seen now.
  mutating func play() throws -> SessionScript {
    var played = script
    for (index, step) in script.steps.enumerated() {
      switch step.act {
      case .clock(let time):
        clock.set(time)
        continue
      case .command(let command): try start(command)
      case .keys(let keys): try type(keys)
      }
      played.steps[index].lines = try seen(after: step)
      if case .status(let status)? = terminal?.exit, status != 0 {
        played.steps[index].lines.append("→ \(status)")
      }
    }
    played.journal = clock.stable(desk.journal.shape).split(separator: "\n").map {
      String($0).replacing(/"revision":"[0-9a-f]{8}"/, with: #""revision":"REVISION""#)
    }
    return played
  }

  private mutating func start(_ command: String) throws {
    let language = script["language"] ?? "en"
    let locale = ["en": "en_US.UTF-8", "hu": "hu_HU.UTF-8", "tr": "tr_TR.UTF-8"][language]
    let program = desk.rapport().environment("RAPPORT_DESK", "front-1").environment("RAPPORT_AGENT", "anna")
      .environment("LANG", locale).environment("TZ", clock.zone)
    let arguments = command.split(separator: " ").dropFirst().map(String.init)
    let columns = script["window"].flatMap { Int($0) } ?? 80
    terminal = try PseudoTerminal(
      arguments.reduce(program) { $0.arguments($1) }, columns: columns, rows: SessionPlayer.rows)
    promptRow = 0
  }

  private mutating func type(_ keys: String) throws {
    guard let terminal, terminal.exit == nil else { throw SessionError.nobodyAsks(keys) }
    typedAfter = terminal.transcript.count
    before = terminal.screen.lines[promptRow]
    let (bytes, isLine) = SessionPlayer.keys(clock.typed(keys))
    terminal.send(bytes + (isLine ? Key.enter : ""))
  }

  /// The bytes of these keys, and whether Enter comes behind them.
  private static func keys(_ keys: String) -> (bytes: String, isLine: Bool) {
    let acting = ["‹Tab›": Key.tab, "‹Ctrl-C›": Key.controlC, "‹Ctrl-D›": Key.controlD]
    let editing = [
      "‹Ctrl-U›": Key.killLine, "‹Backspace›": Key.backspace, "‹Left›": Key.left, "‹Up›": Key.up,
    ]
    let bytes = acting.merging(editing) { first, _ in first }.reduce(keys) {
      $0.replacing($1.key, with: $1.value)
    }
    return (bytes, !acting.keys.contains { keys.hasSuffix($0) })
  }

  // MARK: What is seen

  /// What the screen shows once it shows what the script says, or does not change any more.
  private mutating func seen(after step: SessionScript.Step) throws -> [String] {
    guard let terminal else { return [] }
    let wanted = step.lines.filter { !$0.hasPrefix("→") }
    let start = ContinuousClock.now
    var (lines, looked, changed) = ([String](), -1, start)
    while start.duration(to: .now) < .seconds(20) {
      terminal.exchange(until: .now + .milliseconds(10))
      let count = terminal.transcript.count
      if looked < count { changed = .now }
      guard isAsking(terminal, step) else { continue }
      if looked < count {
        lines = shown(on: terminal.screen, step)
        looked = count
      }
      if !isRecording, lines == wanted { break }
      let isQuiet = changed.duration(to: .now) > .milliseconds(200)
      if isQuiet, isRecording || start.duration(to: .now) > .seconds(5) { break }
    }
    promptRow = beginningOfPrompt(on: terminal.screen)
    return lines
  }

  /// The row in which the line with the cursor begins: it may have been wrapped.
  private func beginningOfPrompt(on screen: ProgramTesting.Screen) -> Int {
    var row = screen.cursor.row
    while row > promptRow, screen.lines[row - 1].count >= screen.columns { row -= 1 }
    return row
  }

  /// Whether it waits at a prompt that came after what was typed, or is over.
  private func isAsking(_ terminal: PseudoTerminal, _ step: SessionScript.Step) -> Bool {
    if terminal.exit != nil { return true }
    if !terminal.isEditing || terminal.screen.cursor.column == 0 { return false }
    guard case .keys(let keys) = step.act, SessionPlayer.keys(keys).isLine else { return true }
    return terminal.transcript[typedAfter...].contains(UInt8(ascii: "\n"))
  }

  /// The lines from the prompt on; it is left out if what was typed stands behind it and nothing else.
  private func shown(on screen: ProgramTesting.Screen, _ step: SessionScript.Step) -> [String] {
    var lines = Array(screen.lines[promptRow...screen.cursor.row])
    if case .keys(let keys) = step.act {
      let typed = clock.typed(keys)
      let echo = typed.isEmpty ? before : before + " " + typed
      if lines.first == echo || lines.first == before { lines.removeFirst() }
    }
    return lines.map { clock.stable($0).replacing(desk.folder.path, with: "‹home›") }.droppingBlankEnd
  }
}

enum SessionError: Error {
  case nobodyAsks(String)
}
