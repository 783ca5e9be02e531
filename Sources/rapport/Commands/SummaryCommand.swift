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

      Examples: the day beside the one before; last month by topic for a spreadsheet; which responses a score \
      is of; a report that is kept with its seal in its name; two desks' tallies added up

        rapport summary --compare
        rapport summary 2026-10 --by topic --output october.csv
        rapport summary yesterday --explain nps
        rapport summary yesterday --format html --output reports/
        rapport summary --tally front-1.csv front-2.csv
      """)

  @Argument(help: "The days to aggregate; today if not given.", completion: .periods)
  var period: String?

  @OptionGroup var journals: JournalsOption

  @Option(help: FieldOption.help, completion: .fields)
  var by: [Field] = []

  @Flag(help: "Beside the period of the same kind before it: what is news, and what is noise.")
  var compare = false

  @Flag(help: "With customers' words and references: calls owed, what detractors said, promoters to thank.")
  var personal = false

  @Option(
    help: "Where a score comes from: \(Explanation.Subject.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var explain: Explanation.Subject?

  @Option(
    help: """
      text for a person, json for a program, csv for a spreadsheet, markdown, html, tally to be added to others; else as the name of the --output \
      file has it.
      """)
  var format: ReportFormat?

  @Option(
    parsing: .upToNextOption,
    help: "Add up these tallies in place of reading journals, - for standard input.",
    completion: .file(extensions: ["csv"]))
  var tally: [GivenPath] = []

  @OptionGroup var groups: GroupOptions

  @Option(
    help: "Write the report to this file; in a folder, to a file named after the period and the seal.",
    completion: .file())
  var output: GivenPath?

  @OptionGroup var surveys: SurveyOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let request = try request(in: world, words)
    guard tally.isEmpty else {
      let paths = try tally.map { path throws(Complaint) in try path.path(in: world, words) }
      let place = try place(reading: paths, in: world, words)
      let report = try added(request, paths, in: world, words)
      return try place.print(place.render(report), named: report.summary.period.fileName)
    }
    let journals = try Journals(journals.journal, in: world, words)
    let place = try place(reading: journals.paths, in: world, words)
    let needsRecords = personal || explain != nil
    let reading =
      try needsRecords
      ? SummaryReading(reading: journals, request, words) : SummaryReading(counting: journals, request, words)
    let labels = try labels(for: reading.summary, knowing: reading.choiceQuestions, in: world, words)
    if let explain {
      let explanation = Explanation(explain, of: reading.summary, reading.ledger)
      let report = ExplanationReport(explanation, request.period, journals: journals.paths)
      try place.print(report.text(words, width: place.width, place.paint), named: reading.fileName)
    } else {
      let report = try report(reading, labels, journals, request, words)
      try place.print(place.render(report), named: reading.fileName)
    }
    try Findings.tell(reading.parts, conflicts: reading.conflicts, words.journal)
  }
}

extension SummaryCommand {
  private func request(in world: World, _ words: Wording) throws -> Summary.Request {
    let dayStarts = try days.minutes(in: world, words)
    let today = world.now().day(dayStarts: dayStarts)
    let isOfJournals = period != nil || !journals.journal.isEmpty || days.dayStarts != nil
    if !tally.isEmpty, isOfJournals || compare || personal || explain != nil {
      throw Complaint(words.tallies.standsAlone, .usage)
    }
    let period = try Period(given: period ?? "today", today: today, words)
    let minN = try groups.minN(in: world, words)
    if compare, period.previous == nil { throw Complaint(words.commands.nothingBefore(period.name), .usage) }
    if explain != nil, compare || personal || !by.isEmpty || groups.minN != nil {
      throw Complaint(words.commands.explainAlone, .usage)
    }
    return Summary.Request(period: period, by: by, minN: minN, dayStarts: dayStarts, today: today)
  }

  /// Where the report goes, and in which format.
  /// - Parameter paths: the journals or tallies.
  /// - Throws: a complaint about what cannot be written there, before anything is read.
  private func place(reading paths: [String], in world: World, _ words: Wording) throws(Complaint)
    -> ReportPlace
  {
    // That no shell expanded its path is to be said here; nobody asks for the surveys again.
    _ = try world.pathSetting(.surveys, surveys.folder, words)
    // A survey that is wrong today is read for its options all the same, and is an input like any other.
    let library = try? SurveyLibrary(surveys.folder, in: world, words)
    let asked: [ReportFormat.Part] = [
      compare ? .compare : nil, personal ? .personal : nil, explain == nil ? nil : .explain,
      groups.minN == nil ? nil : .minN,
    ].compactMap(\.self)
    let output = try output.map { path throws(Complaint) in try path.path(in: world, words) }
    return try ReportPlace(
      output, format, holding: asked, inputs: paths + (library?.files ?? []), in: world, words)
  }

  private func report(
    _ reading: SummaryReading, _ labels: OptionLabels, _ journals: Journals, _ request: Summary.Request,
    _ words: Wording
  ) throws -> Report {
    var report = Report(
      reading.summary, journal: reading.journal, minN: request.minN, today: request.today)
    if compare { report.comparison = try reading.comparison(journals, words) }
    if personal { report.contacts = reading.contacts }
    report.labels = labels
    report.journals = journals.paths
    report.proof = reading.proof(journals)
    return report
  }

  /// The report of the tallies, which say themselves of which days and groups they are.
  private func added(
    _ request: Summary.Request, _ paths: [String], in world: World, _ words: Wording
  ) throws -> Report {
    let sum = try Tallies.sum(paths, words)
    for field in request.by where !sum.fields.contains(field) && sum.hasRows {
      throw Complaint(words.tallies.noSuchGroups(field.name, sum.fields.text(words.tallies)), .usage)
    }
    let fields = request.by.isEmpty ? sum.fields : request.by
    let summary = sum.summary(by: fields, minN: request.minN)
    var report = Report(summary, journal: nil, minN: request.minN, today: request.today)
    report.tallies = sum.files
    report.labels = try labels(for: summary, knowing: fields.compactMap(\.choiceQuestion), in: world, words)
    return report
  }

  /// What the options are called, from the surveys that there are.
  /// - Throws: a complaint about a field that is neither one of all responses nor a `choice` question of any.
  private func labels(
    for summary: Summary, knowing answered: [String], in world: World, _ words: Wording
  ) throws -> OptionLabels {
    let questions = (by + summary.groups.map(\.field)).compactMap(\.choiceQuestion)
    guard !questions.isEmpty || !summary.reasons.isEmpty else { return OptionLabels() }
    // Nobody is kept from the figures by a survey that is wrong today: its options have their ids.
    let loaded = (try? SurveyLibrary(surveys.folder, in: world, words))?.readable(words) ?? []
    let known = Set(loaded.flatMap(\.choiceQuestions) + answered)
    for question in questions where !known.contains(question) {
      throw Complaint(FieldOption.unknown(question, known: known, words), .usage)
    }
    return OptionLabels(of: loaded, asked: Set(summary.revisions.map(\.revision.survey)), in: words.code)
  }
}

extension Explanation.Subject: ExpressibleByArgument {}
