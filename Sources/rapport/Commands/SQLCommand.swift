// `rapport sql`: the query by which an engine counts what `summary` would.

import ArgumentParser
import Querying
import Records
import Summarizing
import Text
import Wording

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Prints a query by which DuckDB, PostgreSQL or Spark counts many journals into a tally.",
    discussion: """
      Its rows are those of rapport summary --format tally; rapport summary --tally makes the report of them. PERIOD is \
      as for summary. The query verifies no sums.

      Example: the month of all desks, from their journals in a bucket

        rapport sql duckdb 2026-11 --by desk --from 's3://desks/*.jsonl' > tally.sql
        duckdb -csv -nullvalue '' -f tally.sql > tally.csv
        rapport summary --tally tally.csv
      """)

  @Argument(help: "duckdb, postgres or spark.")
  var engine: SQLEngine

  @Argument(help: "The days to count.", completion: .periods)
  var period = "today"

  @Option(help: FieldOption.help, completion: .fields)
  var by: [Field] = []

  @Option(
    help: "Files, with * for any part of a name, or in PostgreSQL a table. (default: *.jsonl, or journal)",
    completion: .journals)
  var from: GivenPath?

  @OptionGroup var days: DayOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let dayStarts = try days.minutes(in: world, words)
    let period = try Period(given: period, today: world.now().day(dayStarts: dayStarts), words)
    try checkFields(in: world, words)
    let files = try from.flatMap { from throws(Complaint) in
      from.text.isEmpty ? nil : try from.path(in: world, words)
    }
    let query = TallyQuery(for: engine, period, by: by, dayStarts: dayStarts, from: files)
    try OutputFile.print(query.text, words)
  }

  /// Tells which questions no survey here has; a desk elsewhere may have them.
  private func checkFields(in world: World, _ words: Wording) throws(Complaint) {
    let questions = by.compactMap(\.choiceQuestion)
    if questions.isEmpty { return }
    let surveys = (try? SurveyLibrary(nil, in: world, words))?.readable(words) ?? []
    let known = Set(surveys.flatMap(\.choiceQuestions))
    for question in questions where !known.contains(question) {
      let sentence = FieldOption.unknown(question, known: known, words)
      if question.isEmpty || question.contains(",") { throw Complaint(sentence, .usage) }
      complain(sentence)
    }
  }
}

extension SQLEngine: ExpressibleByArgument {}
