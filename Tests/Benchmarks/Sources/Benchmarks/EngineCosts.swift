// What it costs to have another engine count, against the program itself: the steps from one desk to thousands.

import ProgramTesting

enum EngineCosts: Measurement {
  static let name = "engines"
  static let summary =
    "a tally by agent, by the program with every sum and by other engines without; each measured once"

  private static let script = "Tests/Benchmarks/Peers/engines.py"

  static func run(in setting: Setting) throws -> [any Finding] {
    try Set([setting.usual, setting.most]).sorted().flatMap { try costs(of: $0, in: setting) }
  }

  private static func costs(of records: Int, in setting: Setting) throws -> [any Finding] {
    let journal = try setting.journals.journal(of: records)
    let folder = setting.folderOnDisk()
    let what = "\(records.grouped) records"
    let tally = try setting.rapport("summary", "all", journal: journal, "--by", "agent", "--format", "tally")
      .run()
    let copy = try setting.rapport("copy", "\(folder.path)/copy.jsonl", journal: journal).run()
    let file = folder.write(tally.output.utf8, to: "tally.csv")
    let sum = try Timed(setting.program, ["summary", "--tally", file, "--format", "json"]).run()
    var findings: [any Finding] = [
      level(what, "`rapport summary --format tally`", tally), level(what, "`rapport copy`", copy),
      level(what, "`rapport summary --tally`", sum),
    ]
    guard let python = setting.engines else {
      return findings + [Remark("DuckDB and Spark: not measured, because they could not be installed")]
    }
    for engine in ["duckdb", "spark"] {
      let query = try Timed(setting.program, ["sql", engine, "all", "--by", "agent", "--from", journal]).run()
      let path = folder.write(query.output.utf8, to: "\(engine).sql")
      let run = try Timed(python, [script, engine, path, file], folder: ".").run()
      guard let seconds = run.output.split(separator: "\n").last.flatMap({ Double($0) }) else {
        throw Unfit(description: "\(engine) printed “\(run.output)”")
      }
      findings.append(Level("\(what), the query on \(engine)", Series("alone", .seconds, [seconds])))
    }
    return findings
  }

  private static func level(_ what: String, _ step: String, _ run: Run) -> any Finding {
    Level("\(what), \(step)", Series("from start to end", .seconds, [run.seconds]))
  }
}
