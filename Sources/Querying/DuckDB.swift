// DuckDB reads the files where they are, on a disk or in a bucket.

/// DuckDB over `read_json`.
struct DuckDB: Dialect {
  func advice(from source: String) -> [String] {
    [
      "DuckDB 1.4 or later reads the journals where they are; an address in a bucket works the same, such as",
      "s3://desks/*.jsonl. What is absent has to be an empty cell:",
      "",
      "  duckdb -csv -nullvalue '' -f tally.sql > tally.csv",
    ]
  }

  /// The place of a line in its file is its number among all lines: rows keep the order in which they are read.
  var place: String { "file, place" }

  func lines(from source: String) -> String {
    let members =
      Line.texts.map { "\(name($0.member)): 'VARCHAR'" } + Line.values.map { "\(name($0.member)): 'JSON'" }
    return """
      select filename as file, row_number() over () as place,
        \(Line.texts.map { column($0) }.listed(indentedBy: 4)),
        lower("of"->>'$') as of_id, "followUp" as follow_up, "followUp"->>'$.due' as due,
        callback, callback->>'$.at' as call_at, private, private->>'$.salt' as salt,
        cast(answers as \(answers("VARCHAR"))) as answers
      from read_json(\(literal(source)), format = 'newline_delimited', filename = true,
        -- Else one fragment would stop the whole.
        ignore_errors = true,
        columns = {
          \(members.listed(indentedBy: 6)),
          "answers": '\(answers("JSON"))'})
      """
  }

  /// The type of a list of answers.
  private func answers(_ value: String) -> String {
    let members = Line.answer.map { "\(name($0)) \($0 == "value" ? value : "VARCHAR")" }
    return "STRUCT(\(members.listed(indentedBy: 8)))[]"
  }

  private func column(_ column: (member: String, column: String)) -> String {
    if column.member == "id" { return "lower(id) as id" }
    let name = name(column.member)
    return column.member == column.column ? name : "\(name) as \(column.column)"
  }

  func matches(_ text: String, _ pattern: String) -> String {
    "regexp_full_match(\(text), '\(pattern)')"
  }

  func moment(_ text: String) -> String { "cast(\(text) as timestamptz)" }
  func text(_ day: String) -> String { "cast(\(day) as varchar)" }
  var textType: String { "varchar" }

  func every(_ condition: String) -> String {
    """
    len(list_filter(answers, lambda answer: not coalesce(
          \(condition.below(8)), false))) = 0
        and len(list_distinct(list_transform(answers, lambda answer: answer.id))) = len(answers)
    """
  }

  func each(of table: String) -> String {
    "(select \(table).*, unnest(answers) as answer from \(table)) as asked"
  }

  func option(where condition: String) -> String {
    "list_filter(answers, lambda answer: \(condition))[1].value->>'$'"
  }
}
