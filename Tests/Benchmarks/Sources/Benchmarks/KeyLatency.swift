// How soon a key that is pressed at a prompt stands on the screen.

import ProgramTesting

enum KeyLatency: Measurement {
  static let name = "keys"
  static let summary = "from a key at a question's prompt to its letter on the screen"

  private static let lines = 60
  private static let lineLength = 40

  static func run(in setting: Setting) throws -> [any Finding] {
    let kiosk = try Kiosk(setting.program, in: setting.folderInMemory())
    try kiosk.enter("", until: "1/")
    var durations: [Duration] = []
    for _ in 0..<lines {
      for column in 0..<lineLength {
        durations.append(try kiosk.press(column % 8 == 7 ? " " : "n", moving: 1))
      }
      try kiosk.clearLine(of: lineLength)
    }
    return [Figure("a key on the screen", durations, goal: .milliseconds(5))]
  }
}
