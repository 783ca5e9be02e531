// How long the summary of a whole journal takes, against a database that counts the same and against bare hashing.

import ProgramTesting

enum SummaryOfAll: Measurement {
  static let name = "all"
  static let summary = "the summary of a whole journal by agent, every sum verified"

  static func run(in setting: Setting) throws -> [any Finding] {
    let records = setting.usual
    let journal = try setting.journals.journal(of: records)
    let ours = setting.rapport("summary", "all", journal: journal, "--by", "agent", "--format", "json")
    let hashing = Timed(Program(built: "HashLines").path, [journal])
    let database = setting.python.map { DatabaseCounts.query($0, by: ["agent"], journal: journal) }
    let things = [ours, hashing] + (database.map { [$0] } ?? [])
    let runs = try inTurn(setting.runs, things.map { thing in { try thing.run() } })
    let what = "`summary all --by agent`, \(records.grouped) records"
    let series = Series("rapport", .seconds, runs[0].map(\.seconds))
    let floor = Series("hashing those lines", .seconds, runs[1].map(\.seconds))
    var findings: [any Finding] = [Ratio(what, series, over: floor, .atMost(1.4))]
    if runs.count > 2 {
      let counts = try runs[2].map { try DatabaseCounts($0.output) }
      for count in counts { try count.refuseUnlessAgreed(with: runs[0][0].output) }
      let query = Series("DuckDB's query alone", .seconds, counts.map(\.seconds))
      findings.insert(Ratio(what, query, over: series, .atLeast(3)), at: 0)
    } else {
      findings.append(Remark("DuckDB: not measured, because it could not be installed"))
    }
    return findings
  }
}
