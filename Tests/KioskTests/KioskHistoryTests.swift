// The arrow keys bring back commands and nothing that a customer said; no file remembers either.

import ProgramTesting
import Testing

@Suite struct KioskHistoryTests {
  private let desk = Desk()

  @Test func `commands come back, answers and references never do`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("/lang hu", "C-10442", "/again", "3", "secret words", "2")
    try sitting.type(Key.up, showing: "> /again")
    try sitting.type(Key.up, showing: "> /lang hu")
    sitting.terminal.send(Key.up + Key.up)
    try sitting.type("x", showing: "> /lang hux")
    #expect(!sitting.terminal.currentLine.contains("secret"))
  }

  @Test(arguments: ["/note secret", "/n secret", "/no secret", "/note   secret", "  /note secret"])
  func `a note never comes back`(line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/again", line)
    try sitting.type(Key.up, showing: "> /again")
  }

  @Test(arguments: ["/NOTE secret", "/Note secret", "/nOte secret", "/N secret"])
  func `a note in capitals never comes back either`(line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/again", line)
    try sitting.type(Key.up, showing: "> /again")
  }

  @Test(arguments: ["/notes secret", "/secret words of a customer", "/ secret"])
  func `words that only looked like a command never come back`(line: String) throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/again", "3", line)
    try sitting.type(Key.up, showing: "> /again")
  }

  @Test func `words that begin with a slash never come back`() throws {
    let sitting = try Sitting(desk.kiosk())
    try sitting.answer("", "/again", "3", "//secret")
    try sitting.type(Key.up, showing: "> /again")
  }

  @Test func `nothing but the journal is left in the home folder`() throws {
    let program = desk.kiosk().environment("HISTFILE", "\(desk.folder.path)/history")
    let sitting = try Sitting(program)
    try sitting.answer("/help", "C-1", "3", "secret", "2", "2", "1", "y", "")
    try sitting.end()
    #expect(desk.folder.folder.names == [".local"])
    let found = try Program(path: "/usr/bin/find").arguments(desk.folder.path, "-type", "f").run()
    #expect(found.outputLines == [desk.journalPath])
  }
}
