// Telling the places of damage, gaps and conflicts to whoever met them.

import Journaling
import Records
import Summarizing
import Text
import Wording

/// What was met in one journal, as lines for a person.
struct Findings {
  /// `FILE: line N, byte M: what it is`, in the order of the file.
  let lines: [String]

  /// - Parameters:
  ///   - conflicts: of this journal.
  ///   - most: how many places are told one by one.
  init(_ part: JournalReader.Part, _ conflicts: [Ledger.Conflict], _ words: JournalWording, most: Int = .max)
  {
    let found = part.chain.findings.map { ($0.line, $0.offset, $0.problem.sentence(words)) }
    let differing = conflicts.map { conflict in
      let line = try? JournalReader.open(part.path)?.line(at: conflict.offset)
      return (line ?? 0, conflict.offset, words.conflict(conflict.id.description))
    }
    let all = (found + differing).sorted { $0.1 < $1.1 }
    let chain = part.chain
    let count = chain.damaged + chain.gaps + chain.newer + differing.count
    let told = min(all.count, most)
    lines =
      all.prefix(told).map { "\(words.place(part.path, $0.0, $0.1)): \($0.2)".visible }
      + (count > told ? ["\(part.path): \(words.andMore(count - told))".visible] : [])
  }

  /// Tells what was met in several journals, if anything was, and which of them no kiosk appends to any more.
  /// - Throws: an end that says so in its status, where there was anything.
  static func tell(
    _ parts: [JournalReader.Part], conflicts: [Ledger.Conflict], _ words: JournalWording
  ) throws(Complaint) {
    let suspects = parts.map(\.path).filter { JournalReader.isSuspect($0) }
    for path in suspects { complain(words.suspect(path)) }
    guard JournalFigures(parts, conflicts: conflicts.count).needsAttention else {
      if suspects.isEmpty { return }
      throw Complaint.silent(.needsAttention)
    }
    for (index, part) in parts.enumerated() {
      Findings(part, conflicts.filter { $0.journal == index }, words, most: 20).lines.forEach(complain)
    }
    throw Complaint(words.runCheck, .needsAttention)
  }
}
