// The review: every answer as it will be saved, each with its number, and what deserves a second look.

import Interviewing
import Records
import Surveys
import Text
import Wording

extension Screen {
  /// One line of the review.
  private struct Row {
    var number = ""
    let name: String
    let value: String
    var marks: [String] = []
    /// Said below it, and no reason to doubt it.
    var aside: String?
  }

  /// Every answer, as it will be saved.
  /// - Parameter due: the day by which a promised call is due, in words.
  func review(_ interview: Interview, due: String?) -> [String] {
    let outcome = interview.outcome
    var rows = interview.reviewRows.map { row($0, outcome, due: due) }
    if rows.isEmpty { rows.append(Row(name: "–", value: words.nothingAnswered)) }
    rows += interview.setAside.map { Row(name: name(of: $0), value: words.setAside) }
    if let reason = outcome.reason { rows.append(Row(name: words.reason, value: reason)) }
    if let note = outcome.note {
      let marks = Mark.contacts(in: note).map(sentence)
      let lines = note.split(separator: "\n").map { Row(name: words.note, value: String($0)) }
      rows += lines.dropLast() + lines.suffix(1).map { Row(name: $0.name, value: $0.value, marks: marks) }
    }
    if let customer = interview.customer { rows.append(Row(name: words.customer, value: customer)) }
    if isPlain {
      return plainReview(
        rows.map {
          ($0.number, $0.name, [$0.value, $0.aside].compactMap(\.self).joined(separator: ". "), $0.marks)
        },
        ending(outcome))
    }
    let columns = (
      number: rows.map(\.number.columns).max() ?? 0,
      name: min(20, rows.map(\.name.visible.columns).max() ?? 0)
    )
    return ["", paint.bold(words.review) + " · " + ending(outcome)] + rows.flatMap { lines($0, columns) }
  }

  /// What was answered and noted already, in one line or a few, for somebody who goes on with it.
  /// - Parameter earlierNote: what was noted when it was recorded.
  func recap(_ interview: Interview, earlierNote: String?) -> [String] {
    let outcome = interview.outcome
    var parts = interview.reviewRows.map { row($0, outcome, due: nil) }.map { "\($0.name) \($0.value)" }
    parts += [earlierNote, outcome.note].compactMap(\.self).map { "\(words.note) \($0)" }
    guard !parts.isEmpty else { return [] }
    let text = corrections.soFar(parts.joined(separator: " · "))
    return isPlain ? said(text) : wrapped(text.visible).map(paint.dim)
  }

  private func ending(_ outcome: Outcome) -> String {
    let disposition = words.dispositions[outcome.disposition]
    let time = outcome.callbackAt.flatMap(Appointment.init(recorded:))
    return time.map { "\(disposition) · \(moment($0))" } ?? disposition
  }

  private func row(_ row: ReviewRow, _ outcome: Outcome, due: String?) -> Row {
    let number = "\(row.name.position)"
    switch row.content {
    case .answer(let question, let answer):
      return Row(
        number: number, name: question.id, value: label(of: answer, to: question, in: outcome.language),
        marks: outcome.marks(of: question).map(sentence), aside: kept(row))
    case .nothingSaid: return Row(number: number, name: row.name.id, value: words.nothingSaid)
    case .erased: return Row(number: number, name: row.name.id, value: corrections.erased, aside: kept(row))
    case .followUp(let isPromised):
      let promise = due.map(words.followUpBy) ?? words.callPromised
      return Row(
        number: number, name: words.followUp, value: isPromised ? promise : words.noCallPromised,
        aside: kept(row))
    }
  }

  private func name(of question: QuestionName) -> String {
    question.id == FollowUpRule.id ? words.followUp : question.id
  }

  private func kept(_ row: ReviewRow) -> String? { row.isKept ? corrections.kept(row.name.id) : nil }

  private func lines(_ row: Row, _ columns: (number: Int, name: Int)) -> [String] {
    let head = Screen.indent + row.number.leftPadded(to: columns.number) + (columns.number > 0 ? "  " : "")
    let margin = head.columns + columns.name + 2
    let room = max(20, width - margin)
    let values = row.value.visible.wrapped(to: room)
    let marks = row.marks.flatMap { ("? " + $0).wrapped(to: room) }.map(paint.fair)
    let aside = (row.aside?.visible.wrapped(to: room) ?? []).map(paint.dim)
    return (values + marks + aside).enumerated().map { index, line in
      index == 0 ? head + row.name.visible.padded(to: columns.name + 2) + line : "".padded(to: margin) + line
    }
  }

  private func sentence(_ mark: Mark) -> String {
    switch mark {
    case .effortTurnedRound: words.effortTurnedRound
    case .emailAddress: words.emailAddress
    case .phoneNumber: words.phoneNumber
    }
  }

  /// An answer in words.
  func label(of answer: Answer, to question: Question, in language: String) -> String {
    switch answer {
    case .skipped(.refused): return words.refused
    case .skipped(.dontKnow): return words.dontKnow
    case .text(let text): return text
    case .choice(let id): return question.label(of: id, in: language)
    case .choices(let ids): return ids.map { question.label(of: $0, in: language) }.joined(separator: ", ")
    case .rating(let rating):
      guard case .rating(let measure, let low, let high) = question.form else { return "\(rating)" }
      if rating == measure.scale.lowerBound, let low { return "\(rating) · \(low[language])" }
      if rating == measure.scale.upperBound, let high { return "\(rating) · \(high[language])" }
      // The words of the two ends beside a rating between them would be read for what it means.
      return "\(rating) (\(measure.scale.lowerBound)–\(measure.scale.upperBound))"
    }
  }
}

extension Question {
  fileprivate func label(of option: String, in language: String) -> String {
    options.first { $0.id == option }?.label[language] ?? option
  }
}
