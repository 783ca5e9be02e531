// Spark SQL reads the files where they are, a piece on each of its machines.

/// Spark SQL over files of JSON.
struct SparkSQL: Dialect {
  func advice(from source: String) -> [String] {
    [
      "Spark SQL 3.4 or later reads the journals where they are; an address in a bucket works the same, such as",
      "s3a://desks/*.jsonl. In PySpark:",
      "",
      "  import csv",
      "  found = spark.sql(open('tally.sql', encoding='utf-8').read().rstrip(' ;\\n'))",
      "  with open('tally.csv', 'w', encoding='utf-8', newline='') as file:",
      "      csv.writer(file).writerows([found.columns, *found.collect()])",
    ]
  }

  /// Within a piece of a file rows are numbered in their order.
  var place: String { "file, piece, place" }

  func lines(from source: String) -> String {
    let members =
      (Line.texts + Line.values).map { "\(name($0.member)) string" } + ["answers array<string>"]
    let columns = Line.texts.map { member, column in
      let text = "json.\(name(member))"
      return "\(member == "id" ? "lower(\(text))" : text) as \(column)"
    }
    let answer = Line.answer.filter { $0 != "value" }
    return """
      select _metadata.file_path as file, _metadata.file_block_start as piece,
        -- Spark does not look through this, so what stands beside it is computed once.
        monotonically_increasing_id() as place,
        \(columns.listed(indentedBy: 4)),
        lower(json.\(name("of"))) as of_id, json.followUp as follow_up, get_json_object(json.followUp, '$.due') as due,
        json.callback, get_json_object(json.callback, '$.at') as call_at,
        json.private, get_json_object(json.private, '$.salt') as salt,
        transform(transform(json.answers, written -> struct(written,
          from_json(written, '\(answer.map { "\($0) string" }.listed(indentedBy: 8))') as json)), answer -> struct(
          \(answer.map { "answer.json.\($0)" }.listed(indentedBy: 6)),
          -- As JSON text, so that "9" is not 9.
          nullif(regexp_extract(answer.written, '"value":("([^"\\\\\\\\]|\\\\\\\\.)*"|[^,}]+)', 1), '') as value)) as answers
      from (
        select _metadata,
          -- In brackets, because Spark would read no further than the end of a first object.
          get(from_json('[' || value || ']', 'array<struct<
            \(members.map { $0.replacing(" ", with: ": ") }.listed(indentedBy: 8))>>'), 0) as json
        from text.\(name(source))) as parsed
      """
  }

  func name(_ text: String) -> String { "`\(text.doubling("`"))`" }

  /// In Spark a backslash stands for the next character, unless it is told otherwise.
  func literal(_ text: String) -> String { "'\(text.doubling("\\").replacing("'", with: "\\'"))'" }

  func matches(_ text: String, _ pattern: String) -> String { "\(text) rlike '^(\(pattern))$'" }
  func moment(_ text: String) -> String { "cast(\(text) as timestamp)" }
  func text(_ day: String) -> String { "cast(\(day) as string)" }
  var textType: String { "string" }

  func every(_ condition: String) -> String {
    """
    forall(answers, answer -> coalesce(
          \(condition.below(6)), false))
        and size(array_distinct(transform(answers, answer -> answer.id))) = size(answers)
    """
  }

  func each(of table: String) -> String { "\(table) lateral view explode(answers) each_answer as answer" }

  func option(where condition: String) -> String {
    "get_json_object('[' || get(filter(answers, answer -> \(condition)), 0).value || ']', '$[0]')"
  }
}
