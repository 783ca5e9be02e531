// Who waits for a call, for the agent who will make it: the most overdue first, one thing a line.

package import Records
package import Summarizing
package import Text
package import Wording

/// The list of `rapport follow-ups`.
package struct OwedCallReport {
  private let calls: [OwedCall]
  private let today: Day
  private let journals: [String]
  private let journalOption: String
  fileprivate let references: References

  /// - Parameters:
  ///   - calls: the most urgent first.
  ///   - journals: the paths of all that were read, in the order of reading.
  ///   - journalOption: what names the journal to the command that closes a call, with a space before it.
  package init(_ calls: [OwedCall], today: Day, journals: [String], journalOption: String = "") {
    self.journalOption = journalOption
    self.calls = calls
    self.today = today
    self.journals = journals
    references = References(journals: journals)
  }

  /// The list in lines of at most `width` columns, each ended by LF.
  /// - Parameter width: columns of the terminal; it is laid out for 60 and more.
  package func text(_ words: Wording, width: Int, _ paint: Paint) -> String {
    let page = Page(words.report, terminal: width)
    let sections = [
      (words.followUps.overdue, calls.filter { $0.due < today }),
      (words.followUps.today, calls.filter { $0.due == today }),
      (words.followUps.later, calls.filter { $0.due > today }),
    ]
    let blocks =
      calls.isEmpty
      ? [Line.wrapped(words.followUps.none, to: page.width)]
      : [page.heading(words.report.followUps.title, counts(sections.map(\.1.count), words))]
        + sections.flatMap { title, calls in
          calls.isEmpty
            ? [] : [[Line(title, .bold)]] + calls.map { OwedCallLines($0, self, words, page).lines }
        }
        + [Line.wrapped(words.followUps.hint(journalOption), to: page.width, .dim)]
    return TextReport.lines(blocks, width: width, paint)
  }

  private func counts(_ counts: [Int], _ words: Wording) -> String {
    let names = [words.report.followUps.overdue, words.followUps.countToday, words.followUps.countLater]
    return zip(counts, names).filter { $0.0 > 0 }.map { $0.1($0.0) }.joined(separator: " · ")
  }

  /// The journal of a call, where there are several.
  fileprivate func journal(of call: OwedCall) -> String? {
    journals.count > 1 ? journals[call.journal] : nil
  }

  fileprivate func daysOverdue(_ call: OwedCall) -> Int { call.daysOverdue(on: today) }
}

/// One call: when it is due, then what is known of it, each under its name.
private struct OwedCallLines {
  private let call: OwedCall
  private let report: OwedCallReport
  private let words: Wording
  private let page: Page

  /// A name that is longer, of somebody's own question, is cut.
  private static let longestName = 16
  private static let indent = 2

  /// Between two things of one line; where the line is broken, it ends the first one.
  private let dot = "\u{A0}· "

  init(_ call: OwedCall, _ report: OwedCallReport, _ words: Wording, _ page: Page) {
    (self.call, self.report, self.words, self.page) = (call, report, words, page)
  }

  var lines: [Line] {
    let body = rows.map { Labelled($0.visible.truncated(to: OwedCallLines.longestName), $1.visible) }
    return headline + body.lines(width: page.width - OwedCallLines.indent).indented(by: OwedCallLines.indent)
  }

  private var headline: [Line] {
    let late = report.daysOverdue(call)
    let when = call.isCallback ? call.callback.map(moment) ?? day(call.due) : day(call.due)
    let kind = call.isCallback ? dot + words.followUps.callback : ""
    let lateness = late > 0 ? dot + words.followUps.overdueBy(late) : ""
    return Line.wrapped(when + kind + lateness, to: page.width, late > 0 ? .poor : .accent)
  }

  private var rows: [(String, String)] {
    var rows: [(String, String)] = []
    if call.isCallback, let due = call.followUpDue {
      rows.append((words.kiosk.followUp, day(due)))
    } else if !call.isCallback, let callback = call.callback {
      rows.append((words.followUps.callback, moment(callback)))
    }
    let said = call.said.map { $0.customer ?? words.followUps.noReference }
    rows.append((words.kiosk.customer, said ?? words.followUps.redacted))
    if !call.reasons.isEmpty {
      let reasons = call.reasons.map { "\($0.question) \($0.value)" }
      rows.append((words.followUps.reason, reasons.joined(separator: dot)))
    }
    if let said = call.said {
      rows += said.words.map { ($0.question, $0.text) }
      if let note = said.note { rows += note.split(separator: "\n").map { (words.kiosk.note, String($0)) } }
    }
    let (entry, at) = (call.entry, call.entry.at)
    rows.append(
      (words.followUps.asked, "\(day(at.day())), \(at.clock)" + dot + entry.agent + dot + entry.desk))
    rows += attempts
    if let journal = report.journal(of: call) { rows.append((words.followUps.journal, journal)) }
    return rows + [("REF", report.references.ref(entry.source) + dot + "\(entry.id)")]
  }

  /// How often nobody was reached, and what was noted each time.
  private var attempts: [(String, String)] {
    guard !call.attempts.isEmpty else { return [] }
    let tries = call.attempts.map { attempt in
      let when = "\(day(attempt.at.day())), \(attempt.at.clock)" + dot + attempt.agent
      let next = attempt.next.map { dot + words.followUps.again(moment($0)) } ?? ""
      return ("", when + next + (attempt.note.map { dot + $0 } ?? ""))
    }
    return [(words.followUps.tried, words.followUps.tries(tries.count))] + tries
  }

  private func day(_ day: Day) -> String { words.report.dates.day(day.parts, day.weekday) }

  private func moment(_ time: Appointment) -> String { "\(day(time.day)), \(time.clock)" }
}
