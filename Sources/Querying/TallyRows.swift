// The last steps of a query: what each response counts for, and the rows in the order of the tally.

import Records
import Summarizing
import Surveys

extension TallyQuery {
  /// What each response counts for.
  var item: Step {
    let keyList = keys.map { "\($0), " }.joined()
    let table = keys.isEmpty ? "response" : "divided"
    return Step(
      name: "item",
      why: [
        "What each response counts for: how it ended, whether it was changed, every rating, and the survey that it was",
        "given in. Of a customer who was not eligible no rating counts. Where a measure names no end or threshold, it is",
        "the usual one.",
      ],
      body: """
        select \(keyList)'interviews' as item, null as id, null as metric, null as scale, null as better,
          null as satisfied, disposition as value
        from \(table)
        where not is_voided
        union all
        select \(keyList)'changed', null, null, null, null,
          null, case when is_voided then 'voided' else 'amended' end
        from \(table)
        where is_voided or is_amended
        union all
        select \(keyList)case when answer.skipped is null then 'rating' else 'skipped' end,
          \(measure),
          coalesce(answer.skipped, answer.value)
        from \(dialect.each(of: table))
        where not is_voided and disposition <> 'ineligible' and answer.metric is not null
        union all
        select \(keyList)'survey',
          \(measure),
          survey
        from \(dialect.each(of: table))
        where not is_voided and disposition <> 'ineligible' and answer.metric is not null
          and answer.skipped is null
        """)
  }

  /// The question of an answer and all that its ratings are pooled by.
  private var measure: String {
    """
    answer.id, answer.metric, coalesce(answer.scale, '[0,10]'),
      case answer.metric when 'ces' then coalesce(answer.better, 'lower') end,
      case answer.metric when 'csat' then
        coalesce(answer.satisfied, case answer.scale when '[1,5]' then '4' else '6' end) end
    """
  }

  /// How often each of these was met.
  var counted: Step {
    let sets = (["()"] + keys.map { "(\($0))" }).joined(separator: ", ")
    let groups = keys.isEmpty ? "" : ",\n  grouping sets (\(sets))"
    return Step(
      name: "counted",
      why: ["In the whole, and in the groups of each field: every response is in one group of a field."],
      body: """
        select \(chosen("0") { place, _ in "\(place + 1)" }) as field,
          \(chosen("null") { place, _ in dialect.literal(fields[place].name) }) as field_name,
          \(chosen("null") { _, key in key }) as group_key,
          item, id, metric, scale, better, satisfied, value, count(*) as times
        from item
        group by item, id, metric, scale, better, satisfied, value\(groups)
        """)
  }

  /// What holds of the field that a row is grouped by.
  private func chosen(_ whole: String, _ of: (Int, String) -> String) -> String {
    if keys.isEmpty { return whole == "null" ? "cast(null as \(dialect.textType))" : whole }
    let cases = keys.enumerated().map { "when grouping(\($1)) = 0 then \(of($0, $1))" }
    return "case \(cases.joined(separator: "\n    "))\(whole == "null" ? "" : " else \(whole)") end"
  }

  /// The rows: the whole before the groups; in each how interviews ended, what was changed, then the questions in the
  /// order of the report, each from the lowest rating up, then the skipped ones, then the surveys.
  var result: String {
    let names = { (text: String) in dialect.name(text) }
    let day = { (day: String?) in day.map { "'\($0)'" } ?? "cast(null as \(dialect.textType))" }
    let ranks = Disposition.allCases.map(\.rawValue) + ["amended", "voided", "refused", "dont-know"]
    let rank = ranks.enumerated().map { "when '\($1)' then \($0)" }
    return """
      select 1 as v, \(day(period.days?.lowerBound.description)) as \(names("from")),
        \(day(period.days?.upperBound.description)) as \(names("to")),
        field_name as \(names("by")), group_key as \(names("key")), item, id, metric,
        -- As text, since some programs make fractions of a column of numbers in which one is absent.
        case scale when '[0,10]' then '0' when '[1,5]' then '1' when '[1,7]' then '1' end as low,
        case scale when '[0,10]' then '10' when '[1,5]' then '5' when '[1,7]' then '7' end as high,
        better, cast(cast(satisfied as integer) as \(dialect.textType)) as satisfied, value, times as \(names("count"))
      from (
        select * from counted
        union all
        -- How many rows there are, so that a tally that was cut off is known for one.
        select -1, null, null, 'rows', null, null, null, null, null, null, count(*) from counted) as numbered
      order by field, \(dialect.byteOrder("group_key")),
        case item when 'interviews' then 0 when 'changed' then 1 else 2 end,
        case metric when 'nps' then 0 when 'csat' then 1 when 'ces' then 2 end,
        \(dialect.byteOrder("id")), scale, better, satisfied, item,
        case when item <> 'survey' then case value
          \(rank.joined(separator: "\n    ")) end end,
        case when item <> 'survey' then length(value) end, \(dialect.byteOrder("value"))
      """
  }
}
