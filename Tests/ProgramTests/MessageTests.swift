// The catalogue of what the program says to bad input: what is wrong, where, what to do next, and the status.

import Glibc
import ProgramTesting
import Testing

/// `Messages/catalogue.txt` holds every message as it stands; `RAPPORT_RECORD=1` writes it anew, to be read
/// before it is committed.
@Suite("Messages")
struct MessageTests {
  @Test("Bad input gets the catalogue's message and status")
  func catalogue() throws {
    let folder = try Fixtures()
    var found = ""
    for (section, commands) in BadInput.all {
      found += "## \(section)\n\n"
      for command in commands { found += try entry(command, in: folder) }
    }
    let path = ConformanceTests.folder.replacing("Conformance/", with: "Messages/catalogue.txt")
    if getenv("RAPPORT_RECORD") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(found, file)
      fclose(file)
    }
    let known = try #require(contents(of: path))
    #expect(entries(of: found) == entries(of: known))
  }

  @Test(
    "No message has a control character, whatever the input was",
    arguments: ["\u{1B}[2J", "\u{202E}x", "\u{200B}"])
  func nothingRuns(text: String) throws {
    let folder = try Fixtures()
    for arguments in [
      ["summary", text], ["ask", text], ["amend", text], ["surveys", "check", text], ["--journal", text],
    ] {
      let run = try folder.program(arguments).run()
      #expect(run.errors.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }, "\(arguments)")
      #expect(
        !run.errorText.unicodeScalars.contains("\u{202E}")
          && !run.errorText.unicodeScalars.contains("\u{200B}"))
    }
  }

  private func entry(_ command: BadInput.Command, in folder: Fixtures) throws -> String {
    let run = try folder.program(command.arguments).input(command.input).run()
    guard case .status(let status) = run.exit else { return "\(command.arguments): \(run.exit)\n" }
    let day = /\d{4}(-W?\d\d|-Q\d)?(-\d\d)?/
    let message = run.errorText.replacing(folder.path, with: "FOLDER")
      .replacing(/suspect-\d+T\d+Z/, with: "suspect-TIME").replacing(day, with: "DATE")
      .replacing(/DATE \d\d:\d\d/, with: "DATE TIME")
    return "$ rapport \(command.arguments.joined(separator: " "))\n\(message)→ \(status)\n\n"
  }

  private func entries(of text: String) -> [String] {
    text.split(separator: "\n\n").map(String.init)
  }

  private func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}
