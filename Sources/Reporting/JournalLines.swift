// What the figures were read from, and whether it can be trusted.

import Summarizing
import Text
import Wording

extension Page {
  /// Files, records and seals, and plain sentences if somebody should look at the journal.
  func journal(_ journal: JournalFigures) -> [Line] {
    let saves = journal.interrupted > 0 ? " · \(words.journal.interrupted(journal.interrupted))" : ""
    let counts = words.journal.counts(journal.files, journal.records) + saves
    return [Line(words.journal.title, .bold)] + Line.wrapped(counts, to: width) + warnings(journal)
      + seals(journal.seals)
  }

  /// Empty for a journal that is sound.
  func warnings(_ journal: JournalFigures) -> [Line] {
    guard journal.needsAttention else { return [] }
    let problems = [
      (journal.damaged, words.journal.damaged), (journal.gaps, words.journal.gaps),
      (journal.conflicts, words.journal.conflicts), (journal.newer, words.journal.newer),
    ]
    let sentences = problems.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return (sentences + [words.journal.nextStep]).flatMap { sentence in
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
    let hint = seals.contains { $0 != nil } ? Line.wrapped(words.journal.sealHint, to: width, .dim) : []
    return lines + hint
  }

  /// `SEQ-` and the first 32 digits, which is as much as a seal must have.
  private func shortened(_ seal: String) -> String {
    let parts = seal.split(separator: "-", maxSplits: 1)
    return parts.map { $0.prefix(32) }.joined(separator: "-").visible
  }
}
