// Telling the places of damage, gaps and conflicts to whoever met them.

import Journaling
import Records
import Summarizing
import Wording

/// What was met in the journals that were read, as lines for a person.
struct Findings {
  /// How many places of one journal are told one by one.
  private static let told = 20

  let lines: [String]

  init(_ parts: [JournalReader.Part], _ conflicts: [Ledger.Conflict], _ words: JournalWording) {
    var lines: [String] = []
    for (index, part) in parts.enumerated() {
      let found = part.chain.findings.map { finding in
        words.place(part.path, finding.line, finding.offset) + ": " + finding.problem.sentence(words)
      }
      let all =
        found
        + conflicts.filter { $0.journal == index }.map { conflict in
          let line = try? JournalReader.open(part.path)?.line(at: conflict.offset)
          return words.place(part.path, line ?? 0, conflict.offset) + ": "
            + words.conflict(conflict.id.description)
        }
      let count = part.chain.damaged + part.chain.gaps + part.chain.newer + all.count - found.count
      lines += all.prefix(Findings.told)
      let told = min(all.count, Findings.told)
      if count > told { lines.append("\(part.path): " + words.andMore(count - told)) }
    }
    self.lines = lines
  }
}
