// Journals whose figures somebody else computed, from the contract alone.

import Glibc
import ProgramTesting
import Testing

@Suite("Conformance")
struct ConformanceTests {
  static let folder: String = {
    let here = #filePath
    return here.prefix(upTo: here.firstRange(of: "ConformanceTests.swift")!.lowerBound) + "Conformance/"
  }()

  @Test(
    "The summary has the figures that were computed independently",
    arguments: [
      "altered-and-zeroed", "clock-went-back", "clock-went-back-all", "interrupted-save", "month-by-agent",
      "one-day", "quarter-two-scales", "redacted", "torn-tail", "two-desks-in-conflict",
      "two-desks-one-twice",
      "year-with-retention",
    ])
  func figures(name: String) throws {
    let folder = ConformanceTests.folder + name
    let arguments = try #require(text("\(folder)/arguments")).split(separator: "\n").map(String.init)
    let expected = try #require(text("\(folder)/expected.json").flatMap { JSONText(Array($0.utf8)) })
    let status = try #require(text("\(folder)/status")?.split(separator: "\n").first.flatMap { Int32($0) })
    let run = try arguments.reduce(Program(built: "rapport").arguments("summary").folder(folder)) {
      $0.arguments($1)
    }
    .run()
    let found = try #require(JSONText(run.output), "no JSON: \(run.errorText)")
    #expect(expected.differences(in: found) == [])
    #expect(run.exit == .status(status))
  }

  private func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
