// A report of one interview, in which everything that somebody may have written is hostile.

import Records
import Reporting
import Summarizing
import Surveys

/// An input as a report has it: the first line is the agent, the customer and a question; the rest is what the customer
/// said, and what an option is called.
struct HostileReport {
  let name: String
  let words: String
  let report: Report

  /// Nil for names that no journal takes.
  init?(_ input: [UInt8]) {
    let parts = input.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    self.init(name: parts[0], words: parts.count > 1 ? parts[1] : "")
  }

  init?(name: String, words: String) {
    (self.name, self.words) = (name.isEmpty ? "x" : name, words.isEmpty ? "x" : words)
    let today = HostileReport.today
    guard let period = Period("\(today)", today: today) else { return nil }
    var (chain, dossier) = (Chain(), Dossier())
    var ledger = Ledger(period: period, dayStarts: 0)
    guard let record = HostileReport.record(self.name, self.words).line()?.bytes else { return nil }
    let line = record.dropLast().withUnsafeBytes { chain.take($0, offset: 0, endsInLF: true) }
    guard let line, let taken = ledger.take(line, journal: 0, offset: 0) else { return nil }
    dossier.take(taken)
    chain.finish()
    var journal = JournalFigures()
    journal.add(chain, seal: chain.last?.seal)
    let request = Summary.Request(
      period: period, by: [.agent, .choice(question: "topic")], minN: 2, dayStarts: 0, today: today)
    var report = Report(Summary(of: ledger, request), journal: journal, minN: 2, today: today)
    report.contacts = Contacts(ledger, dossier)
    report.labels.add(self.words, question: "topic", option: HostileReport.option(self.name))
    report.proof = "rapport check \(self.words)"
    self.report = report
  }

  /// The question's id, which has letters before what is hostile in it, as every id has.
  static func question(_ name: String) -> String { "q\(name)" }

  private static func option(_ name: String) -> String { "o\(name)" }

  private static let at = Timestamp(milliseconds: 1_795_334_400_000, offsetMinutes: 60)
  private static let today = at.day(dayStarts: 0)

  private static func record(_ name: String, _ words: String) -> Record {
    let answers = [
      RecordedAnswer(id: question(name), value: .rating(.nps, 3)), RecordedAnswer(id: "why", value: .text),
      RecordedAnswer(id: "topic", value: .choice(option(name))),
    ]
    let response = Response(
      survey: "s", revision: "9c1f0e2d", lang: "en", channel: "phone", disposition: .complete, seconds: 1,
      answers: answers, followUpDue: today)
    let details = Personal.Details(
      salt: String(repeating: "a", count: 32), customer: name, words: [("why", words)])
    return Record(
      seq: 1, id: RecordID(milliseconds: at.milliseconds, random: (1, 2)), at: at,
      content: .response(response), desk: "front-1", agent: name, personal: .open(details), prev: .zero)
  }
}
