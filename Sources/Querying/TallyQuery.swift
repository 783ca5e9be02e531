// A tally from an engine that exists: one query whose rows are those of `rapport summary --format tally`.

import Records
package import Summarizing
import Surveys

/// A query for the tally of a period.
package struct TallyQuery: Sendable {
  private let engine: SQLEngine
  let period: Period
  let fields: [Field]
  private let dayStarts: Int
  private let source: String

  /// - Parameters:
  ///   - fields: those of `--by`, each once.
  ///   - dayStarts: minutes after midnight at which a day begins.
  ///   - source: files or a table; nil for the engine's usual one.
  package init(
    for engine: SQLEngine, _ period: Period, by fields: [Field], dayStarts: Int, from source: String?
  ) {
    (self.engine, self.period, self.dayStarts) = (engine, period, dayStarts)
    self.fields = fields.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.source = source ?? engine.usualSource
  }

  /// The query, from its first comment to its semicolon, LF included.
  package var text: String {
    let steps =
      [line, sound, record, amendment, void, response] + (fields.isEmpty ? [] : [divided]) + [item, counted]
    let comments = TallyQuery.warning + [""] + dialect.advice(from: source) + ["", title, TallyQuery.use]
    return comments.map { $0.isEmpty ? "--" : "-- \($0)" }.joined(separator: "\n") + "\n\nwith\n"
      + steps.map(\.text).joined(separator: ",\n\n") + "\n\n" + result + ";\n"
  }

  private static let warning = [
    "This query verifies no sums: whether a journal is sound, `rapport check` tells at the desk, and",
    "`rapport check --public` of a copy that `rapport copy` wrote.",
  ]

  private static let use = "Its rows, as CSV with a header, are for `rapport summary --tally FILE`."

  private var title: String {
    let days = period.days.map { "the responses of \($0.lowerBound) to \($0.upperBound)" } ?? "all responses"
    let groups = fields.isEmpty ? "" : ", by " + fields.map(\.name.onOneLine).joined(separator: ", ")
    return "The tally of \(days)\(groups)."
  }

  /// One step of the query: what it is called, what it gives, and why.
  struct Step {
    let name: String
    let why: [String]
    let body: String

    var text: String {
      why.map { "-- \($0)\n" }.joined() + "\(name) as (\n  \(body.below(2))\n)"
    }
  }

  var dialect: any Dialect { engine.dialect }
  /// The columns of the groups, one a field.
  var keys: [String] { fields.indices.map { "key_\($0 + 1)" } }
}

extension TallyQuery {
  private var line: Step {
    Step(
      name: "line",
      why: ["Every line that is JSON. Half a line, which a copy may end in, is a fragment and no row here."],
      body: dialect.lines(from: source))
  }

  private var sound: Step {
    let forms = RecordForms(dialect, since: period.since)
    return Step(
      name: "sound",
      why: [
        "The records of version 1 whose members are there and in their range; any other line is damage, or was",
        "written by a later program. Of records with one id the first that is read counts, whatever it tells.",
      ],
      body: """
        select line.*, row_number() over (partition by id order by \(dialect.place)) as copy
        from line
        where \(forms.conditions.joined(separator: "\n  and "))
        """)
  }

  private var record: Step {
    let written = "substr(at_time, 1, 10)"
    let clock = "\(dayStarts / 600)\(dayStarts / 60 % 10):\(dayStarts % 60 / 10)\(dayStarts % 10)"
    let dayBefore = dialect.text("cast(\(written) as date) - 1")
    let day =
      dayStarts == 0
      ? written
      : "\n  case when substr(at_time, 12, 5) < '\(clock)' then \(dayBefore)\n    else \(written) end"
    let why =
      dayStarts == 0
      ? "The day is the one that the desk's clock showed; no time zone is applied afterwards."
      : "The day is the one that the desk's clock showed, and before \(clock) the one before."
    return Step(
      name: "record", why: [why],
      body: """
        select sound.*, \(day) as day
        from sound
        where copy = 1
        """)
  }

  private var amendment: Step {
    let orderTime = dialect.moment("coalesce(high_time, at_time)")
    return Step(
      name: "amendment",
      why: [
        "Of several amendments of a response the one of the greatest order time counts, then of the greatest seq,",
        "wherever it stands.",
      ],
      body: """
        select of_id, disposition, answers
        from (
          select record.*, row_number() over (
            partition by of_id
            order by \(orderTime) desc, cast(seq as bigint) desc, \(dialect.place)) as nth
          from record
          where kind = 'amend') as ranked
        where nth = 1
        """)
  }

  private var void: Step {
    Step(
      name: "void", why: ["A void beats every amendment."],
      body: "select distinct of_id from record where kind = 'void'")
  }

  private var response: Step {
    let days =
      period.days.map { "\n  and record.day between '\($0.lowerBound)' and '\($0.upperBound)'" } ?? ""
    return Step(
      name: "response",
      why: [
        "The responses of the period, as amended: what an amendment does not mention stays as it was. An amendment",
        "changes neither the day of a response nor who asked.",
      ],
      body: """
        select record.agent, record.desk, record.survey, record.lang, record.channel, record.day,
          substr(record.at_time, 12, 2) as hour,
          coalesce(amendment.disposition, record.disposition) as disposition,
          coalesce(amendment.answers, record.answers) as answers,
          amendment.of_id is not null as is_amended,
          void.of_id is not null as is_voided
        from record
          left join amendment on amendment.of_id = record.id
          left join void on void.of_id = record.id
        where record.kind = 'response'\(days)
        """)
  }

  private var divided: Step {
    let columns = zip(fields, keys).map { field, key in
      guard case .choice(let question) = field else { return "\(field.name) as \(key)" }
      let condition =
        "answer.id = \(dialect.literal(question)) and answer.type = 'choice' and answer.skipped is null"
      return "coalesce(\(dialect.option(where: condition)), '') as \(key)"
    }
    return Step(
      name: "divided",
      why: [
        "The group of each response by every field; a choice question that chose nothing has one without a name."
      ],
      body: """
        select \(columns.joined(separator: ",\n  ")),
          survey, disposition, answers, is_amended, is_voided
        from response
        """)
  }
}
