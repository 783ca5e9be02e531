// Whether today's summary costs on a journal of ten years what it costs on a new one.

enum SummaryOfToday: Measurement {
  static let name = "today"
  static let summary =
    "today's summary of \(GeneratedJournals.ofToday) records, of a long journal and a short one"

  private static let short = 1_000

  static func run(in setting: Setting) throws -> [any Finding] {
    let series = try inTurn(
      setting.manyRuns, [setting.most, short].map { records in try summary(setting, records) }
    )
    .enumerated().map {
      Series(
        $0.offset == 0 ? setting.most.grouped + " records" : short.grouped + " records", .seconds, $0.element)
    }
    let what = "`summary today`"
    return [Ratio(what, series[0], over: series[1], .atMost(1.3)), Level(what, series[0], .atMost(0.015))]
  }

  private static func summary(_ setting: Setting, _ records: Int) throws -> () throws -> Double {
    let journal = try setting.journals.journal(of: records)
    let timed = setting.rapport("summary", "today", journal: journal, "--format", "json")
    return {
      let run = try timed.run()
      guard run.output.contains("\"interviews\":{\"total\":\(GeneratedJournals.ofToday),") else {
        throw Unfit(description: "the summary is of another day: has midnight passed?")
      }
      return run.seconds
    }
  }
}
