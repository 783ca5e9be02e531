// The journals read for one summary: its figures, and what more may be asked for with them.

import Journaling
import Records
import Reporting
import Summarizing
import Surveys
import Text
import Wording

/// What was read of a period.
struct SummaryReading {
  let summary: Summary
  /// What counts of the records; nothing where the counts alone were read.
  let ledger: Ledger
  /// Records of one id that tell different things.
  let conflicts: [Ledger.Conflict]
  let parts: [JournalReader.Part]
  private let dossier: Dossier
  private let request: Summary.Request

  /// Reads the counts alone.
  init(counting journals: Journals, _ request: Summary.Request, _ words: Wording) throws {
    let (outcome, parts) = try journals.count(request.period, by: request.by, request.counting, words)
    (self.parts, conflicts, self.request) = (parts, outcome.conflicts, request)
    (ledger, dossier) = (Ledger(period: request.period, dayStarts: request.dayStarts), Dossier())
    summary = Summary(
      outcome.tally, customers: outcome.customers, period: request.period, minN: request.minN)
  }

  /// Reads all that there is in the records.
  init(reading journals: Journals, _ request: Summary.Request, _ words: Wording) throws {
    var ledger = Ledger(period: request.period, dayStarts: request.dayStarts)
    var dossier = Dossier()
    parts = try journals.read(since: request.period.since, words) {
      if let record = ledger.take($0, journal: $1, offset: $2) { dossier.take(record) }
    }
    (self.ledger, self.dossier, self.request) = (ledger, dossier, request)
    conflicts = ledger.conflicts
    summary = Summary(of: ledger, request)
  }

  /// What the summary was read from.
  var journal: JournalFigures { JournalFigures(parts, conflicts: conflicts.count) }

  /// Whom to call and to thank.
  var contacts: Contacts { Contacts(ledger, dossier) }

  /// The ids of the `choice` questions that it is divided by, and at which anything was chosen.
  var choiceQuestions: [String] {
    summary.groups.compactMap { $0.key.isEmpty ? nil : $0.field.choiceQuestion }
  }

  /// The periods before this one, which are read on their own: what stands there is no part of the summary.
  func comparison(_ journals: Journals, _ words: Wording) throws -> Comparison? {
    guard let span = Comparison.span(before: request.period) else { return nil }
    let (past, parts) = try journals.count(span, by: [.day], request.counting, words)
    return Comparison(
      of: summary, with: past.tally, customers: past.customers,
      from: JournalFigures(parts, conflicts: past.conflicts.count), today: request.today, minN: request.minN)
  }

  /// The name of a file for it, without its ending: the day, or the period, and the seals that `check` proves. Where so
  /// many journals were read that no name holds their seals, their number, that of their records, and a digest of all
  /// seals as they stand in the report, a line each.
  var fileName: String {
    let seals = parts.map { part in part.seal.map { String($0.prefix($0.sealLength)) } ?? "no-seal" }
    let name = ([request.period.fileName] + seals).joined(separator: "_")
    if name.utf8.count <= SummaryReading.longestFileName { return name }
    let records = parts.reduce(0) { $0 + $1.chain.records }
    let digest = Digest(of: seals.map { $0 + "\n" }.joined().utf8).hex.prefix(32)
    return "\(request.period.fileName)_\(parts.count)-journals_\(records)-records_\(digest)"
  }

  /// File systems take 255 bytes, of which the ending and what a report is called until it is whole need some.
  private static let longestFileName = 220

  /// The command that proves later that nothing of this was changed; nil without any record.
  func proof(_ journals: Journals) -> String? {
    let sealed = parts.compactMap { part in part.seal.map { (part.path, $0) } }
    guard !sealed.isEmpty else { return nil }
    let options = sealed.flatMap { path, seal in
      (journals.isDefault ? [] : ["--journal", path.shellWord]) + [
        "--seal", String(seal.prefix(seal.sealLength)),
      ]
    }
    return (["rapport", "check"] + options).joined(separator: " ")
  }
}

extension String {
  /// As much of a seal as `check --seal` must have: the number and 32 digits.
  fileprivate var sealLength: Int { prefix { $0 != "-" }.count + 33 }
}

extension Survey {
  /// The ids of its `choice` questions.
  var choiceQuestions: [String] {
    questions.compactMap { if case .choice = $0.form { $0.id } else { nil } }
  }
}

extension OptionLabels {
  /// Of several surveys, in the language of that code, else in each survey's first.
  /// - Parameter asked: the ids of those whose answers are reported; empty where nobody knows, as in a tally.
  init(of surveys: [Survey], asked: Set<String>, in code: String) {
    self.init()
    for survey in surveys where asked.isEmpty || asked.contains(survey.id) {
      let language = survey.languages.contains(code) ? code : survey.languages[0]
      for question in survey.questions {
        for option in question.options {
          add(option.label[language], question: question.id, option: option.id)
        }
      }
    }
  }
}
