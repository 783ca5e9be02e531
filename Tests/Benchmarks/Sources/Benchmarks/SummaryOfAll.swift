// How long the summary of a whole journal takes, against a database that counts the same and against bare hashing.

import ProgramTesting

enum SummaryOfAll: Measurement {
  static let name = "all"
  static let summary = "the summary of a whole journal by agent, every sum verified"

  private static let script = "Tests/Benchmarks/Peers/counts.py"

  static func run(in setting: Setting) throws -> [any Finding] {
    let records = setting.usual
    let journal = try setting.journals.journal(of: records)
    let ours = setting.rapport("summary", "all", journal: journal, "--by", "agent", "--format", "json")
    let hashing = Timed(Program(built: "HashLines").path, [journal])
    let database = setting.python.map { Timed($0, [script, journal], folder: ".") }
    let things = [ours, hashing] + (database.map { [$0] } ?? [])
    let runs = try inTurn(setting.runs, things.map { thing in { try thing.run() } })
    let what = "`summary all --by agent`, \(records.grouped) records"
    let series = Series("rapport", .seconds, runs[0].map(\.seconds))
    let floor = Series("hashing those lines", .seconds, runs[1].map(\.seconds))
    var findings: [any Finding] = [Ratio(what, series, over: floor, .atMost(1.4))]
    if runs.count > 2 {
      let counts = try runs[2].map { try Counts($0.output) }
      for count in counts { try count.refuseUnlessAgreed(with: runs[0][0].output) }
      let query = Series("DuckDB's query alone", .seconds, counts.map(\.seconds))
      findings.insert(Ratio(what, query, over: series, .atLeast(3)), at: 0)
    } else {
      findings.append(Remark("DuckDB: not measured, because it could not be installed"))
    }
    return findings
  }

  /// What the database printed: how long its query took, and how many ratings it counted.
  private struct Counts {
    let seconds: Double
    private let ratings: Int

    init(_ output: String) throws {
      let words = output.split { " \n".contains($0) }
      guard words.count == 2, let seconds = Double(words[0]), let ratings = Int(words[1]) else {
        throw Unfit(description: "DuckDB printed “\(output)”")
      }
      (self.seconds, self.ratings) = (seconds, ratings)
    }

    /// Refuses figures of something else: both must have counted the same NPS ratings.
    func refuseUnlessAgreed(with report: String) throws {
      guard report.contains("\"id\":\"nps\",\"metric\":\"nps\",\"scale\":[0,10],\"n\":\(ratings),") else {
        throw Unfit(description: "DuckDB counts \(ratings) NPS ratings, and the summary another number")
      }
    }
  }
}
