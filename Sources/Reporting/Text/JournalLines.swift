// What the figures were read from, and whether it can be trusted.

import Summarizing
import Text
import Wording

extension Page {
  /// Files, records and seals, and plain sentences if somebody should look at the journal.
  func journal(_ report: Report) -> [Line] {
    guard let journal = report.journal else {
      return [Line(words.journal.tallies, .bold)]
        + Line.wrapped(words.journal.added(report.tallies), to: width)
        + Line.wrapped(words.journal.notInTallies, to: width, .dim)
    }
    return [Line(words.journal.title, .bold)] + Line.wrapped(words.read(journal), to: width)
      + warnings(journal)
      + seals(journal.seals) + proof(report.proof)
  }

  /// Empty for a journal that is sound.
  func warnings(_ journal: JournalFigures) -> [Line] {
    words.warnings(journal).flatMap { sentence in
      Line.wrapped(sentence, to: width - 2).enumerated().map { place, line in
        Line(place == 0 ? "! " : "  ", .poor) + line
      }
    }
  }

  private func seals(_ seals: [String?]) -> [Line] {
    let label = words.journal.seal(seals.count)
    let lines = seals.enumerated().map { place, seal in
      Line(place == 0 ? label : "", .dim).padded(to: label.columns + 2)
        + Line(seal.map(shortened) ?? words.journal.noSeal)
    }
    return lines + (seals.contains { $0 != nil } ? Line.wrapped(words.journal.sealHint, to: width, .dim) : [])
  }

  /// The command stands on one line however long it is: it is there to be copied.
  private func proof(_ command: String?) -> [Line] {
    guard let command else { return [] }
    return Line.wrapped(words.analysis.proof, to: width, .dim) + [.whole("  " + command.visible)]
  }

  /// `SEQ-` and the first 32 digits, which is as much as a seal must have.
  private func shortened(_ seal: String) -> String {
    let parts = seal.split(separator: "-", maxSplits: 1)
    return parts.map { $0.prefix(32) }.joined(separator: "-").visible
  }
}
