// Whom to call and whom to thank: only in a report that was asked to be personal.

import Records
import Summarizing
import Text
import Wording

extension Page {
  /// Nothing in a report without contacts.
  func contacts(_ report: Report) -> [[Line]] {
    guard let contacts = report.contacts else { return [] }
    let wording = words.analysis.contacts
    let calls =
      contacts.owed.isEmpty
      ? Line.wrapped(wording.noCalls, to: width) : contacts.owed.flatMap { call($0, report) }
    let detractors = contacts.detractors.flatMap { question, topic, voices in
      let name = topic.isEmpty ? wording.noTopic : report.labels.label(topic, at: question).visible
      return Line.wrapped("\(name) · \(voices.count)", to: width, .accent)
        + voices.flatMap { voice($0, report) }
    }
    let nobody = Line.wrapped(wording.nobody, to: width)
    return [
      Line.wrapped("! " + wording.warning, to: width, .poor),
      Line.wrapped(wording.calls, to: width, .bold) + calls,
      Line.wrapped(wording.detractors, to: width, .bold) + (detractors.isEmpty ? nobody : detractors),
      Line.wrapped(wording.promoters, to: width, .bold)
        + (contacts.promoters.isEmpty ? nobody : contacts.promoters.flatMap { voice($0, report) }),
    ]
  }

  private func call(_ call: OwedCall, _ report: Report) -> [Line] {
    Line.wrapped(words.summary(of: call, in: report).joined(separator: " · "), to: width - 2)
      .hanging(by: 2)
      + words.quotes(call.said).flatMap { Line.wrapped($0, to: width - 4) }.indented(by: 4)
  }

  private func voice(_ voice: Contacts.Voice, _ report: Report) -> [Line] {
    Line.wrapped(words.summary(of: voice, in: report).joined(separator: " · "), to: width - 2).hanging(by: 2)
      + words.quotes(voice.said).flatMap { Line.wrapped($0, to: width - 4) }.indented(by: 4)
  }
}

extension [Line] {
  /// The first line at the margin, the others moved to the right.
  fileprivate func hanging(by columns: Int) -> [Line] {
    enumerated().map { $0.offset == 0 ? $0.element : .space(columns) + $0.element }
  }
}

extension ReportWording {
  /// When a call is due, to whom, and for which response.
  func summary(of call: OwedCall, in report: Report) -> [String] {
    let late = call.daysOverdue(on: report.today)
    let day = "\(analysis.contacts.due) \(dates.day(call.due.parts, call.due.weekday))"
    return [day] + (late > 0 ? [analysis.contacts.overdue(late)] : [])
      + [customer(call.said), reference(call.entry.source, report)]
  }

  /// Who gave which rating, where there are several NPS questions at which of them, and in which response.
  func summary(of voice: Contacts.Voice, in report: Report) -> [String] {
    let question = report.hasSeveralNPS ? "\(voice.question.visible.truncated(to: 64)) " : ""
    return [
      "\(question)\(voice.rating)", customer(voice.said), voice.agent.visible,
      reference(voice.source, report),
    ]
  }

  /// The words of a customer, each under its question.
  func quotes(_ said: Said?) -> [String] {
    (said?.words ?? []).map { "\($0.question.visible): \($0.text.visible)" }
  }

  private func reference(_ source: Ledger.Source, _ report: Report) -> String {
    "REF " + report.references.ref(source).visible
  }

  private func customer(_ said: Said?) -> String { said?.customer?.visible ?? "–" }
}
