// Whatever is altered in a journal up to a seal that was kept, `rapport check --seal` finds.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct TamperingTests {
  /// A journal of so many records, as the kiosk wrote it.
  static func journal(of records: Int) throws -> [JournalLine] {
    let shop = Shop(on: "/dev/shm")
    let input = (1..<records).flatMap { Planned($0).lines }.map { $0 + "\n" }.joined()
    #expect(try shop.kiosk().input(input).run(timeout: .seconds(60)).exit == .status(0))
    return shop.journal.lines
  }

  /// Has one `rapport check` look at many altered copies of a journal.
  /// - Returns: how many of them do not hold their seal, and the status.
  private func check(_ copies: [[JournalLine]], seal: String) throws -> (found: Int, run: ProgramRun) {
    let shop = Shop(on: "/dev/shm")
    var command = shop.rapport("check")
    for (number, lines) in copies.enumerated() {
      let path = shop.folder.write(lines.flatMap { $0.bytes + [0x0A] }, to: "copy-\(number).jsonl")
      command = command.arguments("--journal", path, "--seal", seal)
    }
    let run = try command.run(timeout: .seconds(120))
    return (run.output.count(of: "\(seal) does not hold"), run)
  }

  @Test func `every line removed, doubled or swapped is found`() throws {
    let lines = try TamperingTests.journal(of: 60)
    #expect(lines.count == 60)
    let seal = "60-\(lines[59].sum ?? "")"
    let removed = lines.indices.map { lines[..<$0] + lines[($0 + 1)...] }.map { Array($0) }
    let doubled = lines.indices.dropLast().map { Array(lines[...$0] + lines[$0...]) }
    let swapped = lines.indices.dropLast().map { index in
      var copy = lines
      copy.swapAt(index, index + 1)
      return copy
    }
    let copies = removed + doubled + swapped
    let (found, run) = try check(copies, seal: seal)
    #expect(found == copies.count && run.exit == .status(1))
    // Behind the seal: the seal holds, and the copy is reported all the same.
    let (afterSeal, second) = try check([lines + [lines[59]]], seal: seal)
    #expect(afterSeal == 0 && second.exit == .status(1) && second.outputText.contains("gap"))
    let (untouched, third) = try check([lines], seal: seal)
    #expect(untouched == 0 && third.exit == .status(0))
    Length.say(
      "tampering: \(removed.count) lines removed, \(doubled.count) doubled, \(swapped.count) swapped; "
        + "\(found) of \(copies.count) found by their seal")
  }

  @Test func `a chain that was rewritten with new sums is found`() throws {
    let lines = try TamperingTests.journal(of: Length.of(60, long: 140))
    let seal = "\(lines.count)-\(lines.last?.sum ?? "")"
    let copies = try stride(from: 1, to: lines.count, by: Length.of(8, long: 1)).map { start in
      try rewritten(lines, from: start)
    }
    let (found, run) = try check(copies, seal: seal)
    #expect(found == copies.count && run.exit == .status(1))
    #expect(run.output.count(of: "that record has another sum") == copies.count)
    Length.say("tampering: \(found) of \(copies.count) chains rewritten with new sums found by their seal")
  }

  /// The journal with another desk in one record, and everything after it made to fit again.
  private func rewritten(_ lines: [JournalLine], from start: Int) throws -> [JournalLine] {
    var copy = Array(lines[..<start])
    for (index, line) in lines[start...].enumerated() {
      let text = line.bytes.text
      let end = try #require(text.firstRange(of: ",\"prev\":"))
      let beginning = String(text[..<end.lowerBound])
      let forged =
        index == 0 ? beginning.replacing("\"desk\":\"front-1\"", with: "\"desk\":\"front-9\"") : beginning
      copy.append(try #require(JournalLine(forged, prev: copy.last?.sum ?? "")))
    }
    return copy
  }
}
