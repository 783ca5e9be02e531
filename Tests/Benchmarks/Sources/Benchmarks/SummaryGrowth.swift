// Whether time and memory of a summary grow with the journal as they should: the one in proportion, the other not.

enum SummaryGrowth: Measurement {
  static let name = "growth"
  static let summary = "time and peak memory of the summary of a whole journal, at 100 times the records"

  static func run(in setting: Setting) throws -> [any Finding] {
    let sizes = [setting.usual, setting.usual / 100]
    let runs = try inTurn(
      setting.runs,
      sizes.map { records in
        let journal = try setting.journals.journal(of: records)
        let timed = setting.rapport("summary", "all", journal: journal, "--format", "json")
        return { try timed.run() }
      })
    let times = zip(sizes, runs).map { Series($0.grouped + " records", .seconds, $1.map(\.seconds)) }
    let peaks = zip(sizes, runs).map { Series($0.grouped + " records", .mebibytes, $1.map(\.mebibytes)) }
    return [
      Ratio("`summary all`, time", times[0], over: times[1], .atMost(100)),
      Ratio("`summary all`, peak memory", peaks[0], over: peaks[1], .atMost(1.2)),
      Level("`summary all`, peak memory", peaks[0], .atMost(40)),
    ]
  }
}
