// Whole sessions at a terminal, as scripts that a person reads: one for each thing that an agent does, and language.

import Glibc
import ProgramTesting
import Testing

/// `RAPPORT_RECORD_SESSIONS=1` writes what the screens and the journals show now into `Sessions`, to be read
/// before it is committed.
@Suite struct SessionTests {
  private static let folder = Shipped.root + "/Tests/KioskTests/Sessions"
  private static let isRecording = getenv("RAPPORT_RECORD_SESSIONS") != nil

  static let names = TemporaryFolder.names(in: folder).filter { $0.hasSuffix(".session") }

  @Test(arguments: names)
  func `the screen and the journal show what the session's script shows`(name: String) throws {
    let path = "\(SessionTests.folder)/\(name)"
    let script = SessionScript(try #require(contents(of: path)))
    var surveys: [String: String] = [:]
    if let id = script["survey"] { surveys[id] = contents(of: "\(SessionTests.folder)/surveys/\(id).yaml") }
    var player = SessionPlayer(script, surveys: surveys, isRecording: SessionTests.isRecording)
    let played = try player.play()
    if !player.desk.journalBytes.isEmpty { player.desk.expectSound() }
    if SessionTests.isRecording { return write(played.text, to: path) }
    let (found, known) = (lines(of: played), lines(of: script))
    let first = zip(found, known).enumerated().first { $1.0 != $1.1 }?.offset ?? min(found.count, known.count)
    #expect(found == known, "\(name), line \(first + 1): “\(first < found.count ? found[first] : "")”")
  }

  @Test func `every session is told in English, Hungarian and Turkish`() {
    let points = Set(SessionTests.names.map { $0.prefix { $0 != "." } })
    #expect(points.count >= 12)
    for point in points where point != "turkish-i" {
      for language in ["en", "hu", "tr"] {
        #expect(SessionTests.names.contains("\(point).\(language).session"))
      }
    }
  }

  private func lines(of script: SessionScript) -> [String] {
    script.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
