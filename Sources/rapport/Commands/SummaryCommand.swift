// `rapport summary`: read, tally, figure, report, print.

import ArgumentParser
import Journaling
import Records
import Reporting
import Summarizing
import Text
import Wording

struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Aggregates the journal: the scores of a day or of any other period.",
    discussion: """
      PERIOD is today, yesterday, all, 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026, or FROM..TO of two days.

      Example: last month by agent, for another program

        rapport summary 2026-11 --by agent --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The days to aggregate.", completion: .periods)
  var period = "today"

  @OptionGroup var journals: JournalsOption

  @Option(
    help: "Groups by \(Field.allCases.map(\.rawValue).joined(separator: ", ")); may be given several times.")
  var by: [Field] = []

  @Option(help: "text for a person, json for a program.")
  var format = Format.text

  @Option(help: "A group with fewer ratings than this has no score.")
  var minN = 5

  @Option(help: "Write the report to this file.", completion: .file())
  var output: String?

  @OptionGroup var days: DayOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .real) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let request = try request(in: world, words)
    let journals = try Journals(journals.journal, in: world, words)
    var ledger = Ledger(period: request.period, dayStarts: request.dayStarts)
    let parts = try journals.read(since: request.period.since, words) {
      ledger.take($0, journal: $1, offset: $2)
    }
    let summary = Summary(of: ledger, request)
    let figures = JournalFigures(parts, conflicts: ledger.conflicts.count)
    try print(report(summary, figures, words, in: world), words)
    try Findings.tell(parts, conflicts: ledger.conflicts, words.journal)
  }
}

extension SummaryCommand {
  private func request(in world: World, _ words: Wording) throws -> Summary.Request {
    let dayStarts = try days.minutes(in: world, words)
    let today = world.now().day(dayStarts: dayStarts)
    guard let period = Period(period, today: today) else {
      throw Complaint(
        words.commands.unknownPeriod(period, Period.forms(today: today).joined(separator: ", ")), .usage)
    }
    guard minN >= 1 else { throw Complaint(words.commands.badMinN("\(minN)"), .usage) }
    return Summary.Request(period: period, by: by, minN: minN, dayStarts: dayStarts, today: today)
  }

  private func report(
    _ summary: Summary, _ figures: JournalFigures, _ words: Wording, in world: World
  ) -> String {
    switch format {
    case .json: JSONReport.render(summary, journal: figures)
    case .text:
      TextReport.render(
        summary, journal: figures, words: words, width: output == nil ? OutputFile.columns : 80,
        paint: Paint(isOn: output == nil && OutputFile.isStyled(in: world)), minN: minN)
    }
  }

  private func print(_ report: String, _ words: Wording) throws {
    guard let output else { return try OutputFile.print(report, words) }
    do { try OutputFile.replace(output, with: report) } catch {
      throw Complaint(words.commands.cannotWriteOutput(output, error.reason(words.journal)), .cannotCreate)
    }
  }
}

extension Field: ExpressibleByArgument {}

extension Period {
  /// The forms that a period may have, with those of today where that says more.
  static func forms(today: Day) -> [String] {
    let (year, month, _) = today.parts
    let (weekYear, week) = today.isoWeek
    let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return [
      "today", "yesterday", "all", "\(today)", "\(weekYear)-W\(twoDigits(week))",
      "\(year)-\(twoDigits(month))",
      "\(year)-Q\((month + 2) / 3)", "\(year)", "\(today - 6)..\(today)",
    ]
  }
}
