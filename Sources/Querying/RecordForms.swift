// What a line must have to be a record that counts: the contract's members, each in its range.

import Records
import Surveys

/// The conditions of a record, as an engine writes them.
struct RecordForms {
  private let dialect: any Dialect
  private let since: Int?

  /// - Parameter since: the order time from which on a period's records are read, milliseconds since 1970.
  init(_ dialect: any Dialect, since: Int?) {
    (self.dialect, self.since) = (dialect, since)
  }

  /// All of them must hold.
  var conditions: [String] {
    [
      "v = '1'", matches("seq", Form.seq), matches("id", Form.id), matches("prev", Form.digest),
      matches("sum_hex", Form.digest), "desk is not null", "agent is not null", time, personal,
      """
      case kind
          when 'response' then survey is not null and lang is not null and channel is not null
            and disposition is not null and \(matches("revision", Form.revision))
            and \(matches("seconds", Form.number))
          when 'amend' then \(matches("of_id", Form.id))
          when 'void' then \(matches("of_id", Form.id))
          when 'follow-up' then \(matches("of_id", Form.id)) and \(outcome)
          else kind is not null
        end
      """,
      """
      (kind not in ('response', 'amend')
          or (disposition is null or \(disposition))
          and (follow_up is null or \(matches("due", Form.day)))
          and answers is not null and \(dialect.every(answer)))
      """,
      """
      (kind not in ('response', 'amend', 'follow-up') or callback is null
          or \(matches("call_at", "\(Form.day)T\(Form.time)")))
      """,
    ]
  }

  private var outcome: String {
    "outcome in (\(FollowUpOutcome.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
  }

  private func matches(_ column: String, _ form: String) -> String { dialect.matches(column, form) }

  private var disposition: String {
    let names = Disposition.allCases.map { "'\($0.rawValue)'" }
    let half = names.count / 2
    return "disposition in (\(names[..<half].joined(separator: ", ")),\n        "
      + "\(names[half...].joined(separator: ", ")))"
  }

  /// A period is read from the first record that can be of it, and an amendment before that is not read. A `case`,
  /// because no engine promises to look at the form first.
  private var time: String {
    let forms = matches("at_time || coalesce(high_time, at_time)", "(\(Form.moment)){2}")
    guard let since else { return forms }
    let start = Timestamp(milliseconds: since, offsetMinutes: 0).utcDescription
    return """
      case when \(forms)
        then \(dialect.moment("coalesce(high_time, at_time)")) >= \(dialect.moment("'\(start)'"))
        else false end
      """
  }

  private var personal: String {
    "(private is null or \(matches("salt", Form.salt)) or \(matches("private", "\"?sha256:[0-9a-f]{64}\"?")))"
  }

  /// One answer: a rating on its scale, or skipped by name, or no rating at all.
  private var answer: String {
    """
    answer.id <> '' and coalesce(answer.skipped, 'refused') in ('refused', 'dont-know')
      and (answer.skipped is null or answer.value is null)
      and case
        when answer.metric is not null and answer.type is not null then false
        when answer.metric = 'nps' then coalesce(answer.scale, '[0,10]') = '[0,10]'
          and (answer.skipped is not null or \(matches("answer.value", "[0-9]|10")))
        when answer.metric in ('csat', 'ces') then \(five) and \(rated("[1-5]")) or \(seven) and \(rated("[1-7]"))
        when answer.type = 'text' then answer.value is null
        when answer.type = 'choice' then answer.skipped is not null or answer.value like '"%'
        when answer.type = 'choices' then answer.skipped is not null or answer.value like '[%'
      end
    """
  }

  private var five: String { "answer.scale = '[1,5]'" }
  private var seven: String { "answer.scale = '[1,7]'" }

  private func rated(_ form: String) -> String {
    """
    (answer.skipped is not null or \(matches("answer.value", form)))
          and case answer.metric when 'csat' then answer.satisfied is null or \(matches("answer.satisfied", form))
            else coalesce(answer.better, 'lower') in ('lower', 'higher') end
    """
  }
}
