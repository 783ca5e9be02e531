// What the engines count from the journals themselves: the same as the program, row for row.

import Glibc
import ProgramTesting
import Testing

/// The queries on real engines: `.ci/engines` installs them, and `.ci/long EngineTests` counts more journals.
@Suite("Engines")
struct EngineTests {
  @Test(
    "DuckDB counts what the program counts", .enabled(if: Engine.duckdb.isThere, "\(Engine.duckdb.missing)"))
  func duckdb() throws { try check(.duckdb, try QueryCases.all(long: 60) + [QueryCases.carriageReturns()]) }

  @Test(
    "PostgreSQL counts what the program counts",
    .enabled(if: Engine.postgres.isThere, "\(Engine.postgres.missing)"))
  func postgres() throws {
    try check(.postgres, try QueryCases.all(long: 40) + [QueryCases.carriageReturns()])
  }

  @Test(
    "Spark counts what the program counts, on executors of their own",
    .enabled(if: Engine.spark.isThere, "\(Engine.spark.missing)"))
  func spark() throws {
    let cases = try QueryCases.all(long: 20)
    // A query takes it seconds, however short the journal: every field, a night shift, torn copies and odd records.
    try check(.spark, QueryCases.isLong ? cases : cases.filter { [0, 1, 8, 10].contains($0.number) })
  }

  private func check(_ engine: Engine, _ cases: [QueryCase]) throws {
    let differences = try engine.differences(cases)
    #expect(differences.count == cases.count, "\(differences)")
    for (one, difference) in zip(cases, differences) {
      #expect(difference == "", "\(one)")
      guard difference.isEmpty else { continue }
      let figures = try one.figures(of: engine)
      #expect(figures.journals == figures.tally, "\(one)")
    }
  }
}

/// What is asked, and of which journals.
enum QueryCases {
  static let isLong = getenv("RAPPORT_LONG").map { String(cString: $0) } == "1"

  private static let everyField = [
    "agent", "desk", "survey", "lang", "channel", "hour", "day", "topic", EngineJournals.oddQuestion,
  ].flatMap { ["--by", $0] }

  private static let requests: [[String]] = [
    ["all"] + everyField, ["2026-11-15", "--by", "hour", "--day-starts", "04:30"],
    ["2026-W47", "--by", "topic", "--by", "agent"],
    ["2026-11", "--by", "day", "--day-starts", "23:59"], ["2026-Q4"], ["2026", "--by", "lang"],
    ["2026-11-14..2026-11-16", "--by", "channel"], ["2025", "--by", "desk"],
  ]

  /// - Parameter long: how many seeds are tried where there is time.
  static func all(long: Int) throws -> [QueryCase] {
    var cases: [QueryCase] = []
    func add(_ what: String, _ arguments: [String], in folder: TemporaryFolder) {
      cases.append(
        QueryCase(
          folder: folder, description: "\(what): \(arguments)", number: cases.count, arguments: arguments))
    }
    for seed in 1...(isLong ? long : 1) {
      let folder = TemporaryFolder()
      var journals = EngineJournals(seed: UInt64(seed))
      for name in ["b", "a", "c"] { folder.write(journals.journal(120), to: "\(name).jsonl") }
      for request in requests { add("seed \(seed)", request, in: folder) }
      let copies = try torn(folder)
      add("torn copies of seed \(seed)", ["all", "--by", "desk"], in: copies)
    }
    let empty = TemporaryFolder()
    empty.write([], to: "empty.jsonl")
    add("an empty journal", ["all", "--by", "agent"], in: empty)
    let oddities = TemporaryFolder()
    var odd = EngineJournals(seed: 7)
    oddities.write(odd.oddities(), to: "odd.jsonl")
    add("records with something wrong", ["all", "--by", "topic"], in: oddities)
    add("records with something wrong", ["2026-11-14"], in: oddities)
    return cases
  }

  /// Records with carriage returns between their parts, which Spark takes for the ends of lines.
  static func carriageReturns() -> QueryCase {
    let folder = TemporaryFolder()
    var journals = EngineJournals(seed: 9)
    folder.write(journals.carriageReturns(), to: "returns.jsonl")
    return QueryCase(
      folder: folder, description: "carriage returns", number: 0, arguments: ["all", "--by", "agent"])
  }

  /// The public copies of a folder's journals, each cut off in the middle of its last line.
  private static func torn(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let copies = TemporaryFolder()
    for name in folder.names where name.hasSuffix(".jsonl") {
      let path = "\(copies.path)/\(name)"
      _ = try Program(built: "rapport").arguments("copy", path, "--journal", "\(folder.path)/\(name)")
        .environment("HOME", copies.path).run(timeout: .seconds(60))
      let bytes = copies.bytes(of: name) ?? []
      copies.write(bytes.dropLast(70), to: name)
    }
    return copies
  }
}
