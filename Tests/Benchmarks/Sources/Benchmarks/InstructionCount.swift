// How many instructions a record costs besides its hashing: a figure that no other program on the machine disturbs.

import Glibc
import ProgramTesting

enum InstructionCount: Measurement {
  static let name = "instructions"
  static let summary =
    "instructions a record of the summary of a whole journal, those of the hashing library apart"

  private static let records = 20_000
  /// The last figure that was recorded; `RAPPORT_BENCH_RECORD=1` records anew.
  private static let recorded = "Tests/Benchmarks/instructions.txt"

  static func run(in setting: Setting) throws -> [any Finding] {
    let tools = [Tool("valgrind"), Tool("strip", package: "binutils")]
    for tool in tools where !tool.isThere { return [Remark(tool.missing)] }
    let paths = tools.compactMap(\.path)
    // Valgrind does not read the debugging information of this program, and needs none.
    let folder = setting.folderInMemory()
    _ = try Timed(paths[1], ["--strip-debug", "-o", "\(folder.path)/rapport", setting.program]).run()
    let fewer = try profile(paths[0], setting.journals.journal(of: records), in: folder)
    let more = try profile(paths[0], setting.journals.journal(of: records * 2), in: folder)
    let own = Double(more.own - fewer.own) / Double(records)
    let hashing = Double(more.hashing - fewer.hashing) / Double(records)
    let what = "instructions a record, hashing subtracted"
    let series = Series("now", .instructions, [own])
    var findings: [any Finding] = [
      Level("instructions a record, of the hashing", Series("nettle", .instructions, [hashing]))
    ]
    if variable("RAPPORT_BENCH_RECORD") == "1" {
      try record(own)
      findings.append(Level(what + ", recorded anew", series))
    } else if let last = last() {
      findings.append(
        Ratio(what, series, over: Series("last recorded", .instructions, [last]), .atMost(1.05)))
    } else {
      findings.append(Level(what + ", none recorded before", series))
    }
    return findings
  }

  /// - Parameter folder: has the program, and holds what is written for it.
  private static func profile(
    _ valgrind: String, _ journal: String, in folder: TemporaryFolder
  ) throws -> Profile {
    let arguments = [
      "--tool=callgrind", "--callgrind-out-file=profile", "\(folder.path)/rapport", "summary", "all",
      "--by", "agent", "--format", "json", "--journal", journal,
    ]
    _ = try Timed(valgrind, arguments, folder: folder.path).run()
    return Profile(folder.bytes(of: "profile") ?? [], library: "libnettle")
  }

  private static func last() -> Double? {
    guard let file = fopen(recorded, "r") else { return nil }
    defer { fclose(file) }
    var digits = ""
    while case let byte = fgetc(file), (48...57).contains(byte) {
      digits.unicodeScalars.append(Unicode.Scalar(UInt8(byte)))
    }
    return Double(digits)
  }

  private static func record(_ own: Double) throws {
    guard let file = fopen(recorded, "w") else { throw Unfit(description: "\(recorded) cannot be written") }
    fputs(
      "\(own.decimals(0)) instructions a record, by RAPPORT_BENCH_RECORD=1 .ci/bench instructions\n", file)
    fclose(file)
  }
}

/// What callgrind counted, in its own format: `ob=` and `fn=` name what the lines of numbers after them are of, and the
/// line after `calls=` is of what was called, which is counted there.
struct Profile {
  /// Instructions outside the library and in it.
  private(set) var own = 0
  private(set) var hashing = 0

  init(_ bytes: [UInt8], library: String) {
    var names: Set<Substring> = []
    var isLibrary = false
    var isCall = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("ob=") || line.hasPrefix("cob=") {
        // The name stands where its number is used first, and the number alone from then on.
        let parts = line.drop { $0 != "(" }.split(separator: ")", maxSplits: 1)
        if parts.count == 2, parts[1].contains(library) { names.insert(parts[0]) }
        if line.hasPrefix("ob=") { isLibrary = parts.first.map(names.contains) ?? false }
      } else if line.hasPrefix("calls=") {
        isCall = true
      } else if let first = line.utf8.first, first <= UInt8(ascii: "9"), first >= UInt8(ascii: "*") {
        let cost = isCall ? 0 : line.split(separator: " ").last.flatMap { Int($0) } ?? 0
        isCall = false
        if isLibrary { hashing += cost } else { own += cost }
      }
    }
  }
}
