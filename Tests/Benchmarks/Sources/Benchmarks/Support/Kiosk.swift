// The kiosk at a terminal, with hands that type and eyes that see when something is there.

import Glibc
import ProgramTesting

/// A shift at a kiosk whose survey has nothing but ratings.
struct Kiosk {
  static let questions = 10
  private let terminal: PseudoTerminal
  /// Held, so that it outlives the program.
  private let folder: TemporaryFolder

  /// Opens the kiosk, its journal and drafts in this folder.
  init(_ program: String, in folder: TemporaryFolder) throws {
    self.folder = folder
    Kiosk.writeSurvey(to: folder)
    terminal = try PseudoTerminal(
      Program(path: program).arguments("ask", "ratings", "--journal", "journal.jsonl", "--ui-lang", "en")
        .environment("HOME", folder.path).environment("TERM", "xterm-256color")
        .environment("LANG", "C.UTF-8").folder(folder.path))
    try terminal.expect("the start prompt") { $0.screen.lastLine.contains("(Enter for none):") }
  }

  /// Leaves the survey `ratings` in a folder, where a kiosk that is started there finds it.
  static func writeSurvey(to folder: TemporaryFolder) {
    mkdir("\(folder.path)/surveys", 0o700)
    folder.write(survey.utf8, to: "surveys/ratings.yaml")
  }

  private static var survey: String {
    let questions = (1...Kiosk.questions).map {
      "  - {id: q\($0), metric: csat, scale: 1-5, ask: {en: 'How satisfied were you with part \($0)?'}}\n"
    }
    return "survey: ratings\ntitle: {en: Ratings}\nquestions:\n" + questions.joined()
  }

  /// Presses a key that moves the cursor by so many columns.
  /// - Returns: how long it took until the screen showed that.
  func press(_ key: String, moving columns: Int) throws -> Duration {
    let expected = terminal.screen.cursor.column + columns
    let start = ContinuousClock.now
    terminal.send(key)
    try terminal.expect("the key \(key)") { $0.screen.cursor.column == expected }
    return .now - start
  }

  /// Types a line and presses Enter.
  /// - Returns: how long it took from Enter until a text came that was not there before.
  @discardableResult
  func enter(_ line: String, until text: String) throws -> Duration {
    for key in line { _ = try press(String(key), moving: 1) }
    let (text, seen) = (Array(text.utf8), terminal.transcript.count)
    let start = ContinuousClock.now
    terminal.send("\r")
    try terminal.expect("“\(text)”") { $0.transcript[seen...].holds(text) }
    return .now - start
  }

  /// Empties the line that is being typed.
  func clearLine(of columns: Int) throws { _ = try press("\u{15}", moving: -columns) }

  /// Conducts a whole interview and saves it.
  /// - Parameter took: gets the time from Enter at each question to the next question, and at the last to the
  ///   review.
  func interview(_ took: (Duration) throws -> Void) throws {
    try enter("", until: Kiosk.prompt(1))
    for question in 1...Kiosk.questions {
      let next = question < Kiosk.questions ? Kiosk.prompt(question + 1) : "changes that answer:"
      try took(try enter("4", until: next))
    }
    try enter("", until: "(Enter for none):")
  }

  private static func prompt(_ question: Int) -> String { "\(question)/\(questions) " }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes stand in it.
  func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (startIndex...endIndex - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
