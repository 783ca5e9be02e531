// What the summary of every shape of journal costs, and what other commands cost beside it.

import Glibc
import ProgramTesting

enum ShapeCosts: Measurement {
  static let name = "shapes"
  static let summary =
    "the summary of every shape of journal, and other commands beside it, every sum verified"

  static func run(in setting: Setting) throws -> [any Finding] {
    let folder = setting.folderOnDisk()
    let journals = ShapedJournals(in: folder.path, records: setting.few)
    for shape in Shape.all {
      try journals.make(shape)
      _ = try setting.rapport("check", journal: journals.path(of: shape)).run()
    }
    // What is still being written would disturb what is measured.
    sync()
    var findings = try summaries(of: journals, in: setting)
    for shape in [Shape.corrected, .mixed] {
      findings += try CommandCosts(shape, journals.path(of: shape), setting).findings()
    }
    return findings.sorted { $0.strain > $1.strain }
  }

  private static func summaries(of journals: ShapedJournals, in setting: Setting) throws -> [any Finding] {
    var (things, failures): ([ShapeRuns], [any Finding]) = ([], [])
    for shape in Shape.all {
      do { things.append(try ShapeRuns(shape, journals, setting)) } catch {
        failures.append(Remark("\(shape.title): FAILED: \(error)", isMissed: true))
      }
    }
    for _ in 0..<setting.runs {
      for place in things.indices { try things[place].measure() }
    }
    guard let plain = things.first, plain.shape.name == Shape.plain.name else { return failures }
    return failures + things.flatMap { $0.findings(against: plain) }
  }
}

/// The runs of what is measured of one shape.
private struct ShapeRuns {
  let shape: Shape
  private let bytes: Int
  private let ours, hashing: Timed
  /// Nil where the database could not be installed.
  private let database: Timed?
  private var ourRuns: [Run] = []
  private var hashingRuns: [Run] = []
  private var queries: [Double] = []

  private static let fields = ["agent", "lang"]

  /// Runs everything once unmeasured.
  init(_ shape: Shape, _ journals: ShapedJournals, _ setting: Setting) throws {
    let journal = journals.path(of: shape)
    self.shape = shape
    bytes = try ShapedJournals.size(of: journal)
    ours = setting.rapport(
      "summary", "all", "--by", "agent", "--by", "lang", "--format", "json", journal: journal)
    hashing = Timed(Program(built: "HashLines").path, [journal])
    database = setting.python.map { DatabaseCounts.query($0, by: ShapeRuns.fields, journal: journal) }
    let report = try ours.run().output
    _ = try hashing.run()
    if let database {
      let counts = try DatabaseCounts(database.run().output)
      if !shape.isCorrected { try counts.refuseUnlessAgreed(with: report) }
    }
  }

  /// Runs each once.
  mutating func measure() throws {
    ourRuns.append(try ours.run())
    hashingRuns.append(try hashing.run())
    if let database { queries.append(try DatabaseCounts(database.run().output).seconds) }
  }

  private var perByte: Series {
    Series(shape.name, .nanosecondsPerByte, ourRuns.map { $0.processorSeconds * 1e9 / Double(bytes) })
  }

  func findings(against plain: ShapeRuns) -> [any Finding] {
    let what = "summary of \(shape.title)"
    let isPlain = shape.name == Shape.plain.name
    let processor = Series("rapport", .seconds, ourRuns.map(\.processorSeconds))
    let floor = Series("hashing those lines", .seconds, hashingRuns.map(\.processorSeconds))
    let peak = Series("rapport", .mebibytes, ourRuns.map(\.mebibytes))
    var findings: [any Finding] = [
      Ratio("\(what), processor time", processor, over: floor, .atMost(shape.mostOfHashing)),
      Level("\(what), peak memory", peak, .atMost(shape.isCorrected ? 64 : 40)),
    ]
    if !isPlain {
      findings.append(
        Ratio("\(what), per byte", perByte, over: plain.perByte, .atMost(shape.mostOfPlain)))
    }
    if !queries.isEmpty {
      let wall = Series("rapport", .seconds, ourRuns.map(\.seconds))
      let query = Series("DuckDB's query alone", .seconds, queries)
      findings.append(Ratio("\(what), wall time", query, over: wall, .atLeast(isPlain ? 2 : 1.2)))
    }
    return findings
  }
}

extension Shape {
  /// The goals: processor time over that of hashing, and over that of the plain shape per byte.
  fileprivate var mostOfHashing: Double { isCorrected ? 2.4 : agents >= 5000 ? 3 : 2 }
  fileprivate var mostOfPlain: Double { rearranged == 1000 ? 2 : 1.5 }
}

/// What commands cost on one journal, beside the summary of it.
private struct CommandCosts {
  private let shape: Shape
  private let journal: String
  private let setting: Setting

  init(_ shape: Shape, _ journal: String, _ setting: Setting) {
    (self.shape, self.journal, self.setting) = (shape, journal, setting)
  }

  /// A command and how much longer than the summary it may take.
  private struct Command {
    let name: String
    let most: Double
    let run: () throws -> Run
  }

  func findings() throws -> [any Finding] {
    let summary = Command(name: "summary all", most: 1, run: run("summary", "all", "--format", "json"))
    let commands = [
      Command(name: "check", most: 2.5, run: run("check")),
      Command(name: "follow-ups", most: 2.5, run: run("follow-ups")),
      Command(
        name: "summary all --explain nps", most: 2.5, run: run("summary", "all", "--explain", "nps")),
      Command(name: "summary all --personal", most: 2.5, run: run("summary", "all", "--personal")),
      Command(name: "copy FILE", most: 4, run: copy),
      Command(name: "redact --customer REF", most: 4, run: redact),
    ]
    let runs = try inTurn(setting.runs, [summary.run] + commands.map(\.run))
    let base = Series("`summary all`", .seconds, runs[0].map(\.processorSeconds))
    return zip(commands, runs.dropFirst()).flatMap { command, runs -> [any Finding] in
      let what = "`\(command.name)`, \(shape.title)"
      let time = Series("the command", .seconds, runs.map(\.processorSeconds))
      return [
        Ratio("\(what), processor time", time, over: base, .atMost(command.most)),
        Level("\(what), peak memory", Series("rapport", .mebibytes, runs.map(\.mebibytes)), .atMost(64)),
      ]
    }
  }

  private func run(_ arguments: String...) -> () throws -> Run {
    let timed = Timed(setting.program, arguments + ["--journal", journal])
    return { try timed.run() }
  }

  private func copy() throws -> Run {
    let folder = setting.folderOnDisk()
    return try Timed(setting.program, ["copy", "\(folder.path)/copy.jsonl", "--journal", journal]).run()
  }

  /// Redacts in a copy, which is new each time.
  private func redact() throws -> Run {
    let folder = setting.folderOnDisk()
    let copy = "\(folder.path)/journal.jsonl"
    _ = try Timed("/bin/cp", [journal, copy]).run()
    sync()
    let arguments = ["redact", "--customer", Words.regularCustomer, "--yes", "--journal", copy]
    return try Timed(setting.program, arguments).run()
  }
}
