// PostgreSQL over a table of lines, and how journals get into it whatever stands in them.

/// PostgreSQL over a table with one `jsonb` column `line`.
struct PostgreSQL: Dialect {
  func advice(from source: String) -> [String] {
    let table = table(source).onOneLine
    return """
      PostgreSQL 12 or later, in a database whose encoding is UTF8. The journals are loaded with psql, in their folder:

        begin;
        create temporary table raw (line text);
        \\copy raw from program 'export LC_ALL=C; grep -ah ''"}$'' *.jsonl | \
      tr ''\\015\\000-\\010\\013\\014\\016-\\037'' ''\\004\\001''' \
      with (format csv, delimiter e'\\x02', quote e'\\x03', encoding 'latin1')
        create function pg_temp.parsed(line text) returns jsonb language plpgsql as $$
          begin return convert_from(convert_to(replace(line, e'\\x04', e'\\r'), 'latin1'), 'utf8')::jsonb;
          exception when others then return null; end $$;
        create table \(table) as select pg_temp.parsed(line) as line from raw;
        commit;

      Text format would take the backslashes of JSON for its own, so it is CSV, whose delimiter and quotation mark are
      bytes that no JSON has. A line that does not end as a record does is a fragment, and grep leaves it out, so half a
      line swallows nothing of the next file; what is no JSON for another reason becomes null. Each byte is taken for a
      character first, since half a character would stop \\copy. Of records with one id the first of the table counts:
      within one transaction rows keep their order, while a later insert may fill gaps between them. A carriage return,
      which JSON may have between its parts and \\copy would not take, travels as another byte that no JSON has.
      """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var place: String { "place" }

  func lines(from source: String) -> String {
    let texts = Line.texts.map { member, column in
      let text = "line->>'\(member)'"
      return "\(member == "id" ? "lower(\(text))" : text) as \(column)"
    }
    return """
      select ctid as place,
        \(texts.listed(indentedBy: 4)),
        lower(line->>'of') as of_id, line->>'followUp' as follow_up, line->'followUp'->>'due' as due,
        line->>'callback' as callback, line->'callback'->>'at' as call_at,
        line->>'private' as private, line->'private'->>'salt' as salt,
        -- A list of objects, or nothing that can be counted.
        case when jsonb_typeof(line->'answers') = 'array'
          and not jsonb_path_exists(line->'answers', 'strict $[*] ? (@.type() != "object")')
          then line->'answers' end as answers
      from \(table(source))
      """
  }

  /// Each part of the name as it is given, with the schema before a dot.
  private func table(_ source: String) -> String {
    source.split(separator: ".", omittingEmptySubsequences: false)
      .map { "\"\(String($0).doubling("\""))\"" }.joined(separator: ".")
  }

  func matches(_ text: String, _ pattern: String) -> String { "\(text) ~ '^(\(pattern))$'" }
  func moment(_ text: String) -> String { "cast(\(text) as timestamptz)" }
  func text(_ day: String) -> String { "cast(\(day) as text)" }
  var textType: String { "text" }

  /// The database's own order may be that of a language.
  func byteOrder(_ text: String) -> String { "\(text) collate \"C\"" }

  /// The answers of a row, as columns.
  private var answers: String {
    """
    (select id, metric, type, replace(scale, ' ', '') as scale, better, satisfied,
            cast(value as text) as value, skipped
          from jsonb_to_recordset(answers) as answer(id text, metric text, type text, scale text,
            better text, satisfied text, value jsonb, skipped text)) as answer
    """
  }

  func every(_ condition: String) -> String {
    """
    (
        select coalesce(bool_and(coalesce(
          \(condition.below(6)), false)), true)
          and count(distinct answer.id) = count(*)
        from \(answers))
    """
  }

  func each(of table: String) -> String { "\(table) cross join lateral \(answers)" }

  func option(where condition: String) -> String {
    """
    (
        select cast(answer.value as jsonb) #>> '{}'
        from \(answers)
        where \(condition))
    """
  }
}
